import { closingMoves, weeksFrom } from './presets';

const day = (on: string) => ({ on, text: on, distance: '' });

test('weeks run over the end of a month and a year', () => {
  expect([weeksFrom('2020-01-10', -2), weeksFrom('2020-02-27', 1)]).toEqual(['2019-12-27', '2020-03-05']);
});

test('the last day for answers stays while it comes before the closing, and otherwise goes with it', () => {
  const dates = { closing: day('2020-01-15'), closingTime: null, internalDue: day('2019-12-20') };
  expect(closingMoves(dates, -2)).toEqual([{ kind: 'dateMoves', date: 'closing', on: '2020-01-01', time: null }]);
  expect(closingMoves({ ...dates, internalDue: day('2020-01-08') }, -2)).toEqual([
    { kind: 'dateMoves', date: 'internalDue', on: '2019-12-25', time: null },
    { kind: 'dateMoves', date: 'closing', on: '2020-01-01', time: null },
  ]);
});

test('a closing with an hour keeps it', () => {
  const dates = { closing: day('2020-01-15'), closingTime: '12:00', internalDue: null };
  expect(closingMoves(dates, 2)).toEqual([{ kind: 'dateMoves', date: 'closing', on: '2020-01-29', time: '12:00' }]);
});

test('without a closing nothing moves', () => {
  expect(closingMoves({ closing: null, closingTime: null, internalDue: null }, -2)).toEqual([]);
});
