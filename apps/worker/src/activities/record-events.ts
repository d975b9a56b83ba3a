import type { MailPlanner } from '@penhouder/persistence';
import { recordEvents as record } from '@penhouder/persistence';
import type { DossierActivities } from '@penhouder/workflows/activities';
import type { DataSource } from 'typeorm';
import { reachFailpoint } from '../failpoint';

export interface RecordingDeps {
  readonly source: DataSource;
  readonly planMails: MailPlanner;
  readonly failpoint: string | null;
}

/** Journal, mails and read models in one transaction; what the events cause is decided by the core. */
export function recordEvents({ source, planMails, failpoint }: RecordingDeps): DossierActivities['recordEvents'] {
  return async (batch) => {
    const instead = await record(source, { ...batch, planMails });
    reachFailpoint(failpoint, 'after-journal-commit');
    return instead;
  };
}
