import type { UntoldCalendarChanges } from '@penhouder/persistence';
import { markCalendarTold, untoldCalendarChanges } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Recurring } from '../recurring';
import { startRecurring } from '../recurring';
import type { DossierUpdates } from '../temporal/dossier-updates';
import { needsNoMore } from '../temporal/needs-no-more';

const SWEEP_MS = 2_000;
const AT_ONCE = 100;

export interface CalendarSweepDeps {
  readonly source: DataSource;
  readonly updates: DossierUpdates;
  readonly logger: Logger;
}

/** Tells dossiers that the closed days of their body changed, until they know. */
export function startCalendarSweep(deps: CalendarSweepDeps): Recurring {
  return startRecurring({
    name: 'calendars',
    everyMs: SWEEP_MS,
    logger: deps.logger,
    round: async () => {
      for (const untold of await untoldCalendarChanges(deps.source, { limit: AT_ONCE })) await tell(deps, untold);
    },
  });
}

async function tell({ source, updates, logger }: CalendarSweepDeps, untold: UntoldCalendarChanges): Promise<void> {
  const { dossierId, changes } = untold;
  const end = await updates.deliverCalendar(dossierId, changes);
  if (!(await needsNoMore(source, dossierId, end))) return;
  await markCalendarTold(source, untold);
  logger.info({ dossierId, changes: changes.length }, 'knows of the new calendar');
}
