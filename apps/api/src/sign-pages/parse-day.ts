import { parseLocalDate, type LocalDate } from '@penhouder/domain';

/** Reads `2019-12-18` of a date field and `18/12/2019` of a text field; null when there is no such day. */
export function parseDay(text: string): LocalDate | null {
  const typed = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text.trim());
  if (typed === null) return parseLocalDate(text.trim());
  const [, day = '', month = '', year = ''] = typed;
  return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
