import { z } from 'zod';
import { dateSchema, idSchema, slotSchema, timeSchema, typedTextSchema } from './values.contract';

const stepId = z.string().min(1).max(60);
const headCount = z.number().int().min(0).max(100_000);
const cents = z.number().int().min(0).max(100_000_000_000);

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
      type: z.literal('ExtendParticipant'),
      participantId: idSchema,
      on: dateSchema,
      reason: typedTextSchema,
    }),
    z.object({
      type: z.literal('AddParticipant'),
      unitId: idSchema,
      contacts: z.array(z.object({ contactId: idSchema, slot: slotSchema })).max(10),
      reason: typedTextSchema,
    }),
    z.object({ type: z.literal('DropParticipant'), participantId: idSchema, reason: typedTextSchema }),
    z.object({
      type: z.literal('ReplaceContact'),
      participantId: idSchema,
      contactId: idSchema,
      replacementContactId: idSchema,
    }),
    z.object({
      type: z.literal('DecideCondition'),
      participantId: idSchema,
      rowId: idSchema,
      isAccepted: z.boolean(),
      reason: typedTextSchema.nullable(),
    }),
    z.object({
      type: z.literal('SettleConflict'),
      participantId: idSchema,
      slot: slotSchema,
      rowId: idSchema,
      reason: typedTextSchema,
    }),
    z.object({ type: z.literal('AnswerQuestion'), participantId: idSchema, answer: typedTextSchema }),
    z.object({ type: z.literal('RemindNow'), participantIds: z.array(idSchema).max(400) }),
    z.object({
      type: z.literal('RecordBodyDecision'),
      stepId,
      meetingOn: dateSchema,
      outcome: z.enum(['approved', 'rejected', 'notTreated']),
      entitled: headCount,
      present: headCount,
      votes: z.object({ for: headCount, against: headCount, abstained: headCount }),
      nextMeetingOn: dateSchema.nullable(),
      extractFileId: idSchema.nullable(),
      note: typedTextSchema.nullable(),
    }),
    z.object({ type: z.literal('DeclareReady'), stepId }),
    z.object({
      type: z.literal('RecordSubmission'),
      stepId,
      /** Day and hour of the portal's time stamp, on the clock in Brussels. */
      submittedOn: dateSchema,
      submittedTime: timeSchema,
      receiptNumber: typedTextSchema,
      fileId: idSchema.nullable(),
      /** Why it was filed although a condition is not met; without it such a filing is refused. */
      despiteReason: typedTextSchema.nullable(),
    }),
    z.object({
      type: z.literal('RecordFunderDecision'),
      stepId,
      decidedOn: dateSchema,
      outcome: z.enum(['approved', 'approvedWithConditions', 'rejected']),
      /** Null: the amount that the call's tiers give. */
      amountCents: cents.nullable(),
      note: typedTextSchema.nullable(),
    }),
    z.object({
      type: z.literal('RecordReport'),
      stepId,
      year: z.number().int().min(1900).max(2200),
      submittedOn: dateSchema,
      fileId: idSchema.nullable(),
      note: typedTextSchema.nullable(),
    }),
    z.object({ type: z.literal('WithdrawDossier'), reason: typedTextSchema }),
    z.object({ type: z.literal('AcknowledgeFailedMail'), mailKey: z.string().min(1).max(300) }),
  ])
  .meta({ id: 'Command' });

/** Answer 200: the read model already shows it, unless `isShown` is false: then poll the page up to `version`. */
export const commandDoneSchema = z
  .object({ version: z.number().int(), isShown: z.boolean(), text: z.string() })
  .meta({ id: 'CommandDone' });

export const commandTypes = [
  'MoveDate',
  'ExtendParticipant',
  'AddParticipant',
  'DropParticipant',
  'ReplaceContact',
  'DecideCondition',
  'SettleConflict',
  'AnswerQuestion',
  'RemindNow',
  'RecordBodyDecision',
  'DeclareReady',
  'RecordSubmission',
  'RecordFunderDecision',
  'RecordReport',
  'WithdrawDossier',
  'AcknowledgeFailedMail',
  'EnterPaperAnswer',
] as const;

/** What a button does; `EnterPaperAnswer` is `POST /dossiers/:id/paper-answers`. */
export const commandTypeSchema = z.enum(commandTypes);

/**
 * A thing that can be done now, with the words of its button and what it will cause.
 * `participantId`, `stepId`, `rowId`, `contactId`, `mailKey` fill the command's fields of the same name.
 */
export const possibleCommandSchema = z
  .object({
    type: commandTypeSchema,
    label: z.string(),
    /** What follows, for the confirmation; null when it stays inside the house. */
    consequence: z.string().nullable(),
    participantId: idSchema.nullable(),
    stepId: z.string().nullable(),
    rowId: idSchema.nullable(),
    contactId: idSchema.nullable(),
    slot: slotSchema.nullable(),
    mailKey: z.string().nullable(),
    year: z.number().int().nullable(),
  })
  .meta({ id: 'PossibleCommand' });

export type Command = z.infer<typeof commandSchema>;
export type CommandDone = z.infer<typeof commandDoneSchema>;
export type CommandType = z.infer<typeof commandTypeSchema>;
export type PossibleCommand = z.infer<typeof possibleCommandSchema>;
