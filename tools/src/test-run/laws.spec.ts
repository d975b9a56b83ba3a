import { readRuns } from './laws';

test('the laws run as often as asked, and never fewer than 500 times', () => {
  expect(readRuns('1000000')).toBe(1_000_000);
  expect(readRuns('500')).toBe(500);
});

test.each(['499', 'many', '1.5', undefined])('%s is refused with what would be right', (text) => {
  expect(() => readRuns(text)).toThrow('name a whole number of 500 or more');
});
