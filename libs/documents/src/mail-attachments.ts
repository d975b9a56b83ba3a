import type { Attachment, Email } from 'postal-mime';
import PostalMime from 'postal-mime';

/** How every mail from outside is taken apart: a message in a message is a part of its own, never words of its sender. */
const PARSING = { maxNestingDepth: 20, forceRfc822Attachments: true };
const MOST_ATTACHMENTS = 50;

/** Takes a mail apart; null when it is none, or is nested deeper than any mail is. */
export async function parseMail(bytes: Buffer): Promise<Email | null> {
  return PostalMime.parse(bytes, PARSING).catch(() => null);
}

/** What a person attached, in the order of the mail: pictures inside the text and calendar parts are nothing of it. */
export function attachmentsOf({ attachments }: Email): readonly Attachment[] {
  return attachments
    .filter(({ related, mimeType }) => related !== true && mimeType !== 'text/calendar')
    .slice(0, MOST_ATTACHMENTS);
}

/** One attachment with its bytes, counted from zero; null when the mail has no such one. `checkUpload` judges it. */
export async function attachmentOf(
  mail: Buffer,
  place: number,
): Promise<{ readonly name: string; readonly bytes: Buffer } | null> {
  const email = await parseMail(mail);
  const found = email === null ? undefined : attachmentsOf(email)[place];
  if (found === undefined) return null;
  const { content } = found;
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer);
  return { name: found.filename ?? '', bytes };
}
