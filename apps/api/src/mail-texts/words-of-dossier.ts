import type { DossierId, Language, MailTemplate, OwnWordMail } from '@penhouder/domain';
import { templateFor } from '@penhouder/letters';
import { loadDossier, ownMailsOf, type Connection } from '@penhouder/persistence';

/** What a mail outside the steps of a dossier needs of it. */
export interface WordsOfDossier {
  /** `2019-004`. */
  readonly number: string;
  /** Null: the product's words hold. */
  readonly templateOf: (kind: OwnWordMail, language: Language) => MailTemplate | null;
}

/** The words that hold for the mails of a dossier now. Throws when there is no such dossier. */
export async function wordsOfDossier(connection: Connection, dossierId: DossierId): Promise<WordsOfDossier> {
  const dossier = await loadDossier(connection, dossierId);
  if (dossier === null) throw new Error(`No dossier ${dossierId}`);
  const ownMails = await ownMailsOf(connection, dossierId);
  const { number, wording } = dossier;
  return { number, templateOf: (kind, language) => templateFor(kind, { language, wording, ownMails }) };
}
