import { createHash } from 'node:crypto';
import type { IncomingMessage } from '@penhouder/persistence';
import type { Attachment, Email } from 'postal-mime';
import PostalMime from 'postal-mime';
import { readDeliveryReport } from './delivery-report';

/** What an incoming message is and says, apart from which mail of ours it is about. */
export type ReadMail = Omit<IncomingMessage, 'mailId'>;

/** Longer texts are cut: the beginning says what matters. */
const LONGEST_TEXT = 20_000;
const LONGEST_LINE = 300;

/**
 * Tells what came back to a return address: a report that a mail failed (`bounce`) or is late (`delay`), an automatic
 * answer such as an absence, or words of a person (`reply`). In doubt it is a `reply`, which only shows: nothing but a clear
 * report stops reminders.
 *
 * @param sender envelope sender; empty for reports (RFC 5321, section 4.5.5)
 */
export async function readIncoming(bytes: Buffer, sender: string): Promise<ReadMail> {
  const email = await PostalMime.parse(bytes, { maxNestingDepth: 20 });
  const text = (email.text ?? textOfHtml(email.html ?? '')).replaceAll('\0', '').slice(0, LONGEST_TEXT);
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    fromAddress: line(email.from?.address ?? sender),
    subject: line(email.subject ?? ''),
    text,
    ...sortOf(email, { sender, text }),
  };
}

type Sort = Pick<ReadMail, 'kind' | 'status' | 'diagnostic'>;

function sortOf(email: Email, { sender, text }: { readonly sender: string; readonly text: string }): Sort {
  const report = email.attachments
    .filter(isDeliveryStatus)
    .flatMap((part) => readDeliveryReport(contentOf(part)) ?? []);
  const [first] = report;
  if (first !== undefined) {
    const { action, status, diagnostic } = first;
    return { kind: action === 'failed' ? 'bounce' : 'delay', status, diagnostic: diagnostic && line(diagnostic) };
  }
  if (isAutomaticAnswer(email)) return { kind: 'autoReply', status: null, diagnostic: null };
  if (sender === '') return plainReport(text);
  return { kind: 'reply', status: null, diagnostic: null };
}

function isDeliveryStatus({ mimeType }: Attachment): boolean {
  return mimeType === 'message/delivery-status' || mimeType === 'message/global-delivery-status';
}

function contentOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('utf8');
}

/** RFC 3834, section 5, and what Exchange and older programs write in its place. */
function isAutomaticAnswer({ headers, subject }: Email): boolean {
  const header = (name: string): string => headers.find(({ key }) => key === name)?.value.toLowerCase() ?? '';
  const submitted = header('auto-submitted');
  return (
    submitted.startsWith('auto-replied') ||
    header('x-autoreply') !== '' ||
    header('x-autorespond') !== '' ||
    header('precedence') === 'auto_reply' ||
    /^(automatisch antwoord|automatic reply|réponse automatique|out of office|afwezig)\b/i.test(subject ?? '')
  );
}

/** From a server that writes its report in words only. A code of class 5 is a clear one. */
function plainReport(text: string): Sort {
  const [, status = null] = /\b(5\.\d{1,3}\.\d{1,3})\b/.exec(text) ?? [];
  const isFailure = status !== null || /\b55[0-4][ -]/.test(text);
  return { kind: isFailure ? 'bounce' : 'delay', status, diagnostic: null };
}

function line(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_LINE);
}

function textOfHtml(html: string): string {
  return html
    .replaceAll(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, '')
    .replaceAll(/<br\s*\/?>|<\/p>|<\/div>|<\/tr>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
