import type { Language } from '@penhouder/contracts';

/** `uittreksel.pdf: te groot`, `extrait.pdf : trop grand`: French has a space before a colon. */
export function labelled(label: string, said: string, language: Language): string {
  return `${label}${language === 'fr' ? '\u00a0' : ''}: ${said}`;
}
