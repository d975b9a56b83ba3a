import type { LocalDate } from '@penhouder/domain';

const LOCALES = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' } as const;

/** A day as people say it: `20 december 2019`. */
export function dayWords(on: LocalDate, language: keyof typeof LOCALES): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  const words = format.format(Date.parse(`${on}T00:00:00Z`));
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}
