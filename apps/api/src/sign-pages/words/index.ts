import type { Language } from '@penhouder/contracts';
import { fr } from './fr';
import { nl } from './nl';
import type { SignWords } from './words';

export type { FaultCode, SignWords } from './words';

export function wordsOf(language: Language): SignWords {
  return language === 'fr' ? fr : nl;
}
