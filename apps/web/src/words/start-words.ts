import type { Language } from '@penhouder/contracts';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { fr } from './fr';
import { nl, type Words } from './nl';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Words };
  }
}

/** Makes the words known to every page; Dutch until the session says otherwise. */
export function startWords(): void {
  void i18next.use(initReactI18next).init({
    lng: 'nl',
    fallbackLng: 'nl',
    initAsync: false,
    resources: { nl: { translation: nl }, fr: { translation: fr } },
    interpolation: { escapeValue: false },
  });
}

/** Speaks the reader's language from now on, also to a screen reader. */
export function speak(language: Language): void {
  document.documentElement.lang = language;
  if (i18next.language !== language) void i18next.changeLanguage(language);
}
