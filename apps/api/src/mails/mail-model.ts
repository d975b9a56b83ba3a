import type { Language, MailRow as MailPageRow } from '@penhouder/contracts';
import { mailSentence, mailStatus } from '@penhouder/letters';
import type { MailRow } from '@penhouder/persistence';
import { mailKindWord } from '../dossiers/catalogue-words';
import { shownInstant } from '../dossiers/shown';
import { whenKnown } from '../when-known';

/** A mail as the list of Post shows it. */
export function mailModel(mail: MailRow, language: Language): MailPageRow {
  const at = mail.finishedDossierTime ?? mail.notBefore;
  const when = shownInstant(at, language);
  return {
    id: mail.id,
    ...aboutOf(mail),
    kind: mail.kind,
    kindText: mailKindWord(mail.kind, language),
    to: { name: mail.recipientName ?? '', function: null, email: mail.recipientAddress ?? '' },
    subject: mail.subject,
    state: mail.state,
    status: mailStatus(mail.state, language),
    statusText: mailSentence(mail, when.text, language),
    when,
    mailKey: mail.mailKey,
  };
}

function aboutOf(mail: MailRow): Pick<MailPageRow, 'dossier' | 'participant'> {
  const { dossierNumber, dossierTitle, unitName } = mail;
  return {
    dossier: whenKnown(mail.dossierId, (id) => ({ id, number: dossierNumber ?? '', title: dossierTitle ?? '' })),
    participant: whenKnown(mail.participantId, (id) => ({ id, name: unitName ?? '' })),
  };
}
