import { markWorkflowStarted, unstartedDossiers } from '@penhouder/persistence';
import type { StartOfDossier } from '@penhouder/persistence';
import { startOptionsOf, WORKFLOW_TYPE } from '@penhouder/workflows/messages';
import type { Client } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Recurring } from '../recurring';
import { startRecurring } from '../recurring';

const SWEEP_MS = 2_000;
const AT_ONCE = 50;
const DEADLINE_MS = 5_000;

export interface LaunchSweepDeps {
  readonly source: DataSource;
  readonly client: Client;
  readonly logger: Logger;
}

/** Starts dossiers whose launch was written but whose workflow was not started: whoever launched them died in between. */
export function startLaunchSweep(deps: LaunchSweepDeps): Recurring {
  return startRecurring({
    name: 'launches',
    everyMs: SWEEP_MS,
    logger: deps.logger,
    round: async () => {
      for (const dossier of await unstartedDossiers(deps.source, { limit: AT_ONCE })) {
        await startOnce(deps, dossier);
        await markWorkflowStarted(deps.source, dossier.dossierId);
      }
    },
  });
}

/** The workflow's id is the dossier's, so that starting it a second time finds the first. */
async function startOnce({ client }: LaunchSweepDeps, { dossierId, bodyCode, launch }: StartOfDossier): Promise<void> {
  const { at: launchedAt, ...command } = launch;
  const options = startOptionsOf({ dossierId, bodyCode, launch: command, launchedAt });
  try {
    await client.withDeadline(Date.now() + DEADLINE_MS, () => client.workflow.start(WORKFLOW_TYPE, options));
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
