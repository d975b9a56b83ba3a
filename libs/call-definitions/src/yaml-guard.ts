import { Lexer } from 'yaml';
import type { Sentence } from './problem';
import { YAML_SENTENCES as SAY } from './yaml-sentences';
import { findHidden } from './yaml-text';

/** Characters; a full definition in two languages is about a tenth of it. */
const MAX_LENGTH = 300_000;
/** Words, signs and line ends as the reader of YAML counts them; a definition has a few thousand. Bounds its time. */
const MAX_TOKENS = 40_000;
/** Levels within each other; the schema needs less than ten. */
export const MAX_DEPTH = 40;

/** What is wrong at one place of the text, before anything has been built from it. */
export interface Flaw {
  readonly offset: number;
  readonly sentence: Sentence;
}

/**
 * Looks at the text piece by piece, so that what follows takes little time whatever was sent: length, number of
 * pieces, brackets and list signs within each other, characters that nobody sees.
 */
export function guardText(text: string): Flaw | null {
  if (text.length > MAX_LENGTH) return { offset: MAX_LENGTH, sentence: SAY.tooLong(MAX_LENGTH) };
  const hidden = findHidden(text);
  if (hidden !== null) return { offset: hidden.offset, sentence: SAY.hidden(hidden.code) };
  return guardTokens(text);
}

/** Depth as the lexer meets it: open brackets, and signs in one line that each open a block. */
interface Nesting {
  readonly brackets: number;
  readonly signs: number;
}

function guardTokens(text: string): Flaw | null {
  let nesting: Nesting = { brackets: 0, signs: 0 };
  let offset = 0;
  let count = 0;
  for (const token of new Lexer().lex(text)) {
    // The lexer puts marks of one control character between the pieces; they stand for nothing in the text.
    if (findHidden(token) !== null) continue;
    nesting = nestingAfter(nesting, token);
    count += 1 + escapesIn(token);
    if (Math.max(nesting.brackets, nesting.signs) > MAX_DEPTH) return { offset, sentence: SAY.tooDeep() };
    if (count > MAX_TOKENS) return { offset, sentence: SAY.tooMuch() };
    offset += token.length;
  }
  return null;
}

/** Each backslash in double quotes is a piece of work of its own. */
function escapesIn(token: string): number {
  return token.startsWith('"') ? token.split('\\').length - 1 : 0;
}

function nestingAfter({ brackets, signs }: Nesting, token: string): Nesting {
  switch (token) {
    case '[':
    case '{':
      return { brackets: brackets + 1, signs };
    case ']':
    case '}':
      return { brackets: Math.max(0, brackets - 1), signs };
    case '-':
    case '?':
    case ':':
      return { brackets, signs: brackets === 0 ? signs + 1 : signs };
    default:
      return { brackets, signs: token.startsWith('\n') ? 0 : signs };
  }
}
