/** The lines of the commands. Everything printed goes through here, so that the look is decided once. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** For what went wrong. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Does one step and prints it with its duration; the work may return a word about how it was done. */
export async function step<T>(title: string, work: () => Promise<T>, tell?: (result: T) => string): Promise<T> {
  const started = Date.now();
  const result = await work();
  const detail = tell?.(result) ?? '';
  say(`${seconds(Date.now() - started).padStart(8)}  ${title}${detail === '' ? '' : `: ${detail}`}`);
  return result;
}
