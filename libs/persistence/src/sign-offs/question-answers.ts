import type { DossierId, Instant, RowId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';

/** What a coordinator answered to one question, in the dossier's time. */
export interface QuestionAnswerRow {
  readonly rowId: RowId;
  readonly text: string;
  readonly answeredAt: Instant;
}

/** The answers to these questions, from the journal; a question that still waits, or of another dossier, has none. */
export async function questionAnswers(
  connection: Connection,
  asked: { readonly dossierId: DossierId; readonly rowIds: readonly RowId[] },
): Promise<QuestionAnswerRow[]> {
  if (asked.rowIds.length === 0) return [];
  return managerOf(connection).query<QuestionAnswerRow[]>(
    `select e.body ->> 'rowId' as "rowId", t.body as text, ${isoText('e.at')} as "answeredAt"
     from dossier_event e join typed_text t on t.dossier_id = e.dossier_id and t.id = (e.body ->> 'answerTextId')::uuid
     where e.dossier_id = $1 and e.type = 'QuestionAnswered' and e.body ->> 'rowId' = any($2) order by e.sequence`,
    [asked.dossierId, asked.rowIds],
  );
}
