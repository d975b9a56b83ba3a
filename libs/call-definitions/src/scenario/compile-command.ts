import type {
  AbsenceDays,
  CoordinatorCommand,
  Deed,
  LocalDate,
  NewParticipant,
  RecordedKind,
  RecordedStepRule,
} from '@penhouder/domain';
import { addDays, rehearsedParticipant, REHEARSING_COORDINATOR } from '@penhouder/domain';
import type { CommandFile, CommandName } from './commands.schema';
import type { ParticipantFile } from './people.schema';
import type { ScenarioFile } from './scenario.schema';
import type { Staging } from './staging';
import { everybody, playerOf } from './staging';

type Of<Name extends CommandName> = Extract<CommandFile, { readonly do: Name }>;
type Plain = CoordinatorCommand extends infer One
  ? One extends unknown
    ? Omit<One, 'commandId' | 'by'>
    : never
  : never;
/** Commands whose fields the scenario names otherwise than the core. */
type Special =
  | 'AddParticipant'
  | 'RemindNow'
  | 'AskAgain'
  | 'PublishText'
  | 'ChangeUnits'
  | 'AdoptCall'
  | 'RecordSubmission'
  | 'RecordBodyDecision'
  | 'RecordProof'
  | 'AddStep'
  | 'SuspendClock'
  | 'ResumeClock'
  | 'ActOnStep';

interface Scene {
  readonly file: ScenarioFile;
  readonly staging: Staging;
}

/** A coordinator's command as the core takes it; words stand for the ids of texts. */
export function commandDeed(command: CommandFile, file: ScenarioFile, staging: Staging): Deed {
  switch (command.do) {
    case 'SettleConflict':
      return { kind: 'settle', who: command.who as never, contact: command.contact, reason: command.reason };
    case 'DecideCondition':
      return {
        kind: 'decideCondition',
        who: command.who as never,
        isAccepted: command.isAccepted,
        reason: command.reason,
      };
    case 'ReplaceContact':
      return { kind: 'replaceContact', who: command.who as never, contact: command.contact };
    case 'NameSubstitute':
      return {
        kind: 'nameSubstitute',
        who: command.who as never,
        contact: command.contact,
        days: daysOf(command, staging),
      };
    case 'ChangeAbsence':
      return changedAbsence(command, staging);
    default: {
      const write = SPECIAL[command.do as Special] as ((one: CommandFile, scene: Scene) => Plain) | undefined;
      const plain = write === undefined ? renamed(command) : write(command, { file, staging });
      return {
        kind: 'command',
        command: { ...plain, commandId: '', by: REHEARSING_COORDINATOR } as CoordinatorCommand,
      };
    }
  }
}

/** Whole days, both ends included, by the clock of the scenario's calendar. */
function daysOf({ from, until }: Pick<Of<'NameSubstitute'>, 'from' | 'until'>, { instantOf }: Staging): AbsenceDays {
  return { from, until, startsAt: instantOf(`${from}T00:00`), endsAt: instantOf(`${addDays(until, 1)}T00:00`) };
}

/** Without a last day the absence ends at once. */
function changedAbsence(command: Of<'ChangeAbsence'>, staging: Staging): Deed {
  const { who, contact, from, until } = command;
  const days = daysOf({ from, until: until ?? todayOf(command) }, staging);
  return { kind: 'changeAbsence', who: who as never, contact, days, isAtOnce: until === null };
}

/** The day of the scenario's clock on which it is done. */
function todayOf(command: CommandFile): LocalDate {
  return (command as unknown as { readonly at: string }).at.slice(0, 10) as LocalDate;
}

/** Short names of a scenario and what the core calls them. */
const NAMES: Readonly<Record<string, string>> = {
  who: 'participantId',
  step: 'stepId',
  reason: 'reasonTextId',
  note: 'noteTextId',
  answer: 'answerTextId',
  file: 'fileId',
  successor: 'successorId',
  other: 'otherDossierId',
};

