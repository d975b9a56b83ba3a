import { z } from 'zod';
import { quorumSchema } from './quorum.contract';
import {
  amountSchema,
  certaintySchema,
  idSchema,
  shownDateSchema,
  shownInstantSchema,
  slotSchema,
} from './values.contract';

/** What stands between the draft and its launch; empty list: it can be launched. */
export const draftProblemSchema = z
  .object({
    code: z.string(),
    text: z.string(),
    /** The step of "Nieuw dossier" on which it is solved. */
    step: z.enum(['oproep', 'deelnemers', 'planning', 'brieven', 'nakijken']),
    unitId: idSchema.nullable(),
    contactId: idSchema.nullable(),
  })
  .meta({ id: 'DraftProblem' });

export const plannedDateSchema = z
  .object({
    key: z.enum(['opening', 'internalDue', 'closing', 'step', 'report']),
    label: z.string(),
    date: shownDateSchema,
    /** Why this date: `Zo staat het in de oproep; er is geen uur vermeld, dus de hele dag telt.` */
    reason: z.string(),
    certainty: certaintySchema,
    certaintyText: z.string(),
    /** True when the coordinator's draft sets it apart from the call. */
    isOverridden: z.boolean(),
  })
  .meta({ id: 'PlannedDate' });

export const previewReminderSchema = z
  .object({
    offset: z.number().int(),
    workingDaysBefore: z.number().int(),
    date: shownDateSchema,
    leaves: shownInstantSchema,
    /** `30 werkdagen vóór de eigen uiterste dag; 1 en 11 november zijn gesloten.` */
    reason: z.string(),
    /** True when it lies before the launch and will not be sent. */
    isPast: z.boolean(),
  })
  .meta({ id: 'PreviewReminder' });

/** A mail with real data as it would leave; the personal link is shown as words, never as a link that works. */
export const previewMailSchema = z
  .object({
    key: z.string(),
    kind: z.string(),
    kindText: z.string(),
    contactId: idSchema,
    to: z.object({ name: z.string(), function: z.string(), email: z.string() }),
    subject: z.string(),
    /** A whole HTML document, to be shown in a sandboxed frame (`srcdoc`). */
    html: z.string(),
    text: z.string(),
    leaves: shownInstantSchema,
  })
  .meta({ id: 'PreviewMail' });

export const previewParticipantSchema = z
  .object({
    unitId: idSchema,
    name: z.string(),
    figures: z.array(z.object({ id: z.string(), label: z.string(), value: z.number().nullable(), text: z.string() })),
    /** Kinds that the call counts and only a person can tell, and whether this participant counts as one. */
    kinds: z.array(z.object({ tag: z.string(), label: z.string(), isCounted: z.boolean() })),
    contacts: z.array(
      z.object({ contactId: idSchema, slot: slotSchema, name: z.string(), function: z.string(), email: z.string() }),
    ),
    /** The page that this participant will read; HTML made by the server, safe to insert. */
    briefHtml: z.string(),
    statementHtml: z.string(),
    noteHtml: z.string(),
    /** What goes with the declaration, in the order of the call; HTML like the others. */
    documents: z.array(z.object({ code: z.string(), title: z.string(), html: z.string() })),
    mails: z.array(previewMailSchema),
  })
  .meta({ id: 'PreviewParticipant' });

/** `GET /drafts/:id/preview`: everything before anything leaves. Parts that cannot be made yet are null or empty. */
export const draftPreviewSchema = z
  .object({
    problems: z.array(draftProblemSchema),
    /** What is worth knowing and does not stop the launch. */
    remarks: z.array(z.object({ code: z.string(), text: z.string() })),
    canLaunch: z.boolean(),
    /** `Er vertrekken 14 uitnodigingen, de eerste nu; daarna hoogstens 4 herinneringen per gemeente.` */
    sentence: z.string(),
    /** The one button: `Start en verstuur 14 uitnodigingen`. */
    actionText: z.string(),
    plan: z.object({ dates: z.array(plannedDateSchema), reminders: z.array(previewReminderSchema) }).nullable(),
    participants: z.array(previewParticipantSchema),
    quorum: z.array(quorumSchema),
    amount: amountSchema.nullable(),
    /** `75 000 euro als alle gemeenten tekenen`; null when the call has no amount. */
    amountText: z.string().nullable(),
    /** What will leave, in time order, counted. */
    leaving: z.array(
      z.object({ leaves: shownInstantSchema, kind: z.string(), count: z.number().int(), text: z.string() }),
    ),
  })
  .meta({ id: 'DraftPreview' });

export type DraftProblem = z.infer<typeof draftProblemSchema>;
export type PlannedDate = z.infer<typeof plannedDateSchema>;
export type PreviewReminder = z.infer<typeof previewReminderSchema>;
export type PreviewMail = z.infer<typeof previewMailSchema>;
export type PreviewParticipant = z.infer<typeof previewParticipantSchema>;
export type DraftPreview = z.infer<typeof draftPreviewSchema>;
