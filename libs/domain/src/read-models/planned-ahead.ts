import type { Rung } from '../calls/call-rules';
import type { Dossier } from '../dossier/dossier';
import { activeParticipants, isRoundOpen, isSubmitted, roundOf, stepsOfKind } from '../dossier/lookups';
import type { PlannedReminder } from '../planning/plan';
import type { ParticipantId, StepId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';
import type { PlannedDeadline } from '../planning/plan';
import { openReminders } from '../reminders/due-reminders';
import { rungsAhead } from '../reminders/escalation';
import { contactsToRemind } from '../sign-off/standing';
import { openStepReminders, runningSteps } from '../steps/step-dates';
import { openReportReminders, runningDuties } from '../steps/recurring-duty';
import { periodOf } from '../steps/report-period';
import { stillRound } from '../suspension/suspension';

/** Something that will happen by itself or is due, in the order in which it comes. `at` null: only the day is known. */
export interface PlannedEntry {
  readonly kind:
    | 'reminder'
    | 'resume'
    | Rung
    | 'namedDay'
    | 'participantDue'
    | 'internalDue'
    | 'nextMeeting'
    | 'closing'
    | 'reportReminder'
    | 'reportDue'
    | 'stepReminder'
    | 'stepDue';
  readonly on: LocalDate;
  readonly at: Instant | null;
  readonly participantIds: readonly ParticipantId[];
  readonly stepId: StepId | null;
  readonly year: number | null;
  /** Which of the year's reports, where there are several. */
  readonly nth?: number;
  /** Working days before the due day, for reminders. */
  readonly offset: number | null;
}

/** What is planned next, nearest first. Reminders of several participants at one instant are one entry. */
export function plannedAhead(dossier: Dossier): readonly PlannedEntry[] {
  if (dossier.stage !== 'running' || dossier.plan === null) return [];
  const entries = [
    ...reminders(dossier),
    ...rungs(dossier),
    ...dates(dossier),
    ...meetings(dossier),
    ...reports(dossier),
    ...steps(dossier),
  ];
  return entries.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : Number(sortKey(a) > sortKey(b))));
}

const NOTHING = { at: null, participantIds: [], stepId: null, year: null, offset: null };

function entry(kind: PlannedEntry['kind'], on: LocalDate, about: Partial<PlannedEntry>): PlannedEntry {
  return { ...NOTHING, ...about, kind, on };
}

function sortKey(planned: PlannedEntry): string {
  return `${planned.on} ${planned.at ?? 'z'}`;
}

function reminders(dossier: Dossier): readonly PlannedEntry[] {
  const round = roundOf(dossier);
  if (round === null || !isRoundOpen(dossier)) return [];
  const grouped = new Map<string, PlannedEntry>();
  for (const participant of activeParticipants(dossier)) {
    const awaited = openReminders(dossier, participant).filter(
      ({ sendAt }) => contactsToRemind(participant, round, sendAt).length > 0,
    );
    for (const reminder of awaited) addReminder(grouped, reminder, participant.id);
  }
  return [...grouped.values()];
}

/** Rungs of several participants at one instant are one entry. */
function rungs(dossier: Dossier): readonly PlannedEntry[] {
  const grouped = new Map<string, PlannedEntry>();
  for (const participant of activeParticipants(dossier)) {
    for (const { rung, on, sendAt: at, offset } of rungsAhead(dossier, participant)) {
      const key = `${at}:${rung}`;
      const participantIds = [...(grouped.get(key)?.participantIds ?? []), participant.id];
      grouped.set(key, entry(rung, on, { at, offset, participantIds }));
    }
  }
  return [...grouped.values()];
}

function addReminder(
  grouped: Map<string, PlannedEntry>,
  reminder: PlannedReminder,
  participantId: ParticipantId,
): void {
  const { offset, on, sendAt } = reminder;
  const key = `${sendAt}:${String(offset)}`;
  const participantIds = [...(grouped.get(key)?.participantIds ?? []), participantId];
  grouped.set(key, entry(offset < 0 ? 'resume' : 'reminder', on, { at: sendAt, offset, participantIds }));
}

function dates(dossier: Dossier): readonly PlannedEntry[] {
  const { plan, reachedAt } = dossier;
  if (plan === null || isSubmitted(dossier)) return [];
  const isStill = stillRound(dossier) !== null;
  const own = activeParticipants(dossier).flatMap((participant) => {
    const due = participant.extendedTo === null || isStill ? undefined : plan.participants[participant.id]?.due;
    const about = { participantIds: [participant.id] };
    return [
      ...(due !== undefined && due.at > reachedAt ? [entry('participantDue', due.on, { ...about, at: due.at })] : []),
      ...(participant.named !== null && participant.named.on >= reachedAt.slice(0, 10)
        ? [entry('namedDay', participant.named.on, about)]
        : []),
    ];
  });
  return [
    ...own,
    ...(isRoundOpen(dossier) && !isStill ? common('internalDue', plan.internalDue) : []),
    ...common('closing', plan.closing),
  ];

  function common(kind: 'internalDue' | 'closing', date: PlannedDeadline | null): readonly PlannedEntry[] {
    return date === null || date.at <= reachedAt ? [] : [entry(kind, date.on, { at: date.at })];
  }
}

function meetings(dossier: Dossier): readonly PlannedEntry[] {
  return stepsOfKind(dossier, 'body-decision').flatMap(({ id: stepId, state: { nextMeetingOn } }) =>
    nextMeetingOn === null ? [] : [entry('nextMeeting', nextMeetingOn, { stepId })],
  );
}

function steps(dossier: Dossier): readonly PlannedEntry[] {
  return runningSteps(dossier).flatMap((dated) => {
    const { stepId, planned } = dated;
    return [
      ...openStepReminders(dossier, dated).map(({ on, sendAt, offset }) =>
        entry('stepReminder', on, { stepId, at: sendAt, offset }),
      ),
      entry('stepDue', planned.due.on, { stepId, at: planned.due.at }),
    ];
  });
}

function reports(dossier: Dossier): readonly PlannedEntry[] {
  return runningDuties(dossier).flatMap((duty) => {
    const about = { stepId: duty.stepId, ...periodOf(duty) };
    return [
      ...openReportReminders(dossier, duty).map((reminder) =>
        entry('reportReminder', reminder.on, { ...about, at: reminder.sendAt, offset: reminder.offset }),
      ),
      ...(duty.due.at > dossier.reachedAt ? [entry('reportDue', duty.due.on, { ...about, at: duty.due.at })] : []),
    ];
  });
}
