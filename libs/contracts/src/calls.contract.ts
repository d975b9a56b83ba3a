import { z } from 'zod';
import {
  amountSchema,
  certaintySchema,
  idSchema,
  organSchema,
  shownDateSchema,
  shownInstantSchema,
} from './values.contract';

export const callRowSchema = z
  .object({
    id: idSchema,
    code: z.string(),
    version: z.number().int(),
    title: z.string(),
    shortTitle: z.string(),
    /** Null: there is no money and nobody who gives it. */
    funder: z.string().nullable(),
    /** Null: it closes on no day. */
    closing: shownDateSchema.nullable(),
    /** False when the closing has passed on the wall clock: only an example or rehearsal can still be launched. */
    isOpen: z.boolean(),
    /** Code of the series in which it stands; null: it stands by itself. */
    programme: z.string().nullable(),
  })
  .meta({ id: 'CallRow' });

/** A series of calls, with what became of them in this body. */
export const programmeSchema = z
  .object({
    code: z.string(),
    title: z.string(),
    /** `3 oproepen, voor 2017 tot en met 2025. 2 dossiers; samen € 75.000,00 toegekend.` */
    text: z.string(),
    /** By place in the series. */
    callIds: z.array(idSchema),
    dossierCount: z.number().int(),
    awarded: amountSchema,
  })
  .meta({ id: 'Programme' });

/** One kept version of a call, with how many dossiers of this body run under it. */
export const callVersionSchema = z
  .object({
    id: idSchema,
    version: z.number().int(),
    runningCount: z.number().int(),
    /** `2 lopende dossiers`. */
    runningText: z.string(),
    kept: shownInstantSchema,
  })
  .meta({ id: 'CallVersion' });

/** `GET /calls`: the newest version of every call that this body may use, next closing first, with all its versions. */
export const callListSchema = z
  .object({
    calls: z.array(callRowSchema.extend({ versions: z.array(callVersionSchema) })),
    programmes: z.array(programmeSchema),
  })
  .meta({ id: 'CallList' });

/** A fact of the call in plain words, how sure it is, and where it stands. */
export const callFactSchema = z
  .object({
    about: z.string(),
    /** `Sluitingsdatum`. */
    label: z.string(),
    text: z.string(),
    certainty: certaintySchema,
    /** `vermeld in de bron`, `bronnen spreken elkaar tegen`, `aangenomen`. */
    certaintyText: z.string(),
    source: z.string().nullable(),
    url: z.string().nullable(),
  })
  .meta({ id: 'CallFact' });

/** One part of the explanation, in the order in which things happen: `Herinneringen`, `Stap 2 van 5: Indienen`. */
export const callSectionSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    /** Sentences, each with what is listed below it. */
    lines: z.array(z.object({ text: z.string(), items: z.array(z.string()) })),
  })
  .meta({ id: 'CallSection' });

/** `GET /calls/:id`: what the call asks, in the reader's language. */
export const callPageSchema = callRowSchema
  .extend({
    hash: z.string(),
    /** What the call asks; HTML made from the definition's Markdown by the server, safe to insert. */
    summaryHtml: z.string(),
    /** The call in a few sentences: who, how many, until when, reminders, amount. */
    explanation: z.array(z.string()),
    /** Everything that the definition says, step by step. */
    sections: z.array(callSectionSchema),
    facts: z.array(callFactSchema),
    /** All kept versions of this call, the newest first. */
    versions: z.array(callVersionSchema),
    steps: z.array(
      z.object({ id: z.string(), kind: z.string(), title: z.string(), certainty: certaintySchema.nullable() }),
    ),
    slots: z.number().int(),
    /** Per signature who must sign: `Eén handtekening is genoeg, van burgemeester of schepen.`; empty: no offices are named. */
    signatures: z.array(z.string()),
    mandates: z.array(z.object({ id: z.string(), text: z.string(), isNeededToCount: z.boolean() })),
    /** Values that an agreement of the first signatory brings with it. */
    asks: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        kind: z.enum(['choice', 'number', 'euro']),
        isRequired: z.boolean(),
        /** What can be chosen; empty for a number or an amount. */
        options: z.array(z.object({ value: z.string(), label: z.string() })),
        /** What the field takes; null for a choice. */
        hint: z.string().nullable(),
      }),
    ),
    /** Whether an agreement in principle can be given. */
    isInPrincipleAsked: z.boolean(),
    organs: z.array(z.object({ code: organSchema, name: z.string() })),
    /** Dates that a draft starts from. */
    defaults: z.object({
      closingOn: z.string().nullable(),
      closingTime: z.string().nullable(),
      internalDueOn: z.string().nullable(),
    }),
  })
  .meta({ id: 'CallPage' });

export type CallRow = z.infer<typeof callRowSchema>;
export type CallVersion = z.infer<typeof callVersionSchema>;
export type Programme = z.infer<typeof programmeSchema>;
export type CallList = z.infer<typeof callListSchema>;
export type CallFact = z.infer<typeof callFactSchema>;
export type CallSection = z.infer<typeof callSectionSchema>;
export type CallPage = z.infer<typeof callPageSchema>;
