import { dataConverter } from '@penhouder/workflows/wire';
import { Client } from '@temporalio/client';
import type { Connection, WorkflowHandle } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { join } from 'node:path';
import { runCommand } from '../console/run-command';
import { say } from '../console/say';
import { root } from '../settings/settings';
import { connectTemporal } from '../temporal/namespace';

/** What a run of one dossier is made of, and whether today's code would do the same again. */
export interface Replayed {
  readonly namespace: string;
  readonly workflowId: string;
  readonly runId: string;
  readonly events: number;
  readonly transitions: number;
  readonly error: string | null;
}

/** A run that got stuck was ended by a fresh one that went on from the journal (`apps/worker/src/inbox/revival-sweep.ts`). */
const UNBROKEN = `ExecutionStatus != 'Terminated'`;

interface Run {
  readonly workflowId: string;
  readonly history: Awaited<ReturnType<WorkflowHandle['fetchHistory']>>;
}

/**
 * Replays every history of some namespaces on the bundle that the worker runs; prints one line of JSON per run. A program
 * of its own, because the engine's native part belongs outside Jest: `replay-histories <address> <namespace> ...`.
 */
async function main(): Promise<void> {
  const [address = '', ...namespaces] = process.argv.slice(2);
  const connection = await connectTemporal({ address, namespace: namespaces[0] ?? '' });
  const sizes = new Map<string, Size>();
  const workflowBundle = { codePath: join(root, 'apps/worker/dist/workflow-bundle.js') };
  const histories = historiesOf(connection, namespaces, sizes);
  for await (const { workflowId, runId, error } of Worker.runReplayHistories(
    { workflowBundle, dataConverter },
    histories,
  )) {
    const size = sizes.get(runId) ?? { namespace: '', events: 0, transitions: 0 };
    const replayed: Replayed = { workflowId, runId, ...size, error: error?.message ?? null };
    say(JSON.stringify(replayed));
  }
  await connection.close();
}

/** One after another, so that one replaying worker serves them all. Notes the size of each. */
async function* historiesOf(
  connection: Connection,
  namespaces: readonly string[],
  sizes: Map<string, Size>,
): AsyncIterable<Run> {
  for (const namespace of namespaces) {
    const client = new Client({ connection, namespace, dataConverter });
    for await (const { workflowId, runId } of client.workflow.list({ query: UNBROKEN })) {
      const handle = client.workflow.getHandle(workflowId, runId);
      const { historyLength, raw } = await handle.describe();
      const transitions = Number(raw.workflowExecutionInfo?.stateTransitionCount ?? 0);
      sizes.set(runId, { namespace, events: historyLength, transitions });
      yield { workflowId, history: await handle.fetchHistory() };
    }
  }
}

type Size = Pick<Replayed, 'namespace' | 'events' | 'transitions'>;

runCommand(async () => {
  await main();
  process.exit(0);
});
