import type { Language, Step } from '@penhouder/contracts';
import {
  amountOf,
  bringsAmount,
  isClosed,
  isRefusal,
  isUpperBound,
  openSuspension,
  outcomeOf,
  outcomesOf,
  phaseOf,
  plannedActions,
  reportYears,
  submissionConditions,
  type Dossier,
  type RecordedKind,
  type StepRule,
  type StepState,
  type Suspension,
} from '@penhouder/domain';
import {
  conditionSentence,
  endLabel,
  formatDate,
  formatInstant,
  formatMoney,
  funderOutcomeLabel,
  outcomeWord,
  say,
  stepStatus,
  stepTitle,
  suspendedStatus,
} from '@penhouder/letters';
import type { JournalRow } from '@penhouder/persistence';
import { whenKnown } from '../when-known';
import type { DossierReading } from './dossier-reading';
import { askTableModel } from './ask-table-model';
import { actModels } from './form-fields';
import { reportModels } from './duty-reports';
import { scoresModel } from './score-model';
import { shownAmount } from './shown';
import { stepCommands } from './step-commands';
import { stepEnds } from './step-ends';
import { shownDeadline } from './step-dates';
import { subDossierModels } from './sub-dossier-model';
import { eventEntry } from './timeline-model';

/** So much of what was recorded stands at the step; the rest is in the timeline. */
const SHOWN_RECORDS = 5;

/** A step of the call as the page's path shows it, with what its form starts from. */
export function stepModel(rule: StepRule, reading: DossierReading, acts: readonly JournalRow[]): Step {
  const { row, view, names } = reading;
  const { state } = row;
  const step = state.steps[rule.id];
  const planned = state.plan?.steps?.[rule.id];
  return {
    id: rule.id,
    kind: rule.kind,
    title: stepTitle({ names, language: view.language }, rule.id),
    status: whenKnown(step, (known) => statusOf(rule, known, reading)) ?? { code: 'waiting', word: '', tone: 'hold' },
    isCurrent: phaseOf(state) === rule.id,
    sentence: whenKnown(step, (known) => sentenceOf(known, reading)),
    due: shownDeadline(planned?.due, view),
    opens: shownDeadline(planned?.opens, view),
    ...recordedOn(rule, reading, acts),
    ends: stepEnds(rule, reading),
    acts: actModels(rule.id, reading),
    unmet: unmetOf(rule, reading),
    scores: scoresModel(rule.id, reading),
    askTable: rule.kind === 'sign-off-round' ? askTableModel(rule, reading) : null,
    years: rule.kind === 'recurring-duty' ? reportModels(rule, reading) : [],
    suggested: suggestedOf(rule, reading),
    ...subDossierModels(rule.id, reading),
    ...sheetsOf(rule, reading),
    commands: stepCommands(state, rule.id, view.language),
  };
}

/** What can be read of the step as a whole, on paper or in Excel. */
function sheetsOf({ id }: StepRule, { row, view }: DossierReading): Pick<Step, 'reports' | 'plan'> {
  const label = (year: number): string => say(view.language, 'yearlyReports.title', { year });
  const canBeRead = !isClosed(row.state) && row.state.steps[id]?.status === 'open';
  return {
    reports: reportYears(row.state, id).map((year) => ({ year, label: label(year) })),
    plan: whenKnown(plannedActions(row.state, id), () => ({ canBeRead })),
  };
}

function statusOf(rule: StepRule, step: StepState, { row, view }: DossierReading): Step['status'] {
  const { language } = view;
  const isOver = step.status === 'done' || step.status === 'skipped';
  if (!isOver) return unfinishedStatus(rule, row.state, language) ?? stepStatus(step, language);
  const outcome = step.kind === 'recorded' ? outcomeOf(row.state, rule.id) : null;
  return step.kind === 'recorded' && step.status === 'done' && outcome !== null
    ? endedStatus(rule, { of: step.of, outcome }, language)
    : stepStatus(step, language);
}

