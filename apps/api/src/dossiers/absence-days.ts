import {
  endOfDay,
  instantAt,
  type AbsenceDays,
  type LocalDate,
  type LocalTime,
  type WorkingCalendar,
} from '@penhouder/domain';

/** Whole days of the body's clock as instants, both ends included; across a change of the clock too. */
export function absenceDaysOf(
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate },
  calendar: WorkingCalendar,
): AbsenceDays {
  const startsAt = instantAt(calendar, from, '00:00' as LocalTime);
  return { from, until, startsAt, endsAt: endOfDay(calendar, until) };
}
