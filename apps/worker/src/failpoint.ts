import { writeSync } from 'node:fs';

/** Places at which a test of recovery can have this process end as `kill -9` would. */
export type FailpointName =
  | 'after-journal-commit'
  | 'after-sending-commit'
  | 'after-relay-250'
  | 'after-closing-commit'
  | 'inside-continue-as-new';

/**
 * Ends this process at once when it was started with this name in `FAILPOINT`; otherwise does nothing. Says so first, so
 * that the test knows by what it died.
 */
export function reachFailpoint(configured: string | null, name: FailpointName): void {
  if (configured !== name) return;
  writeSync(process.stderr.fd, `failpoint ${name}\n`);
  process.kill(process.pid, 'SIGKILL');
}
