import type { EventOf, Field, Fields, FieldValue, LocalDate, Numbers, RecordedKind, TextId } from '@penhouder/domain';
import { RECORDED_KINDS } from '@penhouder/domain';
import { formatDate, formatMoney, formatNumber } from '../words/formats';
import { participantName, stepTitle, typedText, userName } from '../words/names';
import type { Reader } from '../words/names';
import { nameWord } from '../words/name-word';
import { say, sayIfKnown } from '../words/say';
import { actChoiceLabel, actFieldLabel } from '../words/steps';
import { stepOutcomeWord } from '../words/step-outcome';
import { sentencesIn, uncapitalised } from './join';

type Acted = EventOf<'StepActed'>;

/** What was recorded on a step, in one sentence with its readable values, and how the step ended by it. */
export function actedSentence(event: Acted, reader: Reader): string {
  const { outcome, stepId } = event;
  return sentencesIn([
    recorded(event, reader),
    outcome === null
      ? null
      : say(reader.language, 'timeline.stepEnded', { outcome: stepOutcomeWord(reader, stepId, outcome) }),
  ]);
}

function recorded(event: Acted, reader: Reader): string {
  const { language } = reader;
  const on = event.values['on'];
  const values = {
    user: userName(reader, event.by),
    step: stepTitle(reader, event.stepId),
    day: typeof on === 'string' ? formatDate(on as LocalDate, language) : '',
  };
  const kind = kindOfActed(event, reader);
  const said = kind === null ? null : sayIfKnown(language, `stepKinds.${kind}.acts.${event.act}.said`, values);
  if (kind === null || said === null) return say(language, 'timeline.stepActed', values);
  const details = detailsOf(event, kind, reader);
  return details.length === 0 ? `${said}.` : `${said} (${details.join('; ')}).`;
}

/** Every value but the day and long words, each after its name: `score op 100: 78`; a yes or no in words of its own. */
function detailsOf({ act, values }: Acted, kind: RecordedKind, reader: Reader): readonly string[] {
  const { language } = reader;
  return Object.entries(RECORDED_KINDS[kind].acts[act]?.fields ?? {}).flatMap(([field, about]) => {
    const value = values[field] ?? null;
    if (field === 'on' || value === null) return [];
    if (about.type === 'yes') return [yesOrNo({ kind, act, field }, value === true, language)];
    const choice = plain(value);
    const word = about.type === 'choice' ? actChoiceLabel({ kind, act, field, choice }, language) : null;
    const readable = word ?? readableValue(about, value, reader);
    return readable === null ? [] : [`${uncapitalised(actFieldLabel({ kind, act, field }, language))}: ${readable}`];
  });
}

/** What a yes or a no means: `gaat niet door`. */
function yesOrNo(about: Parameters<typeof actFieldLabel>[0], isYes: boolean, language: Reader['language']): string {
  return actChoiceLabel({ ...about, choice: isYes ? 'yes' : 'no' }, language);
}

type Readable = (value: FieldValue, reader: Reader) => string | null;

/** How a value reads inside a sentence; null for words that stand under it, and for those that are gone. */
const READABLE: Readonly<Record<Field['type'], Readable>> = {
  text: () => null,
  item: (value, reader) => typedText(reader, plain(value)),
  day: (value, { language }) => formatDate(plain(value) as LocalDate, language),
  monthDay: (value) => plain(value),
  name: (value) => nameWord(plain(value)),
  names: (value) => (Array.isArray(value) ? value.map((one) => nameWord(String(one))).join(', ') : null),
  numbers: (value) => (isNumbers(value) ? numbersInWords(value) : null),
  number: (value) => formatNumber(Number(value)),
  money: (value, { language }) => formatMoney(Number(value), language),
  year: (value) => plain(value),
  yes: () => null,
  choice: (value) => plain(value),
  participant: (value, reader) => participantName(reader, plain(value)),
  file: (_, { language }) => say(language, 'stepValues.file'),
};

function isNumbers(value: FieldValue): value is Numbers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `aanpak 32, prijs 20`. */
function numbersInWords(numbers: Numbers): string {
  return Object.entries(numbers)
    .map(([name, number]) => `${nameWord(name)} ${formatNumber(number)}`)
    .join(', ');
}

/** A value that is one thing; lists and groups have their own wording. */
function plain(value: FieldValue): string {
  return typeof value === 'object' ? '' : String(value);
}

function readableValue({ type }: Field, value: FieldValue, reader: Reader): string | null {
  return READABLE[type](value, reader);
}

/** The words that were typed with what was recorded. */
export function textsOfActed(event: Acted): readonly TextId[] {
  const fields = fieldsOfActed(event);
  return Object.entries(event.values).flatMap(([name, value]) =>
    fields?.[name]?.type === 'text' && typeof value === 'string' ? [value as TextId] : [],
  );
}

/** The step's kind by the call; by the act and its fields when the call is not known to the reader. */
function kindOfActed(event: Acted, { names }: Reader): RecordedKind | null {
  const rule = names.rules?.steps.find((step) => step.id === event.stepId);
  return rule?.kind === 'recorded' ? rule.of : (kindsOf(event)[0] ?? null);
}

/** An accepted act holds every field of its description, as it was then: its fields tell it from acts of the same name. */
function fieldsOfActed(event: Acted): Fields | undefined {
  const [kind] = kindsOf(event);
  return kind === undefined ? undefined : RECORDED_KINDS[kind].acts[event.act]?.fields;
}

function kindsOf({ act, values }: Acted): readonly RecordedKind[] {
  const given = Object.keys(values);
  const fieldsOf = (kind: RecordedKind): readonly string[] => Object.keys(RECORDED_KINDS[kind].acts[act]?.fields ?? {});
  const able = (Object.keys(RECORDED_KINDS) as RecordedKind[]).filter((kind) =>
    given.every((name) => fieldsOf(kind).includes(name)),
  );
  // An act that got a field later still reads as it was recorded.
  const exact = able.filter((kind) => fieldsOf(kind).length === given.length);
  return exact.length > 0 ? exact : able;
}
