import { closeRound as collect } from '@penhouder/persistence';
import type { DossierActivities } from '@penhouder/workflows/activities';
import type { DataSource } from 'typeorm';

/** What was received before the closing, under the locks that receiving takes too. */
export function closeRound(source: DataSource): DossierActivities['closeRound'] {
  return (closing) => collect(source, closing);
}
