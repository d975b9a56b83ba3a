import { setTimeout as wait } from 'node:timers/promises';
import type { Play } from '@penhouder/tools/product';

/** Tries again until it works, as people do while a service comes back; the last refusal is thrown. */
export async function until<T>(work: () => Promise<T>, withinMs = 60_000): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() >= end) throw error;
      await wait(250);
    }
  }
}

/** Waits until the dossier shows this many answers of a unit, and expects it to stay at that. */
export async function answersOf(play: Play, unit: string, count: number): Promise<void> {
  await until(async () => {
    await play.look();
    expect(play.participant(unit).answers).toHaveLength(count);
  });
}
