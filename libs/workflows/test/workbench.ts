import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Client, Connection } from '@temporalio/client';
import type { WorkflowHandle } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import type { DossierId, Instant, LaunchDossier } from '@penhouder/domain';
import { createTestNamespace, replayAtTheEnd } from '@penhouder/tools/testing';
import type { dossier } from '../src/index';
import { buildIdOf, dataConverter } from '../src/wire';
import { DOSSIERS_TASK_QUEUE, startOptionsOf, WORKFLOW_TYPE } from '../src/messages';
import { launchedAt } from './characters';
import { RecordingActivities } from './recording-activities';

/** The workflows as the worker runs them; Jest's global set-up has built them. */
const codePath = join(__dirname, '../../../apps/worker/dist/workflow-bundle.js');

/** A worker with recording activities against the embedded server, in a namespace of its own. */
export interface Workbench {
  readonly recording: RecordingActivities;
  start(dossierId: DossierId, launch: LaunchDossier, at?: Instant): Promise<WorkflowHandle<typeof dossier>>;
  /**
   * Ends the worker and gives how many runs there were in this namespace; all are replayed when the whole run of tests ends.
   * `nameOf` says under which name a history that is recorded is kept; null or absent: by label and id.
   */
  close(nameOf?: (dossierId: string) => string | null): Promise<number>;
}

export async function openWorkbench(label: string): Promise<Workbench> {
  quietRuntime();
  const { address, namespace } = await createTestNamespace(label);
  const recording = new RecordingActivities();
  const nativeConnection = await NativeConnection.connect({ address });
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace, dataConverter });
  const worker = await Worker.create({
    connection: nativeConnection,
    namespace,
    taskQueue: DOSSIERS_TASK_QUEUE,
    workflowBundle: { codePath },
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what takes its place is for versioned deployments only
    buildId: buildIdOf(readFileSync(codePath, 'utf8')),
    dataConverter,
    activities: { ...recording.activities },
    // A run that makes place tells the worker of the product where it may die; nothing dies here.
    sinks: { runs: { handsOver: { fn: () => undefined } } },
    stickyQueueScheduleToStartTimeout: '1s',
    shutdownGraceTime: '1s',
  });
  const running = worker.run();
  return {
    recording,
    start: (dossierId, launch, at = launchedAt) =>
      client.workflow.start<typeof dossier>(
        WORKFLOW_TYPE,
        startOptionsOf({ dossierId, launch, launchedAt: at, bodyCode: 'w' }),
      ),
    close: async (nameOf = () => null) => {
      worker.shutdown();
      await running;
      const runs = await runsOf(client, (workflowId, runId) => {
        const name = nameOf(workflowId.slice('dossier-'.length));
        return name ?? `${label}-${workflowId.slice(-4)}-${runId.slice(0, 4)}`;
      });
      await connection.close();
      await nativeConnection.close();
      replayAtTheEnd({ address, namespace });
      return runs;
    },
  };
}

/** Before anything of Temporal's starts: only errors are worth a line. */
export function quietRuntime(): void {
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
}

/** Keeps every history of the namespace when that is asked; gives how many runs there were. */
async function runsOf(client: Client, nameOf: (workflowId: string, runId: string) => string): Promise<number> {
  let runs = 0;
  for await (const { workflowId, runId } of client.workflow.list()) {
    runs += 1;
    if (!process.env['RECORD_HISTORIES']) continue;
    keep(nameOf(workflowId, runId), await client.workflow.getHandle(workflowId, runId).fetchHistory());
  }
  return runs;
}

export const historiesFolder = join(__dirname, 'histories');

/** A kept history as text; they are pressed together, because a long dossier is half a megabyte of JSON. */
export function keptHistory(name: string): string {
  return gunzipSync(readFileSync(join(historiesFolder, name))).toString('utf8');
}

const checkout = `${join(__dirname, '../../..')}/`;

/** With RECORD_HISTORIES=1: afterwards keep those of a release that say something new, named after what they say. */
function keep(name: string, history: Awaited<ReturnType<WorkflowHandle['fetchHistory']>>): void {
  mkdirSync(historiesFolder, { recursive: true });
  // A stack trace in it names files of this machine; below the checkout they are the same everywhere.
  const json = historyToJSON(history).replaceAll(checkout, '');
  writeFileSync(join(historiesFolder, `0.1.0-${name}.json.gz`), gzipSync(json));
}
