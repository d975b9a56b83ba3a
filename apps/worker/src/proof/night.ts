import type { Instant } from '@penhouder/domain';
import { msOf } from '@penhouder/domain';

const DAY_MS = 86_400_000;
/** One o'clock UTC: two or three o'clock in Brussels, when nobody answers. */
const NIGHT_MS = 3_600_000;

/**
 * Whether it is another night than that of the last time; work that was never done is due at once, and so is work that was
 * done under a clock that ran ahead.
 */
export function isNightDue(last: Instant | null, nowMs: number): boolean {
  const nightOf = (ms: number): number => Math.floor((ms - NIGHT_MS) / DAY_MS);
  return last === null || nightOf(msOf(last)) !== nightOf(nowMs);
}
