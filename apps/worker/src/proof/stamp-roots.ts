import { keepStamp, noteFailedStamp, rootsWithoutStamp } from '@penhouder/persistence';
import { askAuthority } from './ask-authority';
import type { ProofDeps } from './check-chains';
import type { TimeStampSettings } from './time-stamp-settings';

const AT_A_TIME = 40;

/** Has every root stamped that waits for it, the oldest first; after a failure the rest waits for the next round. */
export async function stampRoots({ source, logger }: ProofDeps, settings: TimeStampSettings): Promise<void> {
  for (const { sequence, root } of await rootsWithoutStamp(source, AT_A_TIME)) {
    const stamped = await askAuthority(root, settings);
    if (stamped.token === null) {
      logger.warn({ sequence, problem: stamped.problem }, 'a root of a day got no time stamp; it is tried again');
      await noteFailedStamp(source, { sequence, problem: stamped.problem });
      return;
    }
    const { at, authority } = stamped.verdict;
    await keepStamp(source, { sequence, token: stamped.token, stampedAt: at, authority });
    logger.info({ sequence, at, authority }, 'a root of a day has its time stamp');
  }
}
