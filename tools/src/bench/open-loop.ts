import { setTimeout as wait } from 'node:timers/promises';

export interface Rushed<T> {
  readonly results: readonly T[];
  /** How much too late the load itself began a job at worst, in milliseconds: above some 20, distrust what was measured. */
  readonly latestStartMs: number;
}

/**
 * Begins a job at every beat, whether or not the earlier ones have ended, as people do who know nothing of each other.
 * Jobs must not throw.
 */
export async function openLoop<T>(jobs: readonly (() => Promise<T>)[], perSecond: number): Promise<Rushed<T>> {
  const began = performance.now();
  const running: Promise<T>[] = [];
  let latestStartMs = 0;
  for (const [index, job] of jobs.entries()) {
    const due = began + (index * 1000) / perSecond;
    await wait(Math.max(0, due - performance.now()));
    latestStartMs = Math.max(latestStartMs, performance.now() - due);
    running.push(job());
  }
  return { results: await Promise.all(running), latestStartMs };
}

/** Does the same to every item, a few at once, in order of the items. */
export async function inTurns<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = [...items.entries()];
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
}
