import { OFFICES } from '@penhouder/domain';
import { z } from 'zod';
import { deadlineSchema } from './deadline.schema';
import { monthDaySchema, nameSchema } from './primitives.schema';
import { recordedStepSchemas } from './recorded-steps.schema';
import type { RecordedStepSource } from './recorded-steps.schema';
import { sourceSchema } from './source.schema';
import { stepBase, workingDaysBeforeSchema } from './step-base.schema';

const base = { ...stepBase, deadline: deadlineSchema.nullable().default(null), source: sourceSchema };

const askBase = { code: nameSchema, isRequired: z.boolean().default(true) };
const whole = z.int().min(0).max(100_000_000_000).nullable().default(null);

/** A value that an agreement brings with it; amounts in cents. */
const askSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...askBase, kind: z.literal('choice'), options: z.array(nameSchema).min(2).max(30) }),
  z.strictObject({ ...askBase, kind: z.literal('number'), min: whole, max: whole }),
  z.strictObject({ ...askBase, kind: z.literal('euro'), minCents: whole, maxCents: whole }),
]);

export type AskSource = z.infer<typeof askSchema>;

const signOffRound = z.strictObject({
  ...base,
  kind: z.literal('sign-off-round'),
  slots: z.union([z.literal(1), z.literal(2)]).default(1),
  /** Per signature the offices that sign it, and how many of them must; empty: whoever holds the link, once. */
  signatures: z
    .array(z.strictObject({ of: z.array(z.enum(OFFICES)).min(1), needed: z.int().min(1).max(6).default(1) }))
    .max(2)
    .default([]),
  mandates: z
    .array(z.strictObject({ id: nameSchema, isNeededToCount: z.boolean() }))
    .max(10)
    .default([]),
  asks: z.array(askSchema).max(10).default([]),
  organs: z.array(z.enum(['cbs', 'gr', 'vb', 'rmw', 'mat', 'other'])).min(1),
  replaceableUntil: z.enum(['internalDue', 'closing']).default('closing'),
  inPrinciple: z.enum(['counts', 'expected']).nullable().default(null),
  ratification: z.enum(['countsBefore', 'countsAfter']).nullable().default(null),
  agendaDaysBefore: z.int().min(0).max(60).nullable().default(null),
  /** How an answer that binds is confirmed. */
  requiredLevel: z.enum(['click', 'code', 'signed-pdf']).default('code'),
});

const bodyDecision = z.strictObject({
  ...base,
  kind: z.literal('body-decision'),
  presenceMoreThan: z.number().min(0).lt(1),
});

const submission = z.strictObject({ ...base, kind: z.literal('submission'), needsQuorum: z.boolean().default(false) });

const FUNDER_OUTCOMES = [
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

const funderDecision = z.strictObject({
  ...base,
  kind: z.literal('funder-decision'),
  outcomes: z.array(z.enum(FUNDER_OUTCOMES)).min(2).default(['approved', 'approvedWithConditions', 'rejected']),
  givesAmount: z.boolean().default(true),
  /** Whether its end and amount are those of the dossier; null: yes, unless another stage says so of itself. */
  counts: z.boolean().nullable().default(null),
});

const yearsLater = z.union([z.literal(-1), z.literal(0), z.literal(1)]);

const recurringDuty = z.strictObject({
  ...base,
  kind: z.literal('recurring-duty'),
  firstYear: z.int().min(2000).max(2100),
  lastYear: z.int().min(2000).max(2100),
  dueMonthDay: monthDaySchema,
  dueYearsLater: yearsLater.default(1),
  moreReports: z
    .array(z.strictObject({ dueMonthDay: monthDaySchema, dueYearsLater: yearsLater.default(1) }))
    .max(11)
    .default([]),
  rhythm: z.enum(['halfYearly', 'quarterly']).nullable().default(null),
  firstYearAfterOpening: z.int().min(0).max(10).nullable().default(null),
  years: z.int().min(1).max(50).nullable().default(null),
  needsAcceptance: z.boolean().default(false),
  correctionDays: z.int().min(1).max(366).nullable().default(null),
  workingDaysBefore: workingDaysBeforeSchema,
});

const recorded = recordedStepSchemas(base);

/** Steps of every kind. The recorded kinds come from the core, each with the settings that it describes itself. */
export const stepSchema = z.discriminatedUnion('kind', [
  signOffRound,
  bodyDecision,
  submission,
  funderDecision,
  recurringDuty,
  ...recorded,
]) as unknown as z.ZodType<StepSource>;

export type StepSource =
  | z.infer<typeof signOffRound>
  | z.infer<typeof bodyDecision>
  | z.infer<typeof submission>
  | z.infer<typeof funderDecision>
  | z.infer<typeof recurringDuty>
  | RecordedStepSource;
