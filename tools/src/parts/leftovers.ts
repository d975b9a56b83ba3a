import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../settings/data-folder';
import { waitUntil } from '../settings/wait-until';
import { type ProcessIdentity, stillRuns } from './process-identity';

/** From the ones that depend on others to the ones that others depend on. PostgreSQL stops fast on SIGINT. */
const signals: Readonly<Record<string, NodeJS.Signals>> = { postgres: 'SIGINT' };
const last = ['temporal-server', 'postgres'];

/**
 * Ends the processes that a killed start left behind. Two PostgreSQL servers on the same files or two workers of one
 * installation would be worse than a start that takes a second longer.
 */
export async function stopLeftovers(runFolder: string): Promise<readonly string[]> {
  const names = readdirSync(runFolder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter((name) => name !== 'supervisor')
    .sort((one, other) => last.indexOf(one) - last.indexOf(other));
  const stopped: string[] = [];
  for (const name of names) {
    const file = join(runFolder, `${name}.json`);
    const left = readJson<ProcessIdentity>(file);
    if (left && stillRuns(left)) {
      await stopOne(left, signals[name] ?? 'SIGTERM');
      stopped.push(name);
    }
    rmSync(file, { force: true });
  }
  return stopped;
}

async function stopOne(left: ProcessIdentity, signal: NodeJS.Signals): Promise<void> {
  process.kill(left.pid, signal);
  const gone = await waitUntil(() => Promise.resolve(stillRuns(left) ? undefined : true), { withinMs: 15_000 });
  if (!gone) process.kill(left.pid, 'SIGKILL');
}
