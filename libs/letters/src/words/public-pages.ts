import type { Language } from '@penhouder/domain';

/** What a body says of itself in public, by the last part of the address; in Dutch because people read and share it. */
const SLUGS = { why: 'waarom', privacy: 'privacy', accessibility: 'toegankelijkheid' } as const;

/** A page on which a body says something of itself, for everybody. */
export type PublicPage = keyof typeof SLUGS;

const PAGES = Object.keys(SLUGS) as readonly PublicPage[];

/** Path of a public page of a body; French ones say so, because a browser's own language is not the reader's. */
export function publicPagePath(code: string, page: PublicPage, language: Language = 'nl'): string {
  const path = `/over/${encodeURIComponent(code.toLowerCase())}/${SLUGS[page]}`;
  return language === 'nl' ? path : `${path}?taal=${language}`;
}

/** Which page an address means; null for none. */
export function publicPageOfSlug(slug: string): PublicPage | null {
  return PAGES.find((page) => SLUGS[page] === slug) ?? null;
}
