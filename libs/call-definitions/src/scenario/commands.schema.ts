import { z } from 'zod';
import {
  localDateSchema,
  localTimeSchema,
  nameSchema,
  stepIdSchema,
  wallTimeSchema,
  wordsSchema,
} from '../primitives.schema';
import { organSchema, participantSchema, personBase, whoSchema } from './people.schema';

const words = wordsSchema.nullable().default(null);
const file = z.string().min(1).max(200).nullable().default(null);
const time = localTimeSchema.nullable().default(null);
const heads = z.int().min(0).max(100_000);
const one = nameSchema;
const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(nameSchema),
  z.record(nameSchema, z.int()),
  z.null(),
]);
const reason = wordsSchema;
const on = localDateSchema;
const step = stepIdSchema;
const report = { step, year: z.int().min(1900).max(2200), nth: z.int().min(1).max(12).nullable().default(null) };

/** Everything that a coordinator can do, by the name of its command; words stand for themselves. */
const COMMANDS = {
  MoveDate: { date: z.enum(['closing', 'internalDue']), on, time, reason },
  ExtendParticipant: { who: one, on, reason },
  SuspendClock: {
    cause: z.enum(['funderAsks', 'ownReason']).default('ownReason'),
    step: step.nullable().default(null),
    reason,
  },
  ResumeClock: { isClosingMoved: z.boolean().default(false), reason: words },
  AddParticipant: { participant: participantSchema, reason },
  DropParticipant: { who: one, reason },
  ReplaceContact: { ...personBase, who: one },
  NameSubstitute: { ...personBase, who: one, from: on, until: on },
  ChangeAbsence: { ...personBase, who: one, from: on, until: on.nullable().default(null) },
  DecideCondition: { who: one, isAccepted: z.boolean(), reason: words },
  SettleConflict: { ...personBase, who: one, reason },
  AnswerQuestion: { who: one, answer: wordsSchema },
  RemindNow: { who: whoSchema },
  WithdrawSignOff: { who: one, on, reason },
  AnnulSignOff: { who: one, on, reason },
  RecordNotTreated: { who: one, organ: organSchema, meetingOn: on, nextOn: on.nullable().default(null), note: words },
  RecordRatification: { who: one, organ: organSchema, on, isRatified: z.boolean(), note: words },
  RecordProof: {
    who: one,
    decidedOn: on,
    provedOn: on.nullable().default(null),
    signedOn: on.nullable().default(null),
    file,
  },
  RecordFunderTold: { who: one, note: words },
  RecordPhoneCall: { who: one, note: words },
  AskAgain: { who: whoSchema, reason },
  PublishText: { mustSign: z.array(nameSchema).max(600), told: z.array(nameSchema).max(600).default([]), reason },
  ChangeUnits: {
    change: z.string().min(1).max(80),
    on,
    successions: z
      .array(
        z.strictObject({
          from: z.array(nameSchema).min(1).max(20),
          to: participantSchema.nullable(),
          isWithOthers: z.boolean().default(false),
        }),
      )
      .min(1)
      .max(50),
    reason,
  },
  AdoptCall: { version: z.int().min(1), reason },
  RecordBodyDecision: {
    step,
    meetingOn: on,
    outcome: z.enum(['approved', 'rejected', 'notTreated']),
    entitled: heads,
    present: heads,
    for: heads.default(0),
    against: heads.default(0),
    abstained: heads.default(0),
    nextMeetingOn: on.nullable().default(null),
    file,
    note: words,
  },
  DeclareReady: { step },
  RecordSubmission: { step, submittedAt: wallTimeSchema, receipt: wordsSchema, file, despite: words },
  RecordFunderDecision: {
    step,
    decidedOn: on,
    outcome: z.string(),
    amountCents: z.int().min(0).nullable().default(null),
    note: words,
  },
  RecordReport: { ...report, submittedOn: on, file, note: words },
  ReturnReport: { ...report, returnedOn: on, dueOn: on.nullable().default(null), reason },
  AcceptReport: { ...report, acceptedOn: on, note: words },
  ActOnStep: { step, act: z.string().min(1).max(40), values: z.record(z.string(), value).default({}) },
  MoveStepDate: { step, on, time, reason },
  AddStep: {
    id: stepIdSchema,
    kind: z.string(),
    title: wordsSchema,
    after: z.array(stepIdSchema).default([]),
    settings: z.record(z.string(), value).default({}),
    reason,
  },
  SkipStep: { step, reason },
  StopDuty: { step, lastYear: z.int().min(1900).max(2200), reason },
  EndDossier: {
    outcome: z.enum(['notFiled', 'stopped', 'superseded', 'concluded']),
    successor: z.string().min(1).max(80).nullable().default(null),
    reason,
  },
  NameSuccessor: { successor: z.string().min(1).max(80), reason },
  KeepDouble: { who: one, other: z.string().min(1).max(80), reason },
  WithdrawDossier: { reason },
} as const satisfies Readonly<Record<string, z.ZodRawShape>>;

export type CommandName = keyof typeof COMMANDS;
/** One command of a scenario, with its own fields only. */
export type CommandFile = {
  [Name in CommandName]: { readonly do: Name } & z.infer<z.ZodObject<(typeof COMMANDS)[Name]>>;
}[CommandName];

type Member<Moment extends z.ZodRawShape> = z.ZodObject<Moment & { do: z.ZodLiteral<CommandName> }>;

export function commandSchemas<Moment extends z.ZodRawShape>(moment: Moment): readonly Member<Moment>[] {
  return Object.entries(COMMANDS).map(
    ([name, fields]) => z.strictObject({ ...moment, ...fields, do: z.literal(name) }) as unknown as Member<Moment>,
  );
}

export function isCommand(happening: { readonly do: string }): boolean {
  return Object.hasOwn(COMMANDS, happening.do);
}
