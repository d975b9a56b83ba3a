import { launchSubDossier } from '@penhouder/launching';
import type { UntoldNews } from '@penhouder/persistence';
import { markTold, orderedDossiers, untoldNews } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { describeError } from '../logger';
import type { Recurring } from '../recurring';
import { startRecurring } from '../recurring';
import type { DossierUpdates } from '../temporal/dossier-updates';
import { needsNoMore } from '../temporal/needs-no-more';

const SWEEP_MS = 2_000;
const AT_ONCE = 50;

export interface SubDossierSweepDeps {
  readonly source: DataSource;
  readonly updates: DossierUpdates;
  readonly logger: Logger;
  /** Starts the workflows of what was launched. */
  readonly launches: Pick<Recurring, 'wake'>;
}

/** Starts the dossiers that steps of others ordered, and tells those others what became of them. */
export function startSubDossierSweep(deps: SubDossierSweepDeps): Recurring {
  return startRecurring({
    name: 'dossiers under a dossier',
    everyMs: SWEEP_MS,
    logger: deps.logger,
    round: async () => {
      await startOrdered(deps);
      for (const untold of await untoldNews(deps.source, { limit: AT_ONCE })) await tell(deps, untold);
    },
  });
}

/** One that fails holds up no other; the order stays for the next round. */
async function startOrdered({ source, logger, launches }: SubDossierSweepDeps): Promise<void> {
  for (const dossierId of await orderedDossiers(source, { limit: AT_ONCE })) {
    const end = await launchSubDossier(source, dossierId).catch((error: unknown) => {
      logger.warn({ dossierId, error: describeError(error) }, 'a sub-dossier waits for the next round');
      return null;
    });
    if (end?.state === 'launched') launches.wake();
    if (end?.state === 'dropped') logger.info({ dossierId }, 'a sub-dossier is not started: the one above is over');
  }
}

async function tell({ source, updates, logger }: SubDossierSweepDeps, untold: UntoldNews): Promise<void> {
  const { parentId } = untold;
  const end = await updates.deliverNews(parentId, untold.news);
  if (!(await needsNoMore(source, parentId, end))) return;
  if (end === 'noWorkflow')
    logger.info({ dossierId: parentId, news: untold.news.length }, 'news of sub-dossiers came after the end');
  await markTold(source, untold);
}
