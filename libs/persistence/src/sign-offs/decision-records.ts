import type { DossierId, FileId, Instant, LinkId, LocalDate, OrganCode, ParticipantId, RowId } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import type { ExtractState } from '../entities/decision-record.entity';
import { isoText } from '../iso-text';
import { bindPapers, lockPapers, type PaperFact } from '../files/papers';
import { appendEvidence } from './evidence-chain';
import { findLink, muteReason } from './links';
import type { LinkRow, MuteLink } from './links';
import { isOnItsDays } from './on-its-days';

/** A decision of an organ as its municipality gave it, with what was read at its address. */
export interface DecisionRow {
  readonly id: string;
  readonly participantId: ParticipantId;
  readonly linkId: LinkId;
  readonly rowId: RowId;
  readonly organ: OrganCode;
  readonly decidedOn: LocalDate;
  readonly url: string | null;
  /** The dossier's time. */
  readonly givenAt: Instant;
  readonly evidenceSequence: number;
  readonly extract: ExtractState;
  readonly tries: number;
  readonly textSha256: string | null;
  /** Wall time. */
  readonly readAt: Instant | null;
  readonly problem: string | null;
}

export interface NewDecision {
  /** Submission id of the form. */
  readonly id: RowId;
  readonly linkId: LinkId;
  readonly generation: number;
  /** The agreement that it decides; one of the link's own. */
  readonly rowId: RowId;
  readonly organ: OrganCode;
  readonly decidedOn: LocalDate;
  readonly url: string | null;
  /** What was added to its form: an extract, or another proof. */
  readonly papers: readonly FileId[];
  /** What the chain vouches for; ids and times are added here. Plain JSON. */
  readonly evidence: Readonly<Record<string, unknown>>;
}

/**
 * `foreignForm`: the submission id stands for another decision. `noAnswer`: the agreement is not of this link.
 * `papersChanged`: a paper is gone, or went with another.
 */
export type DecisionRefused = MuteLink | 'foreignForm' | 'noAnswer' | 'papersChanged';

/** Keeps a decision with its evidence in one transaction; null: it is kept. The same form again keeps nothing new. */
export async function saveDecision(connection: Connection, decision: NewDecision): Promise<DecisionRefused | null> {
  return inTransaction(connection, async (manager) => {
    await manager.query(
      `select 1 from participant p join sign_off_link l on l.participant_id = p.id where l.id = $1 for update of p`,
      [decision.linkId],
    );
    const link = await findLink(manager, decision.linkId);
    const mute = muteReason(link, decision.generation);
    if (link === null || mute !== null) return mute ?? 'unknown';
    const repeat = await repeated(manager, decision);
    if (repeat !== null) return repeat === 'same' ? null : 'foreignForm';
    const misfit = await misfitOf(manager, decision, link);
    if (misfit !== null) return misfit;
    const papers = await lockPapers(manager, { ...decision, fileIds: decision.papers, isForDecision: true });
    if (papers === null) return 'papersChanged';
    await insert(manager, { decision, papers }, link);
    return null;
  });
}

/** Why a new decision cannot come from this link now; null: it can. */
async function misfitOf(
  manager: EntityManager,
  decision: NewDecision,
  link: LinkRow,
): Promise<'outsideDays' | 'noAnswer' | null> {
  if (!(await isOnItsDays(manager, link))) return 'outsideDays';
  return (await isOwnAnswer(manager, decision)) ? null : 'noAnswer';
}

async function repeated(manager: EntityManager, decision: NewDecision): Promise<'same' | 'other' | null> {
  const [first] = await manager.query<Pick<DecisionRow, 'linkId' | 'organ' | 'decidedOn' | 'url'>[]>(
    `select link_id as "linkId", organ, decided_on::text as "decidedOn", url from decision_record where id = $1
     union all select link_id, 'answer', '', null from sign_off_inbox where id = $1`,
    [decision.id],
  );
  if (first === undefined) return null;
  const { linkId, organ, decidedOn, url } = decision;
  const isSame = first.linkId === linkId && first.organ === organ && first.decidedOn === decidedOn && first.url === url;
  return isSame ? 'same' : 'other';
}

async function isOwnAnswer(manager: EntityManager, { rowId, linkId }: NewDecision): Promise<boolean> {
  const rows = await manager.query<unknown[]>('select 1 from sign_off_inbox where id = $1 and link_id = $2', [
    rowId,
    linkId,
  ]);
  return rows.length === 1;
}

