import { z } from 'zod';
import { possibleCommandSchema } from './commands.contract';
import { participantSchema } from './dossier-participants.contract';
import { fileSchema } from './files.contract';
import { quorumOutlookSchema, quorumSchema } from './quorum.contract';
import { optionSchema, stepActSchema, stepKindSchema } from './step-acts.contract';
import { timelineEntrySchema } from './timeline.contract';
import {
  amountSchema,
  dossierKindSchema,
  idSchema,
  shownDateSchema,
  shownInstantSchema,
  statusSchema,
  timeSchema,
} from './values.contract';

/** One dossier under a step: whose it is, where it stands, how it ended. */
export const subDossierSchema = z
  .object({
    /** Null while it is not there. */
    id: idSchema.nullable(),
    /** `2023-004 Gemeenschapsdienst: Menen`; null while it is not there. */
    title: z.string().nullable(),
    /** `Menen`, the name of a body, or all participants together. */
    who: z.string(),
    status: statusSchema,
  })
  .meta({ id: 'SubDossier' });

/** The forms of reviewers, one row for each form and one for their average, in words and whole numbers. */
export const scoreTableSchema = z
  .object({
    criteria: z.array(z.object({ name: z.string(), label: z.string(), most: z.number().int() })),
    candidates: z.array(
      z.object({
        candidate: z.string(),
        round: z.number().int(),
        forms: z.array(z.object({ reviewer: z.string(), points: z.array(z.number().int()), total: z.number().int() })),
        /** The average, of 100. */
        score: z.number().int(),
        /** Criteria below their minimum, in words; empty: none. */
        below: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'ScoreTable' });

/** What participants gave with their agreement: a row for each that counts, and what they gave together. */
export const askTableSchema = z
  .object({
    /** `total`: the sum, or how often each option was chosen, in words. */
    asks: z.array(z.object({ code: z.string(), name: z.string(), total: z.string() })),
    /** `values` in the order of `asks`; empty where nothing was given. */
    rows: z.array(z.object({ participantId: idSchema, name: z.string(), values: z.array(z.string()) })),
  })
  .meta({ id: 'AskTable' });

export const stepSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['sign-off-round', 'body-decision', 'submission', 'funder-decision', 'recurring-duty', 'recorded']),
    title: z.string(),
    status: statusSchema,
    /** The step that the dossier stands at. */
    isCurrent: z.boolean(),
    /** What was decided or is awaited, one sentence; null when there is nothing to say. */
    sentence: z.string().nullable(),
    /** Its own last day, as it holds now; null while it has none, or it is not counted yet. */
    due: shownDateSchema.nullable(),
    /** From when it can be done; null: at once. */
    opens: shownDateSchema.nullable(),
    /** The newest of what was recorded on it, newest first, and how much there is. */
    recorded: z.array(timelineEntrySchema),
    recordedCount: z.number().int(),
    /** How it can end, for a step that comes only when it ended in a certain way. */
    ends: z.array(optionSchema),
    /** What can be recorded on it now. */
    acts: z.array(stepActSchema),
    /** Unmet conditions of the call, in words; only for a submission. */
    unmet: z.array(z.object({ code: z.string(), text: z.string(), participantId: idSchema.nullable() })),
    /** What reviewers gave, as a table; null where there are no forms. */
    scores: scoreTableSchema.nullable(),
    /** The values that a round of declarations asks; null where it asks none. */
    askTable: askTableSchema.nullable(),
    /** Reports of a recurring duty with their due day, and each time that one was handed in or judged, in words. */
    years: z.array(
      z.object({
        year: z.number().int(),
        /** Which of the year's reports; null where there is one. */
        nth: z.number().int().nullable(),
        label: z.string(),
        due: shownDateSchema,
        status: statusSchema,
        course: z.array(z.string()),
        /** It is in, so that the funder can send it back. */
        canBeReturned: z.boolean(),
        canBeAccepted: z.boolean(),
      }),
    ),
    /** What the form starts from: who is entitled, which amount the tiers give, how the funder can decide. */
    suggested: z.object({
      amount: amountSchema.nullable(),
      presenceMoreThan: z.number().nullable(),
      outcomes: z.array(optionSchema.extend({ hasAmount: z.boolean() })),
    }),
    /** Years of a log that have a report, with the words of the button. */
    reports: z.array(z.object({ year: z.number().int(), label: z.string() })),
    /** Dossiers of their own that the house started for the step, or is to start; empty for any other step. */
    subDossiers: z.array(subDossierSchema),
    /** What of them goes on although this dossier is over; null: nothing. */
    subDossiersNote: z.string().nullable(),
    /** Where actions are planned: they can be had in Excel, and read from it while the step is open. */
    plan: z.object({ canBeRead: z.boolean() }).nullable(),
    commands: z.array(possibleCommandSchema),
  })
  .meta({ id: 'Step' });

