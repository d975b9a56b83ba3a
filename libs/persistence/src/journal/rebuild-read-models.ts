import { blankDossier, evolve } from '@penhouder/domain';
import type { Dossier, DossierEvent, DossierId } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { inTransaction } from '../data-source';
import { lockReadModel, writeReadModel } from './read-model';

/** Throws the fold of one dossier, or of all, away and makes it again from the journal. Gives how many were made. */
export async function rebuildReadModels(connection: Connection, dossierId?: DossierId): Promise<number> {
  const rows = await connection.query<{ id: DossierId }[]>(
    'select id from dossier where $1::uuid is null or id = $1 order by id',
    [dossierId ?? null],
  );
  for (const { id } of rows) await inTransaction(connection, (manager) => rebuildOne(manager, id));
  return rows.length;
}

async function rebuildOne(manager: EntityManager, dossierId: DossierId): Promise<void> {
  await lockReadModel(manager, dossierId);
  await manager.query('update dossier_view set version = 0 where dossier_id = $1', [dossierId]);
  const folded = await foldJournal(manager, dossierId);
  if (folded.version > 0) await writeReadModel(manager, folded);
}

/** The state that the journal tells of. */
export async function foldJournal(manager: EntityManager, dossierId: DossierId): Promise<Dossier> {
  const rows = await manager.query<{ body: DossierEvent }[]>(
    'select body from dossier_event where dossier_id = $1 order by sequence',
    [dossierId],
  );
  return rows.reduce((dossier, { body }) => evolve(dossier, body), blankDossier(dossierId));
}
