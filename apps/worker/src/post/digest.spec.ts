import { workingCalendar } from '@penhouder/calendars';
import type { Instant, LocalTime } from '@penhouder/domain';
import { parseKeys, readToken } from '@penhouder/sign-off-links';
import type { ClaimedMail } from '@penhouder/persistence';
import { digestRules, withParts } from './digest';

const keys = parseKeys(`k1:${Buffer.alloc(32, 7).toString('base64url')}`);
const places = { baseUrl: 'https://penhouder.example', keys, placeholder: '{link}' };
const first = '0198c5b2-0000-7000-8000-000000000001';
const second = '0198c5b2-0000-7000-8000-000000000002';
const frame = { text: 'Beste,\n{{onderdelen}}\nGroeten', html: '<h1>Beste</h1>{{onderdelen}}' };
const partTo = (linkId: string) => ({
  ...{ text: `Vraag van ${linkId}: {link}`, html: `<a href="{link}">{link}</a>`, calendarPart: null },
  link: { linkId: linkId as never, generation: 1 },
});
const one = { textBody: 'Eén vraag: {link}', htmlBody: 'x', link: { linkId: 'l', generation: 1 }, digest: null };
const several = { ...one, digest: { frame, parts: [partTo(first), partTo(second)] } };

describe('a mail that carries several reminders', () => {
  test('has under each of them the link of that one and of no other', () => {
    const { textBody, htmlBody, link } = withParts(several as unknown as ClaimedMail, places);
    const links = [...textBody.matchAll(/Vraag van (\S+): \S+\/t\/(\S+)/g)];
    expect(links.map(([, asked, token = '']) => [asked, readToken(token, 'sign', keys)?.linkId])).toEqual([
      [first, first],
      [second, second],
    ]);
    expect(htmlBody).not.toContain('{link}');
    expect(link).toBeNull();
  });

  test('is composed to the same words every time, and a mail that carries none is left as it is', () => {
    expect(withParts(several as unknown as ClaimedMail, places)).toEqual(
      withParts(several as unknown as ClaimedMail, places),
    );
    expect(withParts(one as unknown as ClaimedMail, places)).toBe(one);
  });

  test('takes along only what may leave at this hour', () => {
    const window = { from: '09:00' as LocalTime, to: '17:00' as LocalTime };
    const at = (now: string) =>
      digestRules({ calendar: workingCalendar([]), now: now as Instant, baseUrl: places.baseUrl }).isOpen(window);
    expect([at('2019-12-05T09:00:00.000Z'), at('2019-12-05T07:30:00.000Z'), at('2019-12-07T09:00:00.000Z')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(
      digestRules({ calendar: workingCalendar([]), now: '2019-12-07T09:00:00.000Z' as Instant, baseUrl: '' }).isOpen(
        null,
      ),
    ).toBe(true);
  });
});
