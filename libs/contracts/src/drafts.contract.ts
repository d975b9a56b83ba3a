import { OWN_WORD_MAILS } from '@penhouder/domain';
import { z } from 'zod';
import { ownWordMailSchema } from './mail-texts.contract';
import {
  dateSchema,
  dossierKindSchema,
  idSchema,
  instantSchema,
  languageSchema,
  shownInstantSchema,
  slotSchema,
  timeSchema,
} from './values.contract';

/** What somebody is in a dossier; without a role: a signatory. Source: `domain.md` 4.5. */
export const participantRoleSchema = z.enum([
  'signatory',
  'partner',
  'corePartner',
  'advisor',
  'observer',
  'applicant',
  'coApplicant',
  'mandateGiver',
]);

const ruleName = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);

export const draftParticipantSchema = z
  .object({
    unitId: idSchema,
    contacts: z.array(z.object({ contactId: idSchema, slot: slotSchema })).max(10),
    role: participantRoleSchema.optional(),
    /** Kinds of the call that this participant counts as, beside those that its NIS code gives; unknown ones are nothing. */
    tags: z.array(ruleName).max(40).optional(),
    /** Figures of the call that the reference data do not have, or have otherwise. */
    figures: z.record(ruleName, z.number().int().min(0).max(1_000_000_000)).optional(),
  })
  .meta({ id: 'DraftParticipant' });

/** Words that are still being typed: whatever keeps them from being sent is a problem of the draft. */
const draftMailSchema = z.object({
  kind: ownWordMailSchema,
  language: languageSchema,
  subject: z.string().max(300),
  body: z.string().max(20_000),
});

/** What "Nieuw dossier" collects; every part may still be empty, the preview says what is missing. */
export const draftContentSchema = z
  .object({
    callId: idSchema.nullable(),
    title: z
      .string()
      .trim()
      .max(200)
      .regex(/^[^<>\p{Cc}]*$/u),
    kind: dossierKindSchema,
    /** Where the own clock of an example or rehearsal begins; null for a real dossier. */
    clockAt: instantSchema.nullable(),
    participants: z.array(draftParticipantSchema).max(400),
    /** Dates that differ from the call's own; null: the call's date. */
    dates: z.object({
      closingOn: dateSchema.nullable(),
      closingTime: timeSchema.nullable(),
      internalDueOn: dateSchema.nullable(),
    }),
    /** The earlier dossier of the body that this one was made from; absent or null: none. */
    predecessorId: idSchema.nullable().optional(),
    /** Whether participants get the note that the earlier dossier had of its own, instead of the call's. */
    keepsEarlierNote: z.boolean().optional(),
    /** Mails in words of this dossier; a mail without one has those of the call. */
    mailTexts: z
      .array(draftMailSchema)
      .max(2 * OWN_WORD_MAILS.length)
      .optional(),
    /** Where the coordinator left off, for the five steps of "Nieuw dossier". */
    step: z.enum(['oproep', 'deelnemers', 'planning', 'brieven', 'nakijken']).optional(),
  })
  .meta({ id: 'DraftContent' });

/** `POST /drafts` (201, Location) and `PUT /drafts/:id`. */
export const draftFormSchema = z.object({ content: draftContentSchema }).meta({ id: 'DraftForm' });

/** What a draft has from an earlier dossier, and what differs from it now: made anew each time the draft is read. */
export const draftOriginSchema = z
  .object({
    dossier: z.object({ id: idSchema, number: z.string(), title: z.string() }),
    /** `Ontwerp naar dossier 2019-004, met dezelfde deelnemers. Alles is nog te wijzigen.` */
    text: z.string(),
    call: z.object({
      /** Whether it is the call of the earlier dossier, in the same or another version. */
      text: z.string(),
      /** Both versions, when they are of one call and differ: they can be compared. */
      compared: z.object({ fromId: idSchema, toId: idSchema }).nullable(),
    }),
    /** Who is gone, which unit took another's place, which figures are new or taken over: one sentence each. */
    notes: z.array(
      z.object({
        code: z.enum([
          'contactGone',
          'contactInstead',
          'unitSucceeded',
          'notTakenOver',
          'figureTakenOver',
          'noteTakenOver',
          'figuresRefreshed',
        ]),
        unitId: idSchema.nullable(),
        text: z.string(),
      }),
    ),
  })
  .meta({ id: 'DraftOrigin' });

export const draftSchema = z
  .object({
    id: idSchema,
    content: draftContentSchema,
    /** Null: it was not made from an earlier dossier. */
    origin: draftOriginSchema.nullable(),
    isExample: z.boolean(),
    updated: shownInstantSchema,
    /** Set once launched: the draft can only be looked at. */
    launchedDossierId: idSchema.nullable(),
  })
  .meta({ id: 'Draft' });

/** `GET /drafts`: drafts not launched yet, last changed first. */
export const draftListSchema = z
  .object({
    drafts: z.array(
      z.object({
        id: idSchema,
        title: z.string(),
        callTitle: z.string().nullable(),
        participantCount: z.number().int(),
        isExample: z.boolean(),
        updated: shownInstantSchema,
      }),
    ),
  })
  .meta({ id: 'DraftList' });

/**
 * `POST /drafts/:id/launch` with header `Idempotency-Key`: 201 and Location of the dossier.
 *
 * Repeated with the same key, or for a draft that was launched already: the same answer again.
 */
export const launchedSchema = z
  .object({ dossierId: idSchema, number: z.string(), text: z.string() })
  .meta({ id: 'Launched' });

export type ParticipantRole = z.infer<typeof participantRoleSchema>;
export type DraftParticipant = z.infer<typeof draftParticipantSchema>;
export type DraftOrigin = z.infer<typeof draftOriginSchema>;
export type DraftContent = z.infer<typeof draftContentSchema>;
export type DraftForm = z.infer<typeof draftFormSchema>;
export type Draft = z.infer<typeof draftSchema>;
export type DraftList = z.infer<typeof draftListSchema>;
export type Launched = z.infer<typeof launchedSchema>;
