import type { Language } from '@penhouder/contracts';
import { fr } from './fr';
import { nl } from './nl';
import type { CalledWords } from './words';

export type { CalledWords } from './words';

/** By its kind, as recorded or as posted. A day that an organ names is the answer that can be given now, and is called so. */
export function calledWordsOf(kind: string, language: Language): CalledWords {
  const called = kind === 'question' || kind === 'withdrawal' ? kind : 'answer';
  return (language === 'fr' ? fr : nl)[called];
}
