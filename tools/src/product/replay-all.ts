import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../settings/settings';
import type { Replayed } from './replay-histories';
import type { KeptReplayed } from './replay-kept';

const run = promisify(execFile);

/** Replays every history of the namespaces in a process of its own. */
export async function replayAll(address: string, namespaces: readonly string[]): Promise<readonly Replayed[]> {
  return linesOf<Replayed>('replay-histories', [address, ...namespaces]);
}

/** Replays the histories that a folder keeps in a process of its own. */
export async function replayKept(folder: string): Promise<readonly KeptReplayed[]> {
  return linesOf<KeptReplayed>('replay-kept', [folder]);
}

async function linesOf<Line>(name: string, args: readonly string[]): Promise<readonly Line[]> {
  const program = join(root, 'tools/dist/product', `${name}.js`);
  const { stdout } = await run(process.execPath, [program, ...args], { maxBuffer: 64 * 1024 * 1024 });
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
}
