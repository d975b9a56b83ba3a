import type { LocalDate, OrganCode } from '@penhouder/domain';
import { readDay } from './read-day';
import {
  AGREES,
  ASKS,
  CONDITIONS,
  DECIDES,
  DECLINES,
  HEDGES,
  IN_QUOTES,
  NAMED_CONDITION,
  NEGATIONS,
  NOT_AHEAD,
  ORGANS,
} from './wish-words';

/** What the words of a reply seem to say. */
export type WishKind = 'agree' | 'agreeWithCondition' | 'decline' | 'namedDay' | 'question';

export interface Wish {
  /** Null: nothing that is clear. */
  readonly kind: WishKind | null;
  /** The sentence that it was read from; null when there is none. */
  readonly sentence: string | null;
  /** For a named day: which organ decides, when that was said, and when. */
  readonly organ: OrganCode | null;
  readonly on: LocalDate | null;
  /** Why nothing is proposed although there was something like an answer. */
  readonly doubt: 'mixed' | 'unclear' | 'long' | null;
}

/** An answer is short; what is longer is read by a person. */
const LONGEST = 1_500;
const NOTHING: Wish = { kind: null, sentence: null, organ: null, on: null, doubt: null };

/**
 * Reads one wish out of somebody's own words. In doubt it is none: two different ones, a denial, a question, a quotation or
 * a word like `nog` or `si` beside an agreement leave the reading to a person. A wrong `agree` is the worst mistake here.
 *
 * @param today the dossier's day, from which a day without a year is counted
 */
export function readWish(words: string, today: LocalDate): Wish {
  const sentences = sentencesOf(words);
  const found = sentences.flatMap((sentence) => wishIn(sentence, today));
  const [first] = found;
  if (first === undefined) return { ...NOTHING, doubt: sentences.length > 0 ? 'unclear' : null };
  if (words.length > LONGEST) return { ...NOTHING, sentence: first.sentence, doubt: 'long' };
  if (found.some(({ kind }) => kind !== first.kind)) return { ...NOTHING, sentence: first.sentence, doubt: 'mixed' };
  if (found.some(({ on }) => on !== first.on)) return { ...NOTHING, sentence: first.sentence, doubt: 'mixed' };
  if (isDoubtful(first, sentences)) return { ...NOTHING, sentence: first.sentence, doubt: 'unclear' };
  return first;
}

/** A line is no sentence: programs break them anywhere. A blank line is. */
function sentencesOf(words: string): string[] {
  return words
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' '))
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?…])\s+(?=[\p{Lu}"“«(])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

function wishIn(sentence: string, today: LocalDate): Wish[] {
  const wish = (kind: WishKind): Wish[] => [{ ...NOTHING, kind, sentence }];
  if (sentence.includes('?') || ASKS.test(sentence)) return wish('question');
  if (IN_QUOTES.test(sentence)) return [];
  const named = namedDay(sentence, today);
  return [...(named === null ? [] : [named]), ...answersIn(sentence).flatMap(wish)];
}

/** Yes, no, or yes with a condition; two of them leave it to a person. */
function answersIn(sentence: string): WishKind[] {
  const agrees = AGREES.some((words) => words.test(sentence));
  const hasCondition = CONDITIONS.test(sentence);
  if (DECLINES.some((words) => words.test(sentence)))
    return agrees || hasCondition ? ['decline', 'agree'] : ['decline'];
  if (hasCondition && (agrees || NAMED_CONDITION.test(sentence))) return ['agreeWithCondition'];
  return agrees ? ['agree'] : [];
}

function namedDay(sentence: string, today: LocalDate): Wish | null {
  if (!DECIDES.test(sentence) || NOT_AHEAD.test(sentence)) return null;
  const on = readDay(sentence, today);
  const organ = ORGANS.find(({ words }) => words.test(sentence))?.code ?? null;
  return on === null || on < today || organ === null ? null : { ...NOTHING, kind: 'namedDay', sentence, organ, on };
}

/** What stands beside the wish, in its own sentence or in another one, and takes its clearness away. */
function isDoubtful({ kind }: Wish, sentences: readonly string[]): boolean {
  const has = (words: RegExp): boolean => sentences.some((sentence) => words.test(sentence));
  switch (kind) {
    case 'agree':
      return has(NEGATIONS) || has(HEDGES) || has(CONDITIONS) || has(IN_QUOTES);
    case 'agreeWithCondition':
      return has(IN_QUOTES);
    case 'decline':
      return has(IN_QUOTES) || sentences.some((sentence) => /\b(?:tenzij|mits|sauf|niet dat)\b/iu.test(sentence));
    default:
      return false;
  }
}
