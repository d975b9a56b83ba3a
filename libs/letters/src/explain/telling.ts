import type { CallParticipation, CallRules, CallTexts, CallWording, Language, Plan } from '@penhouder/domain';
import { formatList } from '../words/formats';
import type { MessageKey, Values } from '../words/say';
import { say } from '../words/say';
import type { ExplainHelp } from './explain-help';
import type { ExplainedLine } from './explanation';

/** A checked call in its three parts: what its rules say, its words and sources, and what is looked up at launch. */
export interface CallToExplain {
  readonly rules: CallRules;
  readonly wording: CallWording;
  readonly participation: CallParticipation;
}

/** A call with the language in which it is told and the words of the call in it. */
export interface Telling {
  readonly call: CallToExplain;
  readonly texts: CallTexts;
  readonly language: Language;
  readonly help: ExplainHelp;
  /** The days that follow from the call's dates; null without a calendar. */
  readonly plan: Plan | null;
}

type Below<Prefix extends string> = MessageKey extends infer Key
  ? Key extends `${Prefix}.${infer Rest}`
    ? Rest
    : never
  : never;

/** A sentence of the explanation's catalogue. */
export function tell({ language }: Telling, key: Below<'explain'>, values?: Values): string {
  return again(language, `explain.${key}` as MessageKey, values);
}

/** A sentence about steps. */
export function tellStep({ language }: Telling, key: Below<'explainSteps'>, values?: Values): string {
  return again(language, `explainSteps.${key}` as MessageKey, values);
}

/** What texts and facts are called. */
export function tellText({ language }: Telling, key: Below<'explainTexts'>, values?: Values): string {
  return again(language, `explainTexts.${key}` as MessageKey, values);
}

/** More than a few calls together need; when it is full it begins anew. */
const REMEMBERED_AT_MOST = 4_000;
const remembered = new Map<string, string>();

/** Versions of a call differ in few sentences: one that was said lately is not put together again. */
function again(language: Language, key: MessageKey, values?: Values): string {
  if (values === undefined) return say(language, key);
  const name = [language, key, ...Object.values(values)].join('\0');
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
  const text = say(language, key, values);
  remembered.set(name, text);
  return text;
}

/** A sentence without anything below it. */
export function line(text: string, items: readonly string[] = []): ExplainedLine {
  return { text, items };
}

export function titleOf({ texts }: Telling, stepId: string): string {
  return texts.steps[stepId] ?? stepId;
}

/** The words of a name that rules use: a tag, a party, a sort of event. */
export function nameOf({ texts }: Telling, id: string): string {
  return texts.names?.[id] ?? id;
}

export function figureOf({ texts }: Telling, id: string): string {
  return texts.figures[id] ?? id;
}

/** `“Verklaringen” en “Indienen”`. */
export function quotedSteps(telling: Telling, ids: readonly string[]): string {
  return quoted(
    telling,
    ids.map((id) => titleOf(telling, id)),
  );
}

/** Words between quotation marks, as one list. */
export function quoted(telling: Telling, words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  return formatList(
    words.map((name) => tell(telling, 'quote', { name })),
    telling.language,
    joint,
  );
}

/** `33,33`: a share in hundredths of a percent, in percent with as many decimals as it has. */
export function shareText(share: number): string {
  return String(share / 100).replace('.', ',');
}

/** Numbers of working days before a date as one list, with the last one's plural: `30, 15 en 1`. */
export function daysList({ language }: Telling, days: readonly number[]): { days: string; count: number } {
  return { days: formatList(days.map(String), language), count: days.at(-1) ?? 0 };
}
