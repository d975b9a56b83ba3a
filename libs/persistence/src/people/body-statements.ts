import type { BodyId, Instant, UserId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { Body } from '../entities/body.entity';
import { newId } from '../ids/new-id';
import { isoText } from '../iso-text';
import type { BodyRow } from './bodies';

/** A version of what a body says of itself in public. */
export interface BodyStatementRow {
  readonly version: number;
  /** As the API wrote it. */
  readonly content: unknown;
  /** Name of the account. */
  readonly savedBy: string;
  readonly savedAt: Instant;
}

/** The body with this code, whatever the case of its letters; null when there is none. */
export async function findBodyByCode(connection: Connection, code: string): Promise<BodyRow | null> {
  return managerOf(connection)
    .createQueryBuilder(Body, 'body')
    .where('lower(body.code) = lower(:code)', { code })
    .getOne();
}

/** Every version, newest first; empty while the body kept to the texts of the house. */
export async function bodyStatements(connection: Connection, bodyId: BodyId): Promise<BodyStatementRow[]> {
  return managerOf(connection).query<BodyStatementRow[]>(
    `select s.version, s.content, u.name as "savedBy", ${isoText('s.saved_at')} as "savedAt"
     from body_statement s join user_account u on u.id = s.saved_by where s.body_id = $1 order by s.version desc`,
    [bodyId],
  );
}

export interface NewBodyStatement {
  readonly bodyId: BodyId;
  /** The one that it follows; 0 for the first. */
  readonly after: number;
  readonly content: unknown;
  readonly by: UserId;
}

/** Adds a version after the one that was read. False: somebody was first, and nothing was written. */
export async function saveBodyStatement(connection: Connection, statement: NewBodyStatement): Promise<boolean> {
  const rows = await managerOf(connection).query<unknown[]>(
    `insert into body_statement (id, body_id, version, content, saved_by)
     select $1, $2, $3::int + 1, $4, $5
     where coalesce((select max(version) from body_statement where body_id = $2), 0) = $3::int
     on conflict (body_id, version) do nothing returning id`,
    [newId(), statement.bodyId, statement.after, JSON.stringify(statement.content), statement.by],
  );
  return rows.length === 1;
}
