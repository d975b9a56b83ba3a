import type { DossierId, Instant } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import { isoText } from '../iso-text';

/** Key of the advisory lock under which roots are added. */
const ROOT_LOCK = 7_311_951;

export interface DayRootRow {
  readonly sequence: number;
  readonly madeAt: Instant;
  /** Hexadecimal. */
  readonly root: string;
}

/** A dossier's leaf in a root, with the root's time stamp when it has one. */
export interface DayRootLeafRow extends DayRootRow {
  readonly index: number;
  readonly size: number;
  readonly path: readonly string[];
  readonly leaf: string;
  /** RFC 3161, DER; null: none yet. */
  readonly stamp: Buffer | null;
  /** What the authority says of the moment; null without a stamp. */
  readonly stampedAt: Instant | null;
  readonly authority: string | null;
}

export interface NewDayRoot {
  /** Of the round that the root follows, which notes it. */
  readonly checkId: string;
  readonly sequence: number;
  readonly root: string;
  readonly previousRoot: string;
  readonly size: number;
  readonly leaves: readonly {
    readonly position: number;
    readonly dossierId: DossierId;
    readonly content: string;
    readonly path: readonly string[];
  }[];
}

/**
 * The newest root; null before the first. One that was cut off is known from the round that noted it, so that the next
 * follows it and it can be put back in its place.
 */
export async function lastDayRoot(connection: Connection): Promise<DayRootRow | null> {
  const [row] = await managerOf(connection).query<DayRootRow[]>(
    `select sequence, ${isoText('made_at')} as "madeAt", root from (
       select sequence, made_at, root from day_root
       union all select root_sequence, at, root from chain_check where root_sequence is not null) known
     order by sequence desc limit 1`,
  );
  return row ?? null;
}

/** Adds a root behind the one that it was built on; `false`: another process was first, and nothing is added. */
export async function addDayRoot(connection: Connection, added: NewDayRoot): Promise<boolean> {
  return inTransaction(connection, async (manager) => {
    await manager.query('select pg_advisory_xact_lock($1)', [ROOT_LOCK]);
    const last = await lastDayRoot(manager);
    if ((last?.sequence ?? 0) + 1 !== added.sequence) return false;
    const { sequence, root, previousRoot, size, leaves } = added;
    await manager.query('insert into day_root (sequence, root, previous_root, size) values ($1, $2, $3, $4)', [
      ...[sequence, root, previousRoot, size],
    ]);
    await manager.query(
      `insert into day_root_leaf (root_sequence, position, dossier_id, content, path)
       select $1, l.position, l."dossierId", l.content, l.path
       from json_to_recordset($2) as l(position int, "dossierId" uuid, content text, path jsonb)`,
      [sequence, JSON.stringify(leaves)],
    );
    await manager.query('update chain_check set root_sequence = $1, root = $2 where id = $3', [
      sequence,
      root,
      added.checkId,
    ]);
    return true;
  });
}

/** Every leaf of a dossier, the oldest root first. */
export async function dayRootLeavesOf(connection: Connection, dossierId: DossierId): Promise<DayRootLeafRow[]> {
  return managerOf(connection).query<DayRootLeafRow[]>(
    `select r.sequence, ${isoText('r.made_at')} as "madeAt", r.root, l.position as index, r.size, l.path, l.content as leaf,
       s.token as stamp, ${isoText('s.stamped_at')} as "stampedAt", s.authority
     from day_root_leaf l join day_root r on r.sequence = l.root_sequence left join day_root_stamp s on s.root_sequence = r.sequence
     where l.dossier_id = $1 order by r.sequence`,
    [dossierId],
  );
}
