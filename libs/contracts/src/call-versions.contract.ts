import { z } from 'zod';
import { callFactSchema, callSectionSchema } from './calls.contract';
import { plannedDateSchema, previewReminderSchema } from './draft-preview.contract';
import { idSchema, typedTextSchema } from './values.contract';

/** `POST /calls/check` and `POST /calls`: a definition's file as it was typed. */
export const callSourceFormSchema = z.object({ source: z.string().min(1) }).meta({ id: 'CallSourceForm' });

/** `GET /calls/:id/source`: the file of a version, as it was written. */
export const callSourceSchema = z
  .object({
    id: idSchema,
    code: z.string(),
    version: z.number().int(),
    title: z.string(),
    source: z.string(),
    /** The lowest version number of this call that is still free. */
    freeVersion: z.number().int(),
  })
  .meta({ id: 'CallSource' });

/** One mistake in a file; line and column begin at 1. */
export const callProblemSchema = z
  .object({
    line: z.number().int(),
    column: z.number().int(),
    /** `steps.2.after.0`; empty for the file as a whole. */
    path: z.string(),
    text: z.string(),
  })
  .meta({ id: 'CallProblem' });

/** When everything would fall if a dossier were launched now with the dates of the call. */
export const callPlanSchema = z
  .object({ dates: z.array(plannedDateSchema), reminders: z.array(previewReminderSchema) })
  .meta({ id: 'CallPlan' });

/** What a file says that has no mistakes. */
export const checkedCallSchema = z
  .object({
    code: z.string(),
    version: z.number().int(),
    title: z.string(),
    /** HTML made from the definition's Markdown by the server, safe to insert. */
    summaryHtml: z.string(),
    sections: z.array(callSectionSchema),
    facts: z.array(callFactSchema),
    plan: callPlanSchema,
    /** What is possible and yet odd, each at its place; a call that has some can be kept all the same. */
    remarks: z.array(callProblemSchema),
    /** Whether it can be kept under its version, as a sentence too. */
    keeping: z.object({
      state: z.enum(['free', 'known', 'taken']),
      /** The version that is kept already. */
      callId: idSchema.nullable(),
      text: z.string(),
    }),
  })
  .meta({ id: 'CheckedCall' });

/** Answer of `POST /calls/check`: the mistakes in the order of the file, or what it says. */
export const callCheckSchema = z
  .object({ problems: z.array(callProblemSchema), call: checkedCallSchema.nullable() })
  .meta({ id: 'CallCheck' });

/** Answer of `POST /calls`. */
export const keptCallSchema = z.object({ id: idSchema, text: z.string() }).meta({ id: 'KeptCall' });

/** Query of the difference between two versions, and of what a move would do. */
export const callToQuerySchema = z.object({ to: idSchema });

const versionNameSchema = z
  .object({ id: idSchema, version: z.number().int(), title: z.string() })
  .meta({ id: 'CallVersionName' });

/** One part in which two versions differ; unchanged sentences are left out of `was` and `becomes`. */
export const comparedPartSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    change: z.enum(['changed', 'added', 'dropped']),
    sentence: z.string(),
    was: z.array(z.string()),
    becomes: z.array(z.string()),
  })
  .meta({ id: 'ComparedPart' });

/** `GET /calls/:id/differences?to=ID`. */
export const callDifferencesSchema = z
  .object({ from: versionNameSchema, to: versionNameSchema, text: z.string(), parts: z.array(comparedPartSchema) })
  .meta({ id: 'CallDifferences' });

const concernedSchema = z.object({ participantId: idSchema, name: z.string() }).meta({ id: 'ConcernedParticipant' });

/** What going over to the newer version would do to one running dossier. */
export const callMoveSchema = z
  .object({
    dossierId: idSchema,
    number: z.string(),
    title: z.string(),
    /** Why it cannot go over; null: it can. */
    refusal: z.string().nullable(),
    effects: z.array(z.string()),
    /** Who refused and can be asked again. */
    refused: z.array(concernedSchema),
    /** Who signed a statement that changes. */
    mustSign: z.array(concernedSchema),
    /** Who has not answered and reads the new text from then on. */
    readsNewText: z.array(concernedSchema),
  })
  .meta({ id: 'CallMove' });

/** `GET /calls/:id/moves?to=ID`. */
export const callMovesSchema = z
  .object({ from: versionNameSchema, to: versionNameSchema, dossiers: z.array(callMoveSchema) })
  .meta({ id: 'CallMoves' });

/** `POST /calls/:id/moves`: one wave. */
export const moveFormSchema = z
  .object({
    to: idSchema,
    dossierIds: z.array(idSchema).min(1).max(50),
    /** Whether those who refused are asked again. */
    askAgain: z.boolean(),
    /** Whether those who signed a statement that changes sign the new one. */
    signAgain: z.boolean(),
    reason: typedTextSchema,
  })
  .meta({ id: 'MoveForm' });

/** What became of each dossier of the wave, in the order of the request. */
export const movedSchema = z
  .object({
    text: z.string(),
    dossiers: z.array(
      z.object({ dossierId: idSchema, outcome: z.enum(['moved', 'refused', 'unanswered']), text: z.string() }),
    ),
  })
  .meta({ id: 'Moved' });

export type CallSourceForm = z.infer<typeof callSourceFormSchema>;
export type CallSource = z.infer<typeof callSourceSchema>;
export type CallProblem = z.infer<typeof callProblemSchema>;
export type CallPlan = z.infer<typeof callPlanSchema>;
export type CheckedCall = z.infer<typeof checkedCallSchema>;
export type CallCheck = z.infer<typeof callCheckSchema>;
export type KeptCall = z.infer<typeof keptCallSchema>;
export type CallToQuery = z.infer<typeof callToQuerySchema>;
export type CallVersionName = z.infer<typeof versionNameSchema>;
export type ComparedPart = z.infer<typeof comparedPartSchema>;
export type CallDifferences = z.infer<typeof callDifferencesSchema>;
export type CallMove = z.infer<typeof callMoveSchema>;
export type CallMoves = z.infer<typeof callMovesSchema>;
export type MoveForm = z.infer<typeof moveFormSchema>;
export type Moved = z.infer<typeof movedSchema>;
