import type { Step } from '@penhouder/contracts';
import {
  amountOf,
  isClosed,
  phaseOf,
  submissionConditions,
  wallAt,
  type RecurringDutyRule,
  type StepRule,
  type StepState,
} from '@penhouder/domain';
import {
  conditionSentence,
  formatDate,
  formatInstant,
  formatMoney,
  outcomeWord,
  reportStatus,
  say,
  stepStatus,
  stepTitle,
} from '@penhouder/letters';
import type { DossierReading } from './dossier-reading';
import { stepCommands } from './possible-commands';
import { whenKnown } from '../when-known';
import { shownAmount, shownDate } from './shown';

/** A step of the call as the page's path shows it, with what its form starts from. */
export function stepModel(rule: StepRule, reading: DossierReading): Step {
  const { row, view, names } = reading;
  const { state } = row;
  const step = state.steps[rule.id];
  const reader = { names, language: view.language };
  return {
    id: rule.id,
    kind: rule.kind,
    title: stepTitle(reader, rule.id),
    status: whenKnown(step, (known) => statusOf(known, reading)) ?? { code: 'waiting', word: '', tone: 'hold' },
    isCurrent: phaseOf(state) === rule.id,
    sentence: whenKnown(step, (known) => sentenceOf(known, reading)),
    unmet: unmetOf(rule, reading),
    years: rule.kind === 'recurring-duty' ? yearsModel(rule, reading) : [],
    suggested: suggestedOf(rule, reading),
    commands: stepCommands(state, rule.id, view.language),
  };
}

/** A step that was not done when the dossier ended will not be done any more. */
function statusOf(step: StepState, { row, view }: DossierReading): Step['status'] {
  return isClosed(row.state) && step.status !== 'done'
    ? { code: 'ended', word: say(view.language, 'stepStatuses.ended'), tone: 'hold' }
    : stepStatus(step, view.language);
}

/** What of the call is not met yet; only a submission that can still leave has such conditions. */
function unmetOf(rule: StepRule, { row, names, view }: DossierReading): Step['unmet'] {
  const isOver = isClosed(row.state) || row.state.steps[rule.id]?.status === 'done';
  if (rule.kind !== 'submission' || isOver) return [];
  return submissionConditions(row.state).map((condition) => ({
    code: condition.kind,
    text: conditionSentence(condition, { names, language: view.language }),
    participantId: condition.kind === 'conflict' ? condition.participantId : null,
  }));
}

function suggestedOf(rule: StepRule, { row, view }: DossierReading): Step['suggested'] {
  return {
    amount: rule.kind === 'funder-decision' ? shownAmount(amountOf(row.state), view.language) : null,
    presenceMoreThan: rule.kind === 'body-decision' ? rule.presenceMoreThan : null,
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
      return null;
  }
}

function yearsModel(rule: RecurringDutyRule, { row, view }: DossierReading): Step['years'] {
  const step = row.state.steps[rule.id];
  const reported = step?.kind === 'recurring-duty' ? step.reportedYears : [];
  const today = wallAt(view.calendar, view.now).date;
  return (row.state.plan?.duties ?? [])
    .filter((duty) => duty.stepId === rule.id)
    .filter(({ year }) => !isClosed(row.state) || reported.includes(year))
    .map(({ year, due, reminders }) => {
      const first = reminders.reduce((best, { on }) => (on < best ? on : best), due.on);
      const pending = due.on < today ? 'overdue' : first <= today ? 'open' : 'future';
      const state = reported.includes(year) ? 'reported' : step?.status === 'open' ? pending : 'future';
      return { year, due: shownDate(due.on, view), status: reportStatus(state, view.language) };
    });
}
