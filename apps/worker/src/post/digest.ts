import type { Instant, WorkingCalendar } from '@penhouder/domain';
import { nextSendingInstant, wallAt } from '@penhouder/domain';
import { mergedCalendar, publicPagePath, renderDigest, wholeDigest } from '@penhouder/letters';
import type { ClaimedMail, DigestRules } from '@penhouder/persistence';
import type { LinkPlaces } from './personal-link';
import { signLink } from './personal-link';

/** Where and when a mail with several reminders is put together. */
export interface DigestScene {
  readonly calendar: WorkingCalendar;
  /** Wall time: a dossier on a clock of its own shares no mail. */
  readonly now: Instant;
  readonly baseUrl: string;
}

/** What may leave together now, and in which words. */
export function digestRules({ calendar, now, baseUrl }: DigestScene): DigestRules {
  return {
    isOpen: (window) => window === null || nextSendingInstant(calendar, now, window) <= now,
    write: ({ body, readerName, language, parts }) =>
      renderDigest({
        ...{ body, readerName, language, parts },
        today: wallAt(calendar, now).date,
        whyUrl: `${baseUrl}${publicPagePath(body.code, 'why', language)}`,
      }),
  };
}

/** A mail that carries several reminders with each of them in its place, under its own personal link; any other as it is. */
export function withParts(mail: ClaimedMail, places: LinkPlaces & { readonly placeholder: string }): ClaimedMail {
  if (mail.digest === null) return mail;
  const { frame, parts } = mail.digest;
  const linked = parts.map(({ text, html, link }) => {
    const url = signLink(link, places);
    const filled = (words: string): string => words.replaceAll(places.placeholder, () => url);
    return { text: filled(text), html: filled(html) };
  });
  const { text, html } = wholeDigest(frame, linked);
  const calendarPart = mergedCalendar(parts.map((part) => part.calendarPart));
  return { ...mail, textBody: text, htmlBody: html, calendarPart, link: null };
}
