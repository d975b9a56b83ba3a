import { lastDayRoot } from '@penhouder/persistence';
import type { Recurring } from '../recurring';
import { startRecurring } from '../recurring';
import type { ProofDeps } from './check-chains';
import { checkChains } from './check-chains';
import { makeDayRoot } from './make-day-root';
import { isNightDue } from './night';
import { stampRoots } from './stamp-roots';
import type { TimeStampSettings } from './time-stamp-settings';

const LOOK_MS = 600_000;

/** The nightly work on proof, and a way to ask for it at once. */
export interface ProofRounds extends Pick<Recurring, 'stop'> {
  /** Does the work now, whatever the hour. */
  doNow(): void;
}

export interface ProofParts extends ProofDeps {
  /** Null: nothing is stamped. */
  readonly authority: TimeStampSettings | null;
}

/**
 * Once a night, or as soon as the process runs again after a night that was missed: computes all chains again and makes
 * the root of the day. Every ten minutes: asks for the time stamps that are missing.
 */
export function startProof({ authority, ...deps }: ProofParts): ProofRounds {
  let isAsked = false;
  const rounds = startRecurring({
    name: 'proof',
    everyMs: LOOK_MS,
    logger: deps.logger,
    round: async () => {
      const last = await lastDayRoot(deps.source);
      const toDo = isAsked || isNightDue(last?.madeAt ?? null, Date.now());
      isAsked = false;
      if (toDo) await makeDayRoot(deps, await checkChains(deps));
      if (authority !== null) await stampRoots(deps, authority);
    },
  });
  return {
    stop: () => rounds.stop(),
    doNow: () => {
      isAsked = true;
      rounds.wake();
    },
  };
}
