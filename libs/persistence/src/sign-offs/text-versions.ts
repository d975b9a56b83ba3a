import { createHash } from 'node:crypto';
import { In } from 'typeorm';
import type { DossierId, TextVersionId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { TextVersion } from '../entities/sign-off.entity';
import { canonicalJson } from './canonical-json';

export type TextVersionRow = Readonly<TextVersion>;
export type NewTextVersion = Omit<TextVersionRow, 'sha256' | 'frozenAt' | 'dossierId'>;

/** SHA-256 over the canonical JSON of everything that the signatory reads; hexadecimal. */
export function hashOfText(text: Pick<TextVersionRow, 'language' | 'title' | 'brief' | 'statement' | 'note'>): string {
  const { language, title, brief, statement, note } = text;
  return createHash('sha256').update(canonicalJson({ language, title, brief, statement, note })).digest('hex');
}

/** Freezes texts for good, before the launch or the command that refers to them. An id that is there already is kept as it is. */
export async function freezeTexts(
  connection: Connection,
  frozen: { readonly dossierId: DossierId; readonly texts: readonly NewTextVersion[] },
): Promise<void> {
  for (const text of frozen.texts) {
    await managerOf(connection).query(
      `insert into text_version (id, dossier_id, participant_id, language, version, title, brief, statement, note, sha256)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing`,
      [
        text.id,
        frozen.dossierId,
        text.participantId,
        text.language,
        text.version,
        text.title,
        text.brief,
        text.statement,
        text.note,
        hashOfText(text),
      ],
    );
  }
}

export async function findTextVersion(connection: Connection, id: TextVersionId): Promise<TextVersionRow | null> {
  return managerOf(connection).findOneBy(TextVersion, { id });
}

export async function findTextVersions(
  connection: Connection,
  ids: readonly TextVersionId[],
): Promise<TextVersionRow[]> {
  return managerOf(connection).findBy(TextVersion, { id: In([...ids]) });
}
