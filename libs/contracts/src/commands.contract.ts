import { z } from 'zod';
import { participantCommands } from './participant-commands.contract';
import { stepCommands } from './step-commands.contract';
import { dateSchema, idSchema, slotSchema, timeSchema, typedTextSchema } from './values.contract';

/**
 * `POST /dossiers/:id/commands` with header `Idempotency-Key`: everything a coordinator can ask of a running dossier.
 *
 * Mirrors the core's `CoordinatorCommand`; words are sent as typed here and stored apart by the API, which passes ids on.
 */
export const commandSchema = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('MoveDate'),
      date: z.enum(['closing', 'internalDue']),
      on: dateSchema,
      time: timeSchema.nullable(),
      reason: typedTextSchema,
    }),
    z.object({
      /** The clock stands still from today on: of the dossier, or of one step. */
      type: z.literal('SuspendClock'),
      cause: z.enum(['funderAsks', 'ownReason']),
      onlyStepId: z.string().min(1).max(80).nullable(),
      reason: typedTextSchema,
    }),
    z.object({
      /** It runs again from today on; `isClosingMoved`: the funder gave the days to its closing, too. */
      type: z.literal('ResumeClock'),
      isClosingMoved: z.boolean(),
      reason: typedTextSchema.nullable(),
    }),
    z.object({
      /** The last change of dates, by its place in the journal, is taken back; nothing of it has left. */
      type: z.literal('UndoChange'),
      sequence: z.number().int().min(1),
    }),
    ...participantCommands,
    ...stepCommands,
    z.object({ type: z.literal('WithdrawDossier'), reason: typedTextSchema }),
    z.object({
      /** The dossier ends by hand; `superseded` names the dossier that takes its place. */
      type: z.literal('EndDossier'),
      outcome: z.enum(['notFiled', 'stopped', 'superseded', 'concluded']),
      successorId: idSchema.nullable(),
      reason: typedTextSchema,
    }),
    z.object({
      /** Another dossier came out of this one: possible while it goes on and after it ended, which it stays. */
      type: z.literal('NameSuccessor'),
      successorId: idSchema,
      reason: typedTextSchema,
    }),
    z.object({
      type: z.literal('AcknowledgeFailedMail'),
      mailKey: z.string().min(1).max(300),
      /** Whoever it was for gets mail all the same: reminders go there again. */
      isReachable: z.boolean().optional(),
    }),
    z.object({ type: z.literal('SendMailAgain'), mailKey: z.string().min(1).max(300) }),
  ])
  .meta({ id: 'Command' });

/** Answer 200: the read model already shows it, unless `isShown` is false: then poll the page up to `version`. */
export const commandDoneSchema = z
  .object({ version: z.number().int(), isShown: z.boolean(), text: z.string() })
  .meta({ id: 'CommandDone' });

export const commandTypes = [
  'MoveDate',
  'SuspendClock',
  'ResumeClock',
  'UndoChange',
  'ExtendParticipant',
  'AddParticipant',
  'DropParticipant',
  'KeepDouble',
  'ReplaceContact',
  'NameSubstitute',
  'ChangeAbsence',
  'DecideCondition',
  'DecideHandOver',
  'SettleConflict',
  'AnswerQuestion',
  'RemindNow',
  'WithdrawSignOff',
  'AnnulSignOff',
  'RecordNotTreated',
  'RecordRatification',
  'RecordProof',
  'RecordFunderTold',
  'RecordPhoneCall',
  'AskAgain',
  'PublishText',
  'RecordBodyDecision',
  'DeclareReady',
  'RecordSubmission',
  'RecordFunderDecision',
  'RecordReport',
  'ReturnReport',
  'AcceptReport',
  'ActOnStep',
  'MoveStepDate',
  'AddStep',
  'SkipStep',
  'StopDuty',
  'WithdrawDossier',
  'EndDossier',
  'NameSuccessor',
  'AcknowledgeFailedMail',
  'SendMailAgain',
  'EnterPaperAnswer',
] as const;

/** What a button does; `EnterPaperAnswer` is `POST /dossiers/:id/paper-answers`. */
export const commandTypeSchema = z.enum(commandTypes);

/**
 * A thing that can be done now, with the words of its button and what it will cause.
 * `participantId`, `stepId`, `act`, `rowId`, `contactId`, `mailKey`, `otherDossierId` fill the command's fields of the same name.
 */
export const possibleCommandSchema = z
  .object({
    type: commandTypeSchema,
    label: z.string(),
    /** What follows, for the confirmation; null when it stays inside the house. */
    consequence: z.string().nullable(),
    participantId: idSchema.nullable(),
    stepId: z.string().nullable(),
    /** What is recorded on the step; null for `ActOnStep`: one of several, still to be chosen. */
    act: z.string().nullable(),
    rowId: idSchema.nullable(),
    contactId: idSchema.nullable(),
    slot: slotSchema.nullable(),
    mailKey: z.string().nullable(),
    year: z.number().int().nullable(),
    /** Which of the year's reports; null where there is one. */
    nth: z.number().int().nullable(),
    otherDossierId: idSchema.nullable(),
  })
  .meta({ id: 'PossibleCommand' });

export type Command = z.infer<typeof commandSchema>;
export type CommandDone = z.infer<typeof commandDoneSchema>;
export type CommandType = z.infer<typeof commandTypeSchema>;
export type PossibleCommand = z.infer<typeof possibleCommandSchema>;
