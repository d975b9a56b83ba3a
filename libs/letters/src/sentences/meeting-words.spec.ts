import type { LocalDate, MeetingCalendar, MeetingRule } from '@penhouder/domain';
import { rhythmWords } from './meeting-words';

const day = (on: string): LocalDate => on as LocalDate;
const WEDNESDAYS: MeetingRule = { every: 'week', weekday: 3, from: null, until: null, isConfirmed: true };

const words = (change: Partial<MeetingCalendar>, language: 'nl' | 'fr' = 'nl'): string =>
  rhythmWords(
    {
      rhythm: 'regular',
      rules: [],
      dates: [],
      exceptions: [],
      recess: null,
      agendaDays: null,
      pointsDays: null,
      publicationDays: null,
      ...change,
    },
    language,
  );

test('a rhythm in words, with the days between which it holds', () => {
  expect(words({ rules: [WEDNESDAYS] })).toBe('elke woensdag');
  expect(words({ rules: [{ ...WEDNESDAYS, every: 'month', nth: 'last', weekday: 4 }] })).toBe(
    'de laatste donderdag van de maand',
  );
  expect(words({ rules: [{ ...WEDNESDAYS, every: 'month', nth: 2, weekday: 4 }] }, 'fr')).toBe(
    'le deuxième jeudi du mois',
  );
  const fortnight: MeetingRule = { every: 'twoWeeks', from: day('2026-12-07'), until: null, isConfirmed: true };
  expect(words({ rules: [fortnight] })).toBe('om de twee weken op maandag vanaf 7 december 2026');
  expect(words({ rules: [{ ...WEDNESDAYS, until: day('2026-12-31') }] })).toBe(
    'elke woensdag tot en met 31 december 2026',
  );
  expect(words({ rules: [{ ...WEDNESDAYS, from: day('2026-01-01'), until: day('2026-12-31') }] })).toBe(
    'elke woensdag van 1 januari 2026 tot en met 31 december 2026',
  );
});

test('named days beside a rhythm, alone, and none at all', () => {
  const dates = [day('2026-12-17'), day('2026-12-21')];
  expect(words({ rules: [WEDNESDAYS], dates })).toBe('elke woensdag en op 2 genoemde dagen');
  expect(words({ rhythm: 'irregular', dates: dates.slice(0, 1) })).toBe('onregelmatig, op één genoemde dag');
  expect(words({ rhythm: 'irregular' })).toBe('niet bekend');
  expect(words({})).toBe('niet bekend');
});
