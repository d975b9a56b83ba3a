import { isClosed, overviewOf, tasksOf } from '@penhouder/domain';
import type { Dossier, DossierId } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';

/** Writes the fold of the journal; a version older than the one that stands there changes nothing. */
export async function writeReadModel(manager: EntityManager, dossier: Dossier): Promise<void> {
  const overview = overviewOf(dossier);
  const tasks = tasksOf(dossier);
  await manager.query(
    `update dossier_view set version = $2, state = $3, phase = $4, outcome = $5, is_closed = $6, needs_attention = $7,
       next_on = $8, answered = $9, total = $10, overview = $11, tasks = $12
     where dossier_id = $1 and version <= $2`,
    [
      dossier.dossierId,
      dossier.version,
      JSON.stringify(dossier),
      overview.phase,
      dossier.outcome,
      isClosed(dossier),
      tasks.length > 0,
      overview.next?.on ?? null,
      overview.answered,
      overview.total,
      JSON.stringify(overview),
      JSON.stringify(tasks),
    ],
  );
}

/** The fold as it stands, with its row locked until the transaction ends: recorders of one dossier come one after the other. */
export async function lockReadModel(manager: EntityManager, dossierId: DossierId): Promise<Dossier> {
  const [row] = await manager.query<{ state: Dossier }[]>(
    'select state from dossier_view where dossier_id = $1 for update',
    [dossierId],
  );
  if (row === undefined) throw new Error(`Dossier ${dossierId} has no row: it was never launched here`);
  return row.state;
}
