import type { Connection } from '../data-source';
import { managerOf } from '../data-source';

/** A root with what it was computed from. */
export interface KeptRootRow {
  readonly sequence: number;
  /** Hexadecimal. */
  readonly root: string;
  readonly previousRoot: string;
  /** Texts of its leaves in their order, without the one of the root before. */
  readonly leaves: readonly string[];
  /** RFC 3161, DER; null: none. */
  readonly stamp: Buffer | null;
}

/** Roots behind a number, the oldest first; empty behind the last. */
export async function nextRoots(
  connection: Connection,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<KeptRootRow[]> {
  return managerOf(connection).query<KeptRootRow[]>(
    `select r.sequence, r.root, r.previous_root as "previousRoot", s.token as stamp,
       coalesce((select json_agg(l.content order by l.position) from day_root_leaf l where l.root_sequence = r.sequence), '[]') as leaves
     from day_root r left join day_root_stamp s on s.root_sequence = r.sequence
     where r.sequence > $1 order by r.sequence limit $2`,
    [after, limit],
  );
}

/** The first root that a round noted when it made it, and that is gone or another one now; null: none. */
export async function lostRoot(
  connection: Connection,
): Promise<{ readonly sequence: number; readonly isGone: boolean } | null> {
  const [row] = await managerOf(connection).query<{ sequence: number; isGone: boolean }[]>(
    `select c.root_sequence as sequence, r.sequence is null as "isGone"
     from chain_check c left join day_root r on r.sequence = c.root_sequence
     where c.root_sequence is not null and r.root is distinct from c.root order by c.root_sequence limit 1`,
  );
  return row ?? null;
}
