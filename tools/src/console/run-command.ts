import { Refusal } from './refusal';
import { complain } from './say';

/** Runs a command's main function: a refusal becomes one sentence and exit code 1, a fault of ours keeps its trace. */
export function runCommand(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    complain(error instanceof Refusal ? error.message : describeFault(error));
    process.exit(1);
  });
}

function describeFault(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
