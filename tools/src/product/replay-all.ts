import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../settings/settings';
import type { Replayed } from './replay-histories';

const run = promisify(execFile);

/** Replays every history of the namespaces in a process of its own. */
export async function replayAll(address: string, namespaces: readonly string[]): Promise<readonly Replayed[]> {
  const program = join(root, 'tools/dist/product/replay-histories.js');
  const { stdout } = await run(process.execPath, [program, address, ...namespaces], { maxBuffer: 64 * 1024 * 1024 });
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Replayed);
}
