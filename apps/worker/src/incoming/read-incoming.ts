import { createHash } from 'node:crypto';
import { parseMail } from '@penhouder/documents';
import type { IncomingMessage } from '@penhouder/persistence';
import type { Attachment, Email } from 'postal-mime';
import { readDeliveryReport } from './delivery-report';
import { cleanLine, cleanText } from './reading/clean-text';
import { wordsOfHtml } from './reading/html-words';

/** What an incoming message is and says, apart from what it is about. */
export interface ReadMail {
  readonly message: IncomingMessage;
  /** Null: the bytes are no mail that anybody can take apart. They are kept all the same. */
  readonly email: Email | null;
}

/** Longer texts are cut: the beginning says what matters. The bytes themselves are kept whole. */
const LONGEST_TEXT = 20_000;

/**
 * Tells what came in: a report that a mail failed (`bounce`) or is late (`delay`), an automatic answer such as an absence,
 * or words of a person (`reply`). In doubt it is a `reply`, which only shows: nothing but a clear report stops reminders.
 *
 * @param sender envelope sender; empty for reports (RFC 5321, section 4.5.5)
 */
export async function readIncoming(bytes: Buffer, sender: string): Promise<ReadMail> {
  const email = await parseMail(bytes);
  const hashes = { sha256: sha256(bytes), contentSha256: contentHash(bytes, email), raw: bytes };
  const said = email === null ? { ...UNREADABLE, fromAddress: cleanLine(sender) } : saidIn(email, sender);
  return { message: { ...hashes, ...said }, email };
}

type Said = Omit<IncomingMessage, 'sha256' | 'contentSha256' | 'raw'>;

const REPLY: Sort = { kind: 'reply', status: null, diagnostic: null };
const UNREADABLE = { ...REPLY, messageId: null, subject: '', text: '' };

function saidIn(email: Email, sender: string): Said {
  const { messageId, from, subject = '', html = '' } = email;
  const text = cleanText(email.text ?? wordsOfHtml(html), LONGEST_TEXT);
  return {
    messageId: messageId === undefined ? null : cleanLine(messageId),
    fromAddress: cleanLine(from?.address ?? sender),
    subject: cleanLine(subject),
    text,
    ...sortOf(email, { sender, text }),
  };
}

function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Servers on the way add lines above a message and change the ends of its lines; the same message keeps this hash. */
function contentHash(bytes: Buffer, email: Email | null): string {
  const text = bytes.toString('latin1').replaceAll('\r\n', '\n');
  const gap = text.indexOf('\n\n');
  const content = (gap === -1 || email === null ? text : text.slice(gap)).trimEnd();
  const header = (name: string): string => email?.headers.find(({ key }) => key === name)?.value ?? '';
  const named = ['message-id', 'from', 'date', 'subject'].map(header);
  return sha256(JSON.stringify([...named, sha256(content)]));
}

type Sort = Pick<IncomingMessage, 'kind' | 'status' | 'diagnostic'>;

function sortOf(email: Email, { sender, text }: { readonly sender: string; readonly text: string }): Sort {
  const [report] = email.attachments
    .filter(isDeliveryStatus)
    .flatMap((part) => readDeliveryReport(contentOf(part)) ?? []);
  if (report !== undefined) {
    const { action, status, diagnostic } = report;
    return { kind: action === 'failed' ? 'bounce' : 'delay', status, diagnostic: diagnostic && cleanLine(diagnostic) };
  }
  if (isAutomaticAnswer(email)) return { kind: 'autoReply', status: null, diagnostic: null };
  return sender === '' ? plainReport(text, email.from?.address ?? '') : REPLY;
}

function isDeliveryStatus({ mimeType }: Attachment): boolean {
  return mimeType === 'message/delivery-status' || mimeType === 'message/global-delivery-status';
}

function contentOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('utf8');
}

/** RFC 3834, section 5, what Exchange and older programs write in its place, and the note that a mail was opened. */
function isAutomaticAnswer({ headers, subject, attachments }: Email): boolean {
  const header = (name: string): string => headers.find(({ key }) => key === name)?.value.toLowerCase() ?? '';
  return (
    header('auto-submitted').startsWith('auto-replied') ||
    header('x-autoreply') !== '' ||
    header('x-autorespond') !== '' ||
    header('precedence') === 'auto_reply' ||
    attachments.some(({ mimeType }) => mimeType === 'message/disposition-notification') ||
    /^(automatisch antwoord|automatic reply|réponse automatique|out of office|afwezig|absence du bureau)\b/i.test(
      subject ?? '',
    )
  );
}

/** An enhanced status code (RFC 3463) as servers write it: behind a sign, a code of SMTP or its name. `5.12.19` is a day. */
const STATUS = /(?:#|\b5\d\d[ -]#?|\bstatus:[ \t]*|\bdsn[=:][ \t]*)(5\.[0-7]\.\d{1,3})\b/i;
/** The answer of a mail server as a report quotes it: at the beginning of a line or behind a colon, with words behind it. */
const SMTP_ANSWER = /(?:^|:)[ \t]*55[0-4][ -][ \t]*[<"'(a-z]/im;
const MAIL_SYSTEM = /^(mailer-daemon|postmaster|mail-?delivery|mail-?system)\b/i;

/** From a server that writes its report in words only. In doubt it is words: a telephone number fails no mail. */
function plainReport(text: string, from: string): Sort {
  const [, status = null] = STATUS.exec(text) ?? [];
  const isOfSystem = MAIL_SYSTEM.test(from);
  if (status !== null || (isOfSystem && SMTP_ANSWER.test(text))) return { kind: 'bounce', status, diagnostic: null };
  return isOfSystem ? { ...REPLY, kind: 'delay' } : REPLY;
}
