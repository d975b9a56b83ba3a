import { SEEDED_YEARS } from '@penhouder/calendars';
import type { ClosedDays, Language } from '@penhouder/contracts';
import { weekdayOf } from '@penhouder/domain';
import { formatDate, say } from '@penhouder/letters';
import type { ClosedDayOfBody } from '@penhouder/persistence';

/** The working days of one year on which the body, or everybody, is closed; each day once, with its first name. */
export function closedDaysModel(known: readonly ClosedDayOfBody[], year: number, language: Language): ClosedDays {
  const ofYear = known.filter(({ on }) => on.startsWith(`${String(year)}-`) && weekdayOf(on) <= 5);
  const worked = new Set(ofYear.filter(({ kind }) => kind === 'worked').map(({ on }) => on));
  const days = ofYear
    .filter(({ kind }) => kind !== 'worked')
    .filter(({ on }, index, all) => on !== all[index - 1]?.on)
    .map(({ on, name, kind }) => ({
      on,
      dayText: formatDate(on, language),
      name,
      kindText: say(language, `calendar.kinds.${kind === 'worked' ? 'body' : kind}`),
      isClosed: !worked.has(on),
    }));
  return { year, firstYear: SEEDED_YEARS.first, lastYear: SEEDED_YEARS.last, days };
}
