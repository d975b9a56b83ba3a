import type { BodyId, DossierId, Instant, Language, UserId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import { isoText } from '../iso-text';

/** An address at which a calendar is fetched; not its secret. */
export interface CalendarFeedRow {
  readonly id: string;
  readonly userId: UserId;
  readonly userName: string;
  readonly madeAt: Instant;
  /** Null: every dossier that its owner sees. */
  readonly dossierId: DossierId | null;
  /** Number and title of the one dossier; null where there are several. */
  readonly dossierName: string | null;
}

/** The calendar that a secret opens. */
export interface OpenedFeed {
  readonly id: string;
  readonly bodyId: BodyId;
  readonly bodyName: string;
  readonly language: Language;
  /** Null: every dossier that its owner sees. */
  readonly dossierId: DossierId | null;
  /** Number and title of the one dossier; null where there are several. */
  readonly dossierName: string | null;
}

interface NewFeed {
  readonly id: string;
  readonly userId: UserId;
  readonly dossierId: DossierId | null;
  readonly secretHash: string;
}

/** Keeps an address; the one that its owner had for the same calendar opens nothing from now on. */
export async function renewCalendarFeed(
  connection: Connection,
  feed: NewFeed,
): Promise<Pick<CalendarFeedRow, 'madeAt'>> {
  return inTransaction(connection, async (manager) => {
    // Two presses at once end with one address.
    await manager.query('select 1 from user_account where id = $1 for update', [feed.userId]);
    await manager.query('delete from calendar_feed where user_id = $1 and dossier_id is not distinct from $2', [
      feed.userId,
      feed.dossierId,
    ]);
    const [made] = await manager.query<[Pick<CalendarFeedRow, 'madeAt'>]>(
      `insert into calendar_feed (id, user_id, dossier_id, secret_hash) values ($1, $2, $3, $4)
       returning ${isoText('made_at')} as "madeAt"`,
      [feed.id, feed.userId, feed.dossierId, feed.secretHash],
    );
    return made;
  });
}

/**
 * The calendar behind a secret, by the right that its owner has now: an active account, whose body leads the dossier. Null:
 * nobody has it, or the right is gone.
 */
export async function openCalendarFeed(connection: Connection, secretHash: string): Promise<OpenedFeed | null> {
  const [feed] = await managerOf(connection).query<OpenedFeed[]>(
    `select f.id, b.id as "bodyId", b.name as "bodyName", u.language, f.dossier_id as "dossierId",
       d.number || ' ' || d.title as "dossierName"
     from calendar_feed f join user_account u on u.id = f.user_id join body b on b.id = u.body_id
       left join dossier d on d.id = f.dossier_id
     where f.secret_hash = $1 and u.is_active and (f.dossier_id is null or d.body_id = u.body_id)`,
    [secretHash],
  );
  return feed ?? null;
}

const listed = `f.id, f.user_id as "userId", u.name as "userName", ${isoText('f.made_at')} as "madeAt",
  f.dossier_id as "dossierId", d.number || ' ' || d.title as "dossierName"
  from calendar_feed f join user_account u on u.id = f.user_id left join dossier d on d.id = f.dossier_id`;

/** The addresses that a user has: of the own calendar, and those given out for one dossier. */
export async function ownCalendarFeeds(connection: Connection, userId: UserId): Promise<CalendarFeedRow[]> {
  return managerOf(connection).query<CalendarFeedRow[]>(
    `select ${listed} where f.user_id = $1 order by f.dossier_id is not null, f.made_at, f.id`,
    [userId],
  );
}

/** The addresses that people of the body gave out for one dossier, the oldest first. */
export async function dossierCalendarFeeds(
  connection: Connection,
  { bodyId, dossierId }: { readonly bodyId: BodyId; readonly dossierId: DossierId },
): Promise<CalendarFeedRow[]> {
  return managerOf(connection).query<CalendarFeedRow[]>(
    `select ${listed} where f.dossier_id = $1 and u.body_id = $2 order by f.made_at, f.id`,
    [dossierId, bodyId],
  );
}

/** Revokes one's own address, or one that a colleague gave out for a dossier; false: there is none such. */
export async function revokeCalendarFeed(
  connection: Connection,
  { id, userId, bodyId }: { readonly id: string; readonly userId: UserId; readonly bodyId: BodyId },
): Promise<boolean> {
  const [, count] = await managerOf(connection).query<[unknown, number]>(
    `delete from calendar_feed f using user_account u where f.id = $1 and u.id = f.user_id and u.body_id = $3
       and (f.user_id = $2 or f.dossier_id is not null)`,
    [id, userId, bodyId],
  );
  return count > 0;
}
