import type { FailedMails } from '@penhouder/persistence';
import { markReported, unreportedFailures } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Recurring } from '../recurring';
import { startRecurring } from '../recurring';
import type { DossierUpdates } from '../temporal/dossier-updates';
import { needsNoMore } from '../temporal/needs-no-more';

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
  if (await needsNoMore(source, dossierId, end))
    await markReported(
      source,
      mails.map(({ mailKey }) => mailKey),
    );
}
