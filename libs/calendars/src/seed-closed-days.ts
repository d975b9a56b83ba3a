import type { LocalDate } from '@penhouder/domain';
import Holidays from 'date-holidays';
import type { ClosedDay } from './working-calendar';

/** `legal`: one of the ten legal holidays. `flemish`: Flemish authorities and town halls close, the law does not ask it. */
export type SeededKind = 'legal' | 'flemish';

export interface SeededClosedDay extends ClosedDay {
  readonly kind: SeededKind;
}

/**
 * The years that an installation's table is filled for: from the first launch in the examples to the last report that
 * anybody can plan today.
 */
export const SEEDED_YEARS = { first: 2018, last: 2036 } as const;

/** No legal holidays for counting terms, but days on which town halls are closed (domain.md 2.0.6). */
const FLEMISH_DAYS: Readonly<Record<string, string>> = {
  '07-11': 'Feestdag van de Vlaamse Gemeenschap',
  '11-02': 'Allerzielen',
  '12-26': 'Tweede kerstdag',
};

/**
 * The closed days that an installation begins with, from `fromYear` to `toYear`, both included, in order of date.
 *
 * They fill a table that each body edits afterwards; nothing else reads the holiday package.
 */
export function seedClosedDays(fromYear: number, toYear: number): SeededClosedDay[] {
  const source = new Holidays('BE', 'VLG', { languages: ['nl'] });
  const days: SeededClosedDay[] = [];
  for (let year = fromYear; year <= toYear; year += 1) days.push(...legalDays(source, year), ...flemishDays(year));
  return days.sort((a, b) => (a.on < b.on ? -1 : 1)).filter((day, index) => day.on !== days[index - 1]?.on);
}

function legalDays(source: Holidays, year: number): SeededClosedDay[] {
  return source
    .getHolidays(year)
    .filter((day) => day.type === 'public')
    .map((day) => ({ on: day.date.slice(0, 10) as LocalDate, name: day.name, kind: 'legal' as const }));
}

function flemishDays(year: number): SeededClosedDay[] {
  return Object.entries(FLEMISH_DAYS).map(([monthDay, name]) => ({
    on: `${String(year)}-${monthDay}` as LocalDate,
    name,
    kind: 'flemish' as const,
  }));
}
