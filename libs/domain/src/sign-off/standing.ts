import type { SignOffRoundRule } from '../calls/call-rules';
import type { Participant, ParticipantContact, Slot, SlotAnswer } from '../dossier/dossier';
import type { Instant } from '../primitives/instant';
import { isSameChair, onDutyAt } from './absence-days';
import { fits } from './asked-values';
import { countedAnswers, isOfGroup, signatureRuleOf, verdictOf } from './signatures';

/** Where one participant stands in the round. Only `agreed` counts towards a quorum. */
export type Standing =
  | 'unanswered'
  | 'named'
  | 'question'
  | 'agreed'
  | 'mandateMissing'
  /** A value that the call asks is missing, or does not fit what it asks now. */
  | 'valueMissing'
  /** Somebody signed in an office that the call does not ask, and those that it asks are missing. */
  | 'officeUnfit'
  | 'conditionOpen'
  | 'conditionRefused'
  | 'declined'
  | 'conflict'
  /** In principle only: counts as expected, not as signed. */
  | 'expected'
  | 'ratificationOpen'
  | 'ratificationRefused'
  /** Signed an earlier text, and must sign the new one. */
  | 'mustConfirm'
  | 'withdrawn'
  /** Its legal unit ended, and another one took its place. */
  | 'transferred'
  /** Takes part without signing: partner, advisor, observer. */
  | 'notAsked'
  | 'dropped';

/** The signatory slots that the round asks for. */
export function slotsOf(round: SignOffRoundRule): readonly Slot[] {
  return round.slots === 2 ? [1, 2] : [1];
}

/**
 * Where a participant stands, derived from its answers.
 *
 * A contradiction outranks everything, since nobody may lose by it; then a refusal of any slot; then what is missing.
 * Source: life of one sign-off, `domain.md` 4.4.
 */
export function standingOf(participant: Participant, round: SignOffRoundRule): Standing {
  return standingOutside(participant) ?? standingInRound(participant, round);
}

/** Where somebody stands that no answer is counted of, whatever it said; null for everybody else. */
function standingOutside(participant: Participant): Standing | null {
  if (participant.succeededBy !== undefined) return 'transferred';
  if (participant.isDropped) return 'dropped';
  if (!isSignatory(participant)) return 'notAsked';
  return (participant.aftermath?.withdrawnOn ?? null) === null ? null : 'withdrawn';
}

function standingInRound(participant: Participant, round: SignOffRoundRule): Standing {
  const signatures = slotsOf(round).map((slot) => [participant.slots[slot], signatureRuleOf(round, slot)] as const);
  const verdicts = signatures.map(([state, rule]) => verdictOf(state, rule));
  for (const [verdict, standing] of OUTRANKING) if (verdicts.includes(verdict)) return standing;
  if (verdicts.includes('open')) return waitingStanding(participant);
  const answers = signatures.flatMap(([state, rule]) => countedAnswers(state, rule));
  return standingOfComplete(answers, round) ?? standingAfter(participant, answers, round);
}

/** What one signature says about all of them, the strongest first. */
const OUTRANKING = [
  ['contested', 'conflict'],
  ['refused', 'declined'],
  ['unfit', 'officeUnfit'],
] as const;

/** True when the participant's legal unit signs, or the call counts it before a ratification: what a quorum counts. */
export function isCounted(participant: Participant, round: SignOffRoundRule): boolean {
  const standing = standingOf(participant, round);
  return standing === 'agreed' || (standing === 'ratificationOpen' && round.ratification === 'countsBefore');
}

/** Looks on and is never asked for anything that binds: neither a declaration nor a contract. Source: `domain.md` 4.5. */
export function isOnlooker({ role }: Pick<Participant, 'role'>): boolean {
  return role === 'advisor' || role === 'observer';
}

/** Who is asked to answer. */
export function isSignatory({ role }: Pick<Participant, 'role'>): boolean {
  return role === undefined || role === 'signatory' || role === 'mandateGiver' || role === 'coApplicant';
}

const STILL_EXPECTED: readonly Standing[] = [
  'unanswered',
  'named',
  'question',
  'conditionRefused',
  'expected',
  'mustConfirm',
  'officeUnfit',
  'dropped',
];

/** True when nothing more is expected of the participant unless it changes its mind. */
export function isAnswered(participant: Participant, round: SignOffRoundRule): boolean {
  return !STILL_EXPECTED.includes(standingOf(participant, round));
}

/**
 * The contacts that a reminder goes to: live and reachable ones of slots that nobody answered.
 *
 * Empty for a participant that answered, asked a question or was dropped. One that named a day is reminded when its own
 * plan says so; one whose condition was refused is asked again. `at` is when the mail leaves: whoever is away then is
 * left in peace, and the substitute gets it.
 */
