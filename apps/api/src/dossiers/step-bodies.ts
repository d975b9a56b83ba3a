import type { Command } from '@penhouder/contracts';
import type { FileId, Instant, LocalDate, LocalTime, StepId } from '@penhouder/domain';
import { periodOf } from '@penhouder/domain';
import type { CommandBody } from './to-coordinator-command';
import type { TypedWords } from './typed-words';

export type AboutStep = Extract<
  Command,
  {
    type:
      | 'RecordBodyDecision'
      | 'DeclareReady'
      | 'RecordSubmission'
      | 'RecordFunderDecision'
      | 'RecordReport'
      | 'ReturnReport'
      | 'AcceptReport'
      | 'MoveStepDate'
      | 'SkipStep'
      | 'StopDuty';
  }
>;

interface StepTools {
  readonly words: TypedWords;
  readonly instantOf: (on: LocalDate, time: LocalTime) => Instant;
}

/** What happened to a step, as the core takes it. */
export function aboutStep(command: AboutStep, { words, instantOf }: StepTools): CommandBody {
  const stepId = command.stepId as StepId;
  switch (command.type) {
    case 'DeclareReady':
      return { type: command.type, stepId };
    case 'RecordSubmission':
      return {
        type: command.type,
        stepId,
        submittedAt: instantOf(command.submittedOn as LocalDate, command.submittedTime as LocalTime),
        receiptTextId: words.keep('receipt', command.receiptNumber),
        fileId: command.fileId as FileId | null,
        despiteTextId: words.keepOrNull('despite', command.despiteReason),
      };
    case 'MoveStepDate':
    case 'SkipStep':
    case 'StopDuty':
    case 'ReturnReport':
      return reasoned(command, words);
    default:
      return noted(command, words);
  }
}

type Reasoned = Extract<AboutStep, { type: 'MoveStepDate' | 'SkipStep' | 'StopDuty' | 'ReturnReport' }>;

function reasoned(command: Reasoned, words: TypedWords): CommandBody {
  const about = { stepId: command.stepId as StepId, reasonTextId: words.keep('reason', command.reason) };
  switch (command.type) {
    case 'MoveStepDate':
      return { type: command.type, ...about, on: command.on as LocalDate, time: command.time as LocalTime | null };
    case 'SkipStep':
      return { type: command.type, ...about };
    case 'StopDuty':
      return { type: command.type, ...about, lastYear: command.lastYear };
    case 'ReturnReport': {
      const days = { returnedOn: command.returnedOn as LocalDate, dueOn: command.dueOn as LocalDate | null };
      return { type: command.type, ...about, ...periodOf(command), ...days };
    }
  }
}

type Noted = Extract<
  AboutStep,
  { type: 'RecordBodyDecision' | 'RecordFunderDecision' | 'RecordReport' | 'AcceptReport' }
>;

function noted(command: Noted, words: TypedWords): CommandBody {
  const about = { stepId: command.stepId as StepId, noteTextId: words.keepOrNull('note', command.note) };
  switch (command.type) {
    case 'RecordBodyDecision': {
      const { type, outcome, entitled, present, votes } = command;
      return {
        type,
        ...about,
        meetingOn: command.meetingOn as LocalDate,
        outcome,
        entitled,
        present,
        votes,
        nextMeetingOn: command.nextMeetingOn as LocalDate | null,
        extractFileId: command.extractFileId as FileId | null,
      };
    }
    case 'RecordFunderDecision': {
      const { type, outcome, amountCents } = command;
      return { type, ...about, decidedOn: command.decidedOn as LocalDate, outcome, amountCents };
    }
    case 'RecordReport': {
      const { type } = command;
      const handedIn = { submittedOn: command.submittedOn as LocalDate, fileId: command.fileId as FileId | null };
      return { type, ...about, ...periodOf(command), ...handedIn };
    }
    case 'AcceptReport':
      return { type: command.type, ...about, ...periodOf(command), acceptedOn: command.acceptedOn as LocalDate };
  }
}
