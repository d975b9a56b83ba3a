import type { Language } from '@penhouder/contracts';
import type { Request } from 'express';

/** What a request learnt about its reader before anything could go wrong. */
export interface KnownReader {
  readerLanguage?: Language;
}

/** The language of the reader: of the contact or user when known, otherwise what the browser prefers; Dutch is the default. */
export function languageOf(request: Request): Language {
  const known = (request as Request & KnownReader).readerLanguage;
  return known ?? (request.acceptsLanguages(['nl', 'fr']) === 'fr' ? 'fr' : 'nl');
}

/** For a refusal that comes before anybody was looked up; what is known of the reader counts more. */
export function guessLanguage(request: Request, language: Language): void {
  (request as Request & KnownReader).readerLanguage ??= language;
}

export function rememberLanguage(request: Request, language: Language): void {
  (request as Request & KnownReader).readerLanguage = language;
}
