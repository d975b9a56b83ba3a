import type { Email } from 'postal-mime';
import PostalMime from 'postal-mime';

/** How every mail from outside is taken apart: a message in a message is a part of its own, never words of its sender. */
const PARSING = { maxNestingDepth: 20, forceRfc822Attachments: true };

/** Beyond this a text says nothing more that anybody reads, and looking for dates in it would take seconds. Characters. */
const LONGEST_TEXT = 200_000;

/** Takes a mail apart, here and now; null when it is none, or is nested deeper than any mail is. Long texts are cut. */
export async function takeApart(bytes: Uint8Array): Promise<Email | null> {
  const email = await PostalMime.parse(bytes, PARSING).catch(() => null);
  if (email === null) return null;
  const { text, html } = email;
  return {
    ...email,
    ...(text !== undefined && { text: text.slice(0, LONGEST_TEXT) }),
    ...(html !== undefined && { html: html.slice(0, LONGEST_TEXT) }),
  };
}