async function insert(
  manager: EntityManager,
  { decision, papers }: { readonly decision: NewDecision; readonly papers: readonly PaperFact[] },
  { dossierId, participantId, now }: { dossierId: DossierId; participantId: ParticipantId; now: Instant },
): Promise<void> {
  const { id, linkId, rowId, organ, decidedOn, url } = decision;
  const [wall] = await manager.query<[{ at: Instant }]>(`select ${isoText('clock_timestamp()')} as at`);
  const facts = { kind: 'decisionOfOrgan', id, rowId, organ, decidedOn, url };
  const documents = papers.length === 0 ? {} : { documents: papers };
  const content = { ...decision.evidence, ...documents, ...facts, receivedAt: wall.at, dossierTime: now };
  const { evidenceId } = await appendEvidence(manager, { dossierId, content, at: wall.at });
  await manager.query(
    `insert into decision_record (id, dossier_id, participant_id, link_id, row_id, organ, decided_on, url, evidence_id, given_at,
       extract, next_try_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, case when $8::text is null then null else clock_timestamp() end)`,
    [
      id,
      dossierId,
      participantId,
      linkId,
      rowId,
      organ,
      decidedOn,
      url,
      evidenceId,
      now,
      url === null ? 'none' : 'waiting',
    ],
  );
  await bindPapers(manager, { decisionId: id, papers });
  await manager.query(`select pg_notify('inbox', $1)`, [dossierId]);
}

/** The decisions of a dossier, or of one of its links, in the order in which they came. */
export async function decisionsOf(
  connection: Connection,
  of: { readonly dossierId: DossierId; readonly linkId?: LinkId },
): Promise<DecisionRow[]> {
  return managerOf(connection).query<DecisionRow[]>(
    `select d.id, d.participant_id as "participantId", d.link_id as "linkId", d.row_id as "rowId", d.organ,
       d.decided_on::text as "decidedOn", d.url, ${isoText('d.given_at')} as "givenAt", e.sequence as "evidenceSequence",
       d.extract, d.tries, d.text_sha256 as "textSha256", ${isoText('d.read_at')} as "readAt", d.problem
     from decision_record d join evidence e on e.id = d.evidence_id
     where d.dossier_id = $1 and ($2::uuid is null or d.link_id = $2) order by e.sequence`,
    [of.dossierId, of.linkId ?? null],
  );
}

/** A published text that is to be read now. */
export interface ExtractToRead {
  readonly id: string;
  readonly url: string;
  /** Counting this one. */
  readonly tries: number;
}

/**
 * Takes texts whose time has come, each for a few minutes: whoever dies over one leaves it to the next round. `limit` at most.
 */
export async function takeExtracts(connection: Connection, limit: number): Promise<ExtractToRead[]> {
  const [rows] = await managerOf(connection).query<[ExtractToRead[], number]>(
    `update decision_record set tries = tries + 1, next_try_at = clock_timestamp() + interval '5 minutes'
     where id in (select id from decision_record where extract = 'waiting' and next_try_at <= clock_timestamp()
       order by next_try_at limit $1 for update skip locked) returning id, url, tries`,
    [limit],
  );
  return rows;
}

/** What came of reading: the hash of the text, or why not and after how many seconds to try again; null: no more. */
export type ExtractOutcome =
  | { readonly isRead: true; readonly sha256: string; readonly bytes: number; readonly how: 'text' | 'file' }
  | { readonly isRead: false; readonly problem: string; readonly againAfterSeconds: number | null };

/** Keeps what came of it. A text that was read becomes evidence; one that somebody else read meanwhile stays as it is. */
export async function recordExtract(connection: Connection, id: string, outcome: ExtractOutcome): Promise<void> {
  await inTransaction(connection, async (manager) => {
    if (!outcome.isRead) return noteFailure(manager, id, outcome);
    const [[row]] = await manager.query<[{ dossierId: DossierId; url: string; at: Instant }[], number]>(
      `update decision_record set extract = 'read', text_sha256 = $2, bytes = $3, read_at = clock_timestamp(), problem = null,
         next_try_at = null where id = $1 and extract <> 'read'
       returning dossier_id as "dossierId", url, ${isoText('read_at')} as at`,
      [id, outcome.sha256, outcome.bytes],
    );
    if (row === undefined) return;
    const { sha256, bytes, how } = outcome;
    const content = { kind: 'publishedDecision', decisionId: id, url: row.url, sha256, bytes, how, readAt: row.at };
    await appendEvidence(manager, { dossierId: row.dossierId, content, at: row.at });
  });
}

async function noteFailure(
  manager: EntityManager,
  id: string,
  { problem, againAfterSeconds }: Extract<ExtractOutcome, { isRead: false }>,
): Promise<void> {
  await manager.query(
    `update decision_record set problem = $2, extract = case when $3::int is null then 'failed' else 'waiting' end,
       next_try_at = clock_timestamp() + make_interval(secs => $3::int) where id = $1 and extract = 'waiting'`,
    [id, problem, againAfterSeconds],
  );
}
