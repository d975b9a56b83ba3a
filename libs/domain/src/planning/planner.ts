import type { DeadlineRule, RecurringDutyRule, ReminderRule, StepDeadline } from '../calls/call-rules';
import type { Anchors, Term } from '../deadlines/term';
import { atHour, resolveTerm, wholeDay } from '../deadlines/term';
import type { WorkingCalendar } from '../deadlines/working-calendar';
import { addWorkingDays, instantAt, wallAt, workingDayFrom } from '../deadlines/working-calendar';
import type { Outage } from '../outages/outage';
import { creditedDeadline } from '../outages/outage';
import type { ParticipantId, StepId } from '../primitives/ids';
import type { Instant, LocalDate, LocalTime } from '../primitives/instant';
import { addDays, addMinutes, isAfter } from '../primitives/instant';
import { isSamePeriod, periodsOf } from '../steps/report-period';
import type { ReportPeriod } from '../steps/report-period';
import type {
  ParticipantPlan,
  Plan,
  PlannedDeadline,
  PlannedDuty,
  PlannedReminder,
  PlannedRung,
  PlannedStep,
} from './plan';
import { RESUME_OFFSET } from './plan';

/** Everything that the planner needs beside calendars; made by the core, small, without people. */
export interface PlanRequest {
  readonly now: Instant;
  /** Minutes, 0 to 59, by which this dossier's decisions run ahead, so that dossiers do not all wake at once. */
  readonly spreadMinutes: number;
  readonly closing: DeadlineRule | null;
  readonly internalDue: DeadlineRule | null;
  readonly reminders: ReminderRule;
  /** Only participants with dates of their own. */
  readonly participants: readonly {
    readonly id: ParticipantId;
    readonly extendedTo: LocalDate | null;
    readonly namedOn: LocalDate | null;
    /** Its last meeting before the closing, from its own calendar; reminders are counted back from the agenda. */
    readonly lastMeeting?: { readonly on: LocalDate; readonly agendaOn: LocalDate } | null;
    /** Since when it could answer; absent: there was no outage, or it was not asked. */
    readonly answeringFrom?: Instant;
  }[];
  /** Times in which our own link or mail was down. Absent: none. */
  readonly outages?: readonly Pick<Outage, 'from' | 'to'>[];
  readonly duties: readonly RecurringDutyRule[];
  /** Reports that were sent back or got the days of a suspension, with their new day. Absent: none. */
  readonly returnedReports?: readonly ReturnedReport[];
  /** Absent in requests of before there were openings. */
  readonly opening?: DeadlineRule | null;
  /** Steps with a deadline of their own; `movedTo` wins. */
  readonly steps?: readonly DatedStepRequest[];
  readonly anchors?: Anchors;
}

/** A report that was sent back. */
export interface ReturnedReport extends ReportPeriod {
  readonly stepId: StepId;
  readonly dueOn: LocalDate;
}

export interface DatedStepRequest {
  readonly stepId: StepId;
  readonly deadline: StepDeadline | null;
  readonly movedTo: { readonly on: LocalDate; readonly time: LocalTime | null } | null;
}

/** A reminder is decided this long before it leaves, so that the morning's post can be seen before it goes. */
const DECIDED_BEFORE_MINUTES = 60;
const MIDNIGHT = '00:00' as LocalTime;

/**
 * All instants of a dossier.
 *
 * Reminders whose day has begun before `now` are left out: what is past is not sent late by a new plan. Idempotent, and
 * independent of the process's own time zone. Source of the counting: `domain.md` 2.0.6; cadence from the call.
 */
export function planDossier(request: PlanRequest, calendar: WorkingCalendar): Plan {
  const planner = { request, calendar };
  const internalDue = plannedOrNull(calendar, request.internalDue);
  return {
    closing: plannedOrNull(calendar, request.closing),
    internalDue,
    ...(internalDue === null ? NOBODY_ANSWERS : plannedAnswers(planner, internalDue)),
    duties: request.duties.flatMap((duty) => plannedDuties(planner, duty)),
    opening: openingOrNull(planner, request.opening ?? null),
    steps: plannedSteps(planner),
  };
}

/** A call without a day for answers asks nobody. */
const NOBODY_ANSWERS: Pick<Plan, 'reminders' | 'participants'> = { reminders: [], participants: {} };

