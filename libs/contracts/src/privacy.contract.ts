import { personalCategories } from '@penhouder/domain';
import { z } from 'zod';
import { dateSchema, lineSchema, shownInstantSchema, typedTextSchema } from './values.contract';

export const personalCategorySchema = z.enum(personalCategories as [string, ...string[]]);

/** How many of one kind of personal data. */
const countedSchema = z
  .object({ category: personalCategorySchema, name: z.string(), count: z.number().int() })
  .meta({ id: 'CountedCategory' });

const termSchema = z
  .object({
    category: personalCategorySchema,
    name: z.string(),
    /** From when the months count. */
    countsFromText: z.string(),
    months: z.number().int(),
    /** `2 jaar`. */
    termText: z.string(),
    mostMonths: z.number().int(),
    isProof: z.boolean(),
  })
  .meta({ id: 'RetentionTerm' });

/** `GET /privacy`: how long the own organisation keeps personal data, what is held, and what went. */
export const privacySchema = z
  .object({
    terms: z.array(termSchema),
    /** Dossiers of which nothing goes, the longest first. */
    holds: z.array(
      z.object({
        dossierId: z.string(),
        number: z.string(),
        title: z.string(),
        reason: z.string(),
        when: shownInstantSchema,
        by: z.string(),
      }),
    ),
    /** Newest first. */
    runs: z.array(z.object({ when: shownInstantSchema, text: z.string(), counts: z.array(countedSchema) })),
  })
  .meta({ id: 'Privacy' });

/** `PUT /privacy/terms`: 422 `RetentionTermInvalid` for months outside the bounds of a kind. */
export const retentionFormSchema = z
  .object({ months: z.partialRecord(personalCategorySchema, z.number()) })
  .meta({ id: 'RetentionForm' });

/** `GET /privacy/preview`: what will be past its term at the end of a day; `on` left out: today. */
export const privacyPreviewQuerySchema = z.object({ on: dateSchema.optional() });
export const privacyPreviewSchema = z
  .object({ counts: z.array(countedSchema), total: z.number().int() })
  .meta({ id: 'PrivacyPreview' });

/** `POST /privacy/runs`: erases what is past its term now. 409 `PreviewChangedSince` when that is not `total` things any more. */
export const privacyRunFormSchema = z.object({ total: z.number().int().min(1) }).meta({ id: 'PrivacyRunForm' });

/** `POST /privacy/holds` and `/privacy/holds/releases`: 422 `UnknownDossier`. `number` as people name it: `2019-004`. */
export const holdFormSchema = z.object({ number: lineSchema, reason: typedTextSchema }).meta({ id: 'HoldForm' });
export const releaseFormSchema = z.object({ number: lineSchema }).meta({ id: 'ReleaseForm' });

/** `POST /privacy/persons`, `/persons/export`, `/persons/erasures`. In the body: an address stands in no log of addresses. */
export const personFormSchema = z.object({ email: z.email().max(254) }).meta({ id: 'PersonForm' });

/** What is known of one person, and what erasing does. */
export const aboutPersonSchema = z
  .object({
    /** Goes when it is asked for. */
    erasable: z.array(countedSchema),
    /** Stays, with why. */
    kept: z.array(z.object({ name: z.string(), count: z.number().int(), why: z.string() })),
    total: z.number().int(),
  })
  .meta({ id: 'AboutPerson' });

/** What went, and what stays with why. */
export const personErasedSchema = z
  .object({ erased: aboutPersonSchema.shape.erasable, kept: aboutPersonSchema.shape.kept })
  .meta({ id: 'PersonErased' });

export type Privacy = z.infer<typeof privacySchema>;
export type RetentionForm = z.infer<typeof retentionFormSchema>;
export type PrivacyPreviewQuery = z.infer<typeof privacyPreviewQuerySchema>;
export type PrivacyPreview = z.infer<typeof privacyPreviewSchema>;
export type PrivacyRunForm = z.infer<typeof privacyRunFormSchema>;
export type HoldForm = z.infer<typeof holdFormSchema>;
export type ReleaseForm = z.infer<typeof releaseFormSchema>;
export type PersonForm = z.infer<typeof personFormSchema>;
export type AboutPerson = z.infer<typeof aboutPersonSchema>;
export type PersonErased = z.infer<typeof personErasedSchema>;
