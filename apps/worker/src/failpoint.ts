/** Places at which a test of recovery can have this process end as `kill -9` would. */
export type FailpointName =
  | 'after-journal-commit'
  | 'after-sending-commit'
  | 'after-relay-250'
  | 'after-closing-commit'
  | 'inside-continue-as-new';

/** Ends this process at once when it was started with this name in `FAILPOINT`; otherwise does nothing. */
export function reachFailpoint(configured: string | null, name: FailpointName): void {
  if (configured === name) process.kill(process.pid, 'SIGKILL');
}
