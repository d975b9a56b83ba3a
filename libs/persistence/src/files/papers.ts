import type { FileId, LinkId, RowId } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { StoredFile } from '../entities/stored-file.entity';
import type { FileRow } from './files';

/** What came by a personal link, oldest first: papers that wait for their answer or decision, and those that went with one. */
export async function papersOfLink(connection: Connection, linkId: LinkId): Promise<FileRow[]> {
  return managerOf(connection).find(StoredFile, { where: { linkId }, order: { uploadedAt: 'asc', id: 'asc' } });
}

/** Throws away papers of this link that wait; those that went with an answer or a decision stay. */
export async function dropPapers(
  connection: Connection,
  { linkId, fileIds }: { readonly linkId: LinkId; readonly fileIds: readonly FileId[] },
): Promise<void> {
  await managerOf(connection).query(
    'delete from stored_file where link_id = $1 and answer_id is null and decision_id is null and id = any($2::uuid[])',
    [linkId, fileIds],
  );
}

/** Throws away what somebody added and never sent, after a week. */
export async function forgetLoosePapers(connection: Connection): Promise<void> {
  await managerOf(connection).query(
    `delete from stored_file where link_id is not null and answer_id is null and decision_id is null
       and uploaded_at < clock_timestamp() - interval '7 days'`,
  );
}

/** A paper as the evidence vouches for it. */
export interface PaperFact {
  readonly id: FileId;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface PaperKey {
  readonly linkId: LinkId;
  readonly fileIds: readonly FileId[];
  /** They were added to the form of a decision, not to an answer. */
  readonly isForDecision?: boolean;
}

/** The papers that go with an answer or a decision, locked until it is kept; null when one is gone or went with another. */
export async function lockPapers(
  manager: EntityManager,
  { linkId, fileIds, isForDecision = false }: PaperKey,
): Promise<readonly PaperFact[] | null> {
  if (fileIds.length === 0) return [];
  const found = await manager.query<PaperFact[]>(
    `select id, name, media_type as "mediaType", bytes, sha256 from stored_file
     where link_id = $1 and answer_id is null and decision_id is null and is_for_decision = $3 and id = any($2::uuid[])
     order by uploaded_at, id for update`,
    [linkId, fileIds, isForDecision],
  );
  return found.length === fileIds.length ? found : null;
}

/** They went with this answer, or this decision, and stay. */
export async function bindPapers(
  manager: EntityManager,
  to: { readonly papers: readonly PaperFact[] } & ({ readonly answerId: RowId } | { readonly decisionId: RowId }),
): Promise<void> {
  if (to.papers.length === 0) return;
  const [column, rowId] = 'answerId' in to ? ['answer_id', to.answerId] : ['decision_id', to.decisionId];
  await manager.query(`update stored_file set ${column} = $1 where id = any($2::uuid[])`, [
    rowId,
    to.papers.map(({ id }) => id),
  ]);
}
