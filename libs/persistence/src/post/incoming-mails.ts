import type { BodyId, DossierId, Instant, ParticipantId } from '@penhouder/domain';
import { isAddressFault, isPassing } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import type { IncomingKind, IncomingState } from '../entities/incoming-mail.entity';
import { isoText } from '../iso-text';
import { newId } from '../ids/new-id';
import { finished } from './outcomes';
import type { ReplyReading } from './reply-reading';

/** A message that came in, as it was read. */
export interface IncomingMessage {
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
  /** Of what the sender made, without what servers on the way add; hexadecimal. */
  readonly contentSha256: string;
  readonly raw: Buffer;
  readonly messageId: string | null;
}

/** What a message is about, as far as that is known, and what it asks of a coordinator. */
export interface IncomingPlace {
  readonly mailId: string | null;
  readonly foundBy: 'address' | 'thread' | null;
  readonly bodyId: BodyId | null;
  readonly dossierId: DossierId | null;
  readonly participantId: ParticipantId | null;
  readonly state: Extract<IncomingState, 'none' | 'open'>;
  readonly reading: ReplyReading | null;
}

/** A message that came back, for the page of the mail that it is about. */
export type IncomingRow = Pick<
  IncomingMessage,
  'kind' | 'status' | 'diagnostic' | 'fromAddress' | 'subject' | 'text'
> & { readonly id: string; readonly receivedAt: Instant };

/** `known`: the same message came before. `unknownMail`: the mail that it is about is no longer here. */
export type Recorded = 'kept' | 'known' | 'unknownMail';

/**
 * Keeps what came in. A bounce makes its mail one that failed, and whatever left with it, whatever our own relay had said; `unreportedFailures` then
 * tells the dossier. Nothing else has a consequence by itself. `andThen` runs in the same transaction when it was kept.
 */
export async function recordIncoming(
  connection: Connection,
  { message, place }: { readonly message: IncomingMessage; readonly place: IncomingPlace },
  andThen: (manager: EntityManager, id: string) => Promise<void> = () => Promise.resolve(),
): Promise<Recorded> {
  return inTransaction(connection, async (manager) => {
    const { mailId } = place;
    if (mailId !== null) {
      const mails = await manager.query<unknown[]>('select 1 from mail where id = $1 for update', [mailId]);
      if (mails.length === 0) return 'unknownMail';
    }
    const id = newId();
    if (!(await keep(manager, { id, message, place }))) return 'known';
    if (message.kind === 'bounce' && mailId !== null) await markReturned(manager, mailId, message);
    await andThen(manager, id);
    return 'kept';
  });
}

async function keep(
  manager: EntityManager,
  { id, message, place }: { readonly id: string; readonly message: IncomingMessage; readonly place: IncomingPlace },
): Promise<boolean> {
  const { kind, status, diagnostic, fromAddress, subject, text, sha256, contentSha256, raw, messageId } = message;
  const { mailId, foundBy, bodyId, dossierId, participantId, state, reading } = place;
  const kept = await manager.query<unknown[]>(
    `insert into incoming_mail (id, mail_id, kind, status, diagnostic, from_address, subject, text, sha256, content_sha256, raw,
       bytes, message_id, found_by, body_id, dossier_id, participant_id, state, reading)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::bytea, octet_length($11::bytea), $12, $13, $14, $15, $16, $17, $18)
     on conflict do nothing returning id`,
    [
      ...[id, mailId, kind, status, diagnostic, fromAddress, subject, text, sha256, contentSha256, raw, messageId],
      ...[foundBy, bodyId, dossierId, participantId, state, reading === null ? null : JSON.stringify(reading)],
    ],
  );
  return kept.length > 0;
}

async function markReturned(
  manager: EntityManager,
  mailId: string,
  { diagnostic, status, subject }: IncomingMessage,
): Promise<void> {
  await manager.query(
    `update mail m set state = 'failed', failure = $4, failure_reported_at = null, smtp_response = $2, sent_to = coalesce(sent_to, frozen ->> 'address'),
       dead_address_at = case when $3 then clock_timestamp() else dead_address_at end, ${finished} where (id = $1 or digest_of = (select digest_of from mail where id = $1))
       and state in ('sending', 'sent', 'unknown')`,
    [
      ...[mailId, diagnostic ?? status ?? subject],
      isAddressFault({ status, text: diagnostic ?? '', isOfRecipient: false }),
      isPassing({ status, text: diagnostic ?? '' }) ? 'gaveUp' : 'returned',
    ],
  );
}

/** What came back for one mail, the last first. */
export async function incomingOf(connection: Connection, mailId: string): Promise<IncomingRow[]> {
  return managerOf(connection).query<IncomingRow[]>(
    `select id, kind, status, diagnostic, from_address as "fromAddress", subject, text, ${isoText('received_at')} as "receivedAt"
     from incoming_mail where mail_id = $1 order by received_at desc, id desc limit 100`,
    [mailId],
  );
}
