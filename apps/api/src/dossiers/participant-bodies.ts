import type { Command } from '@penhouder/contracts';
import type { FileId, LocalDate, ParticipantId } from '@penhouder/domain';
import type { CommandBody } from './to-coordinator-command';
import type { TypedWords } from './typed-words';

export type AboutSignOff = Extract<
  Command,
  {
    type:
      | 'WithdrawSignOff'
      | 'AnnulSignOff'
      | 'RecordNotTreated'
      | 'RecordRatification'
      | 'RecordProof'
      | 'RecordFunderTold'
      | 'RecordPhoneCall'
      | 'AskAgain';
  }
>;

/** What became of an answer that was given, as the core takes it. */
export function aboutSignOff(command: AboutSignOff, words: TypedWords): CommandBody {
  switch (command.type) {
    case 'AskAgain':
      return {
        type: command.type,
        participantIds: command.participantIds as ParticipantId[],
        reasonTextId: words.keep('reason', command.reason),
      };
    case 'WithdrawSignOff':
    case 'AnnulSignOff':
      return {
        type: command.type,
        participantId: command.participantId as ParticipantId,
        on: command.on as LocalDate,
        reasonTextId: words.keep('reason', command.reason),
      };
    case 'RecordProof':
      return proof(command);
    default:
      return noted(command, words);
  }
}

function proof(command: Extract<AboutSignOff, { type: 'RecordProof' }>): CommandBody {
  return {
    type: command.type,
    participantId: command.participantId as ParticipantId,
    proof: {
      decidedOn: command.decidedOn as LocalDate,
      provedOn: command.provedOn as LocalDate | null,
      signedOn: command.signedOn as LocalDate | null,
      fileId: command.fileId as FileId | null,
    },
  };
}

type Noted = Extract<
  AboutSignOff,
  { type: 'RecordNotTreated' | 'RecordRatification' | 'RecordFunderTold' | 'RecordPhoneCall' }
>;

function noted(command: Noted, words: TypedWords): CommandBody {
  const about = {
    participantId: command.participantId as ParticipantId,
    noteTextId: words.keepOrNull('note', command.note),
  };
  switch (command.type) {
    case 'RecordNotTreated': {
      const { type, organ } = command;
      const days = { meetingOn: command.meetingOn as LocalDate, nextOn: command.nextOn as LocalDate | null };
      return { type, organ, ...about, ...days };
    }
    case 'RecordRatification': {
      const { type, organ, isRatified } = command;
      return { type, organ, isRatified, on: command.on as LocalDate, ...about };
    }
    case 'RecordFunderTold':
    case 'RecordPhoneCall':
      return { type: command.type, ...about };
  }
}
