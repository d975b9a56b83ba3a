import type { ProbeOutcome } from '@penhouder/persistence';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 200;

/** Looks until the mail server said something about the mail, or the time is over; then it is whatever it is. */
export async function untilOutcome(look: () => Promise<ProbeOutcome>, withinSeconds: number): Promise<ProbeOutcome> {
  const end = Date.now() + withinSeconds * 1000;
  for (;;) {
    const outcome = await look();
    if (isSaid(outcome) || Date.now() >= end) return outcome;
    await pause(LOOK_EVERY_MS);
  }
}

/** One answer is enough: that it would be tried again later helps nobody who waits before a screen. */
function isSaid({ state, attempt, response }: ProbeOutcome): boolean {
  if (state === 'sending') return false;
  return state !== 'planned' || (attempt > 0 && response !== null);
}
