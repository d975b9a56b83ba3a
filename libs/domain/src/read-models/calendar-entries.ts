import type { Dossier } from '../dossier/dossier';
import { activeParticipants, isRoundOpen, isSubmitted, roundOf } from '../dossier/lookups';
import type { PlannedDeadline } from '../planning/plan';
import type { ParticipantId, StepId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';
import { isAnswered } from '../sign-off/standing';
import { datedSteps } from '../steps/step-dates';
import { plannedAhead } from './planned-ahead';
import type { PlannedEntry } from './planned-ahead';

/** What stands in calendars: days on which something ends, begins or is decided; mail that leaves by itself is none. */
export type CalendarEntryKind =
  | 'opening'
  | 'internalDue'
  | 'participantDue'
  | 'namedDay'
  | 'nextMeeting'
  | 'closing'
  | 'stepOpens'
  | 'stepDue'
  | 'reportDue';

/** One day of a dossier for a calendar. */
export interface CalendarEntry {
  /** What tells it from all others of its dossier, whatever day it is moved to. */
  readonly key: string;
  readonly kind: CalendarEntryKind;
  readonly on: LocalDate;
  /** When it has passed; null: only the day is known. */
  readonly at: Instant | null;
  /** Whether the source names the hour of `at`; otherwise it is the whole day. */
  readonly isHourStated: boolean;
  readonly participantId: ParticipantId | null;
  readonly stepId: StepId | null;
  readonly year: number | null;
  /** Which of the year's reports, where there are several. */
  readonly nth?: number;
}

/** The days that are still to come, as the dossier's page plans them, each with an identity of its own. */
export function calendarEntries(dossier: Dossier): readonly CalendarEntry[] {
  if (dossier.stage !== 'running' || dossier.plan === null) return [];
  return [
    ...plannedAhead(dossier).flatMap((planned) => {
      const { kind } = planned;
      return isInCalendar(kind) ? [fromPlanned(dossier, planned, kind)] : [];
    }),
    ...ownDueDays(dossier),
    ...openings(dossier),
  ];
}

/** As they are planned; the own day of a participant is looked up by itself: not every one follows from an extension. */
const AS_PLANNED = ['internalDue', 'namedDay', 'nextMeeting', 'closing', 'stepDue', 'reportDue'] as const;
type AsPlanned = (typeof AS_PLANNED)[number];

function isInCalendar(kind: PlannedEntry['kind']): kind is AsPlanned {
  return (AS_PLANNED as readonly string[]).includes(kind);
}

function fromPlanned(dossier: Dossier, planned: PlannedEntry, kind: AsPlanned): CalendarEntry {
  const { on, at, participantIds, stepId, year, nth } = planned;
  const [participantId = null] = participantIds;
  return entry(kind, {
    on,
    at,
    isHourStated: isHourStated(dossier, planned),
    participantId,
    stepId,
    year,
    ...(nth !== undefined && { nth }),
  });
}

function entry(kind: CalendarEntryKind, about: Omit<CalendarEntry, 'key' | 'kind'>): CalendarEntry {
  const { participantId, stepId, year, nth } = about;
  const parts = [kind, participantId, stepId, year, nth].filter((part) => part !== null && part !== undefined);
  return { key: parts.join('.'), kind, ...about };
}

/** Whether the source names the hour of a deadline beside its day. */
function isHourStated({ plan }: Dossier, { on, at }: PlannedEntry): boolean {
  if (plan === null) return false;
  const ofSteps = Object.values(plan.steps ?? {}).map(({ due }) => due);
  const ofDuties = plan.duties.map(({ due }) => due);
  const deadlines = [plan.closing, plan.internalDue, ...ofSteps, ...ofDuties].filter((one) => one !== null);
  return deadlines.some((one) => one.isHourStated && one.on === on && one.at === at);
}

const NOTHING = { participantId: null, stepId: null, year: null };

/** Due days of those who are still waited for and have another one than the others: extended, credited, or by its organ. */
function ownDueDays(dossier: Dossier): readonly CalendarEntry[] {
  const round = roundOf(dossier);
  const { plan } = dossier;
  if (round === null || plan === null || !isRoundOpen(dossier) || isSubmitted(dossier)) return [];
  return activeParticipants(dossier).flatMap((participant) => {
    const due = plan.participants[participant.id]?.due ?? null;
    if (due === null || due.at === plan.internalDue?.at || isAnswered(participant, round)) return [];
    const { id: participantId } = participant;
    return due.at > dossier.reachedAt ? [entry('participantDue', { ...NOTHING, ...due, participantId })] : [];
  });
}

/** From when the file can go, and from when open steps can be done, as far as that is still to come. */
function openings(dossier: Dossier): readonly CalendarEntry[] {
  const { plan, reachedAt } = dossier;
  const isAhead = (opens: PlannedDeadline | null | undefined): opens is PlannedDeadline =>
    opens !== null && opens !== undefined && opens.at > reachedAt;
  const opening = plan?.opening;
  return [
    ...(isAhead(opening) && !isSubmitted(dossier) ? [entry('opening', { ...NOTHING, ...opening })] : []),
    ...datedSteps(dossier).flatMap(({ stepId, planned: { opens } }) =>
      isAhead(opens) ? [entry('stepOpens', { ...NOTHING, ...opens, stepId })] : [],
    ),
  ];
}
