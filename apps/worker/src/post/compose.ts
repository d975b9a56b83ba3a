import { createHash } from 'node:crypto';
import { CODE_PLACEHOLDER } from '@penhouder/letters';
import type { ClaimedMail } from '@penhouder/persistence';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailConfig } from '../config';
import type { DkimKey } from './dkim';
import { signed } from './dkim';

/** A mail as it goes over the wire. Composing the same claimed mail again gives the same bytes. */
export interface ComposedMail {
  /** The row's, by which a report names it. */
  readonly id: string;
  readonly envelope: { readonly from: string; readonly to: string };
  readonly bytes: Buffer;
  /** Of `bytes`; hexadecimal. */
  readonly sha256: string;
}

/** A file that goes along. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

export interface Composing {
  readonly from: MailConfig['from'];
  /** The personal link to put in the placeholder's place; null for mail without one. */
  readonly link: string | null;
  readonly placeholder: string;
  /** The code to put in its placeholder's place; null for mail without one. */
  readonly code: string | null;
  /** Envelope sender, to which reports come back; null: the address in `From`. */
  readonly returnAddress: string | null;
  /** Where the words of its reader come back to; null: to the organisation's own address. */
  readonly replyAddress: string | null;
  /** Null: mail leaves unsigned. */
  readonly dkim: DkimKey | null;
  /** The file that goes along; null: none. */
  readonly attachment: Attachment | null;
}

/** Date, Message-ID and boundary are frozen with the row, so that a mail that is sent again can be known as the same. */
export async function composeMail(
  mail: ClaimedMail,
  { from, link, code, placeholder, returnAddress, replyAddress, dkim, attachment }: Composing,
): Promise<ComposedMail> {
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  const withSecrets = (body: string): string => {
    const linked = link === null ? body : body.replaceAll(placeholder, link);
    return code === null ? linked : linked.replaceAll(CODE_PLACEHOLDER, code);
  };
  const thread = mail.inReplyTo === null ? null : `<${mail.inReplyTo}@${domain}>`;
  const composer = new MailComposer({
    from: { name: fromName(mail, from.name), address: from.address },
    to: { name: mail.recipientName, address: mail.recipientAddress },
    replyTo: answerTo(mail, replyAddress ?? mail.bodyEmail ?? from.address),
    subject: mail.subject,
    text: withSecrets(mail.textBody),
    html: withSecrets(mail.htmlBody),
    date: new Date(mail.date),
    messageId: `<${mail.messageId}@${domain}>`,
    ...(thread !== null && { inReplyTo: thread, references: [thread] }),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      // Relays that know one of these drop a second copy; the others pass them over.
      'Resend-Idempotency-Key': mail.messageId,
      'X-EE-Idempotency-Key': mail.messageId,
    },
    attachments: attachedTo(mail, attachment),
    baseBoundary: mail.messageId,
    // As it is on the wire: otherwise the transport mends line ends, and the hash is of other bytes than those that leave.
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const unsigned = withWireLines(await composer.compile().build());
  const bytes = dkim === null ? unsigned : await signed(unsigned, dkim);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id: mail.id, envelope: { from: returnAddress ?? from.address, to: mail.recipientAddress }, bytes, sha256 };
}

function answerTo({ replyTo, bodyName }: ClaimedMail, usual: string): { name: string; address: string } {
  return replyTo === null ? { name: bodyName, address: usual } : { name: '', address: replyTo };
}

type Attached = NonNullable<NonNullable<ConstructorParameters<typeof MailComposer>[0]>['attachments']>;

function attachedTo({ calendarPart }: ClaimedMail, attachment: Attachment | null): Attached {
  const calendar = calendarPart === null ? [] : [calendarAttachment(calendarPart)];
  if (attachment === null) return calendar;
  const { name, mediaType, content } = attachment;
  return [...calendar, { filename: name, contentType: mediaType, content, contentDisposition: 'attachment' }];
}

/** For those who want it: programs show it as a file, and nobody is asked to accept anything. */
function calendarAttachment(part: string): { filename: string; contentType: string; content: string } {
  const method = /^METHOD:(\w+)\r?$/m.exec(part)?.[1] ?? 'PUBLISH';
  return { filename: 'uiterste-dag.ics', contentType: `text/calendar; charset=utf-8; method=${method}`, content: part };
}

/** Who it is from is the body; who carries it is said behind. Sign-in mail, and what the installation writes to itself, is from the product alone. */
function fromName({ dossierKind, bodyName }: ClaimedMail, product: string): string {
  return dossierKind === null ? product : `${bodyName} via ${product}`;
}

/** Lines end as SMTP sends them, so that the hash is of what leaves and not of what is made into it on the way. */
function withWireLines(message: Buffer): Buffer {
  return Buffer.from(message.toString('latin1').replaceAll(/\r?\n/g, '\r\n'), 'latin1');
}
