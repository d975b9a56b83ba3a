import type { CalendarEntry, Instant, PublishedEntry } from '@penhouder/domain';
import { calendarEntries, publishCalendar, shownEntries } from '@penhouder/domain';
import ICAL from 'ical.js';
import { after, agree, answers, coordinator, gent, instant, launched, names, planned, text } from '../letters.fixtures';
import { calendarFeed } from './calendar-feed';
import type { CalendarScene } from './calendar-words';
import { calendarWords } from './calendar-words';

const scene: CalendarScene = {
  number: '2019-004',
  title: 'Sociale economie',
  kind: 'real',
  organisation: 'Streekintercommunale Vlaamse Ardennen',
  names,
};
const URL_OF_DOSSIER = 'https://penhouder.example/dossiers/dossier-1';

/** What a calendar reads. Throws when it is no calendar. */
function readBack(feed: string) {
  const component = new ICAL.Component(ICAL.parse(feed) as never);
  const events = component.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: String(one.getFirstPropertyValue('status')),
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isDay: event.startDate.isDate,
      summary: event.summary,
      description: event.description,
      url: String(one.getFirstPropertyValue('url')),
    };
  });
  return { component, events };
}

interface Course {
  readonly published: readonly PublishedEntry[];
  readonly dossier: ReturnType<typeof launched>;
}

const DECEMBER = instant('2019-12-05T11:00:00.000Z');

const start: Course = published({ published: [], dossier: launched() }, launched());

function published(last: Course, dossier: Course['dossier'], change: Partial<CalendarScene> = {}): Course {
  const { version } = dossier;
  const entries = calendarEntries(dossier).map((entry) => ({
    ...entry,
    words: calendarWords(entry, { ...scene, ...change }),
  }));
  const moment = { version, at: DECEMBER, now: DECEMBER };
  return { published: publishCalendar(last.published, entries, moment), dossier };
}

function feedOf({ published: entries }: Course, language: 'nl' | 'fr' = 'nl', name = 'Penhouder'): string {
  const shown = shownEntries(entries, { at: DECEMBER, now: DECEMBER });
  return calendarFeed(
    name,
    shown.map((entry) => ({ ...entry, dossierId: 'dossier-1', dossierUrl: URL_OF_DOSSIER })),
    language,
  );
}

const eventsOf = (course: Course) => readBack(feedOf(course)).events;
const eventOf = (course: Course, key: string) => {
  const found = eventsOf(course).filter(({ uid }) => uid === `${key}.dossier-1@penhouder`);
  const [event] = found;
  if (event === undefined || found.length > 1) throw new Error(`${key} stands ${String(found.length)} times`);
  return event;
};

const extend = (on: string, at: string = DECEMBER) =>
  ({
    type: 'ExtendParticipant',
    at: instant(at),
    commandId: `extend-${on}`,
    by: coordinator,
    participantId: gent,
    on: on as never,
    reasonTextId: text('reason'),
  }) as const;

