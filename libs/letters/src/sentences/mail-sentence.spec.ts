import type { SkipReason } from '@penhouder/domain';
import type { MailFate } from './mail-sentence';
import { mailSentence } from './mail-sentence';

const WHEN = 'ma 9 december 2019, 9.00 uur';
const skipped = (skipReason: SkipReason): MailFate => ({
  state: 'skipped',
  skipReason,
  smtpResponse: null,
  attempt: 0,
  isReturned: false,
});
const failed = (smtpResponse: string | null, attempt = 80): MailFate => ({
  state: 'failed',
  skipReason: null,
  smtpResponse,
  attempt,
  isReturned: false,
});

/** A reason that is added to the core and not here does not compile. */
const SKIPS: Readonly<Record<SkipReason, RegExp>> = {
  participantDropped: /de deelnemer is intussen geschrapt/,
  contactReplaced: /de contactpersoon is intussen vervangen/,
  dossierClosed: /het dossier is intussen gesloten/,
  roundClosed: /de ronde van verklaringen is intussen afgesloten/,
  answered: /de deelnemer antwoordde intussen of stelde een vraag/,
  dateMoved: /de datum in deze mail is intussen verplaatst/,
  clockSuspended: /de termijn is opgeschort/,
  changeUndone: /is ongedaan gemaakt/,
  clockRuns: /de termijn loopt intussen weer/,
  absent: /wie dit zou krijgen, is afwezig/,
  notStandingIn: /deze persoon vervangt niemand op deze dag/,
  codeOver: /de code in deze mail was intussen gebruikt/,
  notOnAllowList: /alleen naar adressen op haar lijst/,
  superseded: /een nieuwere herinnering vervangt deze/,
};

describe('what became of a mail', () => {
  test.each(Object.keys(SKIPS) as SkipReason[])('one that did not leave says why: %s', (reason) => {
    expect(mailSentence(skipped(reason), WHEN, 'nl')).toMatch(SKIPS[reason]);
    expect(mailSentence(skipped(reason), WHEN, 'fr')).toMatch(/^Non envoyé : \p{L}/u);
  });

  test('no two reasons are told in the same words', () => {
    const sentences = (Object.keys(SKIPS) as SkipReason[]).map((reason) => mailSentence(skipped(reason), WHEN, 'fr'));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('a reminder to an address that is known not to exist was not even tried', () => {
    expect(mailSentence(failed('dead address: 550 5.1.1 User unknown', 0), WHEN, 'nl')).toMatch(
      /^Niet verstuurd: een andere mail/,
    );
    expect(mailSentence(failed('dead address: 5.1.1', 0), WHEN, 'fr')).toMatch(/^Non envoyé : un autre courriel/);
  });

  test('a refusal is told apart from a server that was silent or said "later" until nobody tried any more', () => {
    expect(mailSentence(failed('550 5.1.1 no such user'), WHEN, 'nl')).toBe('De mailserver weigerde deze mail.');
    for (const silence of ['ETIMEDOUT', '451 4.7.1 greylisted', null]) {
      expect(mailSentence(failed(silence), WHEN, 'nl')).toMatch(
        /na 80 pogingen nam de mailserver deze mail nog niet aan/,
      );
    }
    expect(mailSentence(failed('ECONNREFUSED', 1), WHEN, 'fr')).toMatch(/après 1 essai, /);
  });

  test('one that left and came back is told apart from one that was refused at once', () => {
    const returned = { ...failed('550 5.1.1 no such user'), isReturned: true };
    expect(mailSentence(returned, WHEN, 'nl')).toMatch(/vertrok, maar .* stuurde hem terug/);
    expect(mailSentence(returned, WHEN, 'fr')).toMatch(/est parti, mais .* l’a renvoyé/);
  });

  test('the moment is said where there is one', () => {
    const fate = { skipReason: null, smtpResponse: null, attempt: 1, isReturned: false };
    expect(mailSentence({ ...fate, state: 'sent' }, WHEN, 'nl')).toBe(`Verstuurd ${WHEN}.`);
    expect(mailSentence({ ...fate, state: 'unknown' }, WHEN, 'nl')).toBe('Niet zeker of deze mail aankwam.');
  });
});
