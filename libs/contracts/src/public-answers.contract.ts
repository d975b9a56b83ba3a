import { z } from 'zod';
import { idSchema, shownInstantSchema, typedTextSchema } from './values.contract';

/** A question that was answered, and what everybody may read of it. */
export const publicAnswerSchema = z
  .object({
    rowId: idSchema,
    /** Who asked; for the coordinator only. */
    unitName: z.string(),
    asked: z.string(),
    answered: z.string(),
    /** Null: it was never made public. */
    shared: z
      .object({
        version: z.number().int(),
        question: z.string(),
        answer: z.string(),
        isShown: z.boolean(),
        isMailed: z.boolean(),
        when: shownInstantSchema,
        by: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'PublicAnswer' });

/** `GET /dossiers/:id/public-answers`. */
export const publicAnswerListSchema = z
  .object({
    questions: z.array(publicAnswerSchema),
    /** How many people a mail to all goes to now. */
    readers: z.number().int(),
  })
  .meta({ id: 'PublicAnswerList' });

/** `PUT /dossiers/:id/public-answers/:rowId`: 409 `PublicAnswerChangedSince`, 404 `NotFound` for a row that is not in this dossier, 422 `QuestionNotAnswered`. `after`: the version that was read. */
export const publicAnswerFormSchema = z
  .object({
    after: z.number().int().min(0),
    question: typedTextSchema,
    answer: typedTextSchema,
    isShown: z.boolean(),
    isMailed: z.boolean(),
  })
  .meta({ id: 'PublicAnswerForm' });

export type PublicAnswer = z.infer<typeof publicAnswerSchema>;
export type PublicAnswerList = z.infer<typeof publicAnswerListSchema>;
export type PublicAnswerForm = z.infer<typeof publicAnswerFormSchema>;
