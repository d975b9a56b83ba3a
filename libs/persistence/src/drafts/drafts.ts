import type { BodyId, UserId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { DossierDraft } from '../entities/dossier.entity';

export type DraftRow = Readonly<DossierDraft>;

export interface SavedDraft {
  readonly id: string;
  readonly bodyId: BodyId;
  readonly by: UserId;
  readonly content: unknown;
  readonly isExample?: boolean;
}

interface DraftKey {
  readonly bodyId: BodyId;
  readonly draftId: string;
}

/** Drafts that were not launched yet, the last touched first. */
export async function listDrafts(connection: Connection, bodyId: BodyId): Promise<DraftRow[]> {
  return managerOf(connection)
    .createQueryBuilder(DossierDraft, 'draft')
    .where('draft.body_id = :bodyId and draft.launched_dossier_id is null', { bodyId })
    .orderBy('draft.updated_at', 'DESC')
    .getMany();
}

export async function findDraft(connection: Connection, key: DraftKey): Promise<DraftRow | null> {
  return managerOf(connection).findOneBy(DossierDraft, { id: key.draftId, bodyId: key.bodyId });
}

/** Makes or overwrites a draft. False: it was launched, or belongs to another body, and was left as it is. */
export async function saveDraft(connection: Connection, draft: SavedDraft): Promise<boolean> {
  const rows = await managerOf(connection).query<unknown[]>(
    `insert into dossier_draft (id, body_id, created_by, content, is_example) values ($1, $2, $3, $4, $5)
     on conflict (id) do update set content = excluded.content, updated_at = clock_timestamp()
     where dossier_draft.body_id = excluded.body_id and dossier_draft.launched_dossier_id is null returning id`,
    [draft.id, draft.bodyId, draft.by, JSON.stringify(draft.content), draft.isExample ?? false],
  );
  return rows.length === 1;
}

/** Removes a draft that was not launched. False: there is none such. */
export async function deleteDraft(connection: Connection, key: DraftKey): Promise<boolean> {
  const { affected } = await managerOf(connection)
    .createQueryBuilder()
    .delete()
    .from(DossierDraft)
    .where('id = :draftId and body_id = :bodyId and launched_dossier_id is null', key)
    .execute();
  return affected === 1;
}
