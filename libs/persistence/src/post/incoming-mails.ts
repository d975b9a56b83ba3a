import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import type { Instant } from '@penhouder/domain';
import type { IncomingKind } from '../entities/incoming-mail.entity';
import { isoText } from '../iso-text';
import { newId } from '../ids/new-id';
import { finished } from './outcomes';

/** A message that came back, as it was read. */
export interface IncomingMessage {
  /** The mail of ours whose return address it came to. */
  readonly mailId: string;
  readonly kind: IncomingKind;
  /** Enhanced status code of a report (RFC 3463), such as `5.1.1`. */
  readonly status: string | null;
  /** What the other mail server said, one line. */
  readonly diagnostic: string | null;
  readonly fromAddress: string;
  readonly subject: string;
  readonly text: string;
  /** Of the bytes as they came; hexadecimal. */
  readonly sha256: string;
}

/** A message that came back, for the page of the mail that it is about. */
export type IncomingRow = Omit<IncomingMessage, 'mailId' | 'sha256'> & {
  readonly id: string;
  readonly receivedAt: Instant;
};

/** `known`: the same bytes came before. `unknownMail`: the mail that it is about is no longer here. */
export type Recorded = 'kept' | 'known' | 'unknownMail';

/**
 * Keeps what came back. A bounce makes its mail one that failed, whatever our own relay had said; `unreportedFailures`
 * then tells the dossier. Nothing else has a consequence.
 */
export async function recordIncoming(connection: Connection, message: IncomingMessage): Promise<Recorded> {
  return inTransaction(connection, async (manager) => {
    const { mailId, kind, status, diagnostic, fromAddress, subject, text, sha256 } = message;
    const mails = await manager.query<unknown[]>('select 1 from mail where id = $1 for update', [mailId]);
    if (mails.length === 0) return 'unknownMail';
    const kept = await manager.query<unknown[]>(
      `insert into incoming_mail (id, mail_id, kind, status, diagnostic, from_address, subject, text, sha256)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (mail_id, sha256) do nothing returning id`,
      [newId(), mailId, kind, status, diagnostic, fromAddress, subject, text, sha256],
    );
    if (kept.length === 0) return 'known';
    if (kind === 'bounce') {
      await manager.query(
        `update mail m set state = 'failed', smtp_response = $2, ${finished} where id = $1 and state in ('sending', 'sent', 'unknown')`,
        [mailId, diagnostic ?? status ?? subject],
      );
    }
    return 'kept';
  });
}

/** What came back for one mail, the last first. */
export async function incomingOf(connection: Connection, mailId: string): Promise<IncomingRow[]> {
  return managerOf(connection).query<IncomingRow[]>(
    `select id, kind, status, diagnostic, from_address as "fromAddress", subject, text, ${isoText('received_at')} as "receivedAt"
     from incoming_mail where mail_id = $1 order by received_at desc, id desc limit 100`,
    [mailId],
  );
}
