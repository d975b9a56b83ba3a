import type { ChainLine, TextLine } from './bundle-format';
import { PATHS } from './bundle-format';
import type { BundleProblem } from './bundle-problem';
import { isErased, parsed } from './check-chain';

/** The lines of a bundle of which something can be erased. */
interface Erasable {
  readonly chain: readonly (ChainLine | null)[];
  readonly texts: readonly (TextLine | null)[];
  /** Receipts, documents and incoming mail that are gone as a whole. */
  readonly parts: readonly ({ readonly what: string; readonly sha256?: unknown } | null)[];
}

/**
 * Whatever is erased is named by a record of the chain that says so, with the number of its own record or its SHA-256. What
 * is gone without one was taken away. Every one of them is told.
 */
export function checkErasures({ chain, texts, parts }: Erasable): readonly BundleProblem[] {
  const said = new Set(chain.flatMap((link) => namesIn(link)));
  const isSaid = (kind: string, name: unknown): boolean => said.has(`${kind} ${String(name)}`);
  const problem = (path: string, index: number): BundleProblem => ({ code: 'erasedUnsaid', path, line: index + 1 });
  return [
    ...chain.flatMap((link, index) =>
      goneOf(link).every((kind) => isSaid(kind, link?.sequence)) ? [] : [problem(PATHS.chain, index)],
    ),
    ...texts.flatMap((text, index) =>
      text === null || !isErased(text) || isSaid('text', text.sha256) ? [] : [problem(PATHS.texts, index)],
    ),
    ...parts.flatMap((part, index) =>
      part !== null && isSaid(part.what, part.sha256) ? [] : [problem(PATHS.erased, index)],
    ),
  ];
}

/** What is not there of a record: its declaration, or the computer that the declaration names by its hash. */
function goneOf(link: ChainLine | null): readonly string[] {
  if (link === null) return [];
  if (link.content === null) return ['declaration'];
  const { clientSha256 } = (parsed(link.content) ?? {}) as { readonly clientSha256?: unknown };
  return clientSha256 !== undefined && (link.client ?? null) === null ? ['client'] : [];
}

/** `kind name` for everything that a record says was erased. */
export function namesIn(link: ChainLine | null): readonly string[] {
  const { decision, erased } = (parsed(link?.content ?? '') ?? {}) as { decision?: unknown; erased?: unknown };
  if (decision !== 'erased' || typeof erased !== 'object' || erased === null) return [];
  return Object.entries(erased).flatMap(([kind, names]) =>
    Array.isArray(names) ? names.map((name) => `${kind} ${String(name)}`) : [],
  );
}
