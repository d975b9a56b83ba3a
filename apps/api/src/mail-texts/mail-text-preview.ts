import type { OwnMail } from '@penhouder/contracts';
import {
  activeParticipants,
  isAfter,
  remindersOf,
  roundOf,
  type DossierEvent,
  type EffectOf,
  type OwnWordMail,
  type Participant,
  type ParticipantContact,
} from '@penhouder/domain';
import { publicPagePath, renderMail, type MailContext, type OwnMails, type RenderedMail } from '@penhouder/letters';
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
  const ownMails: OwnMails = { [mail.language]: { [mail.kind]: { subject: mail.subject, body: mail.body } } };
  return renderMail(effectFor(mail.kind, reading, found), {
    dossier: row.state,
    cause: causeOf(reading, found),
    number: row.number,
    title: row.title,
    body: who.body,
    reader: { name, function: role, language: mail.language },
    names,
    calendar: view.calendar,
    texts,
    ownMails,
    typedTexts: {},
    evidence: null,
    signer: null,
    question: null,
    dossierUrl: `${baseUrl}/dossiers/${row.dossierId}`,
    whyUrl: `${baseUrl}${publicPagePath(who.body.code, 'why', mail.language)}`,
  });
}

function effectFor(
  kind: OwnWordMail,
  { row, view }: DossierReading,
  { participant, contact }: MailReaderFound,
): EffectOf<OwnWordMail> {
  const { contactId, linkId } = contact;
  const to = { participantId: participant.id, contactId, linkId, mailKey: 'preview', window: false };
  if (kind === 'invitation') return { kind, ...to, notBefore: view.now };
  const planned = remindersOf(row.state, participant.id);
  const next = planned.find(({ sendAt }) => isAfter(sendAt, view.now)) ?? null;
  const reminder = next ?? planned.at(-1) ?? null;
  const notBefore = next?.sendAt ?? view.now;
  return { kind, ...to, notBefore, reminder, number: participant.remindersSent + 1 };
}

/** No mail of these kinds says what its cause says. */
function causeOf({ view }: DossierReading, { participant, contact, person }: MailReaderFound): DossierEvent {
  const { contactId, linkId, slot } = contact;
  const asked = { contactId, linkId, slot, textVersionId: person.textVersionId };
  return { type: 'SignOffRequested', at: view.now, participantId: participant.id, contact: asked };
}
