import type { SignatureRule } from '../calls/offices';
import type { Received, ReceivedAnswer } from '../dossier/commands';
import type { Dossier, Participant, Slot, SlotAnswer, SlotState } from '../dossier/dossier';
import type { DossierEvent, EventOf, UncountedReason } from '../dossier/events';
import { dueOf, isClosed, isSubmitted, roundOf } from '../dossier/lookups';
import type { RowId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { isBefore } from '../primitives/instant';
import { isLinkOnDuty } from './absence-days';
import { isWithdrawn } from './aftermath';
import { organDecided } from './organ-decisions';
import { signatureRuleOf, verdictOf } from './signatures';
import { replacedBy, withAnswer } from './slot';
import { handedOver, withdrawn } from './own-hand';
import { isSuccessorAskedLate } from '../municipalities/successor';
import { roundTimeAt } from '../suspension/suspension';
import { isAnnulled } from './standing';

/** What one kind of answer says. */
export type Reply<Kind> = Extract<ReceivedAnswer['reply'], { kind: Kind }>;

/**
 * What one received answer means. It was acknowledged when it was received, so it is never refused: late, replaced,
 * contradictory and uncounted answers are events with their own meaning. A row seen before yields none.
 *
 * What is in time is decided by the moment of receipt, never by the moment of processing.
 */
export function eventsOfAnswer(dossier: Dossier, answer: Received, at: Instant): readonly DossierEvent[] {
  if (dossier.appliedRowIds.includes(answer.rowId)) return [];
  if ('decides' in answer) return [organDecided(answer, at)];
  return eventsOfNewAnswer(dossier, answer, at);
}

/** Answers kept after the closing that are in time now that the closing has moved past them; the oldest first. */
export function readmittedAnswers(dossier: Dossier): readonly ReceivedAnswer[] {
  const { plan, afterClosing } = dossier;
  return plan?.closing?.at === undefined ? [] : afterClosing.filter((answer) => !isAfterClosing(dossier, answer));
}

/** Answers kept after the closing that reached us before the annulment was recorded which lets them count. */
export function retakenAnswers(
  { afterClosing }: Dossier,
  annulled: EventOf<'SignOffAnnulled'>,
): readonly ReceivedAnswer[] {
  return afterClosing.filter((answer) => answer.participantId === annulled.participantId);
}

/** What an answer means that the dossier has not seen, or looks at again. */
export function eventsOfNewAnswer(dossier: Dossier, answer: ReceivedAnswer, at: Instant): readonly DossierEvent[] {
  const participant = dossier.participants[answer.participantId];
  const reason = uncountedReason(dossier, participant, answer);
  if (reason !== null || participant === undefined) {
    const kept = reason ?? 'participantDropped';
    return [{ at, type: 'AnswerKeptUncounted', participantId: answer.participantId, answer, reason: kept }];
  }
  if (answer.linkId !== null && !isLinkOnDuty(participant, answer.linkId, answer.receivedAt))
    return [{ at, type: 'AnswerKeptUncounted', participantId: participant.id, answer, reason: 'outsideAbsence' }];
  const scene = { dossier, participant, answer, at };
  switch (answer.reply.kind) {
    case 'question':
      return [questionAsked(scene, answer.reply)];
    case 'namedDay':
      return [dayNamed(scene, answer.reply)];
    case 'decision':
      return [decided(scene, answer.reply)];
    case 'handOver':
      return handedOver(scene, answer.reply);
    case 'withdrawal':
      return [withdrawn(scene, answer.reply)];
  }
}

/** One answer with the dossier that it came to. */
export interface Scene {
  readonly dossier: Dossier;
  readonly participant: Participant;
  readonly answer: ReceivedAnswer;
  readonly at: Instant;
}

function uncountedReason(
  dossier: Dossier,
  participant: Participant | undefined,
  answer: ReceivedAnswer,
): UncountedReason | null {
  if (isClosed(dossier)) return 'dossierClosed';
  if (participant === undefined || participant.isDropped) return 'participantDropped';
  if (participant.succeededBy !== undefined) return 'participantSucceeded';
  const isLate = answer.reply.kind !== 'question' && isAfterClosing(dossier, answer);
  return isLate && !isInTimeAnyway(dossier, participant, answer) ? 'afterClosing' : null;
}

function isAfterClosing(dossier: Dossier, { receivedAt }: Pick<ReceivedAnswer, 'receivedAt'>): boolean {
  const until = dossier.plan?.closing?.at;
  return until !== undefined && !isBefore(roundTimeAt(dossier, receivedAt), until);
}

/**
 * What an organ decides anew takes the place of what was undone, whenever that is. So does what others say to the same
 * slot: whichever of them came first, two that differ are a contradiction. A successor that was asked after the closing
 * has no other time to answer. Source: `domain.md` 4.4 annulment and merger.
 */
function isInTimeAnyway(dossier: Dossier, participant: Participant, { slot }: ReceivedAnswer): boolean {
  const isRetakenLate = (one: SlotAnswer): boolean => one.retakes !== undefined && isAfterClosing(dossier, one);
  if (isSuccessorAskedLate(dossier, participant)) return true;
  return isAnnulled(participant) || participant.slots[slot].answers.some(isRetakenLate);
}

function authorOf(answer: ReceivedAnswer): Pick<ReceivedAnswer, 'contactId' | 'enteredBy'> {
  return { contactId: answer.contactId, enteredBy: answer.enteredBy };
}

function questionAsked({ participant, answer, at }: Scene, reply: Reply<'question'>): DossierEvent {
  const { rowId } = answer;
  return { at, type: 'QuestionAsked', participantId: participant.id, ...authorOf(answer), rowId, textId: reply.textId };
}

function dayNamed({ dossier, participant, answer, at }: Scene, reply: Reply<'namedDay'>): DossierEvent {
  const due = dueOf(dossier, participant.id);
  const earlier = participant.slots[answer.slot].answers.find((one) => one.channel === channelOf(answer));
  return {
    at,
    type: 'DayNamed',
    participantId: participant.id,
    slot: answer.slot,
    ...authorOf(answer),
    rowId: answer.rowId,
    organ: reply.organ,
    on: reply.on,
    isAfterDue: due !== null && reply.on > due.on,
    textId: reply.textId,
    withdrawnRowId: earlier?.rowId ?? null,
  };
}

function decided({ dossier, participant, answer, at }: Scene, reply: Reply<'decision'>): DossierEvent {
  const slot = participant.slots[answer.slot];
  const retakes = retakenBy(participant, answer.slot);
  const slotAnswer = { ...slotAnswerOf(dossier, answer, reply), ...(retakes !== null && { retakes }) };
  const common = {
    at,
    participantId: participant.id,
    slot: answer.slot,
    ...authorOf(answer),
    answer: slotAnswer,
    textId: reply.textId,
  };
  const isAfterWithdrawal = isWithdrawn(participant);
  const after = withAnswer(isAfterWithdrawal ? { answers: [] } : slot, slotAnswer);
  const rule = signatureRuleOf(roundOf(dossier) ?? {}, answer.slot);
  if (verdictOf(after, rule) === 'contested') return { ...common, type: 'AnswersConflicted' };
  if (rule === null && after.answers.length > 1) return { ...common, type: 'AnswerSeconded' };
  const replaced = replacedIn(slot, slotAnswer, rule);
  const received = { ...common, replacedRowId: replaced, isAfterSubmission: isSubmitted(dossier) };
  return { ...received, type: 'AnswerReceived', ...(isAfterWithdrawal && { isAfterWithdrawal }) };
}

/** Of a group everybody replaces an own answer only. */
function replacedIn(slot: SlotState, answer: SlotAnswer, rule: SignatureRule | null): RowId | null {
  const replaced = rule === null ? slot.answers[0] : replacedBy(slot, answer);
  return replaced?.rowId ?? null;
}

/** The annulled answer whose place the next one in this slot takes. */
function retakenBy({ aftermath, slots }: Participant, slot: Slot): RowId | null {
  const stillAnnulled = aftermath?.annulledRows?.[slot];
  return stillAnnulled ?? slots[slot].answers.find(({ retakes }) => retakes !== undefined)?.retakes ?? null;
}

function slotAnswerOf(dossier: Dossier, answer: ReceivedAnswer, reply: Reply<'decision'>): SlotAnswer {
  const due = dueOf(dossier, answer.participantId);
  return {
    rowId: answer.rowId,
    channel: channelOf(answer),
    decision: reply.decision,
    mandates: reply.mandates,
    textVersionId: answer.textVersionId,
    receivedAt: answer.receivedAt,
    isLate: due !== null && !isBefore(roundTimeAt(dossier, answer.receivedAt), due.at),
    condition: reply.decision === 'agreeWithCondition' ? 'open' : 'none',
    ...(reply.values !== undefined && reply.decision !== 'decline' && { values: reply.values }),
    ...qualityOf(reply),
  };
}

/** In what quality it was signed, as far as it was said. */
function qualityOf({ capacity, office, delegatedOn, inOfficeUntil }: Reply<'decision'>): Partial<SlotAnswer> {
  return {
    ...(capacity !== undefined && { capacity }),
    ...(office !== undefined && { office }),
    ...(delegatedOn !== undefined && { delegatedOn }),
    ...(inOfficeUntil !== undefined && { inOfficeUntil }),
  };
}

function channelOf(answer: ReceivedAnswer): SlotAnswer['channel'] {
  return answer.linkId ?? 'paper';
}
