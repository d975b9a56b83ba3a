import { openReminders, dueReminders } from '../reminders/due-reminders';
import { dueRungs, rungsAhead } from '../reminders/escalation';
import type { Instant } from '../primitives/instant';
import { earliest, isAfter } from '../primitives/instant';
import { contactsToRemind } from '../sign-off/standing';
import { dueReports, openReportReminders, runningDuties } from '../steps/recurring-duty';
import { dueSteps, stepWakeUps } from '../steps/step-dates';
import { stillRound } from '../suspension/suspension';
import type { Dossier } from './dossier';
import type { DossierEvent } from './events';
import { activeParticipants, isRoundOpen, roundOf } from './lookups';

/** Everything that time alone causes between the instant that the dossier has reached and `at`. */
export function reachInstant(dossier: Dossier, at: Instant): readonly DossierEvent[] {
  if (dossier.stage !== 'running' || !isAfter(at, dossier.reachedAt)) return [];
  return [
    ...dueReminders(dossier, at),
    ...dueRungs(dossier, at),
    ...internalDuePassed(dossier, at),
    ...closingReached(dossier, at),
    ...dueReports(dossier, at),
    ...dueSteps(dossier, at),
    { at, type: 'InstantReached' },
  ];
}

/**
 * The instant at which time alone changes this dossier: the next reminder, due day, closing or report.
 *
 * Null when nothing is awaited but people. Always later than `reachedAt`, so that the workflow's loop makes progress.
 */
export function nextWakeUp(dossier: Dossier): Instant | null {
  if (dossier.stage !== 'running' || dossier.plan === null) return null;
  const { internalDue, closing } = dossier.plan;
  const isStill = stillRound(dossier) !== null;
  const common = isStill ? [] : [isRoundOpen(dossier) ? internalDue : null, dossier.isClosingPassed ? null : closing];
  const dates = common.flatMap((date) => (date === null ? [] : [date.at]));
  const reports = runningDuties(dossier).flatMap((duty) => [
    duty.due.at,
    ...openReportReminders(dossier, duty).map((reminder) => reminder.decideAt),
  ]);
  const rungs = activeParticipants(dossier).flatMap((one) => rungsAhead(dossier, one));
  const ladder = rungs.map(({ decideAt }) => decideAt);
  const ahead = [...reminderInstants(dossier), ...ladder, ...dates, ...reports, ...stepWakeUps(dossier)];
  return earliest(ahead.filter((instant) => isAfter(instant, dossier.reachedAt)));
}

function reminderInstants(dossier: Dossier): readonly Instant[] {
  const round = roundOf(dossier);
  if (round === null || !isRoundOpen(dossier)) return [];
  return activeParticipants(dossier).flatMap((participant) =>
    openReminders(dossier, participant)
      .filter(({ sendAt }) => contactsToRemind(participant, round, sendAt).length > 0)
      .map(({ decideAt }) => decideAt),
  );
}

function internalDuePassed(dossier: Dossier, at: Instant): readonly DossierEvent[] {
  const due = dossier.plan?.internalDue?.at;
  if (due === undefined || !isRoundOpen(dossier) || stillRound(dossier) !== null) return [];
  return isAfter(due, dossier.reachedAt) && !isAfter(due, at) ? [{ at, type: 'InternalDuePassed' }] : [];
}

/** A closing that has passed already when a plan is adopted is reached at once; none while the clock stands still. */
export function closingReached(dossier: Dossier, at: Instant): readonly DossierEvent[] {
  const closing = dossier.plan?.closing?.at;
  // A closing that is being moved has not passed: the new plan says when it does.
  if (closing === undefined || dossier.isClosingPassed || dossier.planNeeded !== null) return [];
  if (stillRound(dossier) !== null) return [];
  return isAfter(closing, at) ? [] : [{ at, type: 'ClosingReached' }];
}