function renamed({ do: type, ...fields }: CommandFile): Plain {
  const moment = ['at', 'expects', 'refused'];
  const entries = Object.entries(fields).filter(([name]) => !moment.includes(name));
  return {
    type,
    ...Object.fromEntries(entries.map(([name, value]) => [NAMES[name] ?? name, value as unknown])),
  } as never;
}

function participant(file: ParticipantFile): NewParticipant {
  return rehearsedParticipant(playerOf(file));
}

const SPECIAL: { readonly [Name in Special]: (command: Of<Name>, scene: Scene) => Plain } = {
  AddParticipant: ({ participant: joining, reason }) => ({
    type: 'AddParticipant',
    participant: participant(joining),
    reasonTextId: reason as never,
  }),
  RemindNow: ({ who }, { file }) => ({ type: 'RemindNow', participantIds: everybody(who, file) }),
  AskAgain: ({ who, reason }, { file }) => ({
    type: 'AskAgain',
    participantIds: everybody(who, file),
    reasonTextId: reason as never,
  }),
  PublishText: ({ mustSign, told, reason }) => ({
    type: 'PublishText',
    versions: [...mustSign.map((id) => [id, true] as const), ...told.map((id) => [id, false] as const)].map(
      ([id, needsSignature]) => ({
        participantId: id as never,
        textVersionId: `text-${id}: ${reason}` as never,
        needsSignature,
      }),
    ),
    reasonTextId: reason as never,
  }),
  ChangeUnits: ({ change, on, successions, reason }) => ({
    type: 'ChangeUnits',
    changeId: change,
    on,
    successions: successions.map(({ from, to, isWithOthers }) => ({
      from: from as never,
      to: to === null ? null : participant(to),
      ...(isWithOthers && { isWithOthers }),
    })),
    reasonTextId: reason as never,
  }),
  AdoptCall: ({ version, reason }, { staging, file }) => {
    const call = staging.calls.find((one) => one.code === staging.call.code && one.version === version);
    if (call === undefined) throw new Error('checked before: the version was given');
    const participants = file.participants.map(playerOf).map(({ id, figures, tags }) => ({
      participantId: id,
      figures,
      tags,
    }));
    return { type: 'AdoptCall', call, participants, reasonTextId: reason as never };
  },
  RecordSubmission: ({ step, submittedAt, receipt, file, despite }, { staging }) => ({
    type: 'RecordSubmission',
    stepId: step,
    submittedAt: staging.instantOf(submittedAt),
    receiptTextId: receipt as never,
    fileId: file as never,
    despiteTextId: despite as never,
  }),
  RecordBodyDecision: ({ step, meetingOn, outcome, entitled, present, nextMeetingOn, file, note, ...votes }) => ({
    type: 'RecordBodyDecision',
    stepId: step,
    meetingOn,
    outcome,
    entitled,
    present,
    votes: { for: votes.for, against: votes.against, abstained: votes.abstained },
    nextMeetingOn,
    extractFileId: file as never,
    noteTextId: note as never,
  }),
  RecordProof: ({ who, decidedOn, provedOn, signedOn, file }) => ({
    type: 'RecordProof',
    participantId: who as never,
    proof: { decidedOn, provedOn, signedOn, fileId: file as never },
  }),
  AddStep: ({ id, kind, title, after, settings, reason }) => {
    const step: RecordedStepRule = {
      kind: 'recorded',
      of: kind as RecordedKind,
      id,
      after,
      settings: settings,
    };
    return { type: 'AddStep', step, titleTextId: title as never, reasonTextId: reason as never };
  },
  SuspendClock: (command) => ({
    type: 'SuspendClock',
    on: todayOf(command),
    cause: command.cause,
    onlyStepId: command.step,
    reasonTextId: command.reason as never,
  }),
  ResumeClock: (command) => ({
    type: 'ResumeClock',
    on: todayOf(command),
    isClosingMoved: command.isClosingMoved,
    reasonTextId: command.reason as never,
  }),
  ActOnStep: ({ step, act, values }) => ({ type: 'ActOnStep', stepId: step, act, values: values }),
};
