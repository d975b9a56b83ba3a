import type { DossierId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';
import { canonicalJson } from '../sign-offs/canonical-json';

/** The journal of a dossier, each event as one line of canonical JSON: what roots are computed over and bundles hold. */
export async function journalLinesOf(connection: Connection, dossierId: DossierId): Promise<string[]> {
  const rows = await managerOf(connection).query<unknown[]>(
    `select sequence, body as event, ${isoText('recorded_at')} as "recordedAt"
     from dossier_event where dossier_id = $1 order by sequence`,
    [dossierId],
  );
  return rows.map(canonicalJson);
}
