import type {
  BodyId,
  DossierId,
  Instant,
  ParticipantId,
  Received,
  ReceivedAnswer,
  RowId,
  UncountedReason,
} from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import { isoText } from '../iso-text';
import { markDecisionsApplied, waitingDecisions } from './waiting-decisions';

/** What one Update carries at most. */
const ROWS_PER_DELIVERY = 50;

const answerColumns = `i.id as "rowId", i.participant_id as "participantId", i.slot, i.link_id as "linkId", i.contact_id as "contactId",
  i.entered_by as "enteredBy", i.text_version_id as "textVersionId", i.reply,
  ${isoText('i.dossier_time')} as "receivedAt"`;

/** Answers, and decisions of organs about them, that the dossier has not yet applied, in the order in which they came. */
export async function waitingAnswers(
  connection: Connection,
  dossierId: DossierId,
  limit = ROWS_PER_DELIVERY,
): Promise<readonly Received[]> {
  const manager = managerOf(connection);
  const answers = await manager.query<ReceivedAnswer[]>(
    `select ${answerColumns} from sign_off_inbox i where i.dossier_id = $1 and i.state = 'received' order by i.received_at, i.id limit $2`,
    [dossierId, limit],
  );
  // Those that do not fit come with the next delivery.
  const room = limit - answers.length;
  return room === 0 ? answers : [...answers, ...(await waitingDecisions(manager, dossierId, room))];
}

/** Dossiers for which somebody waits, the longest wait first. */
export async function dossiersWithWaitingAnswers(connection: Connection, limit = 100): Promise<DossierId[]> {
  const rows = await managerOf(connection).query<{ dossierId: DossierId }[]>(
    `select dossier_id as "dossierId" from (
       select dossier_id, received_at from sign_off_inbox where state = 'received'
       union all select d.dossier_id, e.at from decision_record d join evidence e on e.id = d.evidence_id
         join sign_off_inbox i on i.id = d.row_id where d.applied_sequence is null and i.state = 'applied') waiting
     group by dossier_id order by min(received_at) limit $1`,
    [limit],
  );
  return rows.map(({ dossierId }) => dossierId);
}

/** Said in the transaction that journals what became of the rows. */
export async function markApplied(manager: EntityManager, applied: ReadonlyMap<RowId, number>): Promise<void> {
  if (applied.size === 0) return;
  await manager.query(
    `update sign_off_inbox i set state = 'applied', applied_sequence = r.sequence
     from unnest($1::uuid[], $2::int[]) as r(id, sequence) where i.id = r.id and i.state = 'received'`,
    [[...applied.keys()], [...applied.values()]],
  );
  await markDecisionsApplied(manager, applied);
}

/**
 * What came in before the closing and was not applied yet. Locks every participant's row in order of id, as submits do, so
 * that whoever pressed before the closing is in the answer and whoever presses later is received after it.
 */
export async function closeRound(
  connection: Connection,
  closing: { readonly dossierId: DossierId; readonly closingAt: Instant },
): Promise<ReceivedAnswer[]> {
  return inTransaction(connection, async (manager) => {
    await waitOutClosing(manager, closing);
    await manager.query('select 1 from participant where dossier_id = $1 order by id for update', [closing.dossierId]);
    return manager.query<ReceivedAnswer[]>(
      `select ${answerColumns} from sign_off_inbox i
       where i.dossier_id = $1 and i.state = 'received' and i.dossier_time < $2 order by i.received_at, i.id`,
      [closing.dossierId, closing.closingAt],
    );
  });
}

/** The clock of PostgreSQL stamps the answers: when it runs behind Temporal's, closing waits for it, before any lock. */
async function waitOutClosing(
  manager: EntityManager,
  closing: { readonly dossierId: DossierId; readonly closingAt: Instant },
): Promise<void> {
  const [row] = await manager.query<{ seconds: number }[]>(
    `select extract(epoch from $2::timestamptz - coalesce(clock_at, clock_timestamp()))::float8 as seconds from dossier where id = $1`,
    [closing.dossierId, closing.closingAt],
  );
  const seconds = row?.seconds ?? 0;
  if (seconds > 5)
    throw new Error(`PostgreSQL's clock is ${seconds.toFixed(0)} s before the closing of dossier ${closing.dossierId}`);
  if (seconds > 0) await manager.query('select pg_sleep($1)', [seconds]);
}

/** One received answer with who gave it, for the dossier's page and for receipts. */
export interface AnswerRow extends ReceivedAnswer {
  /** `unconfirmed`: kept with its time, and given to the dossier once a code confirms it. */
  readonly state: 'unconfirmed' | 'received' | 'applied';
  /** Wall time of a confirmation that came later; null for all that needed none. */
  readonly confirmedAt: Instant | null;
  readonly appliedSequence: number | null;
  /** Why the journal kept it without counting it; null: it did not. */
  readonly keptFor: UncountedReason | null;
  readonly evidenceHash: string;
  readonly evidenceSequence: number;
  /** What was declared, with name and function; null once it was erased. */
  readonly evidence: Readonly<Record<string, unknown>> | null;
}

const answerRow = `select ${answerColumns}, i.state, ${isoText('i.confirmed_at')} as "confirmedAt", i.applied_sequence as "appliedSequence",
    (select k.body ->> 'reason' from dossier_event k where k.dossier_id = i.dossier_id and k.sequence = i.applied_sequence
      and k.type = 'AnswerKeptUncounted') as "keptFor", e.hash as "evidenceHash", e.sequence as "evidenceSequence",
    c.content as evidence
  from sign_off_inbox i join dossier d on d.id = i.dossier_id join evidence e on e.id = i.evidence_id left join evidence_content c on c.evidence_id = e.id`;

/** Every answer to a dossier, in the order of receipt; empty when the body has no such dossier. */
export async function answersOf(
  connection: Connection,
  key: { readonly bodyId: BodyId; readonly dossierId: DossierId },
): Promise<AnswerRow[]> {
  return managerOf(connection).query<AnswerRow[]>(
    `${answerRow} where i.dossier_id = $1 and d.body_id = $2 order by i.received_at, i.id`,
    [key.dossierId, key.bodyId],
  );
}

/** What one participant answered, in the order of receipt. */
export async function answersOfParticipant(connection: Connection, participantId: ParticipantId): Promise<AnswerRow[]> {
  return managerOf(connection).query<AnswerRow[]>(
    `${answerRow} where i.participant_id = $1 order by i.received_at, i.id`,
    [participantId],
  );
}

/** One answer, for the receipt page of the link that gave it. */
export async function findAnswer(
  connection: Connection,
  key: { readonly dossierId: DossierId; readonly rowId: RowId },
): Promise<AnswerRow | null> {
  const [row] = await managerOf(connection).query<AnswerRow[]>(`${answerRow} where i.id = $1 and i.dossier_id = $2`, [
    key.rowId,
    key.dossierId,
  ]);
  return row ?? null;
}
