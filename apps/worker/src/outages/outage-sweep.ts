import type { UntoldOutages } from '@penhouder/persistence';
import { beat, markOutagesTold, untoldOutages } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Recurring } from '../recurring';
import { startRecurring } from '../recurring';
import type { DossierUpdates } from '../temporal/dossier-updates';
import { needsNoMore } from '../temporal/needs-no-more';

const SWEEP_MS = 5_000;
const AT_ONCE = 100;

export interface OutageSweepDeps {
  readonly source: DataSource;
  readonly updates: DossierUpdates;
  readonly logger: Logger;
}

/** Gives this worker's sign of life, and tells dossiers of outages that are over, until they know. */
export function startOutageSweep(deps: OutageSweepDeps): Recurring {
  return startRecurring({
    name: 'outages',
    everyMs: SWEEP_MS,
    logger: deps.logger,
    round: async () => {
      await beat(deps.source, { part: 'worker', gapSeconds: null });
      for (const untold of await untoldOutages(deps.source, { limit: AT_ONCE })) await tell(deps, untold);
    },
  });
}

async function tell({ source, updates, logger }: OutageSweepDeps, untold: UntoldOutages): Promise<void> {
  const { dossierId, outages } = untold;
  const end = await updates.deliverOutages(dossierId, outages);
  if (!(await needsNoMore(source, dossierId, end))) return;
  await markOutagesTold(source, untold);
  logger.info({ dossierId, outages: outages.length }, 'knows of our outages');
}
