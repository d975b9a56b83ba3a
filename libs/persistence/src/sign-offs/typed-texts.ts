import type { DossierId, TextId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import type { TypedText } from '../entities/sign-off.entity';

export type NewTypedText = Readonly<Pick<TypedText, 'id' | 'body' | 'authorKind' | 'authorId'>>;

/** Keeps words that somebody typed, before the command that refers to them. An id that is there already is kept as it is. */
export async function saveTypedTexts(
  connection: Connection,
  typed: { readonly dossierId: DossierId; readonly texts: readonly NewTypedText[] },
): Promise<void> {
  for (const text of typed.texts) {
    await managerOf(connection).query(
      `insert into typed_text (id, dossier_id, body, author_kind, author_id) values ($1, $2, $3, $4, $5) on conflict (id) do nothing`,
      [text.id, typed.dossierId, text.body, text.authorKind, text.authorId],
    );
  }
}

/** The words of a dossier by their id. Ids of other dossiers are not found. */
export async function typedTextsOf(
  connection: Connection,
  query: { readonly dossierId: DossierId; readonly textIds?: readonly TextId[] },
): Promise<ReadonlyMap<TextId, string>> {
  const rows = await managerOf(connection).query<{ id: TextId; body: string }[]>(
    `select id, body from typed_text where dossier_id = $1 and ($2::uuid[] is null or id = any($2))`,
    [query.dossierId, query.textIds ?? null],
  );
  return new Map(rows.map(({ id, body }) => [id, body]));
}
