import { placeOf } from './places';

const axis = { from: '2020-01-01', to: '2020-01-11' };

test('a day lies where it lies between the ends of the axis', () => {
  expect(['2020-01-01', '2020-01-06', '2020-01-11'].map((on) => placeOf(on, axis))).toEqual([0, 50, 100]);
});

test('a day outside of the axis lies at its end, and an axis of one day has but a beginning', () => {
  expect(['2019-12-01', '2020-02-01'].map((on) => placeOf(on, axis))).toEqual([0, 100]);
  expect(placeOf('2020-01-01', { from: '2020-01-01', to: '2020-01-01' })).toBe(0);
});
