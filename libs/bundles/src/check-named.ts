import type { ChainLine } from './bundle-format';
import { PATHS } from './bundle-format';
import type { BundleProblem } from './bundle-problem';
import { linesOf, parsed } from './check-chain';
import { namesIn } from './check-erasures';
import type { ArchivedFile } from './read-archive';

/** Files of a bundle by the names that declarations use for them. */
export interface BesideRecords {
  /** SHA-256 of each document that is there. */
  readonly documents: ReadonlySet<string>;
  /** Documents that are not given, by what stands in the facts about the dossier. */
  readonly heldBack: readonly Paper[];
  /** Of mails that were sent and that came in: the id, and the SHA-256 of their bytes as each file with that id says it. */
  readonly mails: ReadonlyMap<unknown, readonly unknown[]>;
  /** What people typed, by its id, with each line on which that id stands. */
  readonly typed: ReadonlyMap<unknown, readonly { readonly body: unknown; readonly line: number }[]>;
}

interface Paper {
  readonly name: string;
  readonly sha256: string;
}

/** A document that the bundle does not give. */
export interface HeldDocument extends Paper {
  /** Number of the first record that names it, whose word for it is its name; null: only the facts about the dossier name it. */
  readonly declaration: number | null;
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

/** The files that declarations name. `typed`: the file of what people typed; `facts`: those about the dossier. */
export function besideRecords(
  files: readonly ArchivedFile[],
  { typed, facts }: { readonly typed: string; readonly facts: string },
): BesideRecords {
  const documents = files.filter(({ path }) => path.startsWith(`${PATHS.documents}/`)).map(({ sha256 }) => sha256);
  const mails = files.flatMap(({ path, content }) => {
    const mail = isNamedFile(path) ? (parsed(content?.toString('utf8') ?? '') as Named | null) : null;
    return mail === null ? [] : [mail];
  });
  const lines = linesOf<{ readonly id: string; readonly body: string }>(typed, ['id', 'body']);
  const words = lines.map((line, index) => ({ id: line?.id, body: line?.body, line: index + 1 }));
  return {
    documents: new Set(documents),
    heldBack: papersIn(parsed(facts) ?? {}).filter(({ scan }) => scan === 'quarantine' || scan === 'infected'),
    mails: new Map([...byId(mails)].map(([id, those]) => [id, those.map(({ sha256 }) => sha256)])),
    typed: byId(words),
  };
}

/** Together by their ids: a second one with the id of another must not speak for it. */
function byId<Thing extends { readonly id?: unknown }>(
  things: readonly Thing[],
): ReadonlyMap<unknown, readonly Thing[]> {
  const found = new Map<unknown, Thing[]>();
  for (const thing of things) {
    const same = found.get(thing.id);
    if (same === undefined) found.set(thing.id, [thing]);
    else same.push(thing);
  }
  return found;
}

interface Named {
  readonly id?: unknown;
  readonly sha256?: unknown;
}

/** Every document, word and mail that a declaration names is there, with the bytes that it names or gone by a record that says so. */
export function checkNamed(chain: readonly (ChainLine | null)[], beside: BesideRecords): readonly BundleProblem[] {
  const erased = new Set(chain.flatMap(namesIn));
  const held = new Set(beside.heldBack.map(({ sha256 }) => sha256));
  const isThere = (sha256: string): boolean => beside.documents.has(sha256) || held.has(sha256);
  return chain.flatMap((link, index) => {
    const naming = (parsed(link?.content ?? '') ?? {}) as Naming;
    const mails = [mailNamed(naming.linkMail, 'sentMailId'), mailNamed(naming.mail, 'id')];
    const isOther = mails.some((mail) => mail !== null && !isMailThere(mail, beside));
    return [
      ...papersIn(naming)
        .filter(({ sha256 }) => !isThere(sha256) && !erased.has(`file ${sha256}`))
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
  if (found === undefined) return [{ code: 'wordsOther', path: PATHS.typedTexts }];
  const other = found.find(({ body }) => body !== text);
  return other === undefined ? [] : [{ code: 'wordsOther', path: PATHS.typedTexts, line: other.line }];
}

/** Documents that are not given, each with the first record that names it. */
export function heldDocuments(
  chain: readonly (ChainLine | null)[],
  { heldBack }: BesideRecords,
): readonly HeldDocument[] {
  const named = chain.flatMap((link) =>
    papersIn(parsed(link?.content ?? '') ?? {}).map((paper) => ({ ...paper, declaration: link?.sequence ?? null })),
  );
  return heldBack.map(({ name, sha256 }) => {
    const first = named.find((one) => one.sha256 === sha256);
    return { name: first?.name ?? name, sha256, declaration: first?.declaration ?? null };
  });
}

function papersIn({ documents }: Naming): readonly (Paper & { readonly scan: unknown })[] {
  return arrayOf(documents).flatMap((one) => {
    const { name, sha256, scan } = (one ?? {}) as Readonly<Partial<Record<keyof Paper | 'scan', unknown>>>;
    return typeof sha256 === 'string' ? [{ name: typeof name === 'string' ? name : '', sha256, scan }] : [];
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
  const found = mails.get(id);
  return found !== undefined && (sha256 === null || found.every((one) => one === sha256));
}
