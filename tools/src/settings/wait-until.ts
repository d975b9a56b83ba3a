import { setTimeout as wait } from 'node:timers/promises';

interface Patience {
  readonly withinMs: number;
  readonly everyMs?: number;
}

/**
 * Asks again until the answer is not undefined; gives up with undefined. An error counts as "not yet", because that is
 * what a part that is still starting answers with.
 */
export async function waitUntil<T>(ask: () => Promise<T | undefined>, patience: Patience): Promise<T | undefined> {
  const end = Date.now() + patience.withinMs;
  for (;;) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    if (Date.now() >= end) return undefined;
    await wait(patience.everyMs ?? 25);
  }
}
