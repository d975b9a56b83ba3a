import { z } from 'zod';
import { idSchema, languageSchema } from './values.contract';

/** `POST /sign-in-requests`: always answered 202, whether the address is known or not. */
export const signInRequestSchema = z
  .object({ email: z.string().trim().pipe(z.email().max(254)) })
  .meta({ id: 'SignInRequest' });

/** Answer 202: a sentence that does not tell whether the address is known. */
export const signInRequestedSchema = z.object({ text: z.string() }).meta({ id: 'SignInRequested' });

/** `GET /session`: who is signed in, for which body; 401 `NotSignedIn` otherwise. */
export const sessionSchema = z
  .object({
    user: z.object({
      id: idSchema,
      name: z.string(),
      email: z.string(),
      role: z.enum(['coordinator', 'administrator']),
      language: languageSchema,
    }),
    body: z.object({
      id: idSchema,
      code: z.string(),
      name: z.string(),
      /** Accent colour `#1f4e79`; null: the default of the house. */
      accent: z.string().nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      isExample: z.boolean(),
    }),
    /** For the rail: how many things to do Vandaag has under all its heads. */
    todayCount: z.number().int(),
    /** Address of the built-in mail catcher; null where none runs. */
    catcherUrl: z.string().nullable(),
    /** No relay is set: mails of real dossiers stay in the catcher too. */
    mailStaysHere: z.boolean(),
  })
  .meta({ id: 'Session' });

export type SignInRequest = z.infer<typeof signInRequestSchema>;
export type SignInRequested = z.infer<typeof signInRequestedSchema>;
export type Session = z.infer<typeof sessionSchema>;
