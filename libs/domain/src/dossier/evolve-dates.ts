import type { DeadlineRule } from '../calls/call-rules';
import { withCreditedAnswers } from '../outages/learn-of-outages';
import type { Plan } from '../planning/plan';
import type { StepId } from '../primitives/ids';
import { isAfter } from '../primitives/instant';
import { withClockRunning } from '../suspension/suspension';
import type { Dossier, StepRecord } from './dossier';
import type { EventOf } from './events';
import { isSubmitted, stepOfKind } from './lookups';
import { withUnsentFreed } from './unsent-reminders';

type DateEvent = EventOf<
  | 'PlanAdopted'
  | 'DateMoved'
  | 'ClosingReached'
  | 'RoundClosed'
  | 'OutageRecorded'
  | 'CalendarChanged'
  | 'InstantReached'
>;

export function evolveDates(dossier: Dossier, event: DateEvent): Dossier {
  switch (event.type) {
    case 'PlanAdopted':
      return planAdopted(dossier, event.plan);
    case 'DateMoved':
      return dateMoved(dossier, event);
    case 'ClosingReached':
      // Without a round there is none to close, and nothing to say about it.
      return { ...dossier, isClosingPassed: true, isRoundClosing: stepOfKind(dossier, 'sign-off-round') !== null };
    case 'RoundClosed':
      return withRoundClosed({ ...dossier, isRoundClosing: false });
    case 'OutageRecorded':
      return { ...dossier, outages: [...(dossier.outages ?? []), event.outage], planNeeded: 'outage' };
    case 'CalendarChanged':
      return calendarChanged(dossier, event);
    case 'InstantReached':
      return { ...dossier, reachedAt: event.at };
  }
}

function planAdopted(dossier: Dossier, plan: Plan): Dossier {
  const participants = withCreditedAnswers(dossier, plan);
  return {
    ...withClockRunning(dossier),
    plan,
    planNeeded: null,
    participants,
    stepRecords: recordsUnder(plan, dossier),
  };
}

/** A plan that another change asks for takes the new calendar, too. */
function calendarChanged(dossier: Dossier, { change }: EventOf<'CalendarChanged'>): Dossier {
  const calendarChanges = [...(dossier.calendarChanges ?? []), change.changeId];
  return { ...dossier, calendarChanges, planNeeded: dossier.planNeeded ?? 'calendarChanged' };
}

/** A step that was overdue is no more when its date now lies ahead: its anchor moved, or its call says another. */
function recordsUnder({ steps }: Plan, { stepRecords, reachedAt }: Dossier): Dossier['stepRecords'] {
  const late = Object.entries(stepRecords) as [StepId, StepRecord][];
  const freed = late.filter(([id, { isOverdue }]) => isOverdue && isAfter(steps?.[id]?.due.at ?? reachedAt, reachedAt));
  if (freed.length === 0) return stepRecords;
  return { ...stepRecords, ...Object.fromEntries(freed.map(([id, record]) => [id, { ...record, isOverdue: false }])) };
}

/** Moving the closing opens a round again that had ended with the old one. Source: extension after closing, domain 4.5. */
function dateMoved(dossier: Dossier, event: EventOf<'DateMoved'>): Dossier {
  const { date, to, toTime } = event;
  if (dossier.dates === null) return dossier;
  const moved: DeadlineRule = { on: to, time: toTime, certainty: 'stated' };
  const next = withUnsentFreed(
    { ...dossier, dates: { ...dossier.dates, [date]: moved }, planNeeded: 'dateMoved' },
    event,
    dossier.participantOrder,
  );
  return date === 'internalDue' ? next : withClosingAhead(next);
}

/** The closing is still to come: a round that had ended with the old one opens again, until the file has gone. */
export function withClosingAhead(dossier: Dossier): Dossier {
  if (isSubmitted(dossier)) return dossier;
  return withRoundOpenAgain({ ...dossier, isClosingPassed: false, isRoundClosing: false });
}

/** Nobody was asked yet: the closing passed before the round could begin, and moving it lets the round begin after all. */
function withRoundClosed(dossier: Dossier): Dossier {
  const isWaiting = stepOfKind(dossier, 'sign-off-round')?.state.status === 'waiting';
  return isWaiting ? dossier : withRound(dossier, 'done');
}

/** A round that waits for other steps keeps waiting. */
export function withRoundOpenAgain(dossier: Dossier): Dossier {
  const isWaiting = stepOfKind(dossier, 'sign-off-round')?.state.status === 'waiting';
  return isWaiting ? dossier : withRound(dossier, 'open');
}

/** The round ends with the closing or with readiness to file: nobody is reminded any more. */
export function withRound(dossier: Dossier, status: 'open' | 'done'): Dossier {
  const round = stepOfKind(dossier, 'sign-off-round');
  if (round === null) return dossier;
  return { ...dossier, steps: { ...dossier.steps, [round.id]: { ...round.state, status } } };
}
