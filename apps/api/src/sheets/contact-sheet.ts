import type { Contact, Language } from '@penhouder/contracts';
import type { Sheet } from '@penhouder/documents';
import { say } from '@penhouder/letters';
import { columnsOf, yesCell } from './columns';

/** The address book, as it was filtered. */
export function contactSheet(contacts: readonly Contact[], language: Language): Sheet {
  return {
    name: say(language, 'sheets.names.contacts'),
    columns: columnsOf(
      ['organisation', 'name', 'function', 'email', 'phone', 'language', 'board', 'archived'],
      language,
    ),
    rows: contacts.map((contact) => [
      ...[contact.unit.name, contact.name, contact.function, contact.email, contact.phone, contact.language],
      yesCell(contact.isBoardMember, language),
      yesCell(contact.isArchived, language),
    ]),
  };
}
