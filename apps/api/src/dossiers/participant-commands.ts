import type { PossibleCommand } from '@penhouder/contracts';
import {
  droppingProblem,
  hasAnswer,
  contestedSlots,
  isRoundOpen,
  isStillAsked,
  isSubmitted,
  isToCall,
  isWithdrawn,
  roundOf,
  standingOf,
  stillRound,
  type Dossier,
  type HandOverRequest,
  type Language,
  type Participant,
  type Standing,
} from '@penhouder/domain';
import { say } from '@penhouder/letters';
import { absenceCommands } from './absence-commands';
import { possible, remindableOf, toAskAgain } from './possible-commands';
import type { Viewpoint } from './shown';

/** What can be done about one participant and what it answered. */
export function participantCommands(dossier: Dossier, participant: Participant, language: Language): PossibleCommand[] {
  const isGone = participant.isDropped || participant.succeededBy !== undefined;
  if (dossier.stage !== 'running' || isGone) return [];
  const about = { participantId: participant.id };
  return [
    ...callCommands(dossier, participant, language),
    ...answerCommands(dossier, participant, language),
    ...aftermathCommands(dossier, participant, language),
    ...(remindableOf(dossier).includes(participant) ? [possible('RemindNow', language, { ...about, number: 1 })] : []),
    ...(canExtend(dossier) ? [possible('ExtendParticipant', language, about)] : []),
    possible('EnterPaperAnswer', language, about),
    ...(droppingProblem(dossier, participant.id) === null ? [possible('DropParticipant', language, about)] : []),
  ];
}

/** The dates of the round can still change, and its clock runs. */
function canExtend(dossier: Dossier): boolean {
  return isRoundOpen(dossier) && !isSubmitted(dossier) && stillRound(dossier) === null;
}

/** Silence went so far that somebody calls. */
function callCommands(dossier: Dossier, participant: Participant, language: Language): PossibleCommand[] {
  return isToCall(dossier, participant)
    ? [possible('RecordPhoneCall', language, { participantId: participant.id })]
    : [];
}

/** What waits for the coordinator in the answers of one participant: a question, a contradiction, a condition. */
function answerCommands(dossier: Dossier, participant: Participant, language: Language): PossibleCommand[] {
  const about = { participantId: participant.id };
  const slots = [1, 2] as const;
  const contested = contestedSlots(participant, roundOf(dossier));
  const conditions = (isWithdrawn(participant) ? [] : slots).flatMap((slot) =>
    participant.slots[slot].answers
      .filter(({ condition }) => condition === 'open')
      .map(({ rowId }) => ({ slot, rowId })),
  );
  return [
    ...participant.openQuestions.slice(0, 1).map((rowId) => possible('AnswerQuestion', language, { ...about, rowId })),
    ...contested.map((slot) => possible('SettleConflict', language, { ...about, slot })),
    ...(participant.handOvers ?? []).map((asked) => decideHandOver(participant, asked, language)),
    ...conditions.map((condition) => possible('DecideCondition', language, { ...about, ...condition })),
  ];
}

/** A hand-over for good, or a substitute for some days: what follows is another thing. */
function decideHandOver(
  { id: participantId }: Participant,
  { rowId, days }: HandOverRequest,
  language: Language,
): PossibleCommand {
  const command = possible('DecideHandOver', language, { participantId, rowId });
  if (days === undefined) return command;
  const [label, consequence] = [say(language, 'decideAbsence.label'), say(language, 'decideAbsence.consequence')];
  return { ...command, label, consequence };
}

/** Where an organ still has to decide, and may have had no time to. */
const UNDECIDED: readonly Standing[] = ['unanswered', 'named', 'expected', 'mustConfirm', 'question'];

/** What became of a given answer, or of the meeting that was to give it. */
function aftermathCommands(dossier: Dossier, participant: Participant, language: Language): PossibleCommand[] {
  const round = roundOf(dossier);
  if (round === null) return [];
  const standing = standingOf(participant, round);
  const about = { participantId: participant.id };
  const isStanding = hasAnswer(participant) && standing !== 'withdrawn';
  const offers = [
    ['RecordFunderTold', participant.aftermath?.isFunderToBeTold === true],
    ['RecordRatification', standing === 'ratificationOpen'],
    ['RecordNotTreated', isRoundOpen(dossier) && UNDECIDED.includes(standing)],
    ['RecordProof', isStanding && standing !== 'declined'],
    ['WithdrawSignOff', isStanding],
    ['AnnulSignOff', isStanding],
  ] as const;
  return [
    ...offers.filter(([, isOffered]) => isOffered).map(([type]) => possible(type, language, about)),
    ...(toAskAgain(dossier).includes(participant) ? [possible('AskAgain', language, { ...about, number: 1 })] : []),
  ];
}

/** What can be done about one contact: another person in its place, for good or for some days, or a note that its mail did not arrive. */
export function contactCommands(
  dossier: Dossier,
  participant: Participant,
  { contactId, language, now }: { readonly contactId: string } & Pick<Viewpoint, 'language' | 'now'>,
): PossibleCommand[] {
  const contact = participant.contacts.find((one) => one.contactId === contactId && one.isLive);
  if (contact === undefined || participant.isDropped || dossier.stage !== 'running') return [];
  const about = { participantId: participant.id, contactId, slot: contact.slot };
  const failed = Object.entries(dossier.failedMails).filter(([, one]) => one === contactId);
  return [
    ...(contact.substituteOf === undefined ? [replaceContactCommand(dossier, participant, { about, language })] : []),
    ...absenceCommands(dossier, participant, { contact, view: { language, now } }),
    ...failed.flatMap(([mailKey]) => failedMailCommands({ ...about, mailKey }, language)),
  ];
}

/** What can be done about one mail that failed, or of which nobody knows whether it arrived. */
export function failedMailCommands(about: Parameters<typeof possible>[2], language: Language): PossibleCommand[] {
  return [possible('SendMailAgain', language, about), possible('AcknowledgeFailedMail', language, about)];
}

/** Whoever takes over once nothing is asked any more gets no invitation, and the button says so. */
export function replaceContactCommand(
  dossier: Dossier,
  participant: Participant,
  { about, language }: { readonly about: Parameters<typeof possible>[2]; readonly language: Language },
): PossibleCommand {
  const command = possible('ReplaceContact', language, about);
  if (isStillAsked(dossier, participant)) return command;
  return { ...command, consequence: say(language, 'commands.ReplaceContact.consequenceLater') };
}
