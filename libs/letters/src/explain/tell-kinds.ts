import type {
  Field,
  FieldValue,
  FunderDecisionRule,
  Numbers,
  RecordedStepRule,
  SignOffRoundRule,
  StepRule,
} from '@penhouder/domain';
import { RECORDED_KINDS } from '@penhouder/domain';
import { formatList, formatMoney, formatNumber } from '../words/formats';
import { say } from '../words/say';
import { settingChoiceLabel, settingLabel, settingSaid, stepKindPurpose } from '../words/steps';
import { signatureAsked } from '../words/signing';
import { organInSentence } from '../words/values';
import type { ExplainedLine } from './explanation';
import { askLines } from './tell-asks';
import { dutyLines, dutyReminders, monthDayWords } from './tell-duty';
import type { Telling } from './telling';
import { line, nameOf, tellStep } from './telling';

/** What happens in a step, by its kind, with everything that the call sets for the kind. */
export function tellKind(telling: Telling, step: StepRule): readonly ExplainedLine[] {
  switch (step.kind) {
    case 'sign-off-round':
      return roundLines(telling, step);
    case 'body-decision':
      return [line(tellStep(telling, 'board', { share: shareWords(step.presenceMoreThan) }))];
    case 'submission':
      return [line(tellStep(telling, step.needsQuorum ? 'submission.quorum' : 'submission.free'))];
    case 'funder-decision':
      return [line(funderWords(telling, step)), ...countsLines(telling, step)];
    case 'recurring-duty':
      return [...dutyLines(telling, step), dutyReminders(telling, step)];
    case 'recorded':
      return recordedLines(telling, step);
  }
}

function roundLines(telling: Telling, round: SignOffRoundRule): readonly ExplainedLine[] {
  const organs = round.organs.map((organ) => organInSentence(organ, telling.language));
  return [
    line(tellStep(telling, round.slots === 1 ? 'round.slots.one' : 'round.slots.two')),
    ...(round.signatures ?? []).map((rule) => line(signatureAsked(rule, telling.language))),
    mandateLine(telling, round),
    ...askLines(telling, round),
    line(
      round.organs.length === 1 && round.organs[0] === 'other'
        ? tellStep(telling, 'round.anyOrgan')
        : tellStep(telling, 'round.organs', { organs: formatList(organs, telling.language, 'or') }),
    ),
    line(tellStep(telling, `round.level.${round.requiredLevel ?? 'code'}`)),
    line(tellStep(telling, `round.replaceable.${round.replaceableUntil}`)),
    line(tellStep(telling, `round.inPrinciple.${round.inPrinciple ?? 'none'}`)),
    ...laterLines(telling, round),
  ];
}

/** A ratification, and how long before a meeting its agenda is fixed; nothing where the call says neither. */
function laterLines(telling: Telling, { ratification, agendaDaysBefore }: SignOffRoundRule): readonly ExplainedLine[] {
  return [
    ...(ratification === undefined ? [] : [line(tellStep(telling, `round.ratification.${ratification}`))]),
    ...(agendaDaysBefore === undefined ? [] : [line(tellStep(telling, 'round.agenda', { count: agendaDaysBefore }))]),
  ];
}

function mandateLine(telling: Telling, { mandates }: SignOffRoundRule): ExplainedLine {
  if (mandates.length === 0) return line(tellStep(telling, 'round.noMandates'));
  const items = mandates.map(({ id, isNeededToCount }) =>
    tellStep(telling, isNeededToCount ? 'round.needed' : 'round.notNeeded', {
      mandate: telling.texts.mandates[id] ?? id,
    }),
  );
  return line(tellStep(telling, 'round.mandates'), items);
}

/** `50`, `66,67`: a share in percent with as many decimals as it has. */
function shareWords(share: number): string {
  return String(Number((share * 100).toFixed(6))).replace('.', ',');
}

function funderWords(telling: Telling, { givesAmount }: FunderDecisionRule): string {
  return tellStep(telling, givesAmount === false ? 'funder.noAmount' : 'funder.amount');
}

/** Nothing for a call that does not tell its stages apart. */
function countsLines(telling: Telling, { counts }: FunderDecisionRule): readonly ExplainedLine[] {
  if (counts === undefined) return [];
  return [line(tellStep(telling, counts ? 'funder.counts' : 'funder.aside'))];
}

function recordedLines(telling: Telling, step: RecordedStepRule): readonly ExplainedLine[] {
  const { settings, isEndless, endsAtDeadline } = RECORDED_KINDS[step.of];
  const items = Object.entries(settings).flatMap(([name, field]) => {
    const value = step.settings[name] ?? null;
    return isNothing(value) ? [] : [settingWords({ telling, step, name, field }, value)];
  });
  return [
    line(stepKindPurpose(step.of, telling.language)),
    ...(isEndless === true ? [line(tellStep(telling, 'endless'))] : []),
    ...(endsAtDeadline !== undefined && step.deadline ? [line(tellStep(telling, 'endsAtDeadline'))] : []),
    ...(items.length === 0 ? [] : [line(tellStep(telling, 'settings'), items)]),
  ];
}

interface Setting {
  readonly telling: Telling;
  readonly step: RecordedStepRule;
  readonly name: string;
  readonly field: Field;
}

/** What is not set is not spoken of. */
function isNothing(value: FieldValue): value is null {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** `de deelnemers tekenen niet` or `aantal rondes: 2`. */
function settingWords(setting: Setting, value: NonNullable<FieldValue>): string {
  const { telling, step, name } = setting;
  const { language } = telling;
  const said = typeof value === 'boolean' ? settingSaid({ kind: step.of, setting: name, isSo: value }, language) : null;
  if (said !== null) return said;
  const label = settingLabel(step.of, name, language);
  return tellStep(telling, 'setting', { label, value: valueWords(setting, value) });
}

/** What a setting is set to, in the words of the call where it names something. */
function valueWords({ telling, step, name, field }: Setting, value: NonNullable<FieldValue>): string {
  const { language } = telling;
  if (typeof value === 'object') return groupWords(telling, value);
  if (typeof value === 'boolean') return say(language, value ? 'stepValues.yes' : 'stepValues.no');
  if (typeof value === 'number') return numberWords(telling, field, value);
  if (field.type === 'choice') return settingChoiceLabel({ kind: step.of, setting: name, choice: value }, language);
  return field.type === 'monthDay' ? monthDayWords(telling, value) : nameOf(telling, value);
}

function numberWords({ language }: Telling, { type }: Field, value: number): string {
  if (type === 'money') return formatMoney(value, language);
  return type === 'year' ? String(value) : formatNumber(value);
}

function groupWords(telling: Telling, value: readonly string[] | Numbers): string {
  return isNames(value) ? namesWords(telling, value) : numbersWords(telling, value);
}

function isNames(value: readonly string[] | Numbers): value is readonly string[] {
  return Array.isArray(value);
}

/** `stuurgroep 3 en netwerkdag 2`. */
function numbersWords(telling: Telling, numbers: Numbers): string {
  const each = Object.entries(numbers).map(([name, number]) => `${nameOf(telling, name)} ${formatNumber(number)}`);
  return formatList(each, telling.language);
}

function namesWords(telling: Telling, names: readonly string[]): string {
  return formatList(
    names.map((name) => nameOf(telling, name)),
    telling.language,
  );
}
