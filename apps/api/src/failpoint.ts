import { writeSync } from 'node:fs';
import type { Config } from './config';

/**
 * Ends this process as `kill -9` would, when a test of recovery asked for this point; otherwise does nothing. Says so first,
 * so that the test knows by what it died.
 */
export function reachFailpoint(config: Config, name: string): void {
  if (config.failpoint !== name) return;
  writeSync(process.stderr.fd, `failpoint ${name}\n`);
  process.kill(process.pid, 'SIGKILL');
}
