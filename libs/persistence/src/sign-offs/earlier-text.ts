import type { TextVersionId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import type { TextVersionRow } from './text-versions';

/** What somebody read before this version. */
export type EarlierText = Pick<TextVersionRow, 'version' | 'title' | 'brief' | 'statement' | 'note' | 'documents'>;

/** The version before, of the same participant and in the same language; null for the first. */
export async function textBefore(connection: Connection, id: TextVersionId): Promise<EarlierText | null> {
  const [found] = await managerOf(connection).query<EarlierText[]>(
    `select e.version, e.title, e.brief, e.statement, e.note, e.documents from text_version t
       join text_version e on e.participant_id = t.participant_id and e.dossier_id = t.dossier_id
         and e.language = t.language and e.version < t.version
     where t.id = $1 order by e.version desc, e.frozen_at desc limit 1`,
    [id],
  );
  return found ?? null;
}
