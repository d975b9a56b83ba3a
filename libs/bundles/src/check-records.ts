import type { ChainLine, Manifest, RootLine, TextLine } from './bundle-format';
import { PATHS } from './bundle-format';
import type { BundleProblem } from './bundle-problem';
import { checkErasures } from './check-erasures';
import { checkChain, checkJournal, checkTexts, linesOf } from './check-chain';
import type { BesideRecords, HeldDocument } from './check-named';
import { checkNamed, heldDocuments } from './check-named';
import { checkRoots } from './check-roots';
import type { ErasedCounts } from './erased-counts';
import { erasedCounts } from './erased-counts';

/** What the records of a bundle say of themselves: declarations, events, frozen texts and roots of nights. */
export interface RecordVerdict {
  readonly problems: readonly BundleProblem[];
  /** What was erased on purpose. */
  readonly erased: ErasedCounts;
  readonly heldBack: readonly HeldDocument[];
  /** Null where a line is none. */
  readonly roots: readonly (RootLine | null)[];
}

/**
 * Computes the records again from their files, whatever the list of files says of them: it is what still holds when
 * somebody makes that list and its seal anew. `textOf`: the content of a file, empty when there is none; `beside`: what the
 * declarations name and is a file of its own.
 */
export function checkRecords(
  textOf: (path: string) => string,
  { manifest, beside }: { readonly manifest: Manifest; readonly beside: BesideRecords },
): RecordVerdict {
  const chain = linesOf<ChainLine>(textOf(PATHS.chain), ['prevHash', 'contentHash', 'hash', 'at']);
  const texts = linesOf<TextLine>(textOf(PATHS.texts), ['sha256', 'canonical']);
  const roots = linesOf<RootLine>(textOf(PATHS.roots), ['root', 'leaf']);
  const records = [
    ...checkChain(chain, { chain: manifest.chain, texts }),
    ...checkJournal(linesOf(textOf(PATHS.journal), []), manifest.journal.count),
  ];
  const parts = linesOf<{ readonly what: string }>(textOf(PATHS.erased), ['what']);
  const problems = [
    ...checkTexts(texts),
    ...records,
    // Records that do not hold by themselves are named once, and not again by everything that rests on them.
    ...(records.length > 0 ? [] : [...checkErasures({ chain, texts, parts }), ...checkNamed(chain, beside)]),
    ...checkRoots(roots, { manifest, chain: records.length > 0 ? null : chain, journal: textOf(PATHS.journal) }),
  ];
  return { problems, erased: erasedCounts({ chain, texts, parts }), heldBack: heldDocuments(chain, beside), roots };
}
