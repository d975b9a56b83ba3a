/** What stands as `decision` in a record that says what was erased. */
export const ERASED = 'erased';

/** Of what proof remains when its content is erased; each is named by the number of its record, by its SHA-256 or, what somebody typed, by its id. */
export type ErasedKind = 'declaration' | 'client' | 'text' | 'typed' | 'receipt' | 'file' | 'incoming';

/** What was erased at one moment in one dossier, by kind. Names nobody. */
export type ErasedNames = Partial<Record<ErasedKind, readonly string[]>>;

/** The content of a record that says what was erased, and why: the end of a term, somebody who asked, or harm in a file. */
export function erasureRecord(
  because: 'terms' | 'person' | 'infected',
  erased: ErasedNames,
): Readonly<Record<string, unknown>> {
  return { decision: ERASED, because, erased };
}

/** Everything of one kind that the records of a chain say was erased. What is gone without being named is a break. */
export function erasedNames(contents: readonly unknown[], kind: ErasedKind): ReadonlySet<string> {
  return new Set(contents.flatMap((content) => namesIn(content, kind)));
}

function namesIn(content: unknown, kind: ErasedKind): readonly string[] {
  const { decision, erased } = (content ?? {}) as { readonly decision?: unknown; readonly erased?: ErasedNames };
  return decision === ERASED ? (erased?.[kind] ?? []) : [];
}
