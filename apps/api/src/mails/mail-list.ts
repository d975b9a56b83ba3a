import type { Language, MailList, MailQuery } from '@penhouder/contracts';
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
    sentence: sentenceOf(counts),
  };
}

function sentenceOf({ planned, sent, failed }: MailList['counts']): string {
  if (planned + sent + failed === 0)
    return 'Er is nog geen post. Uitnodigingen en herinneringen verschijnen hier zodra een dossier gestart is.';
  const parts = [
    planned === 0
      ? 'Er staat niets klaar om te vertrekken'
      : `${String(planned)} ${planned === 1 ? 'mail staat' : 'mails staan'} klaar om te vertrekken`,
    `${String(sent)} ${sent === 1 ? 'is' : 'zijn'} verstuurd`,
    ...(failed === 0 ? [] : [`${String(failed)} ${failed === 1 ? 'kwam' : 'kwamen'} niet aan`]),
  ];
  return `${parts.join('; ')}.`;
}
