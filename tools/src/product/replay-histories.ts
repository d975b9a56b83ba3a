import { dataConverter } from '@penhouder/workflows/wire';
import { Client } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { join } from 'node:path';
import { runCommand } from '../console/run-command';
import { say } from '../console/say';
import { root } from '../settings/settings';
import { connectTemporal } from '../temporal/namespace';

/** What a run of one dossier is made of, and whether today's code would do the same again. */
export interface Replayed {
  readonly workflowId: string;
  readonly runId: string;
  readonly events: number;
  readonly transitions: number;
  readonly error: string | null;
}

/** A run that got stuck was ended by a fresh one that went on from the journal (`apps/worker/src/inbox/revival-sweep.ts`). */
const UNBROKEN = `ExecutionStatus != 'Terminated'`;

/**
 * Replays every history of a namespace on the bundle that the worker runs; prints one line of JSON per run. A program of
 * its own, because the engine's native part belongs outside Jest: `replay-histories <address> <namespace>`.
 */
async function main(): Promise<void> {
  const [address = '', namespace = ''] = process.argv.slice(2);
  const connection = await connectTemporal({ address, namespace });
  const client = new Client({ connection, namespace, dataConverter });
  const sizes = await sizesOf(client);
  const histories = client.workflow.list({ query: UNBROKEN }).intoHistories({ concurrency: 5 });
  const workflowBundle = { codePath: join(root, 'apps/worker/dist/workflow-bundle.js') };
  for await (const { workflowId, runId, error } of Worker.runReplayHistories(
    { workflowBundle, dataConverter },
    histories,
  )) {
    const size = sizes.get(runId) ?? { events: 0, transitions: 0 };
    const replayed: Replayed = { workflowId, runId, ...size, error: error?.message ?? null };
    say(JSON.stringify(replayed));
  }
  await connection.close();
}

type Size = Pick<Replayed, 'events' | 'transitions'>;

async function sizesOf(client: Client): Promise<ReadonlyMap<string, Size>> {
  const sizes = new Map<string, Size>();
  for await (const { workflowId, runId } of client.workflow.list({ query: UNBROKEN })) {
    const { historyLength, raw } = await client.workflow.getHandle(workflowId, runId).describe();
    const transitions = Number(raw.workflowExecutionInfo?.stateTransitionCount ?? 0);
    sizes.set(runId, { events: historyLength, transitions });
  }
  return sizes;
}

runCommand(async () => {
  await main();
  process.exit(0);
});
