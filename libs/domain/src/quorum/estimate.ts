import type { WorkingCalendar } from '../deadlines/working-calendar';
import { addWorkingDays, wallAt, workingDaysBetween } from '../deadlines/working-calendar';
import type { Dossier, Participant } from '../dossier/dossier';
import { isRoundOpen } from '../dossier/lookups';
import { answeringFrom } from '../outages/learn-of-outages';
import type { Instant, LocalDate } from '../primitives/instant';
import { lastDayFor, usefulMeetings } from '../sign-off/last-meeting';
import { drawsOf } from './draws';
import { electorateOf } from './electorate';
import type { Electorate } from './electorate';
import type { PastResponse } from './past-responses';
import { isMetBy } from './prospect';

/** What an estimate rests on; it is told with it. */
export interface EstimateBasis {
  /** How many were asked in the rounds that are over. */
  readonly responses: number;
  /** Half of those who answered did so within so many working days; null: nobody did. */
  readonly halfWithin: number | null;
  /** Of all who were asked, 0 to 1. */
  readonly silentShare: number;
}

/** A guess from experience; the outlook beside it is exact. */
export interface Estimate {
  /** Of the quorum being met when the call closes, 0 to 1. */
  readonly chance: number;
  /** The day on which half of the imagined courses that meet it have met it; null: none meets it. */
  readonly metOn: LocalDate | null;
  readonly basis: EstimateBasis;
}

/** Fewer say nothing. Own choice. */
const LEAST_RESPONSES = 10;
/** The chance is then good to about seven in a hundred. */
const DRAWS = 200;

type Draw = () => number;

interface Asking {
  readonly calendar: WorkingCalendar;
  readonly now: Instant;
  readonly past: readonly PastResponse[];
}

/**
 * How likely the quorum is met, when those who are open answer as others did in rounds that are over; null when nothing is
 * open, no quorum is asked, nothing closes, or too little is known.
 *
 * Who named a day answers on that day; who meets on known days answers on one of them. The same question always gets the
 * same answer: what is drawn depends on the dossier alone. Source: capability 4 of the peers' comparison.
 */
export function estimateOf(dossier: Dossier, asking: Asking): Estimate | null {
  const electorate = asking.past.length < LEAST_RESPONSES ? null : openElectorate(dossier);
  const closing = dossier.plan?.closing ?? null;
  if (electorate === null || closing === null) return null;
  const { counted, willing } = electorate;
  const open = willing.filter((one) => !counted.includes(one));
  const answering = { ...asking, lastDay: lastDayFor(closing.on, closing.isHourStated), dayAfter: countedDays(asking) };
  const answers = open.map((one) => ({ one, answer: answerOf(dossier, one, answering) }));
  const draw = drawsOf(dossier.dossierId);
  const today = wallAt(asking.calendar, asking.now).date;
  const metOn: LocalDate[] = [];
  for (let turn = 0; turn < DRAWS; turn += 1) {
    const day = dayMet(courseOf(answers, draw), electorate, today);
    if (day !== null) metOn.push(day);
  }
  return { chance: metOn.length / DRAWS, metOn: halfOf(metOn), basis: basisOf(asking.past) };
}

function openElectorate(dossier: Dossier): Electorate | null {
  return isRoundOpen(dossier) ? electorateOf(dossier) : null;
}

interface Yes {
  readonly one: Participant;
  readonly on: LocalDate;
}

/** One way in which all who are open may answer: the yeses in time, in order. */
function courseOf(
  answers: readonly { readonly one: Participant; readonly answer: (draw: Draw) => LocalDate | null }[],
  draw: Draw,
): readonly Yes[] {
  const course = answers.flatMap(({ one, answer }) => {
    const on = answer(draw);
    return on === null ? [] : [{ one, on }];
  });
  return course.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/**
 * The day on which one course meets every rule; null: it does not when it is over. Halved in on, as if another yes never
 * harmed: under a ceiling the day is a little off, the chance is not.
 */
function dayMet(
  course: readonly Yes[],
  { call, participants: everyone, counted }: Electorate,
  today: LocalDate,
): LocalDate | null {
  const field = { sure: counted, open: [], everyone, call };
  const isMetWith = (count: number): boolean => {
    const parties = [...counted, ...course.slice(0, count).map(({ one }) => one)];
    return call.quorum.every((rule) => isMetBy(rule, field, parties));
  };
  if (!isMetWith(course.length)) return null;
  let [least, most] = [0, course.length];
  while (least < most) {
    const half = Math.floor((least + most) / 2);
    if (isMetWith(half)) most = half;
    else least = half + 1;
  }
  return course[most - 1]?.on ?? today;
}

interface Answering extends Asking {
  readonly lastDay: LocalDate;
  /** So many working days after a day. */
  readonly dayAfter: (from: LocalDate, workingDays: number) => LocalDate;
}

/** How one who is open may answer: the day of a yes in time, or null. */
function answerOf(
  dossier: Dossier,
  participant: Participant,
  { calendar, now, past, lastDay, dayAfter }: Answering,
): (draw: Draw) => LocalDate | null {
  if (participant.named !== null) {
    const { on } = participant.named;
    const answered = past.filter(({ workingDays }) => workingDays !== null);
    return (draw) => (picked(answered, draw)?.isYes === true && on <= lastDay ? on : null);
  }
  const askedOn = wallAt(calendar, answeringFrom(dossier, participant) ?? now).date;
  const waited = workingDaysBetween(calendar, askedOn, wallAt(calendar, now).date);
  const alike = past.filter(({ workingDays }) => workingDays === null || workingDays >= waited);
  const meetings = usefulMeetings(dossier, participant).map(({ on }) => on);
  return (draw) => {
    const response = picked(alike, draw);
    if (response?.isYes !== true || response.workingDays === null) return null;
    const on = meetingFrom(dayAfter(askedOn, response.workingDays), meetings);
    return on !== null && on <= lastDay ? on : null;
  };
}

/** The first known meeting on or after a day; the day itself where none are known. */
function meetingFrom(ready: LocalDate, meetings: readonly LocalDate[]): LocalDate | null {
  return meetings.length === 0 ? ready : (meetings.find((day) => day >= ready) ?? null);
}

/** Counts each number of working days once: the same ones come again and again. */
function countedDays({ calendar }: Asking): Answering['dayAfter'] {
  const known = new Map<string, LocalDate>();
  return (from, workingDays) => {
    const key = `${from} ${String(workingDays)}`;
    const day = known.get(key) ?? addWorkingDays(calendar, from, workingDays);
    known.set(key, day);
    return day;
  };
}

function picked(all: readonly PastResponse[], draw: Draw): PastResponse | undefined {
  return all[Math.floor(draw() * all.length)];
}

function basisOf(past: readonly PastResponse[]): EstimateBasis {
  const days = past.flatMap(({ workingDays }) => workingDays ?? []).sort((a, b) => a - b);
  return {
    responses: past.length,
    halfWithin: days[Math.floor((days.length - 1) / 2)] ?? null,
    silentShare: (past.length - days.length) / past.length,
  };
}

function halfOf(days: readonly LocalDate[]): LocalDate | null {
  return [...days].sort()[Math.floor((days.length - 1) / 2)] ?? null;
}
