import { deriveToken, parseKeys } from '@penhouder/sign-off-links';
import { withClient } from '../postgres/databases';
import type { Access } from '../stack/access';

/** A municipality's personal way in. */
export interface OpenLink {
  readonly dossierId: string;
  readonly token: string;
}

/**
 * The links of dossiers, first all first participants, then all second ones, so that neighbours in the list belong to
 * different dossiers. The tokens are derived as the worker does while it sends: reading hundreds of mails would load the
 * machine that is being measured.
 */
export async function openLinks(access: Access, dossierIds: readonly string[]): Promise<readonly OpenLink[]> {
  const keys = parseKeys(access.linkKeys);
  const { rows } = await withClient(access.databaseUrl, (client) =>
    client.query<{ id: string; generation: number; dossierId: string }>(
      `select l.id, l.generation, l.dossier_id as "dossierId" from sign_off_link l join participant p on p.id = l.participant_id
       where l.dossier_id = any($1::uuid[]) order by p.position, l.dossier_id`,
      [dossierIds],
    ),
  );
  return rows.map(({ id, generation, dossierId }) => ({
    dossierId,
    token: deriveToken({ linkId: id, generation, purpose: 'sign' }, keys),
  }));
}
