import type { Language } from '@penhouder/contracts';
import { fr } from './fr';
import { nl } from './nl';
import type { DecisionWords } from './words';

/** The words about a decision in a language. */
export function decisionWords(language: Language): DecisionWords {
  return { nl, fr }[language];
}
