import { createHash } from 'node:crypto';
import { instantOfMs } from '@penhouder/domain';
import type { BodyRow, IncomingMessage, IncomingPlace, MailAbout, PlannedMail, UserRow } from '@penhouder/persistence';
import { coordinatorsOf, countTry, findBody, planMails } from '@penhouder/persistence';
import { renderReplyCopy } from '@penhouder/letters';
import type { EntityManager } from 'typeorm';

/** Copies of one sender's messages within an hour; what comes after is in the list only, so that no two programs talk. */
const COPIES_PER_HOUR = 10;
const ADDRESS = /^[^\s@<>,;:"()]{1,64}@[a-z0-9.-]{1,200}$/i;

export interface CopyOf {
  readonly id: string;
  readonly message: IncomingMessage;
  readonly place: IncomingPlace;
  readonly about: MailAbout | null;
  /** What else the answered mail was about; empty for nearly every mail. */
  readonly alsoAbout: readonly MailAbout[];
  readonly baseUrl: string;
}

/**
 * Plans a copy for every coordinator of the body, in the transaction that keeps the message. An answer to the copy goes to
 * who wrote. Nothing is copied for a body that is not known, nor beyond `COPIES_PER_HOUR`.
 */
export async function planReplyCopies(manager: EntityManager, copy: CopyOf): Promise<void> {
  const { place, message, about } = copy;
  const body = place.bodyId === null ? null : await findBody(manager, place.bodyId);
  if (body === null || !(await isWithinLimit(manager, message.fromAddress))) return;
  const readers = await coordinatorsOf(manager, body.id);
  const mails = readers.map((reader) => copyFor(reader, body, copy));
  await planMails(manager, { dossierId: about?.dossierId ?? null, mails });
}

function isWithinLimit(manager: EntityManager, address: string): Promise<boolean> {
  const sender = createHash('sha256').update(address.toLowerCase()).digest('hex').slice(0, 32);
  return countTry(manager, { key: `reply-copy:${sender}`, limit: COPIES_PER_HOUR, windowSeconds: 3_600 });
}

function copyFor(
  reader: UserRow,
  body: BodyRow,
  { id, message, place, about, alsoAbout, baseUrl }: CopyOf,
): PlannedMail {
  const from = message.fromAddress;
  const { reading, dossierId } = place;
  const said = reading ?? { ownWords: message.text, attachments: [] };
  const { subject, text, html, threadKey } = renderReplyCopy({
    ...{ id, body, reader, from },
    about: aboutOf(about, alsoAbout),
    subject: message.subject,
    words: said.ownWords,
    attachments: said.attachments.map(({ name }) => name),
    url: dossierId === null ? `${baseUrl}/post/niet-toegewezen` : `${baseUrl}/dossiers/${dossierId}`,
  });
  return {
    mailKey: `reply-copy:${id}:${reader.id}`,
    kind: 'replyCopy',
    participantId: null,
    contactId: null,
    userId: reader.id,
    linkId: null,
    signInLinkId: null,
    language: reader.language,
    subject,
    textBody: text,
    htmlBody: html,
    threadKey,
    notBefore: about?.now ?? instantOfMs(Date.now()),
    isWindowed: false,
    ...(ADDRESS.test(from) && { replyTo: from }),
  };
}

function aboutOf(
  about: MailAbout | null,
  alsoAbout: readonly MailAbout[],
): Parameters<typeof renderReplyCopy>[0]['about'] {
  const kind = about?.dossierKind ?? null;
  if (about === null || kind === null) return null;
  const dossier = [about, ...alsoAbout].map(dossierName).join(', ');
  return { kind, dossier, unit: about.unitName ?? '' };
}

function dossierName({ dossierNumber, dossierTitle }: MailAbout): string {
  return `${dossierNumber ?? ''} ${dossierTitle ?? ''}`.trim();
}
