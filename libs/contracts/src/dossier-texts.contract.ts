import { z } from 'zod';
import { idSchema, languageSchema } from './values.contract';

const LONGEST = 40_000;

/** The words of one language, with placeholders such as `{{gemeente}}`, in Markdown. */
export const ownTextSchema = z.object({
  language: languageSchema,
  brief: z.string().trim().min(1).max(LONGEST),
  statement: z.string().trim().min(1).max(LONGEST),
  note: z.string().trim().max(LONGEST),
});

/** `GET /dossiers/:id/texts`: what the participants of this dossier read now, before it is filled in for each. */
export const dossierTextsSchema = z.object({ texts: z.array(ownTextSchema) }).meta({ id: 'DossierTexts' });

/** `POST /dossiers/:id/texts/preview`: nothing changes. 422 `TextUnreadable`, `TextWordsUnknown` at their field. */
export const textPreviewFormSchema = z
  .object({ texts: z.array(ownTextSchema).min(1).max(2) })
  .meta({ id: 'TextPreviewForm' });

export const textPreviewSchema = z
  .object({
    /** `De tekst verandert voor 3 van de 14 deelnemers; 2 van hen tekenden de vorige verklaring.` */
    sentence: z.string(),
    changed: z.array(
      z.object({
        participantId: idSchema,
        name: z.string(),
        /** It signed, and the declaration itself changes: it can be asked to sign again. */
        canSignAgain: z.boolean(),
        /** What it will read, per language of its contacts; HTML made by the server, safe to insert. */
        texts: z.array(
          z.object({
            language: languageSchema,
            briefHtml: z.string(),
            statementHtml: z.string(),
            noteHtml: z.string(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'TextPreview' });

/** `GET /dossiers/:id/participants/:participantId/text-changes`: what became of the text of one participant. */
export const textChangesSchema = z
  .object({
    /** Newest first; empty while there was one version only. */
    changes: z.array(
      z.object({
        id: idSchema,
        /** `Versie 1 en versie 2, in het Nederlands`. */
        title: z.string(),
        /** Made by the server, safe to insert: `ins` and `del` around words. */
        html: z.string(),
      }),
    ),
  })
  .meta({ id: 'TextChanges' });

/** `GET /dossiers/:id/participants/:participantId/documents`: what goes with the declaration of one participant. */
export const textDocumentsSchema = z
  .object({
    /** As its people read them now, in each of their languages; empty when the call has none. */
    documents: z.array(
      z.object({
        code: z.string(),
        language: languageSchema,
        /** `Samenwerkingsovereenkomst`. */
        title: z.string(),
        /** Made by the server, safe to insert. */
        html: z.string(),
        /** Of the PDF, below this address. */
        href: z.string(),
      }),
    ),
  })
  .meta({ id: 'TextDocuments' });

export type TextDocuments = z.infer<typeof textDocumentsSchema>;
export type TextChanges = z.infer<typeof textChangesSchema>;
export type OwnText = z.infer<typeof ownTextSchema>;
export type DossierTexts = z.infer<typeof dossierTextsSchema>;
export type TextPreviewForm = z.infer<typeof textPreviewFormSchema>;
export type TextPreview = z.infer<typeof textPreviewSchema>;
