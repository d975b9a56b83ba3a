import type { CompiledCall } from '@penhouder/call-definitions';
import type { BodyId, DossierId, Language } from '@penhouder/domain';
import {
  dossierContacts,
  findDossier,
  textVersionsOf,
  type CallDefinitionRow,
  type Connection,
  type NewTextVersion,
} from '@penhouder/persistence';
import { isId } from '../security/id-or-not-found';

/** The words of the note, with their placeholders, per language. */
export type OwnNotes = Partial<Readonly<Record<Language, string>>>;

interface Asked {
  readonly predecessorId: string | null;
  readonly bodyId: BodyId;
  readonly call: CompiledCall;
}

/**
 * The note that an earlier dossier of the same call had of its own when it was last published, where the call says it
 * otherwise; nothing when its participants read the note of the call.
 */
export async function earlierNotes(connection: Connection, { predecessorId, bodyId, call }: Asked): Promise<OwnNotes> {
  if (!isId(predecessorId)) return {};
  const row = await findDossier(connection, { bodyId, dossierId: predecessorId as DossierId });
  if (row?.callCode !== call.rules.code) return {};
  const [frozen, contacts] = await Promise.all([
    textVersionsOf(connection, row.dossierId),
    dossierContacts(connection, row.dossierId),
  ]);
  const read = new Set(contacts.map(({ textVersionId }) => textVersionId));
  const inForce = frozen
    .filter(({ id, template }) => read.has(id) && template?.callDefinitionId === row.callDefinitionId)
    .sort((a, b) => (a.frozenAt < b.frozenAt ? 1 : -1));
  const notes = (['nl', 'fr'] as const).flatMap((language): [Language, string][] => {
    const own = inForce.find((text) => text.language === language)?.template?.note;
    const said = call.wording.texts[language]?.note;
    return own === undefined || said === undefined || own === said ? [] : [[language, own]];
  });
  return Object.fromEntries(notes);
}

/** The call with these notes in it. */
export function withNotes(call: CompiledCall, notes: OwnNotes): CompiledCall {
  const { nl, fr } = call.wording.texts;
  const own = (language: Language): { note?: string } =>
    notes[language] === undefined ? {} : { note: notes[language] };
  const texts = { nl: { ...nl, ...own('nl') }, ...(fr !== undefined && { fr: { ...fr, ...own('fr') } }) };
  return { ...call, wording: { ...call.wording, texts } };
}

/** Texts with words of the dossier's own remember them, so that whoever joins later reads the same. */
export function withTemplates(
  texts: readonly NewTextVersion[],
  notes: OwnNotes,
  { row, compiled }: { readonly row: CallDefinitionRow; readonly compiled: CompiledCall },
): readonly NewTextVersion[] {
  return texts.map((text) => {
    const words = compiled.wording.texts[text.language];
    if (notes[text.language] === undefined || words === undefined) return text;
    const { brief, statement, note } = words;
    return { ...text, template: { callDefinitionId: row.id, brief, statement, note } };
  });
}
