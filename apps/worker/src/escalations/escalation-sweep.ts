import type { UntoldEscalations } from '@penhouder/persistence';
import { markEscalationsTold, untoldEscalations } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Recurring } from '../recurring';
import { startRecurring } from '../recurring';
import type { DossierUpdates } from '../temporal/dossier-updates';
import { needsNoMore } from '../temporal/needs-no-more';

const SWEEP_MS = 2_000;
const AT_ONCE = 100;

export interface EscalationSweepDeps {
  readonly source: DataSource;
  readonly updates: DossierUpdates;
  readonly logger: Logger;
}

/** Looks up who stands on rungs that dossiers reached, and tells them, until they know. */
export function startEscalationSweep(deps: EscalationSweepDeps): Recurring {
  return startRecurring({
    name: 'escalations',
    everyMs: SWEEP_MS,
    logger: deps.logger,
    round: async () => {
      for (const untold of await untoldEscalations(deps.source, { limit: AT_ONCE })) await tell(deps, untold);
    },
  });
}

async function tell({ source, updates, logger }: EscalationSweepDeps, untold: UntoldEscalations): Promise<void> {
  const { dossierId, found } = untold;
  const end = await updates.deliverEscalations(dossierId, found);
  if (!(await needsNoMore(source, dossierId, end))) return;
  await markEscalationsTold(source, untold);
  logger.info({ dossierId, rungs: found.length }, 'knows whom silence reaches');
}
