import type { Language, MailRow } from '@penhouder/contracts';
import type { Sheet } from '@penhouder/documents';
import { say } from '@penhouder/letters';
import { columnsOf, dayOfInstant } from './columns';

/** The post, as it was filtered. */
export function mailSheet(mails: readonly MailRow[], language: Language): Sheet {
  return {
    name: say(language, 'sheets.names.mails'),
    columns: columnsOf(
      ['day', 'moment', 'dossier', 'participant', 'kind', 'to', 'function', 'email', 'subject', 'state'],
      language,
    ),
    rows: mails.map(({ when, dossier, participant, kindText, to, subject, status }) => [
      ...[dayOfInstant(when), when.text, dossier === null ? null : `${dossier.number} ${dossier.title}`],
      ...[participant?.name ?? null, kindText, to.name, to.function, to.email, subject, status.word],
    ]),
  };
}
