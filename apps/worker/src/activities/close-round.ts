import { closeRound as collect } from '@penhouder/persistence';
import type { DossierActivities } from '@penhouder/workflows/activities';
import { reachFailpoint } from '../failpoint';
import type { RecordingDeps } from './record-events';

/** What was received before the closing, under the locks that receiving takes too. */
export function closeRound({
  source,
  failpoint,
}: Pick<RecordingDeps, 'source' | 'failpoint'>): DossierActivities['closeRound'] {
  return async (closing) => {
    const answers = await collect(source, closing);
    reachFailpoint(failpoint, 'after-closing-commit');
    return answers;
  };
}
