import type { PlannedDeadline } from '../planning/plan';
import type { WorkingCalendar } from '../deadlines/working-calendar';
import { wallAt } from '../deadlines/working-calendar';
import type { Instant, LocalTime } from '../primitives/instant';
import { instantOfMs, isAfter, isBefore, msOf } from '../primitives/instant';

/** `link`: our pages did not answer. `mail`: our mail did not leave. */
export type OutageKind = 'link' | 'mail';

/** A time in which a municipality could not do its part because of us, as it was measured; the dossier's time. */
export interface Outage {
  readonly outageId: string;
  readonly kind: OutageKind;
  readonly from: Instant;
  /** Excluded. */
  readonly to: Instant;
}

/** A day that moved because of outages. */
export interface CreditedDeadline {
  readonly due: PlannedDeadline;
  /** How much longer than without outages; 0 when none fell in the time to answer. */
  readonly minutes: number;
  /** The funder's closing does not move: it stopped the credit. */
  readonly isUpToClosing: boolean;
}

export interface Crediting {
  readonly outages: readonly Pick<Outage, 'from' | 'to'>[];
  /** Since when the participant could answer. */
  readonly answeringFrom: Instant;
  /** The funder's closing; null: there is none. */
  readonly closing: PlannedDeadline | null;
  readonly calendar: WorkingCalendar;
}

const MINUTE_MS = 60 * 1000;
const MIDNIGHT = '00:00' as LocalTime;

/**
 * THE rule of fairness: nobody is late for hours in which our own link or mail was down.
 *
 * A due moment moves by all outage in the time to answer, in whole minutes, upwards; an outage that goes on past the due
 * moment counts to its end, and the hours that are won are time to answer too. Hours in which both link and mail were down
 * count once. It never moves back, and never past the funder's closing, which is not ours to move.
 */
export function creditedDeadline(due: PlannedDeadline, crediting: Crediting): CreditedDeadline {
  const { closing, calendar } = crediting;
  const { wanted, latest, at } = creditedMoment(due.at, crediting);
  const minutes = Math.round((msOf(at) - msOf(due.at)) / MINUTE_MS);
  const isUpToClosing = wanted > latest;
  if (minutes === 0) return { due, minutes, isUpToClosing };
  if (closing !== null && at === closing.at) return { due: closing, minutes, isUpToClosing };
  return { due: deadlineAt(at, calendar), minutes, isUpToClosing };
}

/** Until when somebody may answer whose time ended at `due`, as `creditedDeadline` has it; `wanted` and `latest` in milliseconds. */
export function creditedMoment(
  due: Instant,
  crediting: Omit<Crediting, 'calendar'>,
): { readonly wanted: number; readonly latest: number; readonly at: Instant } {
  const { closing } = crediting;
  const wanted = msOf(due) + creditMs(due, crediting);
  const latest = closing === null ? wanted : Math.max(msOf(closing.at), msOf(due));
  return { wanted, latest, at: instantOfMs(Math.min(wanted, latest)) };
}

/** Outage within the time to answer that ends at `due`, and within the hours that it wins. */
function creditMs(due: Instant, { outages, answeringFrom }: Omit<Crediting, 'calendar'>): number {
  let credit = 0;
  for (const { from, to } of merged(outages)) {
    const begin = isBefore(from, answeringFrom) ? answeringFrom : from;
    const isInTime = isAfter(to, begin) && msOf(begin) < msOf(due) + credit;
    if (isInTime) credit += Math.ceil((msOf(to) - msOf(begin)) / MINUTE_MS) * MINUTE_MS;
  }
  return credit;
}

/** In order of time, without overlap. */
function merged(outages: Crediting['outages']): Crediting['outages'] {
  const inOrder = [...outages].sort((a, b) => (a.from < b.from ? -1 : 1));
  const apart: { readonly from: Instant; readonly to: Instant }[] = [];
  for (const one of inOrder) {
    const last = apart.at(-1);
    if (last === undefined || isAfter(one.from, last.to)) apart.push(one);
    else if (isAfter(one.to, last.to)) apart.splice(-1, 1, { from: last.from, to: one.to });
  }
  return apart;
}

/** A moment that is the end of a day is that day; any other is a day with its hour. */
function deadlineAt(at: Instant, calendar: WorkingCalendar): PlannedDeadline {
  const isHourStated = wallAt(calendar, at).time !== MIDNIGHT;
  const lastMoment = isHourStated ? at : instantOfMs(msOf(at) - MINUTE_MS);
  return { on: wallAt(calendar, lastMoment).date, at, isHourStated };
}
