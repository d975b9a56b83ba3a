import { en } from './en';
import { fr } from './fr';
import { nl, type Words } from './nl';

/** The languages of the command line; the first is the one without `--lang`. */
export const languages = ['nl', 'fr', 'en'] as const;
export type Language = (typeof languages)[number];

const catalogues: Readonly<Record<Language, Words>> = { nl, fr, en };

/** Null for a language that is not there. */
export function parseLanguage(name: string): Language | null {
  return languages.find((language) => language === name) ?? null;
}

export function wordsIn(language: Language): Words {
  return catalogues[language];
}
