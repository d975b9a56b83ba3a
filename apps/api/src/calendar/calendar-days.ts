import { SEEDED_YEARS, workingCalendar } from '@penhouder/calendars';
import type { CalendarChangeForm, Language } from '@penhouder/contracts';
import { addDays, type LocalDate, weekdayOf, type WorkingCalendar } from '@penhouder/domain';
import type { ClosedDayOfBody, NewCalendarChange } from '@penhouder/persistence';
import { refusedAtField } from '../problems/refused-at-field';
import type { ProblemError } from '../problems/problem-error';

/** A summer at most: who closes longer in one go mistyped a year. */
const LONGEST_CLOSURE_DAYS = 62;

/** What a change does to the days of a body; never without a day. */
export type ChangedDays = Pick<NewCalendarChange, 'close' | 'open'>;

/** How a form is refused: a code at a field. */
type Refuse = (code: Parameters<typeof refusedAtField>[0]['code'], pointer: string) => ProblemError;

/**
 * Which days a form changes, seen from the days that are closed now. Throws `ClosureEndsBeforeItBegins`,
 * `ClosureTooLong`, `NothingToClose`, `DayNotClosed` or `CalendarYearUnknown`, each at its field.
 */
export function changedDays(
  form: CalendarChangeForm,
  known: readonly ClosedDayOfBody[],
  language: Language,
): ChangedDays {
  const closed = workingCalendar(known).closedDays;
  const data = { from: SEEDED_YEARS.first, to: SEEDED_YEARS.last, days: LONGEST_CLOSURE_DAYS };
  const refuse: Refuse = (code, pointer) => refusedAtField({ code, pointer, data }, language);
  if (form.act === 'open') {
    const on = form.on as LocalDate;
    const name = closed[on];
    if (name === undefined) throw refuse('DayNotClosed', '/on');
    return { close: [], open: [{ on, name }] };
  }
  const close = closableDays(form.from as LocalDate, form.to as LocalDate, refuse).filter(
    (on) => weekdayOf(on) <= 5 && closed[on] === undefined,
  );
  if (close.length === 0) throw refuse('NothingToClose', '/to');
  return { close: close.map((on) => ({ on, name: form.name })), open: [] };
}

function closableDays(from: LocalDate, to: LocalDate, refuse: Refuse): readonly LocalDate[] {
  if (to < from) throw refuse('ClosureEndsBeforeItBegins', '/to');
  if (yearOf(from) < SEEDED_YEARS.first) throw refuse('CalendarYearUnknown', '/from');
  if (yearOf(to) > SEEDED_YEARS.last) throw refuse('CalendarYearUnknown', '/to');
  const days = daysBetween(from, to);
  if (days.length > LONGEST_CLOSURE_DAYS) throw refuse('ClosureTooLong', '/to');
  return days;
}

/** The calendar as it will be. */
export function calendarAfter(known: readonly ClosedDayOfBody[], { close, open }: ChangedDays): WorkingCalendar {
  const isChanged = (on: LocalDate): boolean => [...close, ...open].some((day) => day.on === on);
  const others = known.filter(({ on, kind }) => !(isChanged(on) && (kind === 'body' || kind === 'worked')));
  const isForEverybody = (on: LocalDate): boolean => others.some((day) => day.on === on);
  return workingCalendar([
    ...others,
    ...close.flatMap((day) => (isForEverybody(day.on) ? [] : [{ ...day, kind: 'body' as const }])),
    ...open.flatMap((day) => (isForEverybody(day.on) ? [{ ...day, kind: 'worked' as const }] : [])),
  ]);
}

const yearOf = (on: LocalDate): number => Number(on.slice(0, 4));

/** One day more than may be, at most: a range of centuries is not worked out. */
function daysBetween(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let on = from; on <= to && days.length <= LONGEST_CLOSURE_DAYS; on = addDays(on, 1)) days.push(on);
  return days;
}
