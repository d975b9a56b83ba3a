import type { CreditOfParticipant, Instant, Outage } from '@penhouder/domain';
import { day, instant } from '../letters.fixtures';
import { creditSentence, failedAttemptsSentence } from './credit-sentence';

const outage: Outage = {
  outageId: 'one',
  kind: 'link',
  from: instant('2019-12-13T20:00:00.000Z'),
  to: instant('2019-12-14T02:00:00.000Z'),
};
const dueBefore = { on: day('2019-12-13'), at: instant('2019-12-13T23:00:00.000Z'), isHourStated: false };
const given: CreditOfParticipant = {
  credit: { minutes: 360, dueBefore, isUpToClosing: false },
  due: { on: day('2019-12-14'), at: instant('2019-12-14T05:00:00.000Z'), isHourStated: true },
  outages: [outage],
};

test('a municipality reads what it is given, until when, and because of what', () => {
  expect(creditSentence(given, 'you', 'nl')).toBe(
    'Onze webpagina’s waren niet bereikbaar van vr 13 december 2019, 21.00 uur tot za 14 december 2019, 3.00 uur. Daarom krijgt u 6 uur extra: tot za 14 december 2019, 6.00 uur.',
  );
});

test('whole days, mail, several outages and the closing are said as such, in French too', () => {
  const day14 = { on: day('2019-12-14'), at: instant('2019-12-14T23:00:00.000Z'), isHourStated: false };
  const cut = { ...given, due: day14, credit: { ...given.credit, minutes: 1_441, isUpToClosing: true } };
  expect(creditSentence({ ...cut, outages: [{ ...outage, kind: 'mail' }] }, 'they', 'nl')).toMatch(
    /^Onze mail vertrok niet .* 24 uur 1 minuut extra: tot en met zaterdag 14 december 2019\. Meer kan niet/,
  );
  expect(creditSentence({ ...cut, outages: [outage, outage] }, 'you', 'fr')).toMatch(
    /2 fois, la dernière fois .* 24 heures 1 minute de plus : jusqu’au samedi 14 décembre 2019 inclus\. Pas davantage/,
  );
});

test('who tried to answer is said before who only looked, and nothing when nobody came', () => {
  const at = '2019-12-13T21:00:00.000Z' as Instant;
  expect(failedAttemptsSentence([], 'nl')).toBeNull();
  expect(failedAttemptsSentence([{ at, act: 'read' }], 'nl')).toMatch(/^Vond onze pagina één keer niet/);
  expect(
    failedAttemptsSentence(
      [
        { at, act: 'answer' },
        { at, act: 'read' },
      ],
      'nl',
    ),
  ).toBe('Kon één keer niet antwoorden door onze storing: vr 13 december 2019, 22.00 uur.');
});
