import type { BodyId, LocalDate } from '@penhouder/domain';
import type { IncomingMessage, IncomingPlace, ReplyReading } from '@penhouder/persistence';
import { createHash } from 'node:crypto';

/** A mail of the contact of Anzegem, with a scan attached, as the worker keeps it. */
export function replyMessage(words: string): IncomingMessage {
  const raw = Buffer.from(
    [
      'From: Secretariaat <secretariaat@anzegem.example>',
      'Subject: RE: Intentieverklaring',
      'Content-Type: multipart/mixed; boundary=b',
      ...['', '--b', 'Content-Type: text/plain; charset=utf-8', '', words],
      ...['--b', 'Content-Type: application/pdf', 'Content-Disposition: attachment; filename="../besluit.pdf"', ''],
      ...['%PDF-1.7', '1 0 obj', '<<>>', 'endobj', '%%EOF', '--b--', ''],
    ].join('\r\n'),
  );
  const sha256 = createHash('sha256').update(raw).digest('hex');
  const said = { fromAddress: 'secretariaat@anzegem.example', subject: 'RE: Intentieverklaring', text: words };
  const sort = { kind: 'reply', status: null, diagnostic: null } as const;
  return { ...said, ...sort, raw, sha256, contentSha256: sha256, messageId: `<${sha256.slice(0, 8)}@anzegem.example>` };
}

export const agreed: ReplyReading = {
  wish: 'agree',
  sentence: 'Akkoord.',
  organ: null,
  on: null as LocalDate | null,
  doubts: [],
  ownWords: 'Akkoord.',
  sender: 'contact',
  authentication: 'passed',
  attachments: [{ name: '../besluit.pdf', bytes: 42 }],
  colleague: null,
};

/** Nobody said yet where it belongs. */
export function replyPlace(bodyId: BodyId): IncomingPlace {
  const nowhere = { mailId: null, foundBy: null, dossierId: null, participantId: null } as const;
  return { ...nowhere, bodyId, state: 'open', reading: agreed };
}
