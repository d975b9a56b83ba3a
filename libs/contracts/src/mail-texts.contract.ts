import { FIXED_MAILS, OWN_WORD_MAILS, type FixedMail } from '@penhouder/domain';
import { z } from 'zod';
import { languageSchema } from './values.contract';

const LONGEST = 20_000;

/** The mails that can have words of their own. */
export const ownWordMailSchema = z.enum(OWN_WORD_MAILS);

/** One line and Markdown, both with placeholders in two braces. */
export const mailTemplateSchema = z.object({
  subject: z
    .string()
    .trim()
    .min(1)
    .max(300)
    .regex(/^[^\n\r]*$/),
  body: z.string().trim().min(1).max(LONGEST),
});

/** One mail in one language in words of its own. */
export const ownMailSchema = mailTemplateSchema.extend({ kind: ownWordMailSchema, language: languageSchema });

/** One mail in one language, with the words that hold and those that come back when they are taken away. */
export const mailTextSchema = z.object({
  kind: ownWordMailSchema,
  /** `uitnodiging` */
  kindText: z.string(),
  language: languageSchema,
  /** Whose words hold now. */
  origin: z.enum(['dossier', 'call', 'standard']),
  /** `In de woorden van dit dossier, versie 2.` */
  originText: z.string(),
  /** Of the dossier's own words; 0: it never had any. */
  version: z.number().int(),
  template: mailTemplateSchema,
  /** What holds again without words of the dossier's own. */
  fallback: mailTemplateSchema,
  /** What can stand inside a sentence, each with what it stands for. */
  words: z.array(z.object({ name: z.string(), text: z.string() })),
  /** What can stand on a line of its own. */
  parts: z.array(z.object({ name: z.string(), text: z.string() })),
  /** Which of both cannot be left out. */
  needed: z.array(z.string()),
});

/** `GET /dossiers/:id/mail-texts` and `GET /drafts/:id/mail-texts`, in the languages that somebody reads. */
export const mailTextsSchema = z
  .object({
    mails: z.array(mailTextSchema),
    /** Mails that always have the words of the product. */
    fixed: z.array(
      z.object({
        kind: z.enum(Object.keys(FIXED_MAILS) as [FixedMail, ...FixedMail[]]),
        kindText: z.string(),
        /** Why. */
        reasonText: z.string(),
      }),
    ),
  })
  .meta({ id: 'MailTexts' });

/** `POST /dossiers/:id/mail-texts/preview`: nothing changes. 422 at the field: `MailTextUnreadable` and its kin. */
export const mailTextPreviewFormSchema = z.object({ mail: ownMailSchema }).meta({ id: 'MailTextPreviewForm' });

/** The mail with real data of one participant, as it would leave now. Null: nobody can get it any more. */
export const mailTextPreviewSchema = z
  .object({
    preview: z
      .object({
        /** `Zo krijgt Aalst deze mail, met de gegevens van nu.` */
        text: z.string(),
        subject: z.string(),
        /** A whole HTML document, to be shown in a sandboxed frame (`srcdoc`). */
        html: z.string(),
        plain: z.string(),
      })
      .nullable(),
    /** Said instead of a preview. */
    nobodyText: z.string(),
  })
  .meta({ id: 'MailTextPreview' });

/** `PUT /dossiers/:id/mail-texts`: a new version. 409 `MailTextChangedSince`; 422 as the preview. */
export const mailTextFormSchema = z
  .object({
    kind: ownWordMailSchema,
    language: languageSchema,
    /** The version that was read; 0: none. */
    after: z.number().int().min(0),
    /** Null: back to the words of the call. */
    template: mailTemplateSchema.nullable(),
  })
  .meta({ id: 'MailTextForm' });

export type OwnMail = z.infer<typeof ownMailSchema>;
export type MailText = z.infer<typeof mailTextSchema>;
export type MailTexts = z.infer<typeof mailTextsSchema>;
export type MailTextPreviewForm = z.infer<typeof mailTextPreviewFormSchema>;
export type MailTextPreview = z.infer<typeof mailTextPreviewSchema>;
export type MailTextForm = z.infer<typeof mailTextFormSchema>;
