import { join } from 'node:path';
import { DOSSIERS_TASK_QUEUE } from '@penhouder/workflows/messages';
import type { NativeConnection } from '@temporalio/worker';
import { Worker } from '@temporalio/worker';
import type { createActivities } from './create-activities';

/** Dossiers kept in memory; each takes some 140 KB, and more do not fit the heap that the start gives us. */
const CACHED_WORKFLOWS = 1_000;
/** As many as the pool of connections serves; mail is no activity. */
const ACTIVITIES_AT_ONCE = 20;

export interface WorkerParts {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly activities: ReturnType<typeof createActivities>;
}

/** A worker with the bundle that was built with this file. The short sticky time-out lets another worker take over soon. */
export function createWorker({ connection, namespace, activities }: WorkerParts): Promise<Worker> {
  return Worker.create({
    connection,
    namespace,
    taskQueue: DOSSIERS_TASK_QUEUE,
    workflowBundle: { codePath: join(__dirname, 'workflow-bundle.js') },
    activities,
    maxCachedWorkflows: CACHED_WORKFLOWS,
    maxConcurrentActivityTaskExecutions: ACTIVITIES_AT_ONCE,
    stickyQueueScheduleToStartTimeout: '1s',
    shutdownGraceTime: '10s',
    shutdownForceTime: '15s',
  });
}