describe('the calendar that people subscribe to', () => {
  test('is read by an independent parser: its name, how often to look, and every day as a whole day with its end after it', () => {
    const { component, events } = readBack(feedOf(start));
    const said = (name: string): string => String(component.getFirstPropertyValue(name));
    expect([said('version'), said('method'), said('name'), said('x-wr-calname')]).toEqual([
      '2.0',
      'PUBLISH',
      'Penhouder',
      'Penhouder',
    ]);
    expect([said('refresh-interval'), said('x-published-ttl')]).toEqual(['PT1H', 'PT1H']);
    expect(events.map(({ summary, start: from, end, isDay }) => [summary, from, end, isDay])).toEqual([
      ['Uiterste dag van de deelnemers · Sociale economie', '2019-12-13', '2019-12-14', true],
      ['Sluitingsdatum van de oproep · Sociale economie', '2020-01-15', '2020-01-16', true],
    ]);
    expect(events.map(({ status, url }) => [status, url])).toEqual(events.map(() => ['CONFIRMED', URL_OF_DOSSIER]));
    expect(events[1]?.description).toBe(
      'Sluitingsdatum van de oproep, in dossier 2019-004, Sociale economie, van Streekintercommunale Vlaamse Ardennen.',
    );
    expect(feedOf(start)).not.toMatch(/ATTENDEE|ORGANIZER|mailto|RRULE|VALARM/);
  });

  test('lines are at most 75 octets, also with accented letters, and what folds comes back whole', () => {
    const title = 'Énergie, économie « sociale »; één coördinatiebureau\\ voor de regio Mechelen–Rivierenland: ëïöü 🏛️';
    const course = published({ published: [], dossier: launched() }, launched(), { title });
    const feed = feedOf(course, 'nl', title);
    for (const line of feed.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(feed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(feed.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const { component, events } = readBack(feed);
    expect(events.map(({ summary }) => summary)).toContain(`Sluitingsdatum van de oproep · ${title}`);
    // A property that the parser does not know is read as it stands.
    expect(String(component.getFirstPropertyValue('name')).replaceAll(/\\([\\;,])/g, '$1')).toBe(title);
  });

  test('what somebody typed cannot end a line, begin a property or end the calendar', () => {
    const title = 'Regel\nEND:VCALENDAR\r\nSUMMARY:vals\u0000\u0007;VALUE=x,y\\n';
    const course = published({ published: [], dossier: launched() }, launched(), { title });
    const feed = feedOf(course, 'nl', title);
    expect(feed.match(/^(END:VCALENDAR|SUMMARY:vals)/gm)).toEqual(['END:VCALENDAR']);
    expect(readBack(feed).events).toHaveLength(2);
    expect(feed).not.toMatch(/[\u0000\u0007]/);
  });

  test('a day that moves, and moves again, stays the same event with a sequence that grows; the others stand still', () => {
    const extended = published(start, planned(after(start.dossier, extend('2019-12-20'))));
    const again = published(
      extended,
      planned(after(extended.dossier, extend('2019-12-23', '2019-12-06T11:00:00.000Z'))),
    );
    const [one, two] = [eventOf(extended, 'participantDue.gent'), eventOf(again, 'participantDue.gent')];
    expect([one.start, two.start]).toEqual(['2019-12-20', '2019-12-23']);
    expect(one.summary).toBe('Uiterste dag van Gent · Sociale economie');
    expect(two.sequence).toBeGreaterThan(one.sequence);
    expect(eventOf(again, 'closing')).toEqual(eventOf(start, 'closing'));
  });

  test('who answered is waited for no more: the day stays in the calendar as cancelled, for eight weeks', () => {
    const extended = published(start, planned(after(start.dossier, extend('2019-12-20'))));
    const day = eventOf(extended, 'participantDue.gent');
    const answered = published(extended, after(extended.dossier, answers({ who: gent, at: DECEMBER, reply: agree })));
    const gone = eventOf(answered, 'participantDue.gent');
    expect(gone).toMatchObject({ status: 'CANCELLED', start: day.start, summary: `Vervallen: ${day.summary}` });
    expect(gone.sequence).toBeGreaterThan(day.sequence);
    const later = (at: string) => shownEntries(answered.published, { at: at as Instant, now: at as Instant });
    const keys = (at: string): readonly string[] => later(at).map(({ key }) => key);
    expect(keys('2020-01-30T09:00:00.000Z')).toContain('participantDue.gent');
    expect(keys('2020-01-31T09:00:00.000Z')).not.toContain('participantDue.gent');
  });

  test('another name is another sequence, and the same again gives the same text', () => {
    const renamed = published(start, start.dossier, { title: 'Sociale economie 2020' });
    expect(eventOf(renamed, 'closing').sequence).toBeGreaterThan(eventOf(start, 'closing').sequence);
    expect(feedOf(published(start, start.dossier))).toBe(feedOf(start));
  });

  test('a stated hour ends, or begins, at that moment in universal time', () => {
    const timed = (kind: CalendarEntry['kind']): Course => {
      const at = instant('2020-01-15T11:00:00.000Z');
      const closing = calendarEntries(start.dossier).find((entry) => entry.kind === 'closing');
      if (closing === undefined) throw new Error('it has no closing');
      const entry = { ...closing, kind, at, isHourStated: true };
      const words = calendarWords({ ...entry, stepId: 'board' as never }, scene);
      const moment = { version: 1, at, now: at };
      return { ...start, published: publishCalendar([], [{ ...entry, words }], moment) };
    };
    expect(eventOf(timed('closing'), 'closing')).toMatchObject({
      start: '2020-01-15T10:30:00Z',
      end: '2020-01-15T11:00:00Z',
      isDay: false,
    });
    expect(eventOf(timed('stepOpens'), 'closing')).toMatchObject({
      start: '2020-01-15T11:00:00Z',
      end: '2020-01-15T11:30:00Z',
    });
  });

  test('in French it is French, and an exercise says that it is one', () => {
    const { events } = readBack(feedOf(start, 'fr'));
    expect(events[1]?.summary).toBe('Date de clôture de l’appel · Sociale economie');
    const exercise = published({ published: [], dossier: launched() }, launched(), { kind: 'rehearsal' });
    expect(eventOf(exercise, 'closing').summary).toMatch(/^Oefening: Sluitingsdatum/);
  });
});
