/** Asks until the answer is true. */
export async function until(question: () => boolean | Promise<boolean>, withinMs = 60_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (Date.now() < end) {
    if (await question()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`It did not come to this within ${withinMs} ms: ${question.toString()}`);
}
