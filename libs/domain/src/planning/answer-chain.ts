import type { OrganCode } from '../calls/call-rules';
import type { WorkingCalendar } from '../deadlines/working-calendar';
import { wallAt, workingDaysBetween } from '../deadlines/working-calendar';
import type { Dossier, Participant } from '../dossier/dossier';
import { activeParticipants, dueOf, isSubmitted, roundOf, stepOfKind } from '../dossier/lookups';
import type { ParticipantId, StepId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';
import { daysBetween } from '../primitives/instant';
import type { LastMeeting } from '../sign-off/last-meeting';
import { lastDayFor, usefulMeetings } from '../sign-off/last-meeting';
import { isAnswered } from '../sign-off/standing';
import type { LatestDay } from './latest-days';
import { latestDaysOf } from './latest-days';
import type { PlannedDeadline } from './plan';
import type { Remedy } from './remedies';
import { remediesOf } from './remedies';

/** Days that are left; negative: so many too late. Working days are those of the lead body. */
export interface Slack {
  readonly days: number;
  readonly workingDays: number;
}

/**
 * One reason why something must have happened by a day. `closing`: the funder's. `step`: a step on the way to the filing.
 * `answer`: the agreement. `decision`: the day that the organ named. `meeting`: the last one in time. `nextMeeting`: the
 * first one too late. `agenda`: the last day for the agenda of that meeting. `executive`: the last college or bureau that can
 * have it put on that agenda.
 */
export interface ChainLink {
  readonly code: 'closing' | 'step' | 'answer' | 'decision' | 'meeting' | 'nextMeeting' | 'agenda' | 'executive';
  readonly on: LocalDate;
  /** Where an hour is stated; null: the whole day. */
  readonly at: Instant | null;
  readonly stepId: StepId | null;
  readonly organ: OrganCode | null;
}

/** Why, counted back from the closing, one participant must act by a day, and what is left until then. */
export interface AnswerChain {
  readonly participantId: ParticipantId;
  /** From the closing back to the day on which it must act. */
  readonly links: readonly ChainLink[];
  /** The link whose day decides whether it comes in time. */
  readonly bindingIndex: number;
  /** Until that day; from the day that the organ named, where it named one. Null: nothing says how late it is. */
  readonly slack: Slack | null;
  readonly state: 'ample' | 'tight' | 'late';
  /** Known meetings on whose agenda it can still come; null: none are known. */
  readonly meetingsLeft: number | null;
  /** What the call allows for who comes too late; empty for who does not. */
  readonly remedies: readonly Remedy[];
}

/** With fewer working days than this left, it is tight. Own choice: a week of work. */
const TIGHT_WORKING_DAYS = 5;

/**
 * The chain of everybody in the round who has not answered; empty when the file has left, or nothing has a date.
 *
 * Slack is exact: so many days later is still in time, one more is not. Source: `domain.md` 4.2 kinds 6 and 7, 5 cases 1 and 2.
 */
export function answerChainsOf(dossier: Dossier, calendar: WorkingCalendar, now: Instant): readonly AnswerChain[] {
  const round = roundOf(dossier);
  const before = linksBefore(dossier);
  if (round === null || before === null || !isAhead(dossier)) return [];
  const asking = { dossier, calendar, now, today: wallAt(calendar, now).date, ...before };
  return activeParticipants(dossier)
    .filter((one) => !isAnswered(one, round))
    .map((one) => chainOf(asking, one));
}

interface Asking {
  readonly dossier: Dossier;
  readonly calendar: WorkingCalendar;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly links: readonly ChainLink[];
  /** Until when the agreement must be there. */
  readonly limit: PlannedDeadline;
}

function isAhead(dossier: Dossier): boolean {
  const status = stepOfKind(dossier, 'sign-off-round')?.state.status;
  return (status === 'open' || status === 'waiting') && !isSubmitted(dossier);
}

/** From the closing to the agreement; null when no day binds it. */
function linksBefore(dossier: Dossier): Pick<Asking, 'links' | 'limit'> | null {
  const days = new Map(latestDaysOf(dossier).map((one) => [one.stepId, one]));
  const answer = days.get(roundOf(dossier)?.id ?? ('' as StepId));
  if (answer === undefined) return null;
  return { links: [...linksUpTo(answer, days), link('answer', answer.until)], limit: answer.until };
}

/** What asks for a day, from the closing on; a date of a step itself begins the chain as well. */
function linksUpTo({ because, until }: LatestDay, days: ReadonlyMap<StepId, LatestDay>): readonly ChainLink[] {
  if (because === 'closing') return [link('closing', until)];
  const next = because === 'own' ? undefined : days.get(because.next);
  return next === undefined ? [] : [...linksUpTo(next, days), link('step', next.until, { stepId: next.stepId })];
}

function link(
  code: ChainLink['code'],
  { on, at, isHourStated }: PlannedDeadline,
  about: Partial<ChainLink> = {},
): ChainLink {
  return { stepId: null, organ: null, ...about, code, on, at: isHourStated ? at : null };
}

function dayLink(code: ChainLink['code'], on: LocalDate, organ: OrganCode): ChainLink {
  return { code, on, at: null, stepId: null, organ };
}

/** What is left, and the links behind the agreement. */
interface Way {
  readonly links: readonly ChainLink[];
  /** Null: the agreement itself. */
  readonly binding: ChainLink | null;
  readonly slack: Slack | null;
  readonly isLate: boolean;
  readonly isTight?: boolean;
}

function chainOf(asking: Asking, participant: Participant): AnswerChain {
  const { dossier, limit, today } = asking;
  const lastDay = lastDayFor(limit.on, limit.isHourStated);
  const meetings = usefulMeetings(dossier, participant);
  const inTime = meetings.filter(({ on }) => on <= lastDay);
  const dueOn = dueOf(dossier, participant.id)?.on ?? null;
  const way = wayOf(asking, participant, { meetings, inTime, lastDay, dueOn });
  const links = [...asking.links, ...way.links];
  return {
    participantId: participant.id,
    links,
    bindingIndex: way.binding === null ? asking.links.length - 1 : links.indexOf(way.binding),
    slack: way.slack,
    state: stateOf(way),
    meetingsLeft:
      (participant.meetings ?? []).length === 0 ? null : inTime.filter(({ agendaOn }) => agendaOn >= today).length,
    remedies: way.isLate ? remediesOf(dossier, { participant, lastDay, today }) : [],
  };
}

function stateOf({ isLate, isTight = false, slack }: Way): AnswerChain['state'] {
  if (isLate) return 'late';
  return isTight || (slack !== null && slack.workingDays < TIGHT_WORKING_DAYS) ? 'tight' : 'ample';
}

/** Meetings of one participant, those in time among them, and the last day for one. */
interface Known {
  readonly meetings: readonly LastMeeting[];
  readonly inTime: readonly LastMeeting[];
  readonly lastDay: LocalDate;
  /** Its own day, or that of all. */
  readonly dueOn: LocalDate | null;
}

function wayOf(asking: Asking, participant: Participant, known: Known): Way {
  if (participant.named !== null) return byNamedDay(asking, participant.named, known);
  if ((participant.meetings ?? []).length === 0) return byAnswer(asking, known);
  return known.inTime.length === 0 ? withoutMeeting(asking, known) : byMeetings(asking, participant, known);
}

/** The day that the organ named can move so many days. */
function byNamedDay({ calendar }: Asking, { organ, on }: NonNullable<Participant['named']>, known: Known): Way {
  const binding = dayLink('decision', on, organ);
  const slack = slackBetween(calendar, on, known.lastDay);
  return { links: [binding], binding, slack, isLate: on > known.lastDay, isTight: isAfterDue(on, known) };
}

/** Nothing is known of its meetings: the agreement itself can wait so long. */
function byAnswer({ calendar, limit, now, today }: Asking, known: Known): Way {
  const slack = slackBetween(calendar, today, limit.on);
  return { links: [], binding: null, slack, isLate: limit.at <= now, isTight: isAfterDue(today, known) };
}

/** The body's own day is over by then, the closing is not. */
function isAfterDue(on: LocalDate, { dueOn }: Known): boolean {
  return dueOn !== null && on > dueOn;
}

/** The meeting whose agenda stays open longest: the last one, unless another organ fixes its agenda later. */
function byMeetings({ calendar, today }: Asking, participant: Participant, { inTime }: Known): Way {
  const last = inTime.reduce((best, one) => (one.agendaOn < best.agendaOn ? best : one));
  const meeting = dayLink('meeting', last.on, last.organ);
  const binding = last.agendaOn === last.on ? meeting : dayLink('agenda', last.agendaOn, last.organ);
  const executive = executiveBefore(participant, last);
  return {
    links: [meeting, ...(binding === meeting ? [] : [binding]), ...(executive === null ? [] : [executive])],
    binding,
    slack: slackBetween(calendar, today, binding.on),
    isLate: binding.on < today,
    isTight: executive !== null && executive.on < today,
  };
}

/** Its first meeting afterwards says how late it would be. */
function withoutMeeting({ calendar }: Asking, { meetings: [next], lastDay }: Known): Way {
  if (next === undefined) return { links: [], binding: null, slack: null, isLate: true };
  const binding = dayLink('nextMeeting', next.on, next.organ);
  return { links: [binding], binding, slack: slackBetween(calendar, next.on, lastDay), isLate: true };
}

/** Who prepares what a council decides. Source: `domain.md` 2.0.1, the track recorded at Deerlijk. */
const EXECUTIVE_OF: Readonly<Partial<Record<OrganCode, OrganCode>>> = { gr: 'cbs', rmw: 'vb' };

/** The college or bureau that can still ask for the agenda of a council, as far as its meetings are known. */
function executiveBefore({ meetings = [] }: Participant, { organ, agendaOn }: LastMeeting): ChainLink | null {
  const executive = EXECUTIVE_OF[organ];
  const days = meetings.filter((one) => one.organ === executive && one.on <= agendaOn).map(({ on }) => on);
  const last = days.sort().at(-1);
  return executive === undefined || last === undefined ? null : dayLink('executive', last, executive);
}

function slackBetween(calendar: WorkingCalendar, from: LocalDate, until: LocalDate): Slack {
  return { days: daysBetween(from, until), workingDays: workingDaysBetween(calendar, from, until) };
}
