import type { Command } from '@penhouder/contracts';
import type {
  ContactId,
  CoordinatorCommand,
  DossierId,
  Instant,
  LocalDate,
  LocalTime,
  NewContact,
  NewParticipant,
  ParticipantId,
  RowId,
} from '@penhouder/domain';
import { aboutSignOff } from './participant-bodies';
import { aboutStep } from './step-bodies';
import type { TypedWords } from './typed-words';

type Of<Type extends CoordinatorCommand['type']> = Omit<
  Extract<CoordinatorCommand, { type: Type }>,
  'commandId' | 'by'
>;
export type CommandBody = { [Type in CoordinatorCommand['type']]: Of<Type> }[CoordinatorCommand['type']];
export type PlainCommand = Exclude<
  Command,
  {
    type:
      | 'AddParticipant'
      | 'ReplaceContact'
      | 'NameSubstitute'
      | 'ChangeAbsence'
      | 'SuspendClock'
      | 'ResumeClock'
      | 'UndoChange'
      | 'PublishText'
      | 'ActOnStep'
      | 'AddStep';
  }
>;

/**
 * A command whose words and ids are all in the request. Those that bring in a contact, or are about its
 * absence, are made in `joining-contacts.ts` and `absences.ts`,
 * those whose fields the dossier's own rules describe in `recorded-bodies.ts`.
 */
export function toCommandBody(
  command: PlainCommand,
  words: TypedWords,
  instantOf: (on: LocalDate, time: LocalTime) => Instant,
): CommandBody {
  switch (command.type) {
    case 'MoveDate':
    case 'ExtendParticipant':
    case 'DropParticipant':
    case 'KeepDouble':
    case 'WithdrawDossier':
    case 'EndDossier':
    case 'NameSuccessor':
      return reasoned(command, words);
    case 'DecideCondition':
    case 'DecideHandOver':
    case 'SettleConflict':
    case 'AnswerQuestion':
    case 'RemindNow':
    case 'AcknowledgeFailedMail':
    case 'SendMailAgain':
      return aboutAnswers(command, words);
    case 'WithdrawSignOff':
    case 'AnnulSignOff':
    case 'RecordNotTreated':
    case 'RecordRatification':
    case 'RecordProof':
    case 'RecordFunderTold':
    case 'RecordPhoneCall':
    case 'AskAgain':
      return aboutSignOff(command, words);
    default:
      return aboutStep(command, { words, instantOf });
  }
}

type Reasoned = Extract<
  PlainCommand,
  {
    type:
      | 'MoveDate'
      | 'ExtendParticipant'
      | 'DropParticipant'
      | 'KeepDouble'
      | 'WithdrawDossier'
      | 'EndDossier'
      | 'NameSuccessor';
  }
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
    case 'KeepDouble':
      return {
        type: command.type,
        participantId: command.participantId as ParticipantId,
        otherDossierId: command.otherDossierId as DossierId,
        reasonTextId,
      };
    case 'WithdrawDossier':
      return { type: command.type, reasonTextId };
    case 'NameSuccessor':
      return { type: command.type, successorId: command.successorId as DossierId, reasonTextId };
    case 'EndDossier': {
      const { type, outcome } = command;
      return { type, outcome, successorId: command.successorId as DossierId | null, reasonTextId };
    }
  }
}

type AboutAnswers = Extract<
  PlainCommand,
  {
    type:
      | 'DecideCondition'
      | 'DecideHandOver'
      | 'SettleConflict'
      | 'AnswerQuestion'
      | 'RemindNow'
      | 'AcknowledgeFailedMail'
      | 'SendMailAgain';
  }
>;

function aboutFailedMail(command: Extract<Command, { type: 'AcknowledgeFailedMail' | 'SendMailAgain' }>): CommandBody {
  const isReachable = command.type === 'AcknowledgeFailedMail' && command.isReachable === true;
  return { type: command.type, mailKey: command.mailKey, ...(isReachable && { isReachable }) };
}

function aboutAnswers(command: AboutAnswers, words: TypedWords): CommandBody {
  if (command.type === 'RemindNow')
    return { type: command.type, participantIds: command.participantIds as ParticipantId[] };
  if (command.type === 'AcknowledgeFailedMail' || command.type === 'SendMailAgain') return aboutFailedMail(command);
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
    case 'DecideHandOver': {
      const { type, isAgreed, rowId } = command;
      const reasonTextId = words.keep('reason', command.reason);
      return { type, participantId, rowId: rowId as RowId, isAgreed, reasonTextId };
    }
    case 'SettleConflict': {
      const reasonTextId = words.keep('reason', command.reason);
      return { type: command.type, participantId, slot: command.slot, rowId: command.rowId as RowId, reasonTextId };
    }
    case 'AnswerQuestion':
      return { type: command.type, participantId, answerTextId: words.keep('answer', command.answer) };
  }
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
