import { createHash } from 'node:crypto';
import type { DossierId, TextVersionId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { TextVersion, type TextTemplate } from '../entities/sign-off.entity';
import { canonicalJson } from './canonical-json';

export type TextVersionRow = Readonly<TextVersion>;
export type NewTextVersion = Omit<
  TextVersionRow,
  'sha256' | 'frozenAt' | 'dossierId' | 'template' | 'erasedAt' | 'documents'
> & {
  /** Absent: none. */
  readonly documents?: TextVersionRow['documents'];
  /** Absent: filled in from the words of the call. */
  readonly template?: TextTemplate;
};

type ReadText = Pick<TextVersionRow, 'language' | 'title' | 'brief' | 'statement' | 'note'> &
  Partial<Pick<TextVersionRow, 'documents'>>;

/** Canonical JSON (RFC 8785) of everything that the signatory reads; documents are named only where there are any. */
export function canonicalText({ language, title, brief, statement, note, documents = [] }: ReadText): string {
  const beside = documents.length === 0 ? {} : { documents };
  return canonicalJson({ language, title, brief, statement, note, ...beside });
}

/** SHA-256 over the canonical JSON of everything that the signatory reads; hexadecimal. */
export function hashOfText(text: ReadText): string {
  return createHash('sha256').update(canonicalText(text)).digest('hex');
}

/** Freezes texts for good, before the launch or the command that refers to them. An id that is there already is kept as it is. */
export async function freezeTexts(
  connection: Connection,
  frozen: { readonly dossierId: DossierId; readonly texts: readonly NewTextVersion[] },
): Promise<void> {
  const rows = frozen.texts.map((text) => ({ ...text, sha256: hashOfText(text) }));
  await managerOf(connection).query(
    `insert into text_version (id, dossier_id, participant_id, language, version, title, brief, statement, note, documents, sha256,
       template)
     select id, $1, "participantId", language, version, title, brief, statement, note,
       coalesce(documents, '[]'), sha256, template
     from json_to_recordset($2) as t(id uuid, "participantId" uuid, language text, version int, title text, brief text,
       statement text, note text, documents jsonb, sha256 text, template jsonb) on conflict (id) do nothing`,
    [frozen.dossierId, JSON.stringify(rows)],
  );
}

export async function findTextVersion(connection: Connection, id: TextVersionId): Promise<TextVersionRow | null> {
  return managerOf(connection).findOneBy(TextVersion, { id });
}

/** Every text that was ever frozen for somebody in this dossier. */
export async function textVersionsOf(connection: Connection, dossierId: DossierId): Promise<TextVersionRow[]> {
  return managerOf(connection).findBy(TextVersion, { dossierId });
}
