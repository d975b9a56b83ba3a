import type { Problem } from '@penhouder/contracts';

/** An answer of the server that says no; `problem` is there when it came as problem+json. */
export class Refused extends Error {
  readonly status: number;
  readonly problem: Problem | null;

  constructor(
    readonly what: string,
    answer: { readonly status: number; readonly problem: Problem | null; readonly body: string },
  ) {
    const { status, problem, body } = answer;
    super(`${what}: ${String(status)} ${problem === null ? body.slice(0, 400) : `${problem.code}: ${problem.detail}`}`);
    this.status = status;
    this.problem = problem;
  }

  get code(): string | null {
    return this.problem?.code ?? null;
  }
}

/** Runs something that must be refused with this code and returns the refusal; anything else is an error. */
export async function refusalOf(code: string, work: Promise<unknown>): Promise<Refused> {
  const outcome = await work.then(
    () => 'it was accepted',
    (error: unknown) => error,
  );
  if (outcome instanceof Refused && outcome.code === code) return outcome;
  throw new Error(`expected the refusal ${code}, but ${outcome instanceof Error ? outcome.message : String(outcome)}`);
}
