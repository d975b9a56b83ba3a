import { CAPACITIES, OFFICES } from '@penhouder/domain';
import { z } from 'zod';
import { localDateSchema, nameSchema, wallTimeSchema, wordsSchema } from '../primitives.schema';
import { commandSchemas } from './commands.schema';
import { organSchema, participantSchema, personBase } from './people.schema';

const count = z.int().min(0).max(1_000_000);

const moment = {
  at: wallTimeSchema,
  /** The code of the refusal that is expected. */
  refused: z.string().min(1).nullable().default(null),
  expects: z
    .strictObject({
      phase: z.string(),
      isQuorumMet: z.boolean(),
      margins: z.array(z.int()),
      standings: z.record(nameSchema, z.string()),
      /** In what quality a participant signed; `none` where it was not said. */
      capacities: z.record(nameSchema, z.enum([...CAPACITIES, 'none'])),
      tasks: z.array(z.string()),
      steps: z.record(nameSchema, z.string()),
      dues: z.record(nameSchema, z.string()),
      mails: z.record(z.string(), count),
      lastMeetings: z.record(nameSchema, localDateSchema.or(z.literal('none'))),
      /** UTC, to the minute; `opening`, `closing`, `internalDue`, a participant or a step. */
      instants: z.record(z.string(), z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/)),
      amountCents: z.int().min(0).nullable(),
      /** Per ask what those who count give together, in cents for amounts, or how many of them chose each option. */
      totals: z.record(nameSchema, z.int().min(0).or(z.record(nameSchema, count))),
      /** What a stage of the funder gave, by its step. */
      awards: z.record(nameSchema, z.int().min(0).nullable()),
    })
    .partial()
    .nullable()
    .default(null),
};

/** In what quality somebody signs; null: not said. */
const capacity = {
  capacity: z.enum(CAPACITIES).nullable().default(null),
  /** The office that signs, or that delegated its signature; null: not said. */
  office: z.enum(OFFICES).nullable().default(null),
  /** The day on which the signature was delegated; null: it was not. */
  delegatedOn: localDateSchema.nullable().default(null),
  /** The last day of the mandate or delegation of who signs; null: not said. */
  inOfficeUntil: localDateSchema.nullable().default(null),
};

const decision = {
  ...moment,
  ...personBase,
  /** Every mandate that is not named is given. */
  mandates: z.record(nameSchema, z.boolean()).default({}),
  /** Per ask of the call the number, the cents or the code of the option. */
  values: z.record(nameSchema, z.union([z.int().min(0), nameSchema])).default({}),
  words: wordsSchema.nullable().default(null),
  ...capacity,
};

const happeningSchema = z.discriminatedUnion('do', [
  z.strictObject({ ...decision, do: z.literal('agree') }),
  z.strictObject({ ...decision, do: z.literal('agreeInPrinciple') }),
  z.strictObject({ ...decision, do: z.literal('agreeWithCondition'), words: wordsSchema }),
  z.strictObject({ ...moment, ...personBase, do: z.literal('decline'), words: wordsSchema, ...capacity }),
  z.strictObject({
    ...moment,
    ...personBase,
    do: z.literal('nameDay'),
    organ: organSchema,
    on: localDateSchema,
    words: wordsSchema.nullable().default(null),
  }),
  z.strictObject({ ...moment, ...personBase, do: z.literal('ask'), words: wordsSchema }),
  z.strictObject({ ...moment, ...personBase, do: z.literal('bounce') }),
  z.strictObject({ ...moment, do: z.literal('look') }),
  ...commandSchemas(moment),
]);

/** The one schema of a scenario: one course of one call, on given days. Times are those of a clock in Brussels. */
export const scenarioSchema = z.strictObject({
  apiVersion: z.literal('penhouder/v1'),
  kind: z.literal('Scenario'),
  call: nameSchema,
  /** The version that the dossier begins with; null: the only one that is given, or the first. */
  version: z.int().min(1).nullable().default(null),
  title: wordsSchema,
  launchedAt: wallTimeSchema,
  /** Days on which the body is closed beside the holidays. */
  closedDays: z.array(localDateSchema).max(400).default([]),
  participants: z.array(participantSchema).max(600).default([]),
  happenings: z.array(happeningSchema).max(5_000).default([]),
  /** Time goes on until then; null: until nothing is awaited but people. */
  until: wallTimeSchema.nullable().default(null),
  ends: z
    .strictObject({
      /** Null: the dossier is still running. */
      outcome: z.string().nullable(),
      amountCents: z.int().min(0).nullable().default(null),
      mails: z.record(z.string(), count).default({}),
      events: z.record(z.string(), count).default({}),
    })
    .nullable()
    .default(null),
});

export type ScenarioFile = z.infer<typeof scenarioSchema>;
export type HappeningFile = ScenarioFile['happenings'][number];
