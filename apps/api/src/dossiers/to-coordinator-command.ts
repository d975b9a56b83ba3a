import type { Command } from '@penhouder/contracts';
import type {
  ContactId,
  CoordinatorCommand,
  FileId,
  Instant,
  LocalDate,
  LocalTime,
  NewContact,
  NewParticipant,
  ParticipantId,
  RowId,
  StepId,
} from '@penhouder/domain';
import type { TypedWords } from './typed-words';

type Of<Type extends CoordinatorCommand['type']> = Omit<
  Extract<CoordinatorCommand, { type: Type }>,
  'commandId' | 'by'
>;
export type CommandBody = { [Type in CoordinatorCommand['type']]: Of<Type> }[CoordinatorCommand['type']];
export type PlainCommand = Exclude<Command, { type: 'AddParticipant' | 'ReplaceContact' }>;

/** A command whose words and ids are all in the request; those that bring in a contact are made in `joining-contacts.ts`. */
export function toCommandBody(
  command: PlainCommand,
  words: TypedWords,
  instantOf: (on: LocalDate, time: LocalTime) => Instant,
): CommandBody {
  switch (command.type) {
    case 'MoveDate':
    case 'ExtendParticipant':
    case 'DropParticipant':
    case 'WithdrawDossier':
      return reasoned(command, words);
    case 'DecideCondition':
    case 'SettleConflict':
    case 'AnswerQuestion':
    case 'RemindNow':
    case 'AcknowledgeFailedMail':
      return aboutAnswers(command, words);
    case 'RecordSubmission': {
      const submittedAt = instantOf(command.submittedOn as LocalDate, command.submittedTime as LocalTime);
      return {
        type: 'RecordSubmission',
        stepId: command.stepId as StepId,
        submittedAt,
        receiptTextId: words.keep('receipt', command.receiptNumber),
        fileId: command.fileId as FileId | null,
        despiteTextId: words.keepOrNull('despite', command.despiteReason),
      };
    }
    default:
      return aboutSteps(command, words);
  }
}

type Reasoned = Extract<
  PlainCommand,
  { type: 'MoveDate' | 'ExtendParticipant' | 'DropParticipant' | 'WithdrawDossier' }
>;

function reasoned(command: Reasoned, words: TypedWords): CommandBody {
  const reasonTextId = words.keep('reason', command.reason);
  switch (command.type) {
    case 'MoveDate':
      return {
        type: command.type,
        date: command.date,
        on: command.on as LocalDate,
        time: command.time as LocalTime | null,
        reasonTextId,
      };
    case 'ExtendParticipant':
      return {
        type: command.type,
        participantId: command.participantId as ParticipantId,
        on: command.on as LocalDate,
        reasonTextId,
      };
    case 'DropParticipant':
      return { type: command.type, participantId: command.participantId as ParticipantId, reasonTextId };
    case 'WithdrawDossier':
      return { type: command.type, reasonTextId };
  }
}

type AboutAnswers = Extract<
  PlainCommand,
  { type: 'DecideCondition' | 'SettleConflict' | 'AnswerQuestion' | 'RemindNow' | 'AcknowledgeFailedMail' }
>;

function aboutAnswers(command: AboutAnswers, words: TypedWords): CommandBody {
  if (command.type === 'RemindNow')
    return { type: command.type, participantIds: command.participantIds as ParticipantId[] };
  if (command.type === 'AcknowledgeFailedMail') return { type: command.type, mailKey: command.mailKey };
  const participantId = command.participantId as ParticipantId;
  switch (command.type) {
    case 'DecideCondition': {
      const reasonTextId = words.keepOrNull('reason', command.reason);
      return {
        type: command.type,
        participantId,
        rowId: command.rowId as RowId,
        isAccepted: command.isAccepted,
        reasonTextId,
      };
    }
    case 'SettleConflict': {
      const reasonTextId = words.keep('reason', command.reason);
      return { type: command.type, participantId, slot: command.slot, rowId: command.rowId as RowId, reasonTextId };
    }
    case 'AnswerQuestion':
      return { type: command.type, participantId, answerTextId: words.keep('answer', command.answer) };
  }
}

type AboutSteps = Extract<
  PlainCommand,
  { type: 'RecordBodyDecision' | 'DeclareReady' | 'RecordFunderDecision' | 'RecordReport' }
>;

function aboutSteps(command: AboutSteps, words: TypedWords): CommandBody {
  const stepId = command.stepId as StepId;
  if (command.type === 'DeclareReady') return { type: command.type, stepId };
  const noteTextId = words.keepOrNull('note', command.note);
  switch (command.type) {
    case 'RecordBodyDecision': {
      const { type, outcome, entitled, present, votes } = command;
      const nextMeetingOn = command.nextMeetingOn as LocalDate | null;
      const extractFileId = command.extractFileId as FileId | null;
      return {
        type,
        stepId,
        meetingOn: command.meetingOn as LocalDate,
        outcome,
        entitled,
        present,
        votes,
        nextMeetingOn,
        extractFileId,
        noteTextId,
      };
    }
    case 'RecordFunderDecision': {
      const { type, outcome, amountCents } = command;
      return { type, stepId, decidedOn: command.decidedOn as LocalDate, outcome, amountCents, noteTextId };
    }
    case 'RecordReport': {
      const { type, year } = command;
      return {
        type,
        stepId,
        year,
        submittedOn: command.submittedOn as LocalDate,
        fileId: command.fileId as FileId | null,
        noteTextId,
      };
    }
  }
}

/** Files that a command refers to; each must belong to the dossier. */
export function filesOf(command: CommandBody): readonly FileId[] {
  const ids = 'fileId' in command ? [command.fileId] : 'extractFileId' in command ? [command.extractFileId] : [];
  return ids.filter((id) => id !== null);
}

export function replaceContact(ids: {
  readonly participantId: ParticipantId;
  readonly contactId: ContactId;
  readonly replacement: NewContact;
}): CommandBody {
  return { type: 'ReplaceContact', ...ids };
}

export function addParticipant(participant: NewParticipant, reason: string, words: TypedWords): CommandBody {
  return { type: 'AddParticipant', participant, reasonTextId: words.keep('reason', reason) };
}
