import type { BodyId, DossierId, Instant } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import { isoText } from '../iso-text';
import { newId } from '../ids/new-id';

/** The first record of a dossier whose proof does not hold, or the first bad root of the whole row, and what is wrong with it. */
export interface FoundBreak {
  /** Null: the row of day roots as a whole. */
  readonly dossierId: DossierId | null;
  /** Of the declaration, of the event where `what` begins with `journal`, of the day's root where it begins with `root`. */
  readonly sequence: number;
  readonly what:
    | 'gap'
    | 'content'
    | 'previous'
    | 'hash'
    /** The chain ends before what a day's root holds; it is another one than the root holds. */
    | 'cut'
    | 'remade'
    | 'journalGap'
    | 'journalCut'
    | 'journalRemade'
    /** The dossier's own leaf does not lead to the day's root. */
    | 'root'
    /** Of the row: this root is not there any more; it is not the one that was made. */
    | 'rootGone'
    | 'rootOther';
}

/** A break that was still there at the last round. */
export interface ChainBreakRow extends FoundBreak {
  /** Null: the row of day roots as a whole. */
  readonly dossierNumber: string | null;
  /** Wall time of the round that found it first. */
  readonly foundAt: Instant;
}

/** Ids of all dossiers of the installation in order, a page at a time; empty behind the last. */
export async function nextDossiers(
  connection: Connection,
  { after, limit }: { readonly after: DossierId | null; readonly limit: number },
): Promise<DossierId[]> {
  const rows = await managerOf(connection).query<{ id: DossierId }[]>(
    'select id from dossier where $1::uuid is null or id > $1 order by id limit $2',
    [after, limit],
  );
  return rows.map(({ id }) => id);
}

/** Keeps what a round over all chains found, and gives its id: new breaks begin, those that were not found again are over. */
export async function keepChainCheck(
  connection: Connection,
  check: { readonly dossiers: number; readonly records: number; readonly breaks: readonly FoundBreak[] },
): Promise<string> {
  const { dossiers, records, breaks } = check;
  const id = newId();
  const rows = JSON.stringify(breaks.map((found) => ({ id: newId(), ...found })));
  await inTransaction(connection, async (manager) => {
    await manager.query(
      `update chain_break set over_at = clock_timestamp() where over_at is null and not exists (
         select 1 from json_to_recordset($1) as b("dossierId" uuid) where b."dossierId" is not distinct from dossier_id)`,
      [rows],
    );
    await manager.query(
      `update chain_break set sequence = b.sequence, what = b.what
       from json_to_recordset($1) as b("dossierId" uuid, sequence int, what text)
       where over_at is null and b."dossierId" is not distinct from dossier_id`,
      [rows],
    );
    await manager.query(
      `insert into chain_break (id, dossier_id, sequence, what)
       select b.id, b."dossierId", b.sequence, b.what
       from json_to_recordset($1) as b(id uuid, "dossierId" uuid, sequence int, what text)
       where not exists (select 1 from chain_break o where o.over_at is null and o.dossier_id is not distinct from b."dossierId")
       on conflict do nothing`,
      [rows],
    );
    await manager.query('insert into chain_check (id, dossiers, records, broken) values ($1, $2, $3, $4)', [
      id,
      dossiers,
      records,
      breaks.length,
    ]);
  });
  return id;
}

/**
 * Breaks that are still there, of one body or (null) of the whole installation; the first found first, at most twenty.
 * A break of the row of day roots is everybody's.
 */
export async function openChainBreaks(
  connection: Connection,
  { bodyId }: { readonly bodyId: BodyId | null },
): Promise<ChainBreakRow[]> {
  return managerOf(connection).query<ChainBreakRow[]>(
    `select b.dossier_id as "dossierId", d.number as "dossierNumber", b.sequence, b.what, ${isoText('b.found_at')} as "foundAt"
     from chain_break b left join dossier d on d.id = b.dossier_id
     where b.over_at is null and ($1::uuid is null or d.id is null or d.body_id = $1) order by b.found_at, b.id limit 20`,
    [bodyId],
  );
}

/**
 * How long ago the last round ended, in seconds, counted from the first event when there was none; null: nothing to check. A
 * round that ended under a clock that ran ahead is none.
 */
export async function chainCheckFigures(
  connection: Connection,
): Promise<{ readonly broken: number; readonly ageSeconds: number | null }> {
  const [row] = await managerOf(connection).query<[{ broken: number; ageSeconds: number | null }]>(
    `select (select count(*)::int from chain_break where over_at is null) as broken,
       extract(epoch from clock_timestamp()
         - coalesce((select max(at) from chain_check where at <= clock_timestamp()), (select min(recorded_at) from dossier_event)))::float8 as "ageSeconds"`,
  );
  return row;
}
