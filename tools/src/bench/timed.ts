/** One thing that was asked: how long the answer took, and why it was none. */
export interface Timed {
  readonly ms: number;
  readonly error: string | null;
}

/** Never throws: a refusal is something to count. */
export async function timed(work: () => Promise<unknown>): Promise<Timed> {
  const began = performance.now();
  const error = await work().then(
    () => null,
    (reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
  );
  return { ms: performance.now() - began, error };
}

/** The first refusal in words, for a line under the figures; empty when there was none. */
export function firstError(all: readonly Timed[]): readonly string[] {
  const error = all.find((one) => one.error !== null)?.error ?? null;
  return error === null ? [] : [`The first error: ${error.slice(0, 200)}`];
}

export function waitsOf(all: readonly Timed[]): readonly number[] {
  return all.filter(({ error }) => error === null).map(({ ms }) => ms);
}
