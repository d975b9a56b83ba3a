import type { LinkId, ParticipantId, ReceivedAnswer } from '@penhouder/domain';
import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import { isoText } from '../iso-text';
import type { AnswerForm, AnswerNotReceived, AnswerReceipt } from './receive-answer';

type Receipt = Omit<AnswerReceipt, 'isReceived' | 'isRepeat'>;
type Kept = Receipt & {
  readonly participantId: ParticipantId;
  readonly linkId: LinkId | null;
  readonly reply: ReceivedAnswer['reply'];
  readonly evidence: AnswerForm['evidence'] | null;
};

/** The receipt of a row that was kept before; a form that says something else under its id is no repeat of it. */
export async function firstReceipt(
  manager: EntityManager,
  answer: AnswerForm & { readonly participantId: ParticipantId; readonly linkId: LinkId | null },
): Promise<AnswerReceipt | AnswerNotReceived | null> {
  const [row] = await manager.query<Kept[]>(
    `select i.id as "rowId", i.dossier_id as "dossierId", e.hash as "evidenceHash", ${isoText('i.received_at')} as "receivedAt",
       ${isoText('i.dossier_time')} as "dossierTime", i.participant_id as "participantId", i.link_id as "linkId", i.reply,
       i.state = 'unconfirmed' as "isUnconfirmed", c.content as evidence
     from sign_off_inbox i join evidence e on e.id = i.evidence_id left join evidence_content c on c.evidence_id = e.id
     where i.id = $1`,
    [answer.rowId],
  );
  if (row === undefined)
    return (await isDecision(manager, answer)) ? { isReceived: false, reason: 'foreignForm' } : null;
  const { participantId, linkId, reply, evidence, ...receipt } = row;
  const isOwn = participantId === answer.participantId && linkId === answer.linkId;
  const isSame = isDeepStrictEqual(declared(reply, evidence), declared(answer.reply, evidence && answer.evidence));
  return isOwn && isSame
    ? { isReceived: true, ...receipt, isRepeat: true }
    : { isReceived: false, reason: 'foreignForm' };
}

/** What somebody said, without the ids that every press makes anew; without names and words once those were erased. */
function declared(reply: ReceivedAnswer['reply'], evidence: AnswerForm['evidence'] | null): unknown {
  const { decision, mandates, organ, day, text, signer, handOver } = evidence ?? {};
  const said: unknown = JSON.parse(JSON.stringify({ decision, mandates, organ, day, text, signer, handOver }));
  return { reply: { ...reply, textId: null }, said };
}

/** A decision of an organ was given under this id: the journal knows both by it. */
async function isDecision(manager: EntityManager, { rowId }: AnswerForm): Promise<boolean> {
  return (await manager.query<unknown[]>('select 1 from decision_record where id = $1', [rowId])).length > 0;
}
