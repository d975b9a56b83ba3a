import type { AskedValues, AskRule, CallRules, Language, NumberAsk, ValueProblem } from '@penhouder/domain';
import { valueProblems } from '@penhouder/domain';
import { formatList, formatMoney, formatNumber } from './formats';
import type { Names } from './names';
import { textsIn } from './names';
import { say } from './say';

/** The words of the call that values are told with. */
export interface AskReader {
  readonly names: Pick<Names, 'rules' | 'wording'>;
  readonly language: Language;
}

/** What a value of a declaration is called; its code when the call has no words for it. */
export function askName({ names, language }: AskReader, code: string): string {
  return textsIn(names.wording, language).asks?.[code] ?? code;
}

/** What an option of a choice is called. */
export function optionName({ names, language }: AskReader, option: string): string {
  return textsIn(names.wording, language).names?.[option] ?? option;
}

/** `12`, `€ 12,50`: a number or an amount that an ask is about. */
export function askedNumber(kind: 'number' | 'euro', value: number, language: Language): string {
  return kind === 'euro' ? formatMoney(value, language) : formatNumber(value);
}

/** One value that was given, with the name of its ask. */
export interface NamedValue {
  readonly code: string;
  readonly name: string;
  readonly value: string;
}

/** What was given with an answer, in the order of the call; what a later version does not ask any more stands last. */
export function namedValues(reader: AskReader, values: AskedValues = {}): readonly NamedValue[] {
  const asks = roundAsks(reader.names.rules);
  const known = asks.flatMap((ask) => {
    const value = values[ask.code];
    return value === undefined ? [] : [{ code: ask.code, value: valueWords(reader, ask, value) }];
  });
  const others = Object.entries(values).filter(([code]) => asks.every((ask) => ask.code !== code));
  return [...known, ...others.map(([code, value]) => ({ code, value: looseWords(reader, value) }))].map((one) => ({
    ...one,
    name: askName(reader, one.code),
  }));
}

/** `Soort forfait: klein en Verwachte deelnemers: 12`; empty when nothing was given. */
export function valuesInWords(reader: AskReader, values: AskedValues | undefined): string {
  const each = namedValues(reader, values).map(({ name, value }) =>
    say(reader.language, 'asks.one', { ask: name, value }),
  );
  return formatList(each, reader.language);
}

/** The names of what an agreement lacks, or of what does not fit any more. */
export function unfitNames(reader: AskReader, values: AskedValues = {}): string {
  const problems = valueProblems(roundAsks(reader.names.rules), values).filter(({ fault }) => fault !== 'notAsked');
  return formatList(
    problems.map(({ code }) => askName(reader, code)),
    reader.language,
  );
}

function roundAsks(rules: CallRules | null): readonly AskRule[] {
  return (rules?.steps ?? []).flatMap((step) => (step.kind === 'sign-off-round' ? (step.asks ?? []) : []));
}

function valueWords(reader: AskReader, ask: AskRule, value: number | string): string {
  if (typeof value === 'string' || ask.kind === 'choice') return looseWords(reader, value);
  return askedNumber(ask.kind, value, reader.language);
}

function looseWords(reader: AskReader, value: number | string): string {
  return typeof value === 'string' ? optionName(reader, value) : formatNumber(value);
}

/** `Geef bij “Plaatsen” hoogstens 200.`: what is wrong with a value, and what would be right. */
export function askFaultSentence({ code, fault, limit }: ValueProblem, ask: AskRule | null, reader: AskReader): string {
  const kind = ask === null || ask.kind === 'choice' ? 'number' : ask.kind;
  const isNoAmount = fault === 'notAWholeNumber' && kind === 'euro';
  return say(reader.language, isNoAmount ? 'asks.faults.notAnAmount' : `asks.faults.${fault}`, {
    ask: askName(reader, code),
    limit: limit === null ? '' : askedNumber(kind, limit, reader.language),
  });
}

/** `een geheel getal van 1 tot en met 200`, `een bedrag in euro, zoals 1.250 of 12,50`: what a field of the form takes. */
export function askHint(ask: NumberAsk, language: Language): string {
  const { min, max } = ask;
  const words = {
    min: min === undefined ? '' : askedNumber(ask.kind, min, language),
    max: max === undefined ? '' : askedNumber(ask.kind, max, language),
  };
  const hint = say(language, `asks.hints.${ask.kind}`);
  if (max === undefined) return min === undefined ? hint : `${hint}, ${say(language, 'asks.hints.from', words)}`;
  return `${hint}, ${say(language, min === undefined ? 'asks.hints.upTo' : 'asks.hints.between', words)}`;
}
