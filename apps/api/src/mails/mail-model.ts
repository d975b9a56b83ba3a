import type { Language, MailRow as MailPageRow } from '@penhouder/contracts';
import { mailStatus } from '@penhouder/letters';
import type { MailRow } from '@penhouder/persistence';
import { mailKindWord, mailSentence } from '../dossiers/catalogue-words';
import { shownInstant } from '../dossiers/shown';

/** A mail as the list of Post shows it. */
export function mailModel(mail: MailRow, language: Language): MailPageRow {
  const at = mail.finishedDossierTime ?? mail.notBefore;
  const when = shownInstant(at, language);
  const { dossierId, dossierNumber, dossierTitle, participantId, unitName } = mail;
  const dossier = dossierId === null ? null : { id: dossierId, number: dossierNumber ?? '', title: dossierTitle ?? '' };
  return {
    id: mail.id,
    dossier,
    participant: participantId === null ? null : { id: participantId, name: unitName ?? '' },
    kind: mail.kind,
    kindText: mailKindWord(mail.kind, language),
    to: { name: mail.recipientName ?? '', function: null, email: mail.recipientAddress ?? '' },
    subject: mail.subject,
    state: mail.state,
    status: mailStatus(mail.state, language),
    statusText: mailSentence(mail.state, when.text, language),
    when,
    mailKey: mail.mailKey,
  };
}
