import { z } from 'zod';
import { gateSchema, stepDeadlineSchema } from './deadlines.contract';
import { dateSchema, idSchema, timeSchema, typedTextSchema } from './values.contract';

export const stepIdSchema = z.string().min(1).max(60);
const reason = typedTextSchema;
const note = typedTextSchema.nullable();
const headCount = z.number().int().min(0).max(100_000);
const year = z.number().int().min(1900).max(2200);
const report = {
  stepId: stepIdSchema,
  year,
  /** Which of the year's reports, from 1, where there are several. */
  nth: z.number().int().min(1).max(12).nullable().optional(),
};
const cents = z.number().int().min(0).max(100_000_000_000);

const LONGEST_LIST = 100;

/** What one field of an act or a setting holds; null for an optional one that was left out. */
export const fieldValueSchema = z.union([
  z.string().trim().min(1).max(4000),
  z.number(),
  z.boolean(),
  z.array(z.string().min(1).max(60)).max(LONGEST_LIST),
  z.record(z.string().min(1).max(60), z.number().int()),
  z.null(),
]);
const fieldValues = z.record(z.string().min(1).max(60), fieldValueSchema);

/** Every way in which a funder can end one stage; which of them a stage offers stands at the step. */
export const funderOutcomes = [
  'admissible',
  'notAdmissible',
  'selected',
  'reserve',
  'notSelected',
  'approved',
  'approvedWithConditions',
  'partlyApproved',
  'rejected',
  'secondChance',
] as const;

/** What a coordinator records of the steps of a call. */
export const stepCommands = [
  z.object({
    type: z.literal('RecordBodyDecision'),
    stepId: stepIdSchema,
    meetingOn: dateSchema,
    outcome: z.enum(['approved', 'rejected', 'notTreated']),
    entitled: headCount,
    present: headCount,
    votes: z.object({ for: headCount, against: headCount, abstained: headCount }),
    nextMeetingOn: dateSchema.nullable(),
    extractFileId: idSchema.nullable(),
    note,
  }),
  z.object({ type: z.literal('DeclareReady'), stepId: stepIdSchema }),
  z.object({
    type: z.literal('RecordSubmission'),
    stepId: stepIdSchema,
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
    stepId: stepIdSchema,
    decidedOn: dateSchema,
    outcome: z.enum(funderOutcomes),
    /** Null: the amount that the call's tiers give. */
    amountCents: cents.nullable(),
    note,
  }),
  z.object({
    type: z.literal('RecordReport'),
    ...report,
    submittedOn: dateSchema,
    fileId: idSchema.nullable(),
    note,
  }),
  z.object({
    /** The funder sends a report back; it is open again until the new day. */
    type: z.literal('ReturnReport'),
    ...report,
    returnedOn: dateSchema,
    /** Null: as many days later as the call gives for a correction. */
    dueOn: dateSchema.nullable(),
    reason,
  }),
  z.object({ type: z.literal('AcceptReport'), ...report, acceptedOn: dateSchema, note }),
  z.object({
    /** Something is recorded on a step; the page's `steps[].acts` says what, and which values it asks for. */
    type: z.literal('ActOnStep'),
    stepId: stepIdSchema,
    act: z.string().min(1).max(60),
    /** By the name of the field: words as typed, ids, `2020-01-15`, cents, numbers, yes or no. */
    values: fieldValues,
  }),
  z.object({
    type: z.literal('MoveStepDate'),
    stepId: stepIdSchema,
    on: dateSchema,
    /** Null: the whole day counts. */
    time: timeSchema.nullable(),
    reason,
  }),
  z.object({
    /** A step that this dossier needs and its call did not foresee; `stepKinds` of the page says what can be added. */
    type: z.literal('AddStep'),
    kind: z.string().min(1).max(60),
    title: typedTextSchema.max(200),
    /** What its kind must be told, by the name of the setting. */
    values: fieldValues,
    /** Steps that must be concluded first. */
    after: z.array(stepIdSchema).max(LONGEST_LIST),
    /** How other steps must have ended; `steps[].ends` of the page says how each can. Absent or empty: however they end. */
    when: z.array(gateSchema).max(LONGEST_LIST).optional(),
    /** Null or absent: it has no last day of its own. */
    deadline: stepDeadlineSchema.nullable().optional(),
    reason,
  }),
  z.object({ type: z.literal('SkipStep'), stepId: stepIdSchema, reason }),
  z.object({
    type: z.literal('StopDuty'),
    stepId: stepIdSchema,
    /** The last year that is still reported on; before the first year: none. */
    lastYear: year,
    reason,
  }),
] as const;

export type FunderOutcome = (typeof funderOutcomes)[number];
