import type { LocalDate, WorkingCalendar } from '@penhouder/domain';
import { brusselsOffsets, ZONE } from './zone-offsets';

/** A day on which a body does not work, whatever the reason; weekends are never in the list. */
export interface ClosedDay {
  readonly on: LocalDate;
  readonly name: string;
  /**
   * Absent or `body`: only the body itself is closed. `worked`: others are closed and the body is not. Source of the
   * three calendars: `domain.md` 2.0.6.
   */
  readonly kind?: 'legal' | 'flemish' | 'body' | 'worked';
}

/**
 * The calendar that the planner works with: clocks of Europe/Brussels and the closed days of one body.
 *
 * A day on which it works all the same is closed only where a rule counts with the law or with town halls. A day that is
 * listed twice (a legal holiday that the body also closed itself) keeps the name that comes first.
 */
export function workingCalendar(closedDays: readonly ClosedDay[]): WorkingCalendar {
  const legal = closedDays.filter(({ kind }) => kind === 'legal');
  const townHall = closedDays.filter(({ kind }) => kind === 'legal' || kind === 'flemish');
  const worked = new Set(closedDays.filter(({ kind }) => kind === 'worked').map(({ on }) => on));
  return {
    zone: ZONE,
    offsets: brusselsOffsets(),
    closedDays: namesOf(closedDays.filter(({ on }) => !worked.has(on))),
    legalDays: namesOf(legal),
    townHallDays: namesOf(townHall),
  };
}

function namesOf(closedDays: readonly ClosedDay[]): Record<LocalDate, string> {
  const names: Record<LocalDate, string> = {};
  for (const day of closedDays) names[day.on] ??= day.name;
  return names;
}
