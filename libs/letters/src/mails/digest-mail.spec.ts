import type { DossierCommand } from '@penhouder/domain';
import ICAL from 'ical.js';
import { aalst, coordinator, instant, launched } from '../letters.fixtures';
import type { Digest, DigestFor } from './digest-mail';
import { renderDigest, wholeDigest } from './digest-mail';
import { LINK_PLACEHOLDER } from './link-placeholder';
import type { DigestPart, MailContext } from './mail-context';
import { mailsOf, only } from './mails.fixtures';
import type { Sent } from './mails.fixtures';
import { mergedCalendar } from './merged-calendar';

const remind: DossierCommand = {
  type: 'RemindNow',
  at: instant('2019-12-05T11:00:00.000Z'),
  commandId: 'remind',
  by: coordinator,
  participantIds: [aalst],
};

function reminder(change: Partial<MailContext> = {}): Sent {
  return only(mailsOf(launched('real'), remind, change), 'reminder');
}

function partOf({ digestPart }: Sent): DigestPart {
  if (digestPart === null || digestPart === undefined) throw new Error('no part');
  return digestPart;
}

const body = {
  name: 'Voorbeeldvereniging',
  accent: '#1f4e79',
  phone: '056 00 00 00',
  email: 'info@vereniging.example',
};
const sports = reminder({ title: 'sporthal' });
const roads = reminder({ title: 'fietspad <b>vet</b> {{onderdelen}} $& {{persoonlijke-link}}' });
const parts = [partOf(sports), { ...partOf(roads), due: '2019-12-20' as never }];
const about: DigestFor = {
  ...{ body, parts, readerName: 'An Algemeen', language: 'nl' },
  today: '2019-12-05' as never,
  whyUrl: 'https://penhouder.example/over/vbv/waarom',
};
const whole = ({ frame }: Digest, of: readonly DigestPart[] = parts) => wholeDigest(frame, of);
const linksIn = (text: string): number => text.split(LINK_PLACEHOLDER).length - 1;

describe('several reminders in one mail', () => {
  const digest = renderDigest(about);

  test('say in the subject how many they are and the nearest day, and in the first line who asks', () => {
    expect(digest.subject).toBe('Herinnering: 2 antwoorden gevraagd, het eerste uiterlijk 13 december');
    expect(whole(digest).text).toContain(
      'Voorbeeldvereniging vraagt u om 2 antwoorden. Het eerste wordt verwacht uiterlijk op vrijdag 13 december 2019.',
    );
  });

  test('stand under a heading each, with what is asked, by when, and a link of their own, in both parts of the mail', () => {
    const { text, html } = whole(digest);
    expect(text).toContain('VERKLARING TEKENEN: SPORTHAL');
    expect(text.match(/Het wordt verwacht uiterlijk op vrijdag 13 december 2019/g)).toHaveLength(2);
    expect(linksIn(text)).toBe(2);
    expect(html.match(/<h2 /g)).toHaveLength(2);
    expect(html.match(new RegExp(`href="${LINK_PLACEHOLDER}"`, 'g'))).toHaveLength(4);
  });

  test('say once that links are personal, greet once and end once', () => {
    const { text } = whole(digest);
    expect(text.match(/persoonlijk\b/g)).toHaveLength(1);
    expect(text.match(/Beste An Algemeen,/g)).toHaveLength(1);
    expect(text.match(/^-- $/gm)).toHaveLength(1);
    expect(text).toContain('Antwoordt u op deze mail, schrijf er dan bij over welke vraag het gaat.');
  });

  test('words that somebody typed never pass for markup, for a link or for the place of the parts', () => {
    const { text, html } = whole(digest);
    expect(html).not.toContain('<b>vet</b>');
    expect(text.replaceAll(LINK_PLACEHOLDER, '')).not.toContain('{{');
    expect(text).toContain('$&');
  });

  test('are kept in each dossier without the others: their number, and no title, link or person of theirs', () => {
    const [ofSports = '', ofRoads = ''] = digest.copies.map(({ text, html }) => text + html);
    expect(digest.copies).toHaveLength(2);
    expect(ofSports).toContain('SPORTHAL');
    expect(ofSports).not.toMatch(/fietspad/i);
    expect(ofSports).toContain('In dezelfde mail stond nog één herinnering.');
    expect(linksIn(digest.copies[0]?.text ?? '')).toBe(1);
    expect(ofRoads).not.toMatch(/sporthal/i);
  });

  test('are the same bytes from the same facts', () => {
    expect(renderDigest(about)).toEqual(digest);
  });

  test('say so when all are asked by the same day, and when the first day has passed', () => {
    const sameDay = renderDigest({ ...about, parts: [partOf(sports), partOf(roads)] });
    expect(sameDay.subject).toBe('Herinnering: 2 antwoorden gevraagd uiterlijk 13 december');
    const late = renderDigest({ ...about, today: '2019-12-16' as never });
    expect(late.subject).toBe('Herinnering: 2 antwoorden gevraagd, het eerste werd verwacht op 13 december');
  });

  test('are French for who reads French', () => {
    const reader = { name: 'Directrice', function: 'directrice générale', language: 'fr' } as const;
    const french = [partOf(reminder({ reader })), partOf(reminder({ reader, title: 'piste cyclable' }))];
    const digestFr = renderDigest({ ...about, parts: french, readerName: 'Directrice', language: 'fr' });
    expect(digestFr.subject).toBe('Rappel\u00a0: 2 réponses demandées au plus tard le 13 décembre');
    const { text } = whole(digestFr, french);
    expect(text).toContain('PISTE CYCLABLE');
    expect(text).toContain('Lire et répondre\u00a0:');
    expect(text).not.toMatch(/\b(uiterlijk|antwoord|herinnering)\b/i);
  });

  test('keep the own words that a dossier gave its reminder', () => {
    const words = { subject: 'x', body: 'Beste collega, het is **tijd**.\n\n{{link}}\n\nTot {{dag}}.' };
    const own = partOf(reminder({ ownMails: { nl: { reminder: words } } }));
    expect(own.text).toContain('Beste collega, het is tijd.');
    expect(own.text).toContain('Tot 13 december.');
  });

  test('only reminders to municipalities share a mail', () => {
    const others = mailsOf(launched('real'), remind).filter(({ effect }) => effect.kind !== 'reminder');
    expect(others.every(({ digestPart }) => digestPart === null)).toBe(true);
    expect(partOf(sports).due).toBe('2019-12-13');
  });
});

describe('the days of several reminders for the calendar', () => {
  const events = (calendar: string | null) =>
    new ICAL.Component(ICAL.parse(calendar ?? '') as never)
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));

  test('are one file with an event for each, which a calendar reads', () => {
    const other = (sports.calendar ?? '').replace(/^UID:.*$/m, 'UID:elders@penhouder');
    const merged = mergedCalendar([sports.calendar ?? null, null, other]);
    expect(events(merged).map(({ uid }) => uid)).toEqual([events(sports.calendar ?? null)[0]?.uid, 'elders@penhouder']);
    expect(merged?.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
    expect(merged?.match(/^METHOD:PUBLISH\r?$/gm)).toHaveLength(1);
    expect(merged?.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('of one reminder are its own file, and there is none when none has a day', () => {
    expect(mergedCalendar([null, sports.calendar ?? null])).toBe(sports.calendar);
    expect(mergedCalendar([null, null])).toBeNull();
  });
});
