import type { Config } from './config';

/** Ends this process as `kill -9` would, when a test of recovery asked for this point; otherwise does nothing. */
export function reachFailpoint(config: Config, name: string): void {
  if (config.failpoint === name) process.kill(process.pid, 'SIGKILL');
}
