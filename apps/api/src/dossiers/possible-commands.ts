import type { CommandType, PossibleCommand } from '@penhouder/contracts';
import {
  activeParticipants,
  contactsToRemind,
  isContested,
  isRoundOpen,
  isSubmitted,
  roundOf,
  wallAt,
  type Dossier,
  type Language,
  type LocalDate,
  type Participant,
  type StepId,
  type StepState,
} from '@penhouder/domain';
import { commandConsequence, commandLabel } from '@penhouder/letters';
import { isAwaitingItsDay } from './named-day';
import type { Viewpoint } from './shown';

type About = Partial<Omit<PossibleCommand, 'type' | 'label' | 'consequence'>> & { readonly number?: number };

const NOTHING = {
  participantId: null,
  stepId: null,
  rowId: null,
  contactId: null,
  slot: null,
  mailKey: null,
  year: null,
};

/** A command as a button: its words and what follows from it. */
export function possible(type: CommandType, language: Language, about: About = {}): PossibleCommand {
  const { number, ...ids } = about;
  const year = about.year ?? undefined;
  const label = commandLabel(
    type,
    { ...(number !== undefined && { number }), ...(year !== undefined && { year }) },
    language,
  );
  return { ...NOTHING, ...ids, type, label, consequence: commandConsequence(type, language) };
}

/**
 * What a page offers for the whole dossier. It offers what the dossier's stage lets happen; the core decides when it is
 * asked, so an offer that came too late is refused there with its reason.
 */
export function dossierCommands(dossier: Dossier, { language, now, calendar }: Viewpoint): PossibleCommand[] {
  if (dossier.stage !== 'running') return [];
  const number = toRemind(dossier, wallAt(calendar, now).date).length;
  const isBefore = !isSubmitted(dossier);
  return [
    ...(remindableOf(dossier).length > 0 ? [possible('RemindNow', language, { number })] : []),
    ...(isBefore ? [possible('MoveDate', language), possible('AddParticipant', language)] : []),
    possible('WithdrawDossier', language),
  ];
}

/** Participants whom a reminder now makes sense for: without those whose named day is still to come. */
export function toRemind(dossier: Dossier, today: LocalDate): readonly Participant[] {
  return remindableOf(dossier).filter((participant) => !isAwaitingItsDay(participant, today));
}

/** Participants that a reminder now can go to. */
function remindableOf(dossier: Dossier): readonly Participant[] {
  const round = roundOf(dossier);
  if (round === null || !isRoundOpen(dossier)) return [];
  return activeParticipants(dossier).filter((participant) => contactsToRemind(participant, round).length > 0);
}

export function participantCommands(dossier: Dossier, participant: Participant, language: Language): PossibleCommand[] {
  if (dossier.stage !== 'running' || participant.isDropped) return [];
  const about = { participantId: participant.id };
  const isOpen = isRoundOpen(dossier) && !isSubmitted(dossier);
  return [
    ...answerCommands(participant, language),
    ...(remindableOf(dossier).includes(participant) ? [possible('RemindNow', language, { ...about, number: 1 })] : []),
    ...(isOpen ? [possible('ExtendParticipant', language, about)] : []),
    possible('EnterPaperAnswer', language, about),
    ...(isSubmitted(dossier) ? [] : [possible('DropParticipant', language, about)]),
  ];
}

/** What waits for the coordinator in the answers of one participant: a question, a contradiction, a condition. */
function answerCommands(participant: Participant, language: Language): PossibleCommand[] {
  const about = { participantId: participant.id };
  const slots = [1, 2] as const;
  const contested = slots.filter((slot) => isContested(participant.slots[slot]));
  const conditions = slots.flatMap((slot) =>
    participant.slots[slot].answers
      .filter(({ condition }) => condition === 'open')
      .map(({ rowId }) => ({ slot, rowId })),
  );
  return [
    ...participant.openQuestions.slice(0, 1).map((rowId) => possible('AnswerQuestion', language, { ...about, rowId })),
    ...contested.map((slot) => possible('SettleConflict', language, { ...about, slot })),
    ...conditions.map((condition) => possible('DecideCondition', language, { ...about, ...condition })),
  ];
}

/** What can be done about one contact: another person in its place, or a note that its mail did not arrive. */
export function contactCommands(
  dossier: Dossier,
  participant: Participant,
  { contactId, language }: { readonly contactId: string; readonly language: Language },
): PossibleCommand[] {
  const contact = participant.contacts.find((one) => one.contactId === contactId && one.isLive);
  if (contact === undefined || participant.isDropped || dossier.stage !== 'running') return [];
  const about = { participantId: participant.id, contactId, slot: contact.slot };
  const failed = Object.entries(dossier.failedMails).filter(([, one]) => one === contactId);
  return [
    possible('ReplaceContact', language, about),
    ...failed.map(([mailKey]) => possible('AcknowledgeFailedMail', language, { ...about, mailKey })),
  ];
}

export function stepCommands(dossier: Dossier, stepId: StepId, language: Language): PossibleCommand[] {
  const state = dossier.steps[stepId];
  if (state === undefined || dossier.stage !== 'running') return [];
  const types: readonly CommandType[] = state.status === 'ready' ? ['RecordSubmission'] : STEP_COMMANDS[state.kind];
  const isOpen = state.status === 'open' || state.status === 'ready';
  return isOpen ? types.map((type) => possible(type, language, { stepId, year: yearToReport(dossier, stepId) })) : [];
}

/** The earliest year that a yearly duty still owes a report about; null for other steps. */
function yearToReport(dossier: Dossier, stepId: StepId): number | null {
  const state = dossier.steps[stepId];
  if (state?.kind !== 'recurring-duty') return null;
  const owed = dossier.plan?.duties.find((duty) => duty.stepId === stepId && !state.reportedYears.includes(duty.year));
  return owed?.year ?? null;
}

/** What an open step offers; a filing can be recorded before the dossier was declared ready. */
const STEP_COMMANDS = {
  'sign-off-round': [],
  'body-decision': ['RecordBodyDecision'],
  submission: ['DeclareReady', 'RecordSubmission'],
  'funder-decision': ['RecordFunderDecision'],
  'recurring-duty': ['RecordReport'],
} as const satisfies Record<StepState['kind'], readonly CommandType[]>;
