import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DossierSinks } from '@penhouder/workflows/activities';
import { DOSSIERS_TASK_QUEUE } from '@penhouder/workflows/messages';
import { buildIdOf, dataConverter } from '@penhouder/workflows/wire';
import type { NativeConnection } from '@temporalio/worker';
import type { InjectedSinks } from '@temporalio/worker';
import { Worker } from '@temporalio/worker';
import type { createActivities } from './create-activities';
import { reachFailpoint } from './failpoint';

/** Dossiers kept in memory; each takes some 140 KB, and more do not fit the heap that the start gives us. */
const CACHED_WORKFLOWS = 1_000;
/** As many as the pool of connections serves; mail is no activity. */
const ACTIVITIES_AT_ONCE = 20;

export interface WorkerParts {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly activities: ReturnType<typeof createActivities>;
  readonly failpoint: string | null;
}

/** A worker with the bundle that was built with this file. The short sticky time-out lets another worker take over soon. */
export function createWorker({ connection, namespace, activities, failpoint }: WorkerParts): Promise<Worker> {
  const codePath = join(__dirname, 'workflow-bundle.js');
  return Worker.create({
    connection,
    namespace,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what takes its place is for versioned deployments only
    buildId: buildIdOf(readFileSync(codePath)),
    dataConverter,
    taskQueue: DOSSIERS_TASK_QUEUE,
    workflowBundle: { codePath },
    activities,
    sinks: sinksOf(failpoint),
    maxCachedWorkflows: CACHED_WORKFLOWS,
    maxConcurrentActivityTaskExecutions: ACTIVITIES_AT_ONCE,
    stickyQueueScheduleToStartTimeout: '1s',
    shutdownGraceTime: '10s',
    shutdownForceTime: '15s',
  });
}

/** Called once the workflow has decided and before the server hears of it. */
function sinksOf(failpoint: string | null): InjectedSinks<DossierSinks> {
  const handsOver = { fn: () => reachFailpoint(failpoint, 'inside-continue-as-new') };
  return { runs: { handsOver } };
}
