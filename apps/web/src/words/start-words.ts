import type { Language } from '@penhouder/contracts';
import i18next, { type PostProcessorModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { fr } from './fr';
import { nl, type Words } from './nl';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Words };
  }
}

/** French drops the e of `de` and `que` before the vowel of a name that was filled in: `Parcours d’Anzegem`. */
const elision: PostProcessorModule = {
  type: 'postProcessor',
  name: 'elision',
  process: (words: string) =>
    i18next.language === 'fr' ? words.replaceAll(/\b([Dd]|[Qq]u)e (?=[AEÉÈIO]\p{Ll})/gu, '$1’') : words,
};

/** Makes the words known to every page; Dutch until the session says otherwise. */
export function startWords(): void {
  void i18next
    .use(initReactI18next)
    .use(elision)
    .init({
      lng: 'nl',
      fallbackLng: 'nl',
      initAsync: false,
      resources: { nl: { translation: nl }, fr: { translation: fr } },
      interpolation: { escapeValue: false },
      postProcess: ['elision'],
    });
}

/** Speaks the reader's language from now on, also to a screen reader. */
export function speak(language: Language): void {
  document.documentElement.lang = language;
  if (i18next.language !== language) void i18next.changeLanguage(language);
}