export function contactsToRemind(
  participant: Participant,
  round: SignOffRoundRule,
  at: Instant,
): readonly ParticipantContact[] {
  const openSlots = awaitedSlots(participant, round);
  const awaited = participant.contacts.filter(
    (contact) =>
      contact.isLive &&
      contact.isAsked &&
      !contact.isUnreachable &&
      openSlots.includes(contact.slot) &&
      isAwaited(participant, contact, round),
  );
  return onDutyAt(participant, awaited, at);
}

/** The slots of which an answer is awaited; none after an answer, while a question is open, or once dropped. */
export function awaitedSlots(participant: Participant, round: SignOffRoundRule): readonly Slot[] {
  if (isAnswered(participant, round) || participant.isDropped || participant.openQuestions.length > 0) return [];
  return slotsOf(round).filter((slot) => isSlotOpen(participant, slot, round));
}

/** A signature of several is open until enough of them gave it, and while one of them must give it again. */
function isSlotOpen(participant: Participant, slot: Slot, round: SignOffRoundRule): boolean {
  const rule = signatureRuleOf(round, slot);
  const answers = countedAnswers(participant.slots[slot], rule);
  const isLacking = rule === null ? answers.length === 0 : verdictOf(participant.slots[slot], rule) !== 'given';
  return isLacking || answers.some((answer) => isToBeGivenAgain(participant, answer, round));
}

/** Whether a signature waits for this contact: where offices sign together, only for who did not answer itself. */
function isAwaited(participant: Participant, contact: ParticipantContact, round: SignOffRoundRule): boolean {
  const rule = signatureRuleOf(round, contact.slot);
  if (rule === null) return true;
  const slot = participant.slots[contact.slot];
  const links = participant.contacts.filter((one) => isSameChair(one, contact)).map(({ linkId }) => linkId);
  const own = slot.answers.find(({ channel }) => channel !== 'paper' && links.includes(channel));
  if (own === undefined) return verdictOf(slot, rule) !== 'given';
  if (own.decision === 'decline') return false;
  return !isOfGroup(own, rule) || isToBeGivenAgain(participant, own, round);
}

function isToBeGivenAgain(participant: Participant, answer: SlotAnswer, round: SignOffRoundRule): boolean {
  if (answer.condition === 'refused') return true;
  return isOfEarlierText(participant, answer) || isOnlyExpected(answer, round);
}

/** The text to be signed exists in the language of each contact: an answer to what a contact reads now is to the new one. */
export function isOfEarlierText({ aftermath, contacts }: Participant, answer: SlotAnswer): boolean {
  const mustSign = aftermath?.mustSign ?? null;
  const signable = aftermath?.signable ?? [mustSign];
  if (mustSign === null || signable.includes(answer.textVersionId)) return false;
  return contacts.every(({ isLive, textVersionId }) => !isLive || textVersionId !== answer.textVersionId);
}

function isOnlyExpected({ decision }: SlotAnswer, round: SignOffRoundRule): boolean {
  return decision === 'agreeInPrinciple' && round.inPrinciple !== 'counts';
}

/** What became of a yes: a new text, a ratification, an agreement that is only in principle. */
function standingAfter(participant: Participant, answers: readonly SlotAnswer[], round: SignOffRoundRule): Standing {
  if (answers.some((answer) => isOfEarlierText(participant, answer))) return 'mustConfirm';
  if (answers.some((answer) => isOnlyExpected(answer, round))) return 'expected';
  if (round.ratification === undefined) return 'agreed';
  const ratification = participant.aftermath?.ratification ?? null;
  if (ratification === null) return 'ratificationOpen';
  return ratification.isRatified ? 'agreed' : 'ratificationRefused';
}

function waitingStanding(participant: Participant): Standing {
  if (participant.openQuestions.length > 0) return 'question';
  return participant.named === null ? 'unanswered' : 'named';
}

/** What stands in the way of a yes as it was given; null when nothing does. */
function standingOfComplete(answers: readonly SlotAnswer[], round: SignOffRoundRule): Standing | null {
  if (answers.some((answer) => answer.condition === 'refused')) return 'conditionRefused';
  if (answers.some((answer) => answer.condition === 'open')) return 'conditionOpen';
  const needed = round.mandates.filter((mandate) => mandate.isNeededToCount);
  const isGiven = answers.every((answer) => needed.every((mandate) => answer.mandates[mandate.id] === true));
  if (!isGiven) return 'mandateMissing';
  const [first] = answers;
  return first === undefined || fits(round, first.values) ? null : 'valueMissing';
}

/** Its organ's decision does not hold any more, and was not taken anew. */
export function isAnnulled({ aftermath }: Participant): boolean {
  return (aftermath?.annulledOn ?? null) !== null;
}

/** Whether the participant said something that stands, whatever it was. */
export function hasAnswer(participant: Participant): boolean {
  return Object.values(participant.slots).some((slot) => slot.answers.length > 0);
}
