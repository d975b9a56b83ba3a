import { en } from './en';
import { nl, type Words } from './nl';

/** The languages of the command line; the first is the one without `--lang`. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

const catalogues: Readonly<Record<Language, Words>> = { nl, en };

/** Null for a language that is not there. */
export function parseLanguage(name: string): Language | null {
  return languages.find((language) => language === name) ?? null;
}

export function wordsIn(language: Language): Words {
  return catalogues[language];
}