function plannedAnswers(
  planner: Planner,
  internalDue: PlannedDeadline,
): Pick<Plan, 'reminders' | 'rungs' | 'participants'> {
  const { participants, reminders } = planner.request;
  return {
    reminders: remindersBefore(planner, internalDue.on, reminders.workingDaysBefore),
    ...rungsBefore(planner, internalDue.on),
    participants: Object.fromEntries(participants.map((one) => [one.id, participantPlan(planner, one, internalDue)])),
  };
}

interface Planner {
  readonly request: PlanRequest;
  readonly calendar: WorkingCalendar;
}

function participantPlan(
  planner: Planner,
  one: PlanRequest['participants'][number],
  common: PlannedDeadline,
): ParticipantPlan {
  const { due: dueBefore, remindFor } = ownDates(planner, one, common);
  const { due, credit } = credited(planner, one, dueBefore);
  const all = remindersBefore(planner, remindFor, planner.request.reminders.workingDaysBefore);
  if (one.namedOn === null) return { due, reminders: all, resume: null, ...rungsBefore(planner, remindFor), ...credit };
  // By the day that was wanted: a resumption of the past is planned for tomorrow and must not hide tomorrow's reminder.
  const wanted = addWorkingDays(planner.calendar, one.namedOn, planner.request.reminders.resumeWorkingDaysAfter);
  const resume = resumption(planner, one.namedOn);
  const rungs = rungsBefore(planner, remindFor, wanted);
  return { due, reminders: all.filter((reminder) => reminder.on > wanted), resume, ...rungs, ...credit };
}

/** Reminders stay where they are: they are counted back from the day without the credit, which nobody knew of. */
function credited(
  { calendar, request }: Planner,
  { answeringFrom }: PlanRequest['participants'][number],
  dueBefore: PlannedDeadline,
): { readonly due: PlannedDeadline; readonly credit: Pick<ParticipantPlan, 'credit'> } {
  if (answeringFrom === undefined) return { due: dueBefore, credit: {} };
  const closing = plannedOrNull(calendar, request.closing);
  const crediting = { outages: request.outages ?? [], answeringFrom, closing, calendar };
  const { due, minutes, isUpToClosing } = creditedDeadline(dueBefore, crediting);
  return { due, credit: minutes === 0 ? {} : { credit: { minutes, dueBefore, isUpToClosing } } };
}

/** An extension wins; otherwise its last meeting, with reminders counted back from the agenda; otherwise the common day. */
function ownDates(
  { calendar }: Planner,
  { extendedTo, lastMeeting = null }: PlanRequest['participants'][number],
  common: PlannedDeadline,
): { readonly due: PlannedDeadline; readonly remindFor: LocalDate } {
  if (extendedTo !== null) return { due: wholeDay(calendar, extendedTo), remindFor: extendedTo };
  if (lastMeeting === null) return { due: common, remindFor: common.on };
  return { due: wholeDay(calendar, lastMeeting.on), remindFor: lastMeeting.agendaOn };
}

/** The first working days after the day that an organ decides; when that has passed already, the next sending morning. */
function resumption(planner: Planner, namedOn: LocalDate): PlannedReminder {
  const { calendar, request } = planner;
  const wanted = addWorkingDays(calendar, namedOn, request.reminders.resumeWorkingDaysAfter);
  const planned = reminderOn(planner, wanted, RESUME_OFFSET);
  if (isAfter(planned.sendAt, request.now)) return planned;
  const tomorrow = addDays(wallAt(calendar, request.now).date, 1);
  return reminderOn(planner, workingDayFrom(calendar, tomorrow), RESUME_OFFSET);
}

/** Nothing without a ladder, so that the plan of a call without one stays as it was. `after`: only later days. */
function rungsBefore(planner: Planner, dueOn: LocalDate, after?: LocalDate): { rungs?: readonly PlannedRung[] } {
  const rungs = planner.request.reminders.ladder?.flatMap(({ rung, workingDaysBefore }) =>
    remindersBefore(planner, dueOn, [workingDaysBefore]).map((planned) => ({ ...planned, rung })),
  );
  return rungs === undefined ? {} : { rungs: rungs.filter(({ on }) => after === undefined || on > after) };
}

