import type { DossierPlan, Language, ParticipantPlan } from '@penhouder/contracts';
import { addDays, addMonths, type LocalDate } from '@penhouder/domain';
import { formatShortMonth } from '@penhouder/letters';

/** Meetings after the closing are drawn so many days far, so that one just too late can be seen. */
const DAYS_AFTER_CLOSING = 31;

interface Drawn {
  readonly today: LocalDate;
  readonly closing: LocalDate | null;
  readonly participants: readonly ParticipantPlan[];
}

/** From a week before today up to the closing, or farther when something lies just after it. */
export function axisOf({ today, closing, participants }: Drawn, language: Language): DossierPlan['axis'] {
  const from = addDays(today, -7);
  const days = participants.flatMap(({ marks, links }) => [
    ...marks.map(({ on }) => on as LocalDate),
    ...links.map(({ day }) => day.on as LocalDate),
  ]);
  const least = addDays(closing === null || closing < today ? today : closing, 7);
  const most = addDays(least, DAYS_AFTER_CLOSING - 7);
  const last = days.filter((on) => on <= most).reduce((latest, on) => (on > latest ? on : latest), least);
  return { from, to: last, today, closing, months: monthsBetween(from, last, language) };
}

/** The first of each month on the axis. */
function monthsBetween(from: LocalDate, to: LocalDate, language: Language): DossierPlan['axis']['months'] {
  const months: DossierPlan['axis']['months'] = [];
  for (let on = addMonths(`${from.slice(0, 7)}-01` as LocalDate, 1); on <= to; on = addMonths(on, 1)) {
    months.push({ on, text: formatShortMonth(on, language) });
  }
  return months;
}
