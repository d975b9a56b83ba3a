import PostalMime from 'postal-mime';

export interface ParsedMessage {
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly subject: string;
  readonly messageId: string;
  readonly text: string;
  readonly html: string;
  readonly links: readonly string[];
  readonly attachments: readonly Attachment[];
}

interface Attachment {
  readonly filename: string;
  readonly mimeType: string;
  readonly content: Buffer;
}

/** Reads a message the way a mail program does. */
export async function parseMessage(raw: Buffer): Promise<ParsedMessage> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer' });
  const text = mail.text ?? '';
  const html = mail.html ?? '';
  return {
    headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? '',
    text,
    html,
    links: findLinks(html, text),
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      filename: filename ?? 'bijlage',
      mimeType,
      content: typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content)),
    })),
  };
}

/** Every address that a reader could follow, once each, in order of appearance. */
function findLinks(html: string, text: string): readonly string[] {
  const inHtml = [...html.matchAll(/\bhref\s*=\s*"(https?:[^"]+)"/gi)].map((match) => decodeEntities(match[1] ?? ''));
  const inText = [...text.matchAll(/https?:\/\/[^\s<>"')\]]+/g)].map((match) => match[0].replace(/[.,;]$/, ''));
  return [...new Set([...inHtml, ...inText])];
}

function decodeEntities(text: string): string {
  return text.replaceAll('&#x3D;', '=').replaceAll('&#x2F;', '/').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
