import type { Instant, LocalDate, LocalTime } from '../primitives/instant';
import { addDays, instantOfMs, msOf, wallMsOf, wallOfMs, weekdayOf } from '../primitives/instant';

const MINUTE_MS = 60 * 1000;
const TWELVE_HOURS_MS = 12 * 60 * MINUTE_MS;

/** From `from` on, clocks in the zone run `offsetMinutes` ahead of UTC. In order of `from`; the first covers all before. */
export interface ZoneOffset {
  readonly from: Instant;
  readonly offsetMinutes: number;
}

/**
 * What a body's working days and clocks are, as plain data: the core looks nothing up.
 * `closedDays` maps each closed day (legal holiday, Flemish closure, the body's own) to its name; weekends are not in it.
 */
export interface WorkingCalendar {
  readonly zone: string;
  readonly offsets: readonly ZoneOffset[];
  readonly closedDays: Readonly<Record<LocalDate, string>>;
  /** Only the holidays that the law counts with; absent: `closedDays`. */
  readonly legalDays?: Readonly<Record<LocalDate, string>>;
  /** Days on which town halls are closed, legal holidays included; absent: `closedDays`. */
  readonly townHallDays?: Readonly<Record<LocalDate, string>>;
}

/** The hours of a working day between which mail may leave; `to` is excluded. */
export interface SendingWindow {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

export function isWorkingDay(calendar: WorkingCalendar, date: LocalDate): boolean {
  return weekdayOf(date) <= 5 && calendar.closedDays[date] === undefined;
}

/** The first working day on or after `date`. */
export function workingDayFrom(calendar: WorkingCalendar, date: LocalDate): LocalDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/** `days` working days after `date` (before it when negative); `date` itself is not counted. */
export function addWorkingDays(calendar: WorkingCalendar, date: LocalDate, days: number): LocalDate {
  const step = days < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(days); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and including `to`; negative when `to` lies before `from`. */
export function workingDaysBetween(calendar: WorkingCalendar, from: LocalDate, to: LocalDate): number {
  if (to < from) return -workingDaysBetween(calendar, to, from);
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) count += 1;
  }
  return count;
}

/**
 * The instant at which a clock on the wall shows `date` `time`.
 *
 * In the hour that a clock change skips: the instant after the gap, as far as the wall reading is past it. In the hour
 * that occurs twice: the first one.
 */
export function instantAt(calendar: WorkingCalendar, date: LocalDate, time: LocalTime): Instant {
  const wallMs = wallMsOf(date, time);
  // A zone has few different offsets, however many changes of the clock there were.
  const offsets = new Set(calendar.offsets.map(({ offsetMinutes }) => offsetMinutes));
  const candidates = [...offsets]
    .map((offsetMinutes) => wallMs - offsetMinutes * MINUTE_MS)
    .filter((ms) => ms + offsetMinutesAt(calendar, ms) * MINUTE_MS === wallMs);
  if (candidates.length > 0) return instantOfMs(Math.min(...candidates));
  return instantOfMs(wallMs - offsetMinutesAt(calendar, wallMs - TWELVE_HOURS_MS) * MINUTE_MS);
}

/** The instant at which `date` ends: 00:00 of the next day on the wall. */
export function endOfDay(calendar: WorkingCalendar, date: LocalDate): Instant {
  return instantAt(calendar, addDays(date, 1), '00:00' as LocalTime);
}

/** What a clock on the wall shows at `instant`. */
export function wallAt(calendar: WorkingCalendar, instant: Instant): { date: LocalDate; time: LocalTime } {
  const ms = msOf(instant);
  return wallOfMs(ms + offsetMinutesAt(calendar, ms) * MINUTE_MS);
}

/** `instant` when mail may leave then, otherwise the start of the next sending window. */
export function nextSendingInstant(calendar: WorkingCalendar, instant: Instant, window: SendingWindow): Instant {
  const { date, time } = wallAt(calendar, instant);
  const day = workingDayFrom(calendar, date);
  if (day === date && time >= window.from && time < window.to) return instant;
  const next = day === date && time >= window.to ? workingDayFrom(calendar, addDays(date, 1)) : day;
  return instantAt(calendar, next, window.from);
}

function offsetMinutesAt(calendar: WorkingCalendar, ms: number): number {
  // Instants have one form, so their texts are in the order of time and nothing has to be parsed.
  const at = instantOfMs(ms);
  let found = calendar.offsets[0]?.offsetMinutes ?? 0;
  for (const offset of calendar.offsets) {
    if (offset.from > at) break;
    found = offset.offsetMinutes;
  }
  return found;
}
