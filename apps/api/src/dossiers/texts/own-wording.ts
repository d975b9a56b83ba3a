import type { OwnText } from '@penhouder/contracts';
import type { CallWording, Language } from '@penhouder/domain';
import type { TextTemplate, TextVersionRow } from '@penhouder/persistence';
import type { DossierReading } from '../dossier-reading';

const LANGUAGES = ['nl', 'fr'] as const satisfies readonly Language[];

/**
 * The words of a call as this dossier has them: where a text of its own was published under the call's version that holds,
 * the newest that somebody reads now goes before the call's.
 */
export function ownWording(
  wording: CallWording,
  frozen: readonly TextVersionRow[],
  { row, contacts }: DossierReading,
): CallWording {
  const read = new Set(
    contacts.filter(({ revokedAt }) => revokedAt === null).map(({ textVersionId }) => textVersionId),
  );
  const inForce = frozen
    .filter(({ id, template }) => read.has(id) && template?.callDefinitionId === row.callDefinitionId)
    .sort((a, b) => (a.frozenAt < b.frozenAt ? 1 : -1));
  const texts = LANGUAGES.flatMap((language): OwnText[] => {
    const template = inForce.find((text) => text.language === language)?.template ?? null;
    return template === null ? [] : [{ language, ...wordsOf(template) }];
  });
  return withTexts(wording, texts);
}

/** A call's words with other texts in it; a language that the call does not have gets none. */
export function withTexts(wording: CallWording, texts: readonly OwnText[]): CallWording {
  const { nl, fr } = wording.texts;
  const ownOf = (language: Language): Partial<Pick<OwnText, 'brief' | 'statement' | 'note'>> => {
    const own = texts.find((text) => text.language === language);
    return own === undefined ? {} : wordsOf(own);
  };
  return {
    ...wording,
    texts: { nl: { ...nl, ...ownOf('nl') }, ...(fr !== undefined && { fr: { ...fr, ...ownOf('fr') } }) },
  };
}

/** What can be changed of a call's words, in every language that it has. */
export function textsOf({ texts }: CallWording): readonly OwnText[] {
  const { nl, fr } = texts;
  return [
    { language: 'nl', ...wordsOf(nl) },
    ...(fr === undefined ? [] : [{ language: 'fr' as const, ...wordsOf(fr) }]),
  ];
}

function wordsOf({ brief, statement, note }: Omit<TextTemplate, 'callDefinitionId'>): Omit<OwnText, 'language'> {
  return { brief, statement, note };
}
