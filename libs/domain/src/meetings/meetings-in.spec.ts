import { day, launched, play, reaches } from '../dossier/dossier.fixtures';
import type { MeetingCalendar, MeetingRule } from './meeting-calendar';
import { SUMMER_RECESS } from './meeting-calendar';
import { dossierMeetings, meetingsIn, meetingWindow, meetingWindowOf } from './meetings-in';

const nothing: MeetingCalendar = {
  rhythm: 'regular',
  rules: [],
  dates: [],
  exceptions: [],
  recess: null,
  agendaDays: null,
  pointsDays: null,
  publicationDays: null,
};
const always = { from: null, until: null, isConfirmed: true } as const;
const WEDNESDAYS: MeetingRule = { ...always, every: 'week', weekday: 3 };
const LAST_THURSDAY: MeetingRule = { ...always, every: 'month', nth: 'last', weekday: 4 };

const days = (calendar: Partial<MeetingCalendar>, from: string, until: string): readonly string[] =>
  meetingsIn({ ...nothing, ...calendar }, { from: day(from), until: day(until) }).map(({ on }) => on);

describe('the meetings of an organ', () => {
  test('every Wednesday, as the college of Deerlijk in August 2025 and in January 2026', () => {
    expect(days({ rules: [WEDNESDAYS] }, '2025-08-13', '2025-08-26')).toEqual(['2025-08-13', '2025-08-20']);
    expect(days({ rules: [WEDNESDAYS] }, '2026-01-01', '2026-01-14')).toEqual(['2026-01-07', '2026-01-14']);
  });

  test('every two weeks from a first meeting, over the end of a year', () => {
    const rule: MeetingRule = { every: 'twoWeeks', from: day('2026-12-07'), until: null, isConfirmed: true };
    expect(days({ rules: [rule] }, '2026-11-01', '2027-01-31')).toEqual([
      '2026-12-07',
      '2026-12-21',
      '2027-01-04',
      '2027-01-18',
    ]);
  });

  test('the second, and the last Thursday of a month, whether that is the fourth or the fifth', () => {
    const second: MeetingRule = { ...always, every: 'month', nth: 2, weekday: 4 };
    expect(days({ rules: [second] }, '2026-10-01', '2026-11-30')).toEqual(['2026-10-08', '2026-11-12']);
    expect(days({ rules: [LAST_THURSDAY] }, '2026-10-01', '2026-12-31')).toEqual([
      '2026-10-29',
      '2026-11-26',
      '2026-12-31',
    ]);
  });

  test('are none between 11 July and 15 August, but for a day that was named', () => {
    const council = { rules: [WEDNESDAYS], recess: SUMMER_RECESS, dates: [day('2026-07-16')] };
    expect(days(council, '2026-07-06', '2026-08-20')).toEqual(['2026-07-08', '2026-07-16', '2026-08-19']);
  });

  test('pause over the end of a year, too', () => {
    const rested = { rules: [WEDNESDAYS], recess: { from: '12-24', until: '01-05' } };
    expect(days(rested, '2026-12-20', '2027-01-10')).toEqual(['2026-12-23', '2027-01-06']);
  });

  test('fall out, or are on another day instead', () => {
    const exceptions = [
      { on: day('2026-12-23'), to: null },
      { on: day('2026-12-30'), to: day('2026-12-28') },
    ];
    expect(days({ rules: [WEDNESDAYS], exceptions }, '2026-12-14', '2027-01-06')).toEqual([
      '2026-12-16',
      '2026-12-28',
      '2027-01-06',
    ]);
  });

  test('hold from a first to a last day only', () => {
    const rule: MeetingRule = { ...WEDNESDAYS, from: day('2026-12-09'), until: day('2026-12-16') };
    expect(days({ rules: [rule] }, '2026-12-01', '2026-12-31')).toEqual(['2026-12-09', '2026-12-16']);
  });

  test('of an organ that meets irregularly are the named days and nothing else: Liedekerke 2019', () => {
    const named = ['2019-01-08', '2019-01-17', '2019-01-29', '2019-02-05', '2019-02-14', '2019-02-26'].map(day);
    const college = { rhythm: 'irregular' as const, dates: named, rules: [WEDNESDAYS] };
    expect(days(college, '2019-01-01', '2019-12-31')).toEqual(named);
  });

  test('are assumed where only an unconfirmed rhythm says so, and stated where a day was named or moved', () => {
    const calendar = {
      ...nothing,
      rules: [{ ...WEDNESDAYS, isConfirmed: false }],
      dates: [day('2026-12-09')],
      exceptions: [{ on: day('2026-12-23'), to: day('2026-12-22') }],
    };
    expect(meetingsIn(calendar, { from: day('2026-12-01'), until: day('2026-12-23') })).toEqual([
      { on: '2026-12-02', isAssumed: true },
      { on: '2026-12-09', isAssumed: false },
      { on: '2026-12-16', isAssumed: true },
      { on: '2026-12-22', isAssumed: false },
    ]);
  });
});

describe('what a dossier keeps of a calendar', () => {
  test('is the organ, the day, the term of its agenda, and that it is assumed', () => {
    const calendar = { ...nothing, rules: [{ ...LAST_THURSDAY, isConfirmed: false }], agendaDays: 8 };
    const november = { from: day('2026-11-01'), until: day('2026-11-30') };
    expect(dossierMeetings('gr', calendar, november)).toEqual([
      { organ: 'gr', on: '2026-11-26', isAssumed: true, agendaDaysBefore: 8 },
    ]);
    const stated = { ...nothing, rules: [LAST_THURSDAY] };
    expect(dossierMeetings('cbs', stated, november)).toEqual([{ organ: 'cbs', on: '2026-11-26' }]);
  });

  test('goes to half a year after its closing, so that a closing can move', () => {
    const from = day('2026-07-18');
    expect(meetingWindow(from, day('2027-01-15'))).toEqual({ from, until: '2027-07-31' });
    expect(meetingWindow(from, day('2026-08-31')).until).toBe('2027-02-28');
    expect(meetingWindow(from, day('2025-01-15')).until).toBe('2027-01-31');
    expect(meetingWindow(from, null)).toEqual({ from, until: '2028-01-31' });
  });

  test('begins with its launch, whatever day it is now', () => {
    const started = launched();
    expect(meetingWindowOf(started)).toEqual({ from: '2019-07-18', until: '2020-07-31' });
    const later = play(started, reaches('2019-11-04T09:00:00.000Z'));
    expect(meetingWindowOf(later)).toEqual(meetingWindowOf(started));
  });
});
