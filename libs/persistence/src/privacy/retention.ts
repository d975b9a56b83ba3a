import type { BodyId, DossierId, Instant, PersonalCategory, RetentionMonths, UserId } from '@penhouder/domain';
import { monthsInForce } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import { newId } from '../ids/new-id';
import { isoText } from '../iso-text';
import type { PersonalCounts } from './erase';

/** How long each kind of personal data stays with a body, in months. */
export async function retentionOf(connection: Connection, bodyId: BodyId): Promise<RetentionMonths> {
  const rows = await managerOf(connection).query<{ category: PersonalCategory; months: number }[]>(
    'select category, months from retention_term where body_id = $1',
    [bodyId],
  );
  return monthsInForce(Object.fromEntries(rows.map(({ category, months }) => [category, months])));
}

/** Writes the terms that a body chose. */
export async function saveRetention(
  connection: Connection,
  { bodyId, months, by }: { readonly bodyId: BodyId; readonly months: RetentionMonths; readonly by: UserId },
): Promise<void> {
  await managerOf(connection).query(
    `insert into retention_term (body_id, category, months, set_by)
     select $1, key, value::int, $3 from jsonb_each_text($2::jsonb)
     on conflict (body_id, category) do update set months = excluded.months, set_by = excluded.set_by, set_at = clock_timestamp()
     where retention_term.months <> excluded.months`,
    [bodyId, JSON.stringify(months), by],
  );
}

/** One time that personal data went. */
export interface PrivacyRunRow {
  readonly kind: 'terms' | 'person';
  readonly at: Instant;
  /** Name of the account; null: the daily round. */
  readonly by: string | null;
  readonly counts: PersonalCounts;
}

const MOST_RUNS = 100;

/** The last times that something went, newest first. */
export async function privacyRuns(connection: Connection, bodyId: BodyId): Promise<readonly PrivacyRunRow[]> {
  return managerOf(connection).query<PrivacyRunRow[]>(
    `select r.kind, ${isoText('r.run_at')} as at, u.name as by, r.counts
     from privacy_run r left join user_account u on u.id = r.run_by where r.body_id = $1 order by r.run_at desc, r.id desc limit $2`,
    [bodyId, MOST_RUNS],
  );
}

/** A dossier of which nothing goes. */
export interface HoldRow {
  readonly dossierId: DossierId;
  readonly number: string;
  readonly title: string;
  readonly reason: string;
  readonly at: Instant;
  readonly by: string;
}

/** The dossiers of a body that are held now, the longest first. */
export async function holdsOf(connection: Connection, bodyId: BodyId): Promise<readonly HoldRow[]> {
  return managerOf(connection).query<HoldRow[]>(
    `select h.dossier_id as "dossierId", d.number, d.title, h.reason, ${isoText('h.held_at')} as at, u.name as by
     from dossier_hold h join dossier d on d.id = h.dossier_id join user_account u on u.id = h.held_by
     where d.body_id = $1 and h.released_at is null order by h.held_at, h.id`,
    [bodyId],
  );
}

export interface HoldKey {
  readonly bodyId: BodyId;
  /** As people name it: `2019-004`. */
  readonly number: string;
  readonly by: UserId;
}

/** Holds a dossier, or gives a new reason for a hold that is there. False: the body has no such dossier. */
export async function holdDossier(
  connection: Connection,
  hold: HoldKey & { readonly reason: string },
): Promise<boolean> {
  return inTransaction(connection, async (manager) => {
    const isThere = await releaseDossier(manager, hold);
    if (!isThere) return false;
    await manager.query(
      `insert into dossier_hold (id, dossier_id, reason, held_by)
       select $1, d.id, $2, $3 from dossier d where d.body_id = $4 and d.number = $5`,
      [newId(), hold.reason, hold.by, hold.bodyId, hold.number],
    );
    return true;
  });
}

/** Ends a hold; one that was ended already stays so. False: the body has no such dossier. */
export async function releaseDossier(connection: Connection, { bodyId, number, by }: HoldKey): Promise<boolean> {
  const [dossier] = await managerOf(connection).query<{ id: DossierId }[]>(
    'select id from dossier where body_id = $1 and number = $2 for update',
    [bodyId, number],
  );
  if (dossier === undefined) return false;
  await managerOf(connection).query(
    'update dossier_hold set released_by = $2, released_at = clock_timestamp() where dossier_id = $1 and released_at is null',
    [dossier.id, by],
  );
  return true;
}
