import { until } from '@penhouder/tools/testing';
import { join } from 'node:path';
import type { DossierId } from '@penhouder/domain';
import { DOSSIERS_TASK_QUEUE, WORKFLOW_TYPE, workflowIdOf } from '@penhouder/workflows/messages';
import type { Client } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';

/** Leaves the dossier with a run that today's code cannot replay. No other worker may run meanwhile. */
export async function replaceRunByOtherCode(client: Client, address: string, dossierId: DossierId): Promise<void> {
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  const connection = await NativeConnection.connect({ address });
  const worker = await Worker.create({
    connection,
    namespace: client.options.namespace,
    taskQueue: DOSSIERS_TASK_QUEUE,
    workflowsPath: join(__dirname, 'other-code.workflow.ts'),
  });
  const handle = await client.workflow.start(WORKFLOW_TYPE, {
    workflowId: workflowIdOf(dossierId),
    taskQueue: DOSSIERS_TASK_QUEUE,
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'TERMINATE_EXISTING',
  });
  await worker.runUntil(until(async () => (await handle.describe()).historyLength > 4));
  await connection.close();
}
