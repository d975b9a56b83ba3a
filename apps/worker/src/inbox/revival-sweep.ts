import type { DossierId } from '@penhouder/domain';
import { foldJournal, startOfDossier } from '@penhouder/persistence';
import { dossierIdOf, revivalOptionsOf, WORKFLOW_TYPE } from '@penhouder/workflows/messages';
import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Recurring } from '../recurring';
import { startRecurring } from '../recurring';

const SWEEP_MS = 5_000;
/** A dossier that gets stuck again has another cause than the course of one task; people must look first. */
const AGAIN_AFTER_MS = 600_000;

/** Runs whose task fails again and again on a worker that runs; one that only takes too long is not among them. */
const STUCK = [
  `TemporalReportedProblems = 'cause=WorkflowTaskFailedCauseNonDeterministicError'`,
  `TemporalReportedProblems = 'cause=WorkflowTaskFailedCauseWorkflowWorkerUnhandledFailure'`,
].join(' or ');

export interface RevivalSweepDeps {
  readonly source: DataSource;
  readonly client: Client;
  readonly logger: Logger;
}

/**
 * Starts dossiers again that got stuck, as after an operator's question in the middle of a task (`docs/adr/0009`). The
 * journal is the truth, so a fresh run goes on from it, and whatever it had not journalled is delivered again by its sender.
 */
export function startRevivalSweep(deps: RevivalSweepDeps): Recurring {
  const revivedAt = new Map<DossierId, number>();
  return startRecurring({
    name: 'revivals',
    everyMs: SWEEP_MS,
    logger: deps.logger,
    round: async () => {
      for await (const { workflowId } of deps.client.workflow.list({
        query: `WorkflowType = '${WORKFLOW_TYPE}' and ExecutionStatus = 'Running' and (${STUCK})`,
      })) {
        const dossierId = dossierIdOf(workflowId);
        if (dossierId === null || Date.now() - (revivedAt.get(dossierId) ?? 0) < AGAIN_AFTER_MS) continue;
        revivedAt.set(dossierId, Date.now());
        await revive(deps, dossierId);
      }
    },
  });
}

async function revive({ source, client, logger }: RevivalSweepDeps, dossierId: DossierId): Promise<void> {
  const written = await startOfDossier(source, dossierId);
  if (written === null) return;
  const { at: launchedAt, ...launch } = written.launch;
  const told = await foldJournal(source.manager, dossierId);
  // Nothing journalled yet: it begins at its beginning.
  const carriedOver = told.version === 0 ? {} : { carriedOver: told };
  const start = { dossierId, launch, launchedAt, bodyCode: written.bodyCode, ...carriedOver };
  await client.workflow.start(WORKFLOW_TYPE, revivalOptionsOf(start));
  logger.error({ dossierId, version: told.version }, 'a dossier was stuck and goes on from its journal');
}
