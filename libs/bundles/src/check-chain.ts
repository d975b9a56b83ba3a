import type { ChainLine, Manifest, TextLine } from './bundle-format';
import { CHAIN_START, PATHS, sha256Of } from './bundle-format';
import type { BundleProblem } from './bundle-problem';

/** A file of lines, each one JSON with these fields as texts; null where a line is none. */
export function linesOf<Line>(content: string, texts: readonly (keyof Line)[]): readonly (Line | null)[] {
  const lines = content.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => {
    const value = parsed(line) as (Line & object) | null;
    return value !== null && texts.every((name) => typeof value[name] === 'string') ? value : null;
  });
}

/** The object that a text stands for; null for every other text. */
export function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** The first link that does not hold, or links that are gone from the end. Later ones follow from an earlier fault. */
export function checkChain(
  lines: readonly (ChainLine | null)[],
  { chain, texts }: { readonly chain: Manifest['chain']; readonly texts: Texts },
): readonly BundleProblem[] {
  let head = CHAIN_START;
  for (const [index, link] of lines.entries()) {
    const code = faultOf(link, { sequence: index + 1, head, texts });
    if (code !== null) return [{ code, path: PATHS.chain, line: index + 1 }];
    head = link?.hash ?? head;
  }
  const isWhole = lines.length === chain.count && head === chain.head;
  return isWhole ? [] : [{ code: 'chainCut', path: PATHS.chain }];
}

type Texts = readonly (TextLine | null)[];

interface Expected {
  readonly sequence: number;
  readonly head: string;
  readonly texts: Texts;
}

function faultOf(link: ChainLine | null, { sequence, head, texts }: Expected): BundleProblem['code'] | null {
  if (link === null) return 'line';
  if (link.sequence !== sequence) return 'gap';
  if (link.prevHash !== head) return 'previous';
  if (link.hash !== sha256Of(link.prevHash, link.contentHash)) return 'hash';
  return contentFault(link, texts);
}

function contentFault(link: ChainLine, texts: Texts): 'content' | 'textUnknown' | null {
  const { salt, content, contentHash } = link;
  if (salt === null && content === null) return null;
  if (typeof salt !== 'string' || typeof content !== 'string') return 'content';
  if (contentHash !== sha256Of(salt, content) || !isClientWhole(link, content)) return 'content';
  return isTextThere(content, texts) ? null : 'textUnknown';
}

function isClientWhole({ clientSalt = null, client = null }: ChainLine, content: string): boolean {
  if (clientSalt === null && client === null) return true;
  if (typeof clientSalt !== 'string' || typeof client !== 'string') return false;
  const { clientSha256 } = (parsed(content) ?? {}) as { readonly clientSha256?: unknown };
  return clientSha256 === sha256Of(clientSalt, client);
}

/** What a declaration says of the text that it is about. */
interface AboutText {
  readonly textSha256?: string;
  readonly textVersionId?: string;
  readonly participantId?: string;
}

/** The very text, and put forward to this participant; of what is declared without a text, nothing is asked. */
function isTextThere(content: string, texts: Texts): boolean {
  const { textSha256 = '', textVersionId, participantId } = (parsed(content) ?? {}) as AboutText;
  if (textSha256 === '') return true;
  const named = texts.filter((text) => text !== null && text.id === (textVersionId ?? text.id));
  const isIt = (text: TextLine | null): boolean =>
    text?.sha256 === textSha256 && text.participantId === (participantId ?? text.participantId);
  // A second text with the same number would be read in the place of the first.
  return named.some(isIt) && (textVersionId === undefined || named.every(isIt));
}

/** Whether the note of a text was erased on purpose: nothing is left to compute its number from. */
export function isErased({ canonical, erasedAt }: TextLine): boolean {
  return canonical === '' && typeof erasedAt === 'string';
}

/** Every frozen text that is whole gives the number that stands beside it. */
export function checkTexts(lines: readonly (TextLine | null)[]): readonly BundleProblem[] {
  return lines.flatMap((text, index) =>
    text !== null && (isErased(text) || sha256Of(text.canonical) === text.sha256)
      ? []
      : [{ code: 'textChanged' as const, path: PATHS.texts, line: index + 1 }],
  );
}

/** Events are numbered from 1 without gaps. */
export function checkJournal(
  lines: readonly ({ readonly sequence: number } | null)[],
  count: number,
): readonly BundleProblem[] {
  const gap = lines.findIndex((event, index) => event?.sequence !== index + 1);
  if (gap !== -1) return [{ code: 'journalGap', path: PATHS.journal, line: gap + 1 }];
  return lines.length === count ? [] : [{ code: 'journalCut', path: PATHS.journal }];
}
