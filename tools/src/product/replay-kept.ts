import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { dataConverter } from '@penhouder/workflows/wire';
import { Worker } from '@temporalio/worker';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { runCommand } from '../console/run-command';
import { say } from '../console/say';
import { root } from '../settings/settings';

/** A kept history by the name of its file, and why today's code would not do the same again. */
export interface KeptReplayed {
  readonly name: string;
  readonly error: string | null;
}

/** A replay waits more than it works, so some run side by side. */
const LANES = 4;

/**
 * Replays every `*.json.gz` of a folder on the bundle that the worker runs; prints one line of JSON per file. A program of
 * its own, as `replay-histories`: inside Jest it takes twice the time.
 */
async function main(): Promise<void> {
  const [folder = ''] = process.argv.slice(2);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json.gz'));
  const lanes = Array.from({ length: LANES }, (_, lane) => names.filter((__, index) => index % LANES === lane));
  await Promise.all(lanes.map((lane) => replayEach(folder, lane)));
}

async function replayEach(folder: string, names: readonly string[]): Promise<void> {
  const workflowBundle = { codePath: join(root, 'apps/worker/dist/workflow-bundle.js') };
  const histories = names.map((workflowId) => ({
    workflowId,
    history: historyFromJSON(
      JSON.parse(gunzipSync(readFileSync(join(folder, workflowId))).toString('utf8')) as unknown,
    ),
  }));
  for await (const { workflowId: name, error } of Worker.runReplayHistories(
    { workflowBundle, dataConverter },
    histories,
  )) {
    const replayed: KeptReplayed = { name, error: error?.message ?? null };
    say(JSON.stringify(replayed));
  }
}

runCommand(async () => {
  await main();
  process.exit(0);
});
