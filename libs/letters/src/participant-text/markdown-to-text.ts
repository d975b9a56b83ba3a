import type { Token } from 'markdown-it';

/** What markdown-it found, written out as readable plain text. Kept apart from the parser so that it is only a fold. */
export function tokensToText(tokens: readonly Token[]): string {
  return tokens
    .reduce(withToken, START)
    .lines.join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

interface Written {
  readonly lines: readonly string[];
  /** Number of the next item per open list; null for a list with dashes. */
  readonly lists: readonly (number | null)[];
  /** What the next line begins with. */
  readonly mark: string;
  readonly isHeading: boolean;
}

const START: Written = { lines: [], lists: [], mark: '', isHeading: false };

function withToken(written: Written, token: Token): Written {
  switch (token.type) {
    case 'bullet_list_open':
      return { ...written, lists: [...written.lists, null] };
    case 'ordered_list_open':
      return { ...written, lists: [...written.lists, 1] };
    case 'list_item_open':
      return withItem(written);
    case 'heading_open':
      return { ...written, isHeading: true };
    case 'inline':
      return withLine(written, wordsOf(token));
    default:
      return token.type.endsWith('_list_close') ? withListClosed(written) : withBlockClosed(written, token);
  }
}

function withItem(written: Written): Written {
  const indent = '  '.repeat(written.lists.length - 1);
  const next = written.lists.at(-1) ?? null;
  const lists = [...written.lists.slice(0, -1), next === null ? null : next + 1];
  return { ...written, lists, mark: `${indent}${next === null ? '-' : `${String(next)}.`} ` };
}

function withLine(written: Written, words: string): Written {
  const line = written.isHeading ? inCapitals(words) : words;
  const indent = written.mark === '' ? '   '.repeat(written.lists.length) : written.mark;
  return { ...written, lines: [...written.lines, `${indent}${line}`], mark: '' };
}

/** A place to fill in keeps its name. */
function inCapitals(words: string): string {
  return words.replaceAll(/\{\{[^}]*\}\}|[^{]+|\{/g, (part) => (part.startsWith('{{') ? part : part.toUpperCase()));
}

function withListClosed(written: Written): Written {
  const lists = written.lists.slice(0, -1);
  return { ...written, lists, lines: lists.length === 0 ? [...written.lines, ''] : written.lines };
}

function withBlockClosed(written: Written, token: Token): Written {
  if (token.type === 'heading_close') return { ...written, isHeading: false, lines: [...written.lines, ''] };
  const isParagraph = token.type === 'paragraph_close' && written.lists.length === 0;
  return isParagraph ? { ...written, lines: [...written.lines, ''] } : written;
}

/** The words of one line; a soft line break is a space, emphasis and links leave only their text. */
function wordsOf(token: Token): string {
  return (token.children ?? [])
    .map((child) => (child.type === 'softbreak' || child.type === 'hardbreak' ? ' ' : child.content))
    .join('');
}
