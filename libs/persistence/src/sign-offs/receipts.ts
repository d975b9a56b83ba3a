import { createHash } from 'node:crypto';
import type { BodyId, DossierId, Instant, Language, ParticipantId, RowId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';

/** An answer that has no receipt yet, with what its reader is called and reads. */
export interface AnswerToReceipt {
  readonly rowId: RowId;
  readonly dossierId: DossierId;
  readonly participantId: ParticipantId;
  readonly unitName: string;
  readonly language: Language;
  /** Wall time; the answer itself has the dossier's. */
  readonly wallAt: Instant;
}

export interface ReceiptFile {
  readonly rowId: RowId;
  /** `2019-004/12`. */
  readonly number: string;
  readonly sha256: string;
  readonly pdf: Buffer;
}

/**
 * Answers without a receipt, oldest first. One that waits for its code gets one when it is confirmed; one whose content
 * was erased gets none any more.
 */
export async function answersWithoutReceipt(connection: Connection, limit: number): Promise<AnswerToReceipt[]> {
  return managerOf(connection).query<AnswerToReceipt[]>(
    `select i.id as "rowId", i.dossier_id as "dossierId", i.participant_id as "participantId", u.name as "unitName",
       coalesce(c.language, t.language) as language, ${isoText('i.received_at')} as "wallAt"
     from sign_off_inbox i join evidence_content e on e.evidence_id = i.evidence_id join participant p on p.id = i.participant_id
       join legal_unit u on u.id = p.unit_id join text_version t on t.id = i.text_version_id left join contact c on c.id = i.contact_id
     where i.state <> 'unconfirmed' and not exists (select from receipt r where r.row_id = i.id) order by i.received_at, i.id limit $1`,
    [limit],
  );
}

/** Keeps a receipt, unless another process was first: the first one made is the receipt. */
export async function saveReceipt(
  connection: Connection,
  receipt: { readonly rowId: RowId; readonly dossierId: DossierId; readonly pdf: Buffer; readonly sealedBy: string },
): Promise<void> {
  const { rowId, dossierId, pdf, sealedBy } = receipt;
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  await managerOf(connection).query(
    `insert into receipt (row_id, dossier_id, pdf, sha256, sealed_by) values ($1, $2, $3, $4, $5) on conflict (row_id) do nothing`,
    [rowId, dossierId, pdf, sha256, sealedBy],
  );
}

const file = `select r.row_id as "rowId", d.number || '/' || e.sequence as number, r.sha256, r.pdf
  from receipt r join sign_off_inbox i on i.id = r.row_id join evidence e on e.id = i.evidence_id join dossier d on d.id = i.dossier_id`;

/** The receipt of an answer; null while it is not made yet. */
export async function findReceipt(
  connection: Connection,
  key: { readonly dossierId: DossierId; readonly rowId: RowId },
): Promise<ReceiptFile | null> {
  const [found] = await managerOf(connection).query<ReceiptFile[]>(
    `${file} where r.row_id = $1 and r.dossier_id = $2`,
    [key.rowId, key.dossierId],
  );
  return found ?? null;
}

/** The receipt that a mail of kind `receipt` tells of: that of the answer whose event planned the mail; null: none yet. */
export async function receiptOfMail(connection: Connection, mailId: string): Promise<ReceiptFile | null> {
  const [found] = await managerOf(connection).query<ReceiptFile[]>(
    `${file} join mail m on m.dossier_id = i.dossier_id and m.planned_sequence = i.applied_sequence and m.participant_id = i.participant_id
     where m.id = $1 and m.kind = 'receipt' order by i.received_at limit 1`,
    [mailId],
  );
  return found ?? null;
}

/** The dossier of an answer; null when the body has no such answer. */
export async function dossierOfAnswer(
  connection: Connection,
  key: { readonly bodyId: BodyId; readonly rowId: RowId },
): Promise<DossierId | null> {
  const [found] = await managerOf(connection).query<{ dossierId: DossierId }[]>(
    `select i.dossier_id as "dossierId" from sign_off_inbox i join dossier d on d.id = i.dossier_id where i.id = $1 and d.body_id = $2`,
    [key.rowId, key.bodyId],
  );
  return found?.dossierId ?? null;
}
