import type { Token } from 'markdown-it';

/** A run of words, strong or not. */
export interface MarkedWords {
  readonly text: string;
  readonly isStrong?: boolean;
}

/** A block of a text, in the order in which it is read; for what is set in type instead of shown by a browser. */
export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly text: string; readonly level: 2 | 3 }
  | { readonly kind: 'paragraph'; readonly text: readonly MarkedWords[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly MarkedWords[])[]; readonly isNumbered: boolean }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly MarkedWords[])[][] };

interface Found {
  readonly blocks: readonly MarkdownBlock[];
  /** What is open around the next words. */
  readonly open: readonly Token[];
  readonly items: readonly (readonly MarkedWords[])[];
  readonly cells: readonly (readonly (readonly MarkedWords[])[])[];
}

const LISTS: readonly string[] = ['bullet_list_open', 'ordered_list_open'];

/** What markdown-it found, as blocks. A list in a list is one list; what is quoted or cited is a paragraph. */
export function tokensToBlocks(tokens: readonly Token[]): readonly MarkdownBlock[] {
  const none: Found = { blocks: [], open: [], items: [], cells: [] };
  return tokens.reduce(withToken, none).blocks;
}

function withToken(found: Found, token: Token): Found {
  if (token.nesting === 1) return opened(found, token);
  if (token.nesting === -1) return closed(found, token);
  if (token.type === 'inline') return withWords(found, wordsOf(token));
  return token.content === '' ? found : withWords(found, [{ text: token.content.trim() }]);
}

function opened(found: Found, token: Token): Found {
  const cells = token.type === 'tr_open' ? [...found.cells, []] : found.cells;
  return { ...found, cells, open: [...found.open, token] };
}

function closed(found: Found, { type }: Token): Found {
  const open = found.open.slice(0, -1);
  if (type === 'table_close') return { ...found, open, cells: [], blocks: [...found.blocks, tableOf(found)] };
  const isOuterList = type.endsWith('_list_close') && !open.some((one) => LISTS.includes(one.type));
  if (!isOuterList) return { ...found, open };
  const list = { kind: 'list', items: found.items, isNumbered: type === 'ordered_list_close' } as const;
  return { ...found, open, items: [], blocks: [...found.blocks, list] };
}

function withWords(found: Found, words: readonly MarkedWords[]): Found {
  const types = found.open.map(({ type }) => type);
  if (types.includes('table_open')) {
    const row = found.cells.at(-1) ?? [];
    return { ...found, cells: [...found.cells.slice(0, -1), [...row, words]] };
  }
  if (types.some((type) => LISTS.includes(type))) return { ...found, items: [...found.items, words] };
  return { ...found, blocks: [...found.blocks, blockOf(found.open.at(-1), words)] };
}

function blockOf(around: Token | undefined, words: readonly MarkedWords[]): MarkdownBlock {
  if (around?.type !== 'heading_open') return { kind: 'paragraph', text: words };
  return { kind: 'heading', text: plain(words), level: Number(around.tag.slice(1)) <= 2 ? 2 : 3 };
}

function tableOf({ cells }: Found): MarkdownBlock {
  const [head = [], ...rows] = cells;
  return { kind: 'table', head: head.map(plain), rows: rows.map((row) => [...row]) };
}

function plain(words: readonly MarkedWords[]): string {
  return words.map(({ text }) => text).join('');
}

const STRONGER: Readonly<Record<string, number>> = { strong_open: 1, em_open: 1, strong_close: -1, em_close: -1 };

/** Emphasis is strong; links leave their words; a line break is a space. */
function wordsOf(token: Token): readonly MarkedWords[] {
  let strong = 0;
  return (token.children ?? []).flatMap((child) => {
    strong += STRONGER[child.type] ?? 0;
    const text = child.type.endsWith('break') ? ' ' : child.content;
    if (text === '') return [];
    return [{ text, ...(strong > 0 && { isStrong: true }) }];
  });
}
