import type {
  ContactId,
  DossierId,
  FileId,
  Instant,
  LinkId,
  ParticipantId,
  ReceivedAnswer,
  RowId,
  Slot,
  TextVersionId,
  UserId,
} from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { inTransaction } from '../data-source';
import { bindPapers, lockPapers, type PaperFact } from '../files/papers';
import { appendEvidence } from './evidence-chain';
import { withColleague, type NewColleague } from './colleagues';
import { firstReceipt } from './first-receipt';
import { linkMailOf } from './link-mail';
import { findLink, muteReason } from './links';
import type { LinkRow, MuteLink } from './links';
import { momentOf, type Times } from './answer-moment';
import { confirmKept } from './confirm-kept';
import type { ProofTaker } from './proof';
import { isOnItsDays } from './on-its-days';
import { saveTypedTexts } from './typed-texts';
import type { NewTypedText } from './typed-texts';

/** What both ways of answering have in common. `rowId` is the submission id of the form, stable over reloads. */
export interface AnswerForm {
  readonly rowId: RowId;
  readonly textVersionId: TextVersionId;
  readonly reply: ReceivedAnswer['reply'];
  /** The words that `reply` refers to; null when nothing was typed. */
  readonly typedText: NewTypedText | null;
  /**
   * What the chain vouches for: name, function, decision, mandates, words, page and client. Plain JSON without NUL
   * characters. Row, text hash and both times are added here.
   */
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** An answer by a personal link. Everything about who answers is read from the link's row, nothing from the form. */
export interface LinkAnswer extends AnswerForm {
  readonly linkId: LinkId;
  readonly generation: number;
  /** What was added by this link and goes with this answer; left out: nothing. */
  readonly papers?: readonly FileId[];
  /** What must hold beside the link; absent: nothing more. */
  readonly proof?: ProofTaker;
  /** Its code cannot be sent now: kept with its time and not given to the dossier before it is confirmed. */
  readonly isUnconfirmed?: boolean;
  /** Whom a hand-over names; kept beside the answer, in the same transaction. Absent: nobody. */
  readonly colleague?: NewColleague;
}

/** An answer on paper, entered by a coordinator. */
export interface PaperAnswer extends AnswerForm {
  readonly dossierId: DossierId;
  readonly participantId: ParticipantId;
  readonly slot: Slot;
  readonly contactId: ContactId | null;
  readonly enteredBy: UserId;
}

export interface AnswerReceipt {
  readonly isReceived: true;
  readonly rowId: RowId;
  readonly dossierId: DossierId;
  readonly evidenceHash: string;
  /** Wall time. */
  readonly receivedAt: Instant;
  /** The dossier's time: decides what is in time. */
  readonly dossierTime: Instant;
  /** The same form had been received before; this is its first receipt. */
  readonly isRepeat: boolean;
  /** It waits for the code that confirms it. */
  readonly isUnconfirmed: boolean;
}

export interface AnswerNotReceived {
  readonly isReceived: false;
  /**
   * `foreignText`: the text is another participant's. `foreignForm`: the submission id stands for something else that was
   * said. `papersChanged`: one of its papers is gone. `notProven`: what must hold beside the link does not. `overtaken`: a
   * later answer of the link took its place.
   */
  readonly reason:
    MuteLink | 'foreignText' | 'foreignForm' | 'unknownParticipant' | 'papersChanged' | 'notProven' | 'overtaken';
}

/**
 * Keeps an answer for good: one transaction locks the participant's row, checks link and text, appends the evidence and
 * puts the row into the inbox. The receipt is honest when this returns. The same `rowId` again gives the first receipt.
 */
export async function receiveAnswer(
  connection: Connection,
  answer: LinkAnswer,
): Promise<AnswerReceipt | AnswerNotReceived> {
  return inTransaction(connection, async (manager) => {
    const place = await lockParticipantOf(manager, answer.linkId);
    if (place === null) return { isReceived: false, reason: 'unknown' };
    const first = await firstReceipt(manager, { ...answer, participantId: place.participantId });
    return first !== null && !isToConfirm(first, answer) ? first : receiveNow(manager, answer, first !== null);
  });
}

async function receiveNow(
  manager: EntityManager,
  answer: LinkAnswer,
  isKept: boolean,
): Promise<AnswerReceipt | AnswerNotReceived> {
  // Read under the lock: a replacement of the contact may have been going on.
  const link = await findLink(manager, answer.linkId);
  const mute = muteReason(link, answer.generation);
  if (link === null || mute !== null) return { isReceived: false, reason: mute ?? 'unknown' };
  // What was kept in time can be confirmed later; anything new is of today.
  if (!isKept && !(await isOnItsDays(manager, link))) return { isReceived: false, reason: 'outsideDays' };
  return receiveBy(manager, answer, { link, isKept });
}

async function receiveBy(
  manager: EntityManager,
  answer: LinkAnswer,
  { link, isKept }: { readonly link: LinkRow; readonly isKept: boolean },
): Promise<AnswerReceipt | AnswerNotReceived> {
  const { participantId, dossierId, slot, contactId } = link;
  const given = { ...answer, participantId, dossierId, slot, contactId, enteredBy: null };
  // Before the proof: a code is not used up by an answer that cannot be kept.
  const gone = isKept ? null : await whatIsGone(manager, given);
  if (gone !== null) return { isReceived: false, reason: gone };
  const proof = await (answer.proof ?? noProof)(manager);
  if (proof === null) return { isReceived: false, reason: 'notProven' };
  if (isKept) return confirmKept(manager, { rowId: answer.rowId, evidence: proof });
  const kept = await keep(manager, { ...given, evidence: { ...answer.evidence, ...proof } });
  return withColleague(manager, { link, kept, colleague: answer.colleague });
}

/** The same form again, now with what was missing when it was kept. */
function isToConfirm(first: AnswerReceipt | AnswerNotReceived, answer: LinkAnswer): boolean {
  return first.isReceived && first.isUnconfirmed && answer.isUnconfirmed !== true;
}

function noProof(): Promise<Readonly<Record<string, unknown>>> {
  return Promise.resolve({});
}

/** As `receiveAnswer`, for an answer that came on paper: no link, but the coordinator who entered it. */
export async function receivePaperAnswer(
  connection: Connection,
  answer: PaperAnswer,
): Promise<AnswerReceipt | AnswerNotReceived> {
  return inTransaction(connection, async (manager) => {
    if (!(await lockParticipant(manager, answer))) return { isReceived: false, reason: 'unknownParticipant' };
    const onPaper = { ...answer, linkId: null };
    return (await firstReceipt(manager, onPaper)) ?? keep(manager, onPaper);
  });
}

type Place = Pick<LinkRow, 'dossierId' | 'participantId'>;
type KeptAnswer = Omit<PaperAnswer, 'enteredBy'> & {
  readonly papers?: readonly FileId[];
  readonly isUnconfirmed?: boolean;
  readonly linkId: LinkId | null;
  readonly enteredBy: UserId | null;
};

/** The participant behind a link, locked; null when there is no such link. */
async function lockParticipantOf(manager: EntityManager, linkId: LinkId): Promise<Place | null> {
  const [place] = await manager.query<Place[]>(
    `select p.id as "participantId", p.dossier_id as "dossierId" from participant p
       join sign_off_link l on l.participant_id = p.id where l.id = $1 for update of p`,
    [linkId],
  );
  return place ?? null;
}

/** The lock that submits, closing and mail share. */
async function lockParticipant(manager: EntityManager, place: Place): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    'select 1 from participant where id = $1 and dossier_id = $2 for update',
    [place.participantId, place.dossierId],
  );
  return rows.length === 1;
}

