import type { Language, WaitingList } from '@penhouder/contracts';
import type { Sheet } from '@penhouder/documents';
import { say } from '@penhouder/letters';
import { columnsOf, dayCell, dayOfInstant } from './columns';

/** For whom the dossiers wait, as it was filtered. */
export function waitingSheet({ groups }: WaitingList, language: Language): Sheet {
  return {
    name: say(language, 'sheets.names.waiting'),
    columns: columnsOf(
      [
        ...(['organisation', 'name', 'function', 'number', 'dossier', 'what', 'state', 'since', 'due'] as const),
        ...(['reminders', 'lastMailOn', 'lastSign', 'lastSignOn', 'nextMailOn'] as const),
      ],
      language,
    ),
    rows: groups.flatMap(({ name, rows }) =>
      rows.map((row) => [
        name,
        ...(row.person === null ? [null, null] : [row.person.name, row.person.function]),
        ...[row.dossier.number, row.dossier.title, row.text, row.status.word],
        ...[dayCell(row.since), dayCell(row.due), row.reminders, dayOfInstant(row.lastMail)],
        ...(row.lastSign === null ? [null, null] : [row.lastSign.text, dayOfInstant(row.lastSign.when)]),
        dayOfInstant(row.nextReminder),
      ]),
    ),
  };
}
