import type { Language, MailList, MailQuery } from '@penhouder/contracts';
import { say } from '@penhouder/letters';
import type { MailRow } from '@penhouder/persistence';
import { mailModel } from './mail-model';

/** One page of a body's or dossier's mails, newest first, with how many there are of each sort. */
export function mailList(mails: readonly MailRow[], query: MailQuery, language: Language): MailList {
  const wanted = mails.filter(
    (mail) =>
      (query.state === undefined || mail.state === query.state) &&
      (query.participantId === undefined || mail.participantId === query.participantId),
  );
  const begin = query.cursor === undefined ? 0 : wanted.findIndex(({ id }) => id === query.cursor) + 1;
  const limit = query.limit ?? 50;
  const page = wanted.slice(begin, begin + limit);
  const counts = {
    planned: mails.filter(({ state }) => state === 'planned' || state === 'sending').length,
    sent: mails.filter(({ state }) => state === 'sent').length,
    failed: mails.filter(({ state }) => state === 'failed' || state === 'unknown').length,
  };
  return {
    mails: page.map((mail) => mailModel(mail, language)),
    total: wanted.length,
    next: begin + limit < wanted.length ? (page.at(-1)?.id ?? null) : null,
    counts,
    sentence: sentenceOf(counts, language),
  };
}

function sentenceOf({ planned, sent, failed }: MailList['counts'], language: Language): string {
  if (planned + sent + failed === 0) return say(language, 'post.empty');
  const parts = [
    planned === 0 ? say(language, 'post.nothingPlanned') : say(language, 'post.planned', { count: planned }),
    say(language, 'post.sent', { count: sent }),
    ...(failed === 0 ? [] : [say(language, 'post.failed', { count: failed })]),
  ];
  return `${parts.join(language === 'fr' ? ' ; ' : '; ')}.`;
}
