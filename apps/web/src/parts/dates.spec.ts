import { dayOf, instantOfWall } from './dates';

describe('instantOfWall', () => {
  it.each([
    ['2019-12-09', '09:00', '2019-12-09T08:00:00.000Z'],
    ['2019-07-18', '09:00', '2019-07-18T07:00:00.000Z'],
    ['2020-03-29', '08:00', '2020-03-29T06:00:00.000Z'],
    ['2020-10-25', '08:00', '2020-10-25T07:00:00.000Z'],
  ])('reads the clock in Brussels on %s at %s', (day, time, instant) => {
    expect(instantOfWall(day, time)).toBe(instant);
  });
});

describe('dayOf', () => {
  it('is the day in Brussels, not in Greenwich', () => {
    expect(dayOf('2020-01-15T23:30:00.000Z')).toBe('2020-01-16');
  });
});
