import { setTimeout as wait } from 'node:timers/promises';

/** Asks until the answer is true; a failing question counts as no. */
export async function until(question: () => boolean | Promise<boolean>, withinMs = 20_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (Date.now() < end) {
    if (
      await Promise.resolve()
        .then(question)
        .catch(() => false)
    )
      return;
    await wait(25);
  }
  throw new Error(`It did not come to this within ${withinMs} ms: ${question.toString()}`);
}
