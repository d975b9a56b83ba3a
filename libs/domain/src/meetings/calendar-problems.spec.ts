import { day } from '../dossier/dossier.fixtures';
import type { MeetingProblem } from './calendar-problems';
import { calendarProblems } from './calendar-problems';
import type { MeetingCalendar, MeetingRule } from './meeting-calendar';
import { SUMMER_RECESS } from './meeting-calendar';

const WEDNESDAYS: MeetingRule = { every: 'week', weekday: 3, from: null, until: null, isConfirmed: true };
const LAST_THURSDAY: MeetingRule = { ...WEDNESDAYS, every: 'month', nth: 'last', weekday: 4 };
const council: MeetingCalendar = {
  rhythm: 'regular',
  rules: [LAST_THURSDAY],
  dates: [day('2026-12-17')],
  exceptions: [{ on: day('2026-12-31'), to: null }],
  recess: SUMMER_RECESS,
  agendaDays: 8,
  pointsDays: 5,
  publicationDays: 10,
};

const problems = (change: Partial<MeetingCalendar>): readonly MeetingProblem[] =>
  calendarProblems({ ...council, exceptions: [], ...change });

describe('a calendar of meetings', () => {
  test('of a council, with one more meeting in December in the place of the last, is fine', () => {
    expect(calendarProblems(council)).toEqual([]);
    expect(calendarProblems({ ...council, rhythm: 'irregular', rules: [], exceptions: [] })).toEqual([]);
  });

  test('has no rule where an organ meets irregularly, and one or a day where it meets regularly', () => {
    expect(problems({ rhythm: 'irregular' })).toEqual([{ code: 'IrregularHasRules' }]);
    expect(problems({ rules: [], dates: [] })).toEqual([{ code: 'RhythmUnknown' }]);
  });

  test('has no agenda that is fixed before the meeting that comes before', () => {
    const weekly = { rules: [WEDNESDAYS], recess: null };
    expect(problems(weekly)).toEqual([{ code: 'AgendaLongerThanInterval', agendaDays: 8, intervalDays: 7 }]);
    expect(problems({ ...weekly, agendaDays: 7 })).toEqual([]);
    const twice = { rules: [LAST_THURSDAY, { ...LAST_THURSDAY, nth: 2 as const }], agendaDays: 15 };
    expect(problems(twice)).toEqual([{ code: 'AgendaLongerThanInterval', agendaDays: 15, intervalDays: 14 }]);
  });

  test('takes no point before its agenda is public', () => {
    expect(problems({ pointsDays: 9 })).toEqual([{ code: 'PointsBeforeAgenda', agendaDays: 8, pointsDays: 9 }]);
  });

  test('has no recess that holds all its meetings', () => {
    const all = { from: '01-01', until: '12-31' };
    expect(problems({ recess: all })).toEqual([{ code: 'RecessCoversAll' }]);
    const inSummer = { ...WEDNESDAYS, from: day('2026-07-13'), until: day('2026-08-12') };
    expect(problems({ rules: [inSummer], agendaDays: null })).toEqual([{ code: 'RecessCoversAll' }]);
    expect(problems({ recess: { from: '08-16', until: '08-15' } })).toEqual([{ code: 'RecessCoversAll' }]);
  });

  test('has no rule without a meeting', () => {
    const backwards = { ...WEDNESDAYS, from: day('2027-01-01'), until: day('2026-12-31') };
    expect(problems({ rules: [LAST_THURSDAY, backwards] })).toEqual([{ code: 'RuleEndsBeforeItBegins', index: 1 }]);
    const fewDays = { ...WEDNESDAYS, from: day('2026-12-03'), until: day('2026-12-08') };
    expect(problems({ rules: [fewDays] })).toEqual([{ code: 'RuleWithoutMeeting', index: 0 }]);
    const longAgo = { ...LAST_THURSDAY, until: day('2019-12-31') };
    expect(problems({ rules: [longAgo] })).toEqual([]);
  });

  test('names a day once', () => {
    const dates = [day('2026-12-17'), day('2026-12-18'), day('2026-12-17')];
    expect(problems({ dates })).toEqual([{ code: 'DateTwice', index: 2, on: '2026-12-17' }]);
  });

  test('has exceptions on days with a meeting only, each once, and moves none onto another meeting', () => {
    const exceptions = [
      { on: day('2026-11-26'), to: null },
      { on: day('2026-11-26'), to: day('2026-11-27') },
      { on: day('2026-11-25'), to: null },
      { on: day('2026-12-31'), to: day('2026-12-17') },
      { on: day('2026-07-30'), to: day('2026-07-09') },
    ];
    expect(problems({ exceptions })).toEqual([
      { code: 'ExceptionTwice', index: 1, on: '2026-11-26' },
      { code: 'ExceptionWithoutMeeting', index: 2, on: '2026-11-25' },
      { code: 'MovedOntoMeeting', index: 3, on: '2026-12-17' },
      { code: 'ExceptionWithoutMeeting', index: 4, on: '2026-07-30' },
    ]);
  });
});
