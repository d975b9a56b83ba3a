import type { DeadlineRule } from '../calls/call-rules';
import type { Dossier } from './dossier';
import type { EventOf } from './events';
import { isSubmitted, stepOfKind } from './lookups';
import { withUnsentFreed } from './unsent-reminders';

type DateEvent = EventOf<'PlanAdopted' | 'DateMoved' | 'ClosingReached' | 'RoundClosed' | 'InstantReached'>;

export function evolveDates(dossier: Dossier, event: DateEvent): Dossier {
  switch (event.type) {
    case 'PlanAdopted':
      return { ...dossier, plan: event.plan, planNeeded: null };
    case 'DateMoved':
      return dateMoved(dossier, event);
    case 'ClosingReached':
      // Without a round there is none to close, and nothing to say about it.
      return { ...dossier, isClosingPassed: true, isRoundClosing: stepOfKind(dossier, 'sign-off-round') !== null };
    case 'RoundClosed':
      return withRoundClosed({ ...dossier, isRoundClosing: false });
    case 'InstantReached':
      return { ...dossier, reachedAt: event.at };
  }
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
  if (date === 'internalDue' || isSubmitted(dossier)) return next;
  return withRoundOpenAgain({ ...next, isClosingPassed: false, isRoundClosing: false });
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
