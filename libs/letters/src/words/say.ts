import type { Language } from '@penhouder/domain';
import { createInstance } from 'i18next';
import { fr } from '../catalogues/fr';
import { nl } from '../catalogues/nl';
import { elide } from './elide';

/** Every sentence's address in the catalogues; the two forms of a counted sentence share one. */
export type MessageKey = WithoutPlural<KeysOf<typeof nl>>;

type KeysOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${KeysOf<Tree[Key]>}`;
}[keyof Tree & string];
type WithoutPlural<Key> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

/** What fills a sentence; `count` also chooses between singular and plural. */
export type Values = Readonly<Record<string, string | number>>;

const catalogues = createInstance({
  resources: { nl: { translation: nl }, fr: { translation: fr } },
  fallbackLng: 'nl',
  initAsync: false,
  interpolation: { escapeValue: false, skipOnVariables: true },
});
void catalogues.init();

const translators = { nl: catalogues.getFixedT('nl'), fr: catalogues.getFixedT('fr') };

/** A sentence of the catalogue, filled in. Values are inserted as they are: escaping is the work of what shows them. */
export function say(language: Language, key: MessageKey, values?: Values): string {
  if (values !== undefined) return filledIn(language, key, values);
  const known = fixed[language].get(key);
  if (known !== undefined) return known;
  const text = filledIn(language, key, {});
  fixed[language].set(key, text);
  return text;
}

/** Sentences with nothing to fill in, once said: a page says the same few dozens of times. At most one per address. */
const fixed: Readonly<Record<Language, Map<string, string>>> = { nl: new Map(), fr: new Map() };

function filledIn(language: Language, key: MessageKey, values: Values): string {
  const text = translators[language](key, { ...values });
  return language === 'fr' ? elide(text) : text;
}

/** The same for an address that is put together from what the core describes; null when the catalogue lacks it. */
export function sayIfKnown(language: Language, key: string, values?: Values): string | null {
  const isKnown = fixed[language].has(key) || catalogues.exists(key, { lng: language });
  return isKnown ? say(language, key as MessageKey, values) : null;
}
