import type { DossierId } from '@penhouder/domain';
import { loadDossier } from '@penhouder/persistence';
import type { DataSource } from 'typeorm';
import type { Delivery } from './dossier-updates';

/**
 * Whether a message that ended so is never sent again: it arrived, or the dossier is over and has no workflow that waits
 * for anything. Its pages still say what the message said.
 */
export async function needsNoMore(source: DataSource, dossierId: DossierId, end: Delivery): Promise<boolean> {
  if (end !== 'noWorkflow') return end === 'delivered';
  return (await loadDossier(source, dossierId))?.isClosed === true;
}
