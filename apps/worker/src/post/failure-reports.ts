import type { FailedMails } from '@penhouder/persistence';
import { loadDossier, markReported, unreportedFailures } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Recurring } from '../recurring';
import { startRecurring } from '../recurring';
import type { DossierUpdates } from '../temporal/dossier-updates';

const SWEEP_MS = 2_000;

export interface FailureReportDeps {
  readonly source: DataSource;
  readonly updates: DossierUpdates;
  readonly logger: Logger;
}

/** Tells dossiers of mails that will not arrive, in batches, until they know. */
export function startFailureReports(deps: FailureReportDeps): Recurring {
  return startRecurring({
    name: 'failed mails',
    everyMs: SWEEP_MS,
    logger: deps.logger,
    round: async () => {
      for (const failed of await unreportedFailures(deps.source)) await report(deps, failed);
    },
  });
}

async function report({ source, updates }: FailureReportDeps, { dossierId, mails }: FailedMails): Promise<void> {
  const end = await updates.deliverFailures(dossierId, mails);
  // A closed dossier has nobody left to tell; its list of mails still says it.
  const isOver = end === 'noWorkflow' && (await loadDossier(source, dossierId))?.isClosed === true;
  if (end === 'delivered' || isOver)
    await markReported(
      source,
      mails.map(({ mailKey }) => mailKey),
    );
}
