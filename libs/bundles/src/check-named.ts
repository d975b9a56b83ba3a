import type { ChainLine } from './bundle-format';
import { PATHS } from './bundle-format';
import type { BundleProblem } from './bundle-problem';
import { linesOf, parsed } from './check-chain';
import { namesIn } from './check-erasures';
import type { ArchivedFile } from './read-archive';

/** Files of a bundle by the names that declarations use for them. */
export interface BesideRecords {
  /** SHA-256 of each document that is there, and of each that is held back. */
  readonly documents: ReadonlySet<string>;
  /** Of mails that were sent and that came in: the id, and the SHA-256 of their bytes as their file says it. */
  readonly mails: ReadonlyMap<unknown, unknown>;
  /** What people typed, by its id, with the line on which it stands. */
  readonly typed: ReadonlyMap<unknown, { readonly body: unknown; readonly line: number }>;
}

/** What a declaration names beside its text. */
interface Naming {
  readonly documents?: unknown;
  /** The mail that brought the link. */
  readonly linkMail?: unknown;
  /** The mail in which it was said. */
  readonly mail?: unknown;
  /** What was typed, and the id under which it is kept. */
  readonly text?: unknown;
  readonly textId?: unknown;
}

/** Whether a file says of itself which mail it is. */
export function isNamedFile(path: string): boolean {
  return /^(mails|binnengekomen)\/.*\.json$/.test(path);
}

/** SHA-256 of the documents that the bundle does not give, by what stands in its facts about the dossier. */
export function heldBack(facts: string): readonly string[] {
  const { documents } = (parsed(facts) ?? {}) as { readonly documents?: unknown };
  return arrayOf(documents).flatMap((one) => {
    const { scan, sha256 } = (one ?? {}) as { readonly scan?: unknown; readonly sha256?: unknown };
    return (scan === 'quarantine' || scan === 'infected') && typeof sha256 === 'string' ? [sha256] : [];
  });
}

/** The files that declarations name. `typed`: the file of what people typed. */
export function besideRecords(
  files: readonly ArchivedFile[],
  { typed, heldBack }: { readonly typed: string; readonly heldBack: readonly string[] },
): BesideRecords {
  const documents = files.filter(({ path }) => path.startsWith(`${PATHS.documents}/`)).map(({ sha256 }) => sha256);
  const mails = files.flatMap(({ path, content }): readonly (readonly [unknown, unknown])[] => {
    const facts = isNamedFile(path) ? (parsed(content?.toString('utf8') ?? '') as Named | null) : null;
    return facts === null ? [] : [[facts.id, facts.sha256]];
  });
  const lines = linesOf<{ readonly id: string; readonly body: string }>(typed, ['id', 'body']);
  const words = lines.map((line, index) => [line?.id, { body: line?.body, line: index + 1 }] as const);
  return { documents: new Set([...documents, ...heldBack]), mails: new Map(mails), typed: new Map(words) };
}

interface Named {
  readonly id?: unknown;
  readonly sha256?: unknown;
}

/** Every document, word and mail that a declaration names is there, with the bytes that it names or gone by a record that says so. */
export function checkNamed(chain: readonly (ChainLine | null)[], beside: BesideRecords): readonly BundleProblem[] {
  const erased = new Set(chain.flatMap(namesIn));
  return chain.flatMap((link, index) => {
    const naming = (parsed(link?.content ?? '') ?? {}) as Naming;
    const mails = [mailNamed(naming.linkMail, 'sentMailId'), mailNamed(naming.mail, 'id')];
    const isOther = mails.some((mail) => mail !== null && !isMailThere(mail, beside));
    return [
      ...papersIn(naming)
        .filter(({ sha256 }) => !beside.documents.has(sha256) && !erased.has(`file ${sha256}`))
        .map(({ name }) => ({ code: 'paperOther' as const, path: `${PATHS.documents}/${name}` })),
      ...wordsFault(naming, { beside, erased }),
      ...(isOther ? [{ code: 'mailOther' as const, path: PATHS.chain, line: index + 1 }] : []),
    ];
  });
}

/** What was typed stands in the declaration, too; one of an earlier release does not say under which id it is kept. */
function wordsFault(
  { text, textId }: Naming,
  { beside, erased }: { readonly beside: BesideRecords; readonly erased: ReadonlySet<string> },
): readonly BundleProblem[] {
  if (typeof text !== 'string' || typeof textId !== 'string' || erased.has(`typed ${textId}`)) return [];
  const found = beside.typed.get(textId);
  if (found?.body === text) return [];
  return [{ code: 'wordsOther', path: PATHS.typedTexts, ...(found !== undefined && { line: found.line }) }];
}

function papersIn({ documents }: Naming): readonly { readonly name: string; readonly sha256: string }[] {
  return arrayOf(documents).flatMap((one) => {
    const { name, sha256 } = (one ?? {}) as { readonly name?: unknown; readonly sha256?: unknown };
    return typeof sha256 === 'string' ? [{ name: typeof name === 'string' ? name : '', sha256 }] : [];
  });
}

function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function mailNamed(named: unknown, field: string): Named | null {
  const facts = (named ?? {}) as Readonly<Record<string, unknown>>;
  return typeof facts[field] === 'string' ? { id: facts[field], sha256: facts['sha256'] } : null;
}

/** A declaration of an earlier release names the mail and not its hash. */
function isMailThere({ id, sha256 = null }: Named, { mails }: BesideRecords): boolean {
  return mails.has(id) && (sha256 === null || mails.get(id) === sha256);
}
