import type { OwnMail } from '@penhouder/contracts';
import { activeParticipants, roundOf, type Participant, type ParticipantContact } from '@penhouder/domain';
import { publicPagePath, renderSample, type MailContext, type RenderedMail } from '@penhouder/letters';
import type { DossierContact } from '@penhouder/persistence';
import type { DossierReading } from '../dossiers/dossier-reading';

/** Somebody who would get the mail: a participant that still takes part, with a contact whose link lives. */
export interface MailReaderFound {
  readonly participant: Participant;
  readonly contact: ParticipantContact;
  readonly person: DossierContact;
}

/** One who reads the language of the mail when there is one; null when nobody is asked, or nothing is planned. */
export function readerFor({ row, contacts }: DossierReading, { language }: OwnMail): MailReaderFound | null {
  if (row.state.plan === null || roundOf(row.state) === null) return null;
  const all = activeParticipants(row.state).flatMap((participant) =>
    participant.contacts
      .filter((contact) => contact.isLive && contact.isAsked)
      .flatMap((contact) => {
        const person = contacts.find(({ linkId }) => linkId === contact.linkId);
        return person === undefined ? [] : [{ participant, contact, person }];
      }),
  );
  return all.find(({ person }) => person.language === language) ?? all[0] ?? null;
}

/** What is needed beside the dossier to write the mail. */
export interface Postman extends Pick<MailContext, 'texts'> {
  /** Where the product is reached. */
  readonly baseUrl: string;
  readonly found: MailReaderFound;
}

/** The mail with real data, in the words that were typed. */
export function previewOf(reading: DossierReading, mail: OwnMail, postman: Postman): RenderedMail {
  const { row, names, view, who } = reading;
  const { found, texts, baseUrl } = postman;
  const { name, function: role } = found.person;
  const { kind, language, subject, body } = mail;
  return renderSample(kind, {
    ...found,
    now: view.now,
    dossier: row.state,
    number: row.number,
    title: row.title,
    body: who.body,
    reader: { name, function: role, language },
    names,
    calendar: view.calendar,
    texts,
    ownMails: { [language]: { [kind]: { subject, body } } },
    dossierUrl: `${baseUrl}/dossiers/${row.dossierId}`,
    whyUrl: `${baseUrl}${publicPagePath(who.body.code, 'why', language)}`,
  });
}
