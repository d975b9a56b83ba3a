import type { Language } from '@penhouder/domain';

/** Functions that every administration has, in both languages. Sources: Decreet lokaal bestuur; Nouvelle loi communale. */
const FUNCTIONS: readonly Readonly<Record<Language, string>>[] = [
  { nl: 'burgemeester', fr: 'bourgmestre' },
  { nl: 'schepen', fr: 'échevin' },
  { nl: 'schepen van sociale economie', fr: 'échevin de l’économie sociale' },
  { nl: 'algemeen directeur', fr: 'directeur général' },
  { nl: 'adjunct-algemeendirecteur', fr: 'directeur général adjoint' },
  { nl: 'financieel directeur', fr: 'directeur financier' },
  { nl: 'voorzitter', fr: 'président' },
  { nl: 'voorzitter van de gemeenteraad', fr: 'président du conseil communal' },
  { nl: 'ondervoorzitter', fr: 'vice-président' },
  { nl: 'gemeenteraadslid', fr: 'conseiller communal' },
  { nl: 'secretaris', fr: 'secrétaire' },
  { nl: 'secretariaat', fr: 'secrétariat' },
  { nl: 'diensthoofd', fr: 'chef de service' },
  { nl: 'personeelslid', fr: 'membre du personnel' },
];

/** A function of the address book as its reader calls it: `bourgmestre` for a `burgemeester`. Words of one's own stay. */
export function functionWord(func: string, language: Language): string {
  const typed = func.trim().toLowerCase();
  return FUNCTIONS.find(({ nl, fr }) => nl === typed || fr === typed)?.[language] ?? func;
}

/** The same of somebody with name and function: `An Voorbeeld, bourgmestre`. */
export function personWithFunction(
  { name, function: func }: { readonly name: string; readonly function: string },
  language: Language,
): string {
  return `${name}, ${functionWord(func, language)}`;
}
