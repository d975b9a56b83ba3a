import type { Language } from '@penhouder/contracts';
import { fr } from './fr';
import { nl } from './nl';
import type { StatementWords } from './words';

/** The texts of the house in a language. */
export function statementWords(language: Language): StatementWords {
  return { nl, fr }[language];
}
