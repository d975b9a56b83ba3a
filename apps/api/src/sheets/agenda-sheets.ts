import type { AgendaMonth, Language } from '@penhouder/contracts';
import type { Sheet } from '@penhouder/documents';
import { say } from '@penhouder/letters';
import { columnsOf, dayCell } from './columns';

/** The days of a month, one row for each thing on them; and how many reminders leave on each day. */
export function agendaSheets({ weeks }: AgendaMonth, language: Language): readonly Sheet[] {
  const days = weeks.flatMap((week) => week.days).filter(({ isInMonth }) => isInMonth);
  return [
    {
      name: say(language, 'sheets.names.agenda'),
      columns: columnsOf(['day', 'what', 'number', 'dossier'], language),
      rows: days.flatMap((day) =>
        day.marks.map(({ text, dossier }) => [dayCell(day), text, dossier.number, dossier.title]),
      ),
    },
    {
      name: say(language, 'sheets.names.load'),
      columns: columnsOf(['day', 'reminders'], language),
      rows: days.filter(({ reminders }) => reminders > 0).map((day) => [dayCell(day), day.reminders]),
    },
  ];
}
