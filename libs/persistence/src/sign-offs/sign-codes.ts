import type { Instant, LinkId } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import type { MailState } from '../entities/mail.entity';
import { isoText } from '../iso-text';

/** As long as a code works, by the real clock whatever the dossier's own says. Source: `reliability.md` 5.2. */
const CODE_MINUTES = 10;
/** Wrong ones after which a new code is needed. Source: the same. */
const MOST_ATTEMPTS = 5;

/** Whether a code, by the name of `c`, can still confirm anything. */
export const codeLives = `(c.used_at is null and c.attempts < ${String(MOST_ATTEMPTS)}
  and c.requested_at > clock_timestamp() - make_interval(mins => ${String(CODE_MINUTES)}))`;

export interface NewSignCode {
  readonly id: string;
  readonly linkId: LinkId;
  readonly keyId: string;
  readonly seed: string;
  readonly binding: string;
}

/** Writes a request for a code; its mail is planned in the same transaction. False: this request was made before. */
export async function saveSignCode(manager: EntityManager, code: NewSignCode): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `insert into sign_code (id, link_id, key_id, seed, binding) values ($1, $2, $3, $4, $5) on conflict (id) do nothing returning id`,
    [code.id, code.linkId, code.keyId, code.seed, code.binding],
  );
  return rows.length === 1;
}

/** A code that was asked for, with what became of its mail. */
export interface SignCodeRow extends NewSignCode {
  readonly requestedAt: Instant;
  readonly isAlive: boolean;
  readonly attemptsLeft: number;
  readonly mailId: string;
  readonly mailState: MailState;
  /** What the mail server said last; null: nobody tried yet. */
  readonly mailResponse: string | null;
}

const codeRow = `select c.id, c.link_id as "linkId", c.key_id as "keyId", c.seed, c.binding, ${isoText('c.requested_at')} as "requestedAt",
    ${codeLives} as "isAlive", greatest(${String(MOST_ATTEMPTS)} - c.attempts, 0) as "attemptsLeft",
    m.id as "mailId", m.state as "mailState", m.smtp_response as "mailResponse"
  from sign_code c join mail m on m.sign_code_id = c.id`;

/** Null for a request that was never made by this link. */
export async function findSignCode(
  connection: Connection,
  key: { readonly id: string; readonly linkId: LinkId },
): Promise<SignCodeRow | null> {
  const [row] = await managerOf(connection).query<SignCodeRow[]>(`${codeRow} where c.id = $1 and c.link_id = $2`, [
    key.id,
    key.linkId,
  ]);
  return row ?? null;
}

/** As `findSignCode`, and nobody else can use or try the code until the transaction ends. */
export async function lockSignCode(
  manager: EntityManager,
  key: { readonly id: string; readonly linkId: LinkId },
): Promise<SignCodeRow | null> {
  await manager.query('select 1 from sign_code where id = $1 for update', [key.id]);
  return findSignCode(manager, key);
}

/** Counts a wrong code. */
export async function countWrongCode(manager: EntityManager, codeId: string): Promise<void> {
  await manager.query('update sign_code set attempts = attempts + 1 where id = $1', [codeId]);
}

/** Uses the code up; the moment is that of the database. */
export async function useSignCode(manager: EntityManager, codeId: string): Promise<Instant> {
  const [[row]] = await manager.query<[[{ usedAt: Instant }], number]>(
    `update sign_code set used_at = clock_timestamp() where id = $1 returning ${isoText('used_at')} as "usedAt"`,
    [codeId],
  );
  return row.usedAt;
}
