import { z } from 'zod';
import { languageSchema } from './values.contract';

/** What a body says of itself in public: why somebody gets its mail, its privacy, its accessibility. */
export const statementNames = ['why', 'privacy', 'accessibility'] as const;
export const statementNameSchema = z.enum(statementNames);

const factSchema = z
  .string()
  .trim()
  .max(200)
  .regex(/^[^<>\p{Cc}\p{Cf}]*$/u);

/** Facts that the texts name; what is empty leaves its line out. */
export const statementFactsSchema = z
  .object({
    address: factSchema,
    /** Name or department of the data protection officer. */
    dpo: factSchema,
    dpoEmail: z.union([z.literal(''), z.email().max(254)]),
  })
  .meta({ id: 'StatementFacts' });

const textSchema = z.string().max(20_000);

/** Markdown by language. Empty: the text of the house. */
export const statementTextSchema = z.object({ nl: textSchema, fr: textSchema });
export const statementTextsSchema = z
  .object({ why: statementTextSchema, privacy: statementTextSchema, accessibility: statementTextSchema })
  .meta({ id: 'StatementTexts' });

const contentSchema = z.object({ facts: statementFactsSchema, texts: statementTextsSchema });

/** `GET /statements`. */
export const statementsSchema = z
  .object({
    /** 0: nothing was ever changed. */
    version: z.number().int(),
    ...contentSchema.shape,
    /** The texts of the house, with their placeholders. */
    defaults: statementTextsSchema,
    /** What a placeholder stands for at this body now. */
    placeholders: z.array(z.object({ name: z.string(), value: z.string() })),
    /** Where everybody reads them. */
    addresses: z.object({ why: z.string(), privacy: z.string(), accessibility: z.string() }),
    /** Newest first. */
    history: z.array(
      z.object({ version: z.number().int(), savedText: z.string(), savedBy: z.string(), ...contentSchema.shape }),
    ),
  })
  .meta({ id: 'Statements' });

/** `PUT /statements`: 409 `StatementChangedSince`, 422 `TextWordsUnknown`. `after` is the version that was read. */
export const statementsFormSchema = z
  .object({ after: z.number().int().min(0), ...contentSchema.shape })
  .meta({ id: 'StatementsForm' });

/** `POST /statements/preview`: one text as its readers will see it. */
export const statementToShowSchema = z
  .object({ name: statementNameSchema, language: languageSchema, ...contentSchema.shape })
  .meta({ id: 'StatementToShow' });

export const shownStatementSchema = z.object({ title: z.string(), html: z.string() }).meta({ id: 'ShownStatement' });

export type StatementName = z.infer<typeof statementNameSchema>;
export type StatementFacts = z.infer<typeof statementFactsSchema>;
export type StatementTexts = z.infer<typeof statementTextsSchema>;
export type Statements = z.infer<typeof statementsSchema>;
export type StatementsForm = z.infer<typeof statementsFormSchema>;
export type StatementToShow = z.infer<typeof statementToShowSchema>;
export type ShownStatement = z.infer<typeof shownStatementSchema>;
