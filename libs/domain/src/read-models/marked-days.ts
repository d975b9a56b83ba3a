import type { Dossier, Participant } from '../dossier/dossier';
import { activeParticipants, isRoundOpen, isSubmitted, roundOf, stepsOfKind } from '../dossier/lookups';
import type { ParticipantId, StepId } from '../primitives/ids';
import type { LocalDate } from '../primitives/instant';
import { openReminders } from '../reminders/due-reminders';
import { rungsAhead } from '../reminders/escalation';
import { lastMeetingOf } from '../sign-off/last-meeting';
import { contactsToRemind, isAnswered } from '../sign-off/standing';
import { openReportReminders, dutiesOf } from '../steps/recurring-duty';
import { datedSteps, openStepReminders } from '../steps/step-dates';
import { periodOf } from '../steps/report-period';

/** A day of a dossier on a calendar, whether it lies ahead or not. */
export interface MarkedDay {
  readonly kind:
    | 'closing'
    | 'internalDue'
    | 'participantDue'
    /** An organ decides, as it said itself. */
    | 'namedDay'
    /** The last meeting at which somebody who has not answered can decide in time, and when its agenda closes. */
    | 'lastMeeting'
    | 'agendaCloses'
    | 'stepDue'
    | 'nextMeeting'
    | 'reportDue';
  readonly on: LocalDate;
  readonly participantIds: readonly ParticipantId[];
  readonly stepId: StepId | null;
  readonly year: number | null;
  readonly nth?: number;
}

const NOTHING = { participantIds: [], stepId: null, year: null };

/** Every day of a running dossier that belongs on a calendar, in the order in which they come. */
export function markedDaysOf(dossier: Dossier): readonly MarkedDay[] {
  if (dossier.stage !== 'running' || dossier.plan === null) return [];
  const days = [...ofTheRound(dossier), ...ofSteps(dossier)];
  return days.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

function ofTheRound(dossier: Dossier): readonly MarkedDay[] {
  const { plan } = dossier;
  if (plan === null) return [];
  const closing = plan.closing === null ? [] : [{ ...NOTHING, kind: 'closing' as const, on: plan.closing.on }];
  if (isSubmitted(dossier) || roundOf(dossier) === null) return closing;
  const due = plan.internalDue === null ? [] : [{ ...NOTHING, kind: 'internalDue' as const, on: plan.internalDue.on }];
  return [...closing, ...due, ...(isRoundOpen(dossier) ? ofParticipants(dossier) : [])];
}

/** Days of those who have still to answer; those that several have in common are one. */
function ofParticipants(dossier: Dossier): readonly MarkedDay[] {
  const round = roundOf(dossier);
  const alike = new Map<string, MarkedDay>();
  const awaited = activeParticipants(dossier).filter((one) => round !== null && !isAnswered(one, round));
  for (const participant of awaited) {
    for (const [kind, on] of ownDays(dossier, participant)) {
      const known = alike.get(`${kind} ${on}`)?.participantIds ?? [];
      alike.set(`${kind} ${on}`, { ...NOTHING, kind, on, participantIds: [...known, participant.id] });
    }
  }
  return [...alike.values()];
}

function ownDays(dossier: Dossier, participant: Participant): readonly (readonly [MarkedDay['kind'], LocalDate])[] {
  const { named } = participant;
  const last = named === null ? lastMeetingOf(dossier, participant) : null;
  const days = [
    ['participantDue', extendedDue(dossier, participant)],
    ['namedDay', named?.on ?? null],
    ['lastMeeting', last?.on ?? null],
    ['agendaCloses', agendaOf(last)],
  ] as const;
  return days.flatMap(([kind, on]) => (on === null ? [] : [[kind, on] as const]));
}

/** Its own last day after an extension; null: it has the common one. */
function extendedDue({ plan }: Dossier, { id, extendedTo }: Participant): LocalDate | null {
  return extendedTo === null ? null : (plan?.participants[id]?.due.on ?? null);
}

/** An agenda that closes on the day itself says nothing more than the meeting. */
function agendaOf(last: { readonly on: LocalDate; readonly agendaOn: LocalDate } | null): LocalDate | null {
  return last === null || last.agendaOn === last.on ? null : last.agendaOn;
}

function ofSteps(dossier: Dossier): readonly MarkedDay[] {
  return [
    ...datedSteps(dossier).map(({ stepId, planned }) => ({
      ...NOTHING,
      kind: 'stepDue' as const,
      on: planned.due.on,
      stepId,
    })),
    ...stepsOfKind(dossier, 'body-decision').flatMap(({ id: stepId, state: { nextMeetingOn } }) =>
      nextMeetingOn === null ? [] : [{ ...NOTHING, kind: 'nextMeeting' as const, on: nextMeetingOn, stepId }],
    ),
    ...dutiesOf(dossier).map((duty) => ({
      ...NOTHING,
      ...periodOf(duty),
      kind: 'reportDue' as const,
      on: duty.due.on,
      stepId: duty.stepId,
    })),
  ];
}

/** From so many reminders on a day is heavy: each of them may bring a call or an answer to look at. */
export const HEAVY_DAY = 25;

/** How many reminders will leave by themselves on each day, by day: one for each person, those to coordinators included. */
export function remindersAhead(dossier: Dossier): ReadonlyMap<LocalDate, number> {
  if (dossier.stage !== 'running' || dossier.plan === null) return new Map();
  const load = new Map<LocalDate, number>();
  for (const { on, count } of [...toParticipants(dossier), ...toCoordinators(dossier)]) {
    if (count > 0) load.set(on, (load.get(on) ?? 0) + count);
  }
  return new Map([...load].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Load {
  readonly on: LocalDate;
  readonly count: number;
}

/** A rung that is a call by phone sends nothing. */
function toParticipants(dossier: Dossier): readonly Load[] {
  const round = roundOf(dossier);
  if (round === null || !isRoundOpen(dossier)) return [];
  return activeParticipants(dossier).flatMap((participant) => [
    ...openReminders(dossier, participant).map(({ on, sendAt }) => ({
      on,
      count: contactsToRemind(participant, round, sendAt).length,
    })),
    ...rungsAhead(dossier, participant).map(({ on, rung }) => ({ on, count: Number(rung !== 'phone') })),
  ]);
}

function toCoordinators(dossier: Dossier): readonly Load[] {
  const reminders = [
    ...datedSteps(dossier).flatMap((dated) => openStepReminders(dossier, dated)),
    ...dutiesOf(dossier).flatMap((duty) => openReportReminders(dossier, duty)),
  ];
  return reminders.map(({ on }) => ({ on, count: 1 }));
}
