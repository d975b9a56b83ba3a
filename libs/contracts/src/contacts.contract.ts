import { z } from 'zod';
import { idSchema, languageSchema, lineSchema } from './values.contract';

export const contactSchema = z
  .object({
    id: idSchema,
    unit: z.object({ id: idSchema, name: z.string() }),
    name: z.string(),
    function: z.string(),
    email: z.string(),
    phone: z.string().nullable(),
    language: languageSchema,
    isArchived: z.boolean(),
    /** Sits on the body's board for its unit, and is told when its unit stays silent. */
    isBoardMember: z.boolean(),
    /** False when the stored address cannot be an address; such a contact cannot be launched with. */
    isEmailValid: z.boolean(),
  })
  .meta({ id: 'Contact' });

/** `GET /contacts`: the body's address book, by unit and name. */
export const contactListSchema = z
  .object({ contacts: z.array(contactSchema), total: z.number().int() })
  .meta({ id: 'ContactList' });

export const contactQuerySchema = z.object({
  q: z.string().trim().max(100).optional(),
  unitId: idSchema.optional(),
  archived: z.enum(['true', 'false']).optional(),
});

/**
 * `POST /contacts` (201) and `PUT /contacts/:id`. An invalid address is refused with code `ContactEmailInvalid`; another
 * address or organisation of somebody who is asked in an open dossier with `ContactAsked`, which names the dossiers.
 */
export const contactFormSchema = z
  .object({
    unitId: idSchema,
    name: lineSchema,
    function: lineSchema,
    email: z.string().trim().min(1).max(254),
    phone: z.string().trim().max(40).nullable(),
    language: languageSchema,
    isArchived: z.boolean(),
    isBoardMember: z.boolean().default(false),
  })
  .meta({ id: 'ContactForm' });

export type Contact = z.infer<typeof contactSchema>;
export type ContactList = z.infer<typeof contactListSchema>;
export type ContactQuery = z.infer<typeof contactQuerySchema>;
export type ContactForm = z.infer<typeof contactFormSchema>;
