import type { BodyId, CalendarChange, DossierId, Instant, LocalDate, UserId } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import { idOf } from '../ids/id-of';

/** What a body changes in its closed days in one go; wall time. */
export interface NewCalendarChange {
  readonly id: string;
  readonly bodyId: BodyId;
  readonly by: UserId;
  readonly at: Instant;
  readonly close: readonly { readonly on: LocalDate; readonly name: string }[];
  readonly open: readonly { readonly on: LocalDate; readonly name: string }[];
}

/**
 * Keeps a change of closed days and that dossiers must hear of it. A day for everybody that the body opens stays a day of
 * the law and of town halls; closing it again leaves the day as it was. The same change again is nothing.
 */
export async function saveCalendarChange(connection: Connection, change: NewCalendarChange): Promise<void> {
  await inTransaction(connection, async (manager) => {
    const { close, open } = change;
    const days = [
      ...close.map(({ on }) => ({ on, isClosed: true })),
      ...open.map(({ on }) => ({ on, isClosed: false })),
    ];
    days.sort((one, other) => (one.on < other.on ? -1 : 1));
    const kept = await manager.query<unknown[]>(
      `insert into calendar_change (id, body_id, by_user_id, at, days) values ($1, $2, $3, $4, $5)
       on conflict (id) do nothing returning id`,
      [change.id, change.bodyId, change.by, change.at, JSON.stringify(days)],
    );
    if (kept.length === 0) return;
    await writeDays(manager, { ...change, days: close, kind: 'body', isForEverybody: false });
    await writeDays(manager, { ...change, days: open, kind: 'worked', isForEverybody: true });
  });
}

/** The days of a change that was kept under this id; null: none was. */
export async function findCalendarChange(
  connection: Connection,
  id: string,
): Promise<Pick<NewCalendarChange, 'close' | 'open'> | null> {
  const [kept] = await managerOf(connection).query<{ days: CalendarChange['days'] }[]>(
    `select days from calendar_change where id = $1`,
    [id],
  );
  if (kept === undefined) return null;
  const days = (isClosed: boolean): NewCalendarChange['close'] =>
    kept.days.flatMap((day) => (day.isClosed === isClosed ? [{ on: day.on, name: '' }] : []));
  return { close: days(true), open: days(false) };
}

interface WrittenDays {
  readonly bodyId: BodyId;
  readonly days: readonly { readonly on: LocalDate; readonly name: string }[];
  readonly kind: 'body' | 'worked';
  /** Kept as a row of the body when the day is, or is not, one for everybody; otherwise its own row goes. */
  readonly isForEverybody: boolean;
}

async function writeDays(manager: EntityManager, { bodyId, days, kind, isForEverybody }: WrittenDays): Promise<void> {
  const rows = days.map(({ on, name }) => ({ id: idOf('closed-day', bodyId, on), on_date: on, name }));
  await manager.query(`delete from closed_day where id = any ($1)`, [rows.map(({ id }) => id)]);
  await manager.query(
    `insert into closed_day (id, body_id, on_date, name, kind)
     select r.id, $2, r.on_date, r.name, $3 from jsonb_to_recordset($1::jsonb) as r(id uuid, on_date date, name text)
     where $4 = exists (select 1 from closed_day c where c.body_id is null and c.on_date = r.on_date)`,
    [JSON.stringify(rows), bodyId, kind, isForEverybody],
  );
}

/** Changes that one dossier has not heard of, the oldest first. */
export interface UntoldCalendarChanges {
  readonly dossierId: DossierId;
  readonly changes: readonly CalendarChange[];
}

/** What dossiers that run must still hear; of a change from before its launch its first plan knew. Often none. */
export async function untoldCalendarChanges(
  connection: Connection,
  { limit }: { readonly limit: number },
): Promise<UntoldCalendarChanges[]> {
  return managerOf(connection).query<UntoldCalendarChanges[]>(
    `select d.id as "dossierId",
       json_agg(json_build_object('changeId', c.id, 'by', c.by_user_id, 'days', c.days) order by c.at, c.id) as changes
     from calendar_change c join dossier d on d.body_id = c.body_id join dossier_view v on v.dossier_id = d.id
       join dossier_event launched on launched.dossier_id = d.id and launched.sequence = 1
     where not v.is_closed and launched.recorded_at < c.at
       and not exists (select 1 from calendar_told t where t.change_id = c.id and t.dossier_id = d.id)
     group by d.id order by d.id limit $1`,
    [limit],
  );
}

export async function markCalendarTold(
  connection: Connection,
  { dossierId, changes }: UntoldCalendarChanges,
): Promise<void> {
  await managerOf(connection).query(
    `insert into calendar_told (change_id, dossier_id) select unnest($1::uuid[]), $2 on conflict do nothing`,
    [changes.map(({ changeId }) => changeId), dossierId],
  );
}
