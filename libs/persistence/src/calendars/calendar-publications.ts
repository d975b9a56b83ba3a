import type { BodyId, DossierId, DossierKind, Instant, PublishedEntry } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import { isoText } from '../iso-text';

/** Dossiers of which calendars must see something else, or whose words and passed days are to be looked at again. */
export async function dossiersToPublish(
  connection: Connection,
  { limit }: { readonly limit: number },
): Promise<DossierId[]> {
  const rows = await managerOf(connection).query<{ id: DossierId }[]>(
    `select v.dossier_id as id from dossier_view v left join calendar_publication p on p.dossier_id = v.dossier_id
     where v.version > coalesce(p.version, 0) or p.look_again_at <= clock_timestamp() limit $1`,
    [limit],
  );
  return rows.map(({ id }) => id);
}

/** What is published of one dossier. */
export interface Publication {
  readonly version: number;
  readonly entries: readonly PublishedEntry[];
  readonly lookAgainAt: Instant | null;
}

/** What calendars have seen of the dossier so far goes in, what they shall see comes out; one at a time. */
type Publisher = (last: readonly PublishedEntry[], manager: EntityManager) => Promise<Publication | null>;

/** Publishes the entries of one dossier, unless somebody else does so at this moment. Null of the publisher: nothing is written. */
export async function publishEntries(
  connection: Connection,
  dossierId: DossierId,
  publisher: Publisher,
): Promise<void> {
  await inTransaction(connection, async (manager) => {
    await manager.query(
      `insert into calendar_publication (dossier_id, version, entries) values ($1, 0, '[]') on conflict do nothing`,
      [dossierId],
    );
    const [last] = await manager.query<{ entries: readonly PublishedEntry[] }[]>(
      `select entries from calendar_publication where dossier_id = $1 for update skip locked`,
      [dossierId],
    );
    const next = last === undefined ? null : await publisher(last.entries, manager);
    if (next === null) return;
    await manager.query(
      `update calendar_publication set version = $2, entries = $3, look_again_at = $4 where dossier_id = $1`,
      [dossierId, next.version, JSON.stringify(next.entries), next.lookAgainAt],
    );
  });
}

/** What calendars may see of one dossier, and on which clock it lives. */
export interface PublishedDossier {
  readonly dossierId: DossierId;
  readonly kind: DossierKind;
  readonly clockAt: Instant | null;
  readonly entries: readonly PublishedEntry[];
}

/** The published entries of a body's dossiers without its rehearsals, by number; or of one dossier, whatever it is. */
export async function publishedDossiers(
  connection: Connection,
  { bodyId, dossierId }: { readonly bodyId: BodyId; readonly dossierId: DossierId | null },
): Promise<PublishedDossier[]> {
  return managerOf(connection).query<PublishedDossier[]>(
    `select d.id as "dossierId", d.kind, ${isoText('d.clock_at')} as "clockAt", p.entries
     from dossier d join calendar_publication p on p.dossier_id = d.id
     where d.body_id = $1 and (case when $2::uuid is null then d.kind <> 'rehearsal' else d.id = $2 end)
       and p.look_again_at is not null
     order by d.number`,
    [bodyId, dossierId],
  );
}
