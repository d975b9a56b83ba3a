import type { DossierId } from '@penhouder/domain';
import type { Connection, StartEnd } from '@penhouder/persistence';
import { loadDossier, whileStarting, writeLaunch } from '@penhouder/persistence';
import { subDossierOf } from './sub-dossier-of';

/**
 * Launches an ordered sub-dossier in one transaction: the dossier above as it is now says who takes part. Its workflow is
 * started by the sweep for launches. Null: done already, or being done.
 */
export function launchSubDossier(connection: Connection, dossierId: DossierId): Promise<StartEnd | null> {
  return whileStarting(connection, dossierId, async (order, manager) => {
    const above = await loadDossier(manager, order.parentId);
    // Whoever ended the dossier above does not want another one of it.
    if (above === null || above.isClosed) return { state: 'dropped' };
    const made = await subDossierOf(manager, order, above);
    if ('problem' in made) return { state: 'notStarted', problem: made.problem };
    await writeLaunch(manager, made.dossier);
    return { state: 'launched' };
  });
}
