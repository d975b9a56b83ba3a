import type { Instant, ZoneOffset } from '@penhouder/domain';
import { instantOfMs } from '@penhouder/domain';

export const ZONE = 'Europe/Brussels';
const FIRST_YEAR = 2010;
const LAST_YEAR = 2045;
const MINUTE_MS = 60 * 1_000;

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

let known: readonly ZoneOffset[] | null = null;

/**
 * When clocks in Europe/Brussels change between 2010 and 2045, as data for the planner.
 *
 * Read once from the zone tables of Node (Intl); the time zone of the process plays no part. Before the first entry and
 * after the last one the nearest offset holds.
 */
export function brusselsOffsets(): readonly ZoneOffset[] {
  known ??= computeOffsets();
  return known;
}

function computeOffsets(): ZoneOffset[] {
  const start = Date.UTC(FIRST_YEAR, 0, 1);
  const offsets: ZoneOffset[] = [{ from: instantOfMs(start), offsetMinutes: offsetMinutesAt(start) }];
  for (let month = 0; month < (LAST_YEAR - FIRST_YEAR + 1) * 12; month += 1) {
    const change = changeBetween(Date.UTC(FIRST_YEAR, month, 1), Date.UTC(FIRST_YEAR, month + 1, 1));
    if (change !== null) offsets.push(change);
  }
  return offsets;
}

/** The clock change within a month, found by halving to the minute; null when the offset is the same at both ends. */
function changeBetween(from: number, to: number): ZoneOffset | null {
  const before = offsetMinutesAt(from);
  if (offsetMinutesAt(to) === before) return null;
  let low = from;
  let high = to;
  while (high - low > MINUTE_MS) {
    const middle = low + Math.floor((high - low) / (2 * MINUTE_MS)) * MINUTE_MS;
    if (offsetMinutesAt(middle) === before) low = middle;
    else high = middle;
  }
  const at: Instant = instantOfMs(high);
  return { from: at, offsetMinutes: offsetMinutesAt(high) };
}

function offsetMinutesAt(ms: number): number {
  const part = (type: string): number =>
    Number(wallClock.formatToParts(ms).find((one) => one.type === type)?.value ?? Number.NaN);
  const wallMs = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return Math.round((wallMs - ms) / MINUTE_MS);
}
