import { dossierMeetings, meetingWindowOf, type OrganMeetings } from '@penhouder/domain';
import type { UntoldMeetings } from '@penhouder/persistence';
import { loadDossier, markMeetingsTold, untoldMeetings } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Recurring } from '../recurring';
import { startRecurring } from '../recurring';
import type { DossierUpdates } from '../temporal/dossier-updates';
import { needsNoMore } from '../temporal/needs-no-more';

const SWEEP_MS = 2_000;
const AT_ONCE = 100;
/** A year of a weekly organ is some three kilobytes: so many go into one message with ease. */
const ORGANS_AT_ONCE = 50;

export interface MeetingSweepDeps {
  readonly source: DataSource;
  readonly updates: DossierUpdates;
  readonly logger: Logger;
}

/** Tells dossiers when the organs of their participants meet, until they know. */
export function startMeetingSweep(deps: MeetingSweepDeps): Recurring {
  return startRecurring({
    name: 'meetings',
    everyMs: SWEEP_MS,
    logger: deps.logger,
    round: async () => {
      const asked = { limit: AT_ONCE, organsAtOnce: ORGANS_AT_ONCE };
      for (const untold of await untoldMeetings(deps.source, asked)) await tell(deps, untold);
    },
  });
}

async function tell({ source, updates, logger }: MeetingSweepDeps, untold: UntoldMeetings): Promise<void> {
  const { dossierId, calendars } = untold;
  const dossier = await loadDossier(source, dossierId);
  if (dossier === null) return;
  const window = meetingWindowOf(dossier.state);
  const organs = calendars.map(({ by, unitId, organ, calendar }): OrganMeetings => ({
    by,
    unitId,
    organ,
    from: window.from,
    meetings: dossierMeetings(organ, calendar, window),
  }));
  const end = await updates.deliverMeetings(dossierId, organs);
  if (!(await needsNoMore(source, dossierId, end))) return;
  await markMeetingsTold(source, untold, window.until);
  logger.info({ dossierId, organs: organs.length }, 'knows when organs meet');
}
