import type { Instant } from '@penhouder/domain';
import { isNightDue } from './night';

const at = (text: string): number => Date.parse(text);

test.each([
  ['never done before', null, '2026-11-22T15:00:00Z', true],
  ['done last night', '2026-11-22T01:00:03.000Z', '2026-11-22T23:59:00Z', false],
  ['done last night, seen just before the next', '2026-11-22T01:00:03.000Z', '2026-11-23T00:59:59Z', false],
  ['the next night', '2026-11-22T01:00:03.000Z', '2026-11-23T01:00:00Z', true],
  ['two nights missed', '2026-11-20T01:00:03.000Z', '2026-11-22T15:00:00Z', true],
  ['done while the clock was a year ahead', '2027-11-22T01:00:03.000Z', '2026-11-22T02:00:00Z', true],
  ['done in the evening, and the night came', '2026-11-21T22:00:00.000Z', '2026-11-22T01:10:00Z', true],
])('proof is worked on once a night: %s', (...[, last, now, isDue]) => {
  expect(isNightDue(last as Instant | null, at(now))).toBe(isDue);
});