function remindersBefore(planner: Planner, dueOn: LocalDate, offsets: readonly number[]): readonly PlannedReminder[] {
  return offsets
    .map((offset) => reminderOn(planner, addWorkingDays(planner.calendar, dueOn, -offset), offset))
    .filter((reminder) => isAfter(reminder.sendAt, planner.request.now));
}

function reminderOn({ request, calendar }: Planner, on: LocalDate, offset: number): PlannedReminder {
  const sendAt = instantAt(calendar, on, request.reminders.sendAt);
  const early = addMinutes(sendAt, -DECIDED_BEFORE_MINUTES - request.spreadMinutes);
  const decideAt = isAfter(early, request.now) ? early : addMinutes(request.now, 1);
  return { offset, on, decideAt: isAfter(sendAt, decideAt) ? decideAt : sendAt, sendAt };
}

function plannedDuties(planner: Planner, duty: RecurringDutyRule): readonly PlannedDuty[] {
  const returned = (planner.request.returnedReports ?? []).filter(({ stepId }) => stepId === duty.id);
  return periodsOf(duty).map(({ due: { monthDay, yearsLater }, ...period }) => {
    const again = returned.find((one) => isSamePeriod(one, period));
    const due = wholeDay(planner.calendar, again?.dueOn ?? existingDay(period.year + yearsLater, monthDay));
    return { stepId: duty.id, ...period, due, reminders: remindersBefore(planner, due.on, duty.workingDaysBefore) };
  });
}

/** 29 February of a year without one is 28 February. */
function existingDay(year: number, monthDay: string): LocalDate {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${String(year)}-${monthDay === '02-29' && !isLeap ? '02-28' : monthDay}` as LocalDate;
}

function plannedDeadline(calendar: WorkingCalendar, rule: DeadlineRule): PlannedDeadline {
  return rule.time === null ? wholeDay(calendar, rule.on) : atHour(calendar, rule.on, rule.time);
}

function plannedOrNull(calendar: WorkingCalendar, rule: DeadlineRule | null): PlannedDeadline | null {
  return rule === null ? null : plannedDeadline(calendar, rule);
}

function openingOrNull(planner: Planner, rule: DeadlineRule | null): PlannedDeadline | null {
  return rule === null ? null : openingOf(planner, rule);
}

/** An opening without an hour is the beginning of that day. */
function openingOf({ calendar }: Planner, { on, time }: Pick<DeadlineRule, 'on' | 'time'>): PlannedDeadline {
  return { ...atHour(calendar, on, time ?? MIDNIGHT), isHourStated: time !== null };
}

function plannedSteps(planner: Planner): Readonly<Record<StepId, PlannedStep>> {
  const planned = (planner.request.steps ?? []).flatMap((step) => {
    const one = plannedStep(planner, step);
    return one === null ? [] : [[step.stepId, one] as const];
  });
  return Object.fromEntries(planned);
}

/** Null while the term has no date: its anchor has not happened, or it never has one. */
function plannedStep(planner: Planner, { deadline, movedTo }: DatedStepRequest): PlannedStep | null {
  const { term, opens, workingDaysBefore } = deadline ?? WITHOUT_DATE;
  const due = movedTo === null ? termDay(planner, term) : movedDay(planner, movedTo);
  if (due === null) return null;
  return { opens: opensAt(planner, opens), due, reminders: remindersBefore(planner, due.on, workingDaysBefore) };
}

/** A step whose day was set by hand although its call names none. */
const WITHOUT_DATE: Pick<StepDeadline, 'term' | 'opens' | 'workingDaysBefore'> = {
  term: { kind: 'never' },
  opens: null,
  workingDaysBefore: [],
};

function movedDay({ calendar }: Planner, movedTo: NonNullable<DatedStepRequest['movedTo']>): PlannedDeadline {
  return plannedDeadline(calendar, { ...movedTo, certainty: 'stated' });
}

function opensAt(planner: Planner, term: Term | null): PlannedDeadline | null {
  const opens = termDay(planner, term);
  if (opens === null) return null;
  const time = opens.isHourStated ? wallAt(planner.calendar, opens.at).time : null;
  return openingOf(planner, { on: opens.on, time });
}

function termDay({ request, calendar }: Planner, term: Term | null): PlannedDeadline | null {
  return term === null || request.anchors === undefined ? null : resolveTerm(term, request.anchors, calendar);
}