/** A step that was not done when the dossier ended will not be done any more; one whose day has passed is late. */
function unfinishedStatus(rule: StepRule, state: Dossier, language: Language): Step['status'] | null {
  if (isClosed(state)) return { code: 'ended', word: say(language, 'stepStatuses.ended'), tone: 'hold' };
  const still = openSuspension(state);
  if (still !== null && isNamed(still, rule)) return suspendedStatus(still.on, language);
  const isOverdue = state.stepRecords[rule.id]?.isOverdue === true;
  return isOverdue ? { code: 'late', word: say(language, 'stepStatuses.late'), tone: 'late' } : null;
}

/** A suspension of the whole dossier is said at its round. */
function isNamed({ onlyStepId }: Suspension, { id, kind }: StepRule): boolean {
  return onlyStepId === null ? kind === 'sign-off-round' : onlyStepId === id;
}

/** How a recorded step ended, in the words of its kind. */
function endedStatus(
  rule: StepRule,
  { of, outcome }: { readonly of: RecordedKind; readonly outcome: string },
  language: Language,
): Step['status'] {
  return { code: outcome, word: endLabel(of, outcome, language), tone: isRefusal(rule, outcome) ? 'late' : 'done' };
}

/** The newest of what people recorded on the step, as the timeline says it. */
function recordedOn(
  rule: StepRule,
  reading: DossierReading,
  acts: readonly JournalRow[],
): Pick<Step, 'recorded' | 'recordedCount'> {
  const own = acts.filter(({ event }) => 'stepId' in event && event.stepId === rule.id);
  const shown = own.slice(-SHOWN_RECORDS).reverse();
  return { recorded: shown.flatMap((event) => eventEntry(event, reading)), recordedCount: own.length };
}

/** What of the call is not met yet; only a submission that can still leave has such conditions. */
function unmetOf(rule: StepRule, { row, names, view }: DossierReading): Step['unmet'] {
  const isOver = isClosed(row.state) || row.state.steps[rule.id]?.status === 'done';
  if (rule.kind !== 'submission' || isOver) return [];
  return submissionConditions(row.state, rule.id).map((condition) => ({
    code: condition.kind,
    text: conditionSentence(condition, { names, language: view.language }),
    participantId: 'participantId' in condition ? condition.participantId : null,
  }));
}

/** What the call's own rule gives; a highest amount is no suggestion of what was awarded. */
function suggestedAmount(dossier: Dossier): number | null {
  const rule = dossier.call?.amount ?? null;
  return rule === null || isUpperBound(rule) ? null : amountOf(dossier);
}

function suggestedOf(rule: StepRule, { row, view }: DossierReading): Step['suggested'] {
  return {
    amount: rule.kind === 'funder-decision' ? shownAmount(suggestedAmount(row.state), view.language) : null,
    presenceMoreThan: rule.kind === 'body-decision' ? rule.presenceMoreThan : null,
    outcomes: outcomesOf(row.state, rule.id).map((value) => ({
      value,
      label: funderOutcomeLabel(value, view.language),
      hasAmount: bringsAmount(row.state, rule.id, value),
    })),
  };
}

function sentenceOf(step: StepState, { view }: DossierReading): string | null {
  const { language } = view;
  switch (step.kind) {
    case 'body-decision':
      return step.nextMeetingOn === null
        ? null
        : say(language, 'stepSentences.nextMeeting', { day: formatDate(step.nextMeetingOn, language) });
    case 'submission':
      return step.submittedAt === null
        ? null
        : say(language, 'stepSentences.submitted', { when: formatInstant(step.submittedAt, language) });
    case 'funder-decision': {
      if (step.outcome === null) return null;
      const amount = step.amountCents === null ? '' : `, ${formatMoney(step.amountCents, language)}`;
      const word = outcomeWord(step.outcome, language);
      return `${word.charAt(0).toUpperCase()}${word.slice(1)}${amount}.`;
    }
    case 'sign-off-round':
    case 'recurring-duty':
    case 'recorded':
      return null;
  }
}
