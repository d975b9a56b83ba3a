import type { DossierId, Language, MailTemplate, OwnWordMail, UserId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import { isoText } from '../iso-text';
import { newId } from '../ids/new-id';
import type { MailText } from '../entities/mail-text.entity';

/** Words that a dossier gives one mail in one language; null: the call's hold again. */
export interface NewMailText {
  readonly kind: OwnWordMail;
  readonly language: Language;
  readonly template: MailTemplate | null;
}

export type MailTextRow = Readonly<Omit<MailText, 'id' | 'dossierId' | 'writtenBy'>>;

/** The newest version of each mail that the dossier ever gave words of its own. */
export async function mailTextsOf(connection: Connection, dossierId: DossierId): Promise<MailTextRow[]> {
  return managerOf(connection).query<MailTextRow[]>(
    `select distinct on (kind, language) kind, language, version, template, ${isoText('written_at')} as "writtenAt"
     from mail_text where dossier_id = $1 order by kind, language, version desc`,
    [dossierId],
  );
}

/** Every mail that the dossier has in words of its own now, by language and kind. */
export async function ownMailsOf(
  connection: Connection,
  dossierId: DossierId,
): Promise<Readonly<Partial<Record<Language, Readonly<Partial<Record<OwnWordMail, MailTemplate>>>>>>> {
  const rows = (await mailTextsOf(connection, dossierId)).filter(({ template }) => template !== null);
  const inLanguage = (language: Language): Partial<Record<OwnWordMail, MailTemplate>> =>
    Object.fromEntries(rows.filter((row) => row.language === language).map(({ kind, template }) => [kind, template]));
  return { nl: inLanguage('nl'), fr: inLanguage('fr') };
}

/** A new version of the words of one mail. */
export interface MailTextVersion {
  readonly dossierId: DossierId;
  readonly by: UserId | null;
  /** The version that its writer saw; 0: none. */
  readonly after: number;
  readonly text: NewMailText;
}

/** Adds a version. False: somebody else added one since, and nothing was written. */
export async function addMailText(connection: Connection, version: MailTextVersion): Promise<boolean> {
  return inTransaction(connection, async (manager) => {
    const { dossierId, by, after, text } = version;
    await manager.query('select 1 from dossier where id = $1 for no key update', [dossierId]);
    const rows = await manager.query<unknown[]>(
      `insert into mail_text (id, dossier_id, kind, language, version, template, written_by)
       select $1, $2, $3, $4, $5::int + 1, $6, $7
       where $5::int = (select coalesce(max(version), 0) from mail_text where dossier_id = $2 and kind = $3 and language = $4)
       returning id`,
      [newId(), dossierId, text.kind, text.language, after, JSON.stringify(text.template), by],
    );
    return rows.length === 1;
  });
}