/** One thing that the coordinator must do, with its one action. */
export const dossierTaskSchema = z
  .object({
    key: z.string(),
    kind: z.string(),
    text: z.string(),
    detail: z.string().nullable(),
    due: shownDateSchema.nullable(),
    isLate: z.boolean(),
    participantId: idSchema.nullable(),
    stepId: z.string().nullable(),
    command: possibleCommandSchema.nullable(),
    /** The other dossier that the task is about too; null: none. */
    elsewhere: z.object({ dossierId: idSchema, text: z.string() }).nullable(),
  })
  .meta({ id: 'DossierTask' });

/** `GET /dossiers/:id`: the whole page, words included. */
export const dossierPageSchema = z
  .object({
    id: idSchema,
    number: z.string(),
    title: z.string(),
    kind: dossierKindSchema,
    kindText: z.string().nullable(),
    /** Version of the read model; grows by one with every event. */
    version: z.number().int(),
    /** False while the launch has not reached the workflow yet: only numbers and names are there. */
    isStarted: z.boolean(),
    isClosed: z.boolean(),
    outcome: statusSchema.nullable(),
    body: z.object({ code: z.string(), name: z.string() }),
    coApplicants: z.array(z.object({ code: z.string(), name: z.string() })),
    call: z.object({
      id: idSchema,
      code: z.string(),
      version: z.number().int(),
      title: z.string(),
      shortTitle: z.string(),
    }),
    launched: shownInstantSchema,
    /** The dossiers that it follows on, those that follow on it, and the one that it is a part of. */
    series: z.array(
      z.object({
        relation: z.enum(['predecessor', 'successor', 'above']),
        id: idSchema,
        /** `Volgt op 2019-004, Sociale economie`. */
        text: z.string(),
      }),
    ),
    /** The dossier's own time; equal to the wall clock for a real dossier. */
    clock: shownInstantSchema,
    /** Where things stand and what is asked, in plain words. */
    statusSentence: z.string(),
    dates: z.object({
      internalDue: shownDateSchema.nullable(),
      closing: shownDateSchema.nullable(),
      /** The hour of the closing; null: none is stated, and the whole day counts. */
      closingTime: timeSchema.nullable(),
    }),
    /** The clock stands still, in words; null: it runs. */
    suspension: z.object({ text: z.string(), canMoveClosing: z.boolean() }).nullable(),
    /** The last change of dates, in words, while nothing of it has left and nothing else has happened; null: none. */
    undoable: z.object({ sequence: z.number().int(), text: z.string() }).nullable(),
    /** Steps whose clock can be stopped apart. */
    suspendable: z.array(optionSchema),
    answered: z.number().int(),
    total: z.number().int(),
    steps: z.array(stepSchema),
    /** Kinds of steps that can be added by hand; empty when none can. */
    stepKinds: z.array(stepKindSchema),
    /** Where it is heading, with every reason, the gravest first; null once nothing can be lost any more. */
    course: z.object({ status: statusSchema, reasons: z.array(z.string()) }).nullable(),
    quorum: z.array(quorumSchema),
    /** Null when no round is open, or no quorum is asked. */
    outlook: quorumOutlookSchema.nullable(),
    amount: amountSchema.nullable(),
    amountText: z.string().nullable(),
    participants: z.array(participantSchema),
    tasks: z.array(dossierTaskSchema),
    /** What happens next, soonest first. */
    planned: z.array(timelineEntrySchema),
    files: z.array(fileSchema),
    /** Actions of the whole dossier (date, add, withdraw, remind); those of a row stand at the row. */
    commands: z.array(possibleCommandSchema),
    /** The page's one primary action; null when others are to move. */
    primary: possibleCommandSchema.nullable(),
  })
  .meta({ id: 'DossierPage' });

export type Step = z.infer<typeof stepSchema>;
export type DossierTask = z.infer<typeof dossierTaskSchema>;
export type DossierPage = z.infer<typeof dossierPageSchema>;
