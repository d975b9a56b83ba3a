import type { ParticipantPlan } from '@penhouder/contracts';
import type { LocalDate } from '@penhouder/domain';
import { axisOf } from './plan-axis';

const day = (on: string): LocalDate => on as LocalDate;
const withMarks = (...days: string[]): ParticipantPlan =>
  ({ links: [], marks: days.map((on) => ({ code: 'meeting', on, text: '' })) }) as unknown as ParticipantPlan;
const axis = (closing: string | null, ...days: string[]): ReturnType<typeof axisOf> =>
  axisOf(
    { today: day('2019-11-04'), closing: closing === null ? null : day(closing), participants: [withMarks(...days)] },
    'nl',
  );

test('the axis runs from a week before today to a week after the closing, with the first of each month', () => {
  expect(axis('2020-01-15')).toEqual({
    from: '2019-10-28',
    to: '2020-01-22',
    today: '2019-11-04',
    closing: '2020-01-15',
    months: [
      { on: '2019-11-01', text: 'nov' },
      { on: '2019-12-01', text: 'dec' },
      { on: '2020-01-01', text: 'jan' },
    ],
  });
});

test('a meeting just after the closing is drawn, one long after it is not', () => {
  expect(axis('2020-01-15', '2020-02-10').to).toBe('2020-02-10');
  expect(axis('2020-01-15', '2020-03-10').to).toBe('2020-01-22');
});

test('a closing that has passed, or none, leaves the weeks around today', () => {
  expect(axis('2019-10-01').to).toBe('2019-11-11');
  expect(axis(null).to).toBe('2019-11-11');
});
