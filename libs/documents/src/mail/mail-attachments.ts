import type { Attachment, Email } from 'postal-mime';
import { parseMail } from './parse-mail';

const MOST_ATTACHMENTS = 50;

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
