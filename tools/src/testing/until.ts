import { setTimeout as wait } from 'node:timers/promises';

/**
 * Asks until the answer is true. A question that fails counts as no, and its failure is told when time is up.
 *
 * The limit is only for what will never come: it is generous, so that a busy machine fails no test.
 */
export async function until(question: () => boolean | Promise<boolean>, withinMs = 60_000): Promise<void> {
  const end = Date.now() + withinMs;
  let cause: unknown;
  while (Date.now() < end) {
    try {
      cause = undefined;
      if (await question()) return;
    } catch (error) {
      cause = error;
    }
    await wait(50);
  }
  throw new Error(`It did not come to this within ${String(withinMs)} ms: ${question.toString()}`, { cause });
}