async function whatIsGone(manager: EntityManager, answer: KeptAnswer): Promise<'foreignText' | 'papersChanged' | null> {
  if ((await momentOf(manager, answer)).textSha256 === null) return 'foreignText';
  return (await papersOf(manager, answer)) === null ? 'papersChanged' : null;
}

async function keep(manager: EntityManager, answer: KeptAnswer): Promise<AnswerReceipt | AnswerNotReceived> {
  const { textSha256, ...times } = await momentOf(manager, answer);
  if (textSha256 === null) return { isReceived: false, reason: 'foreignText' };
  const papers = await papersOf(manager, answer);
  if (papers === null) return { isReceived: false, reason: 'papersChanged' };
  const { rowId, dossierId, textVersionId, typedText, linkId } = answer;
  const named = {
    ...(papers.length > 0 && { documents: papers }),
    ...(linkId !== null && { linkMail: await linkMailOf(manager, { dossierId, linkId }) }),
    ...(typedText !== null && { textId: typedText.id }),
  };
  const content = { ...answer.evidence, ...named, rowId, textVersionId, textSha256, ...times };
  const { evidenceId, hash } = await appendEvidence(manager, { dossierId, content, at: times.receivedAt });
  if (typedText !== null) await saveTypedTexts(manager, { dossierId, texts: [typedText] });
  await putIntoInbox(manager, answer, { evidenceId, ...times });
  await bindPapers(manager, { answerId: rowId, papers });
  const isUnconfirmed = answer.isUnconfirmed === true;
  return { isReceived: true, rowId, dossierId, evidenceHash: hash, ...times, isRepeat: false, isUnconfirmed };
}

async function papersOf(
  manager: EntityManager,
  { linkId, papers = [] }: KeptAnswer,
): Promise<readonly PaperFact[] | null> {
  return linkId === null ? [] : lockPapers(manager, { linkId, fileIds: papers });
}

async function putIntoInbox(
  manager: EntityManager,
  answer: KeptAnswer,
  { evidenceId, receivedAt, dossierTime }: Times & { readonly evidenceId: string },
): Promise<void> {
  const { rowId, dossierId, participantId, slot, linkId, contactId, enteredBy, textVersionId } = answer;
  const reply = JSON.stringify(answer.reply);
  await manager.query(
    `with kept as (
       insert into sign_off_inbox (id, dossier_id, participant_id, slot, link_id, contact_id, entered_by, reply, text_version_id,
         evidence_id, received_at, dossier_time, state)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning dossier_id)
     select pg_notify('inbox', dossier_id::text) from kept`,
    [
      rowId,
      dossierId,
      participantId,
      slot,
      linkId,
      contactId,
      enteredBy,
      reply,
      textVersionId,
      evidenceId,
      receivedAt,
      dossierTime,
      answer.isUnconfirmed === true ? 'unconfirmed' : 'received',
    ],
  );
}
