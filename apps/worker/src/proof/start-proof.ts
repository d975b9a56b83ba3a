import { lastChainCheck } from '@penhouder/persistence';
import type { Recurring } from '../recurring';
import { startRecurring } from '../recurring';
import type { ProofDeps } from './check-chains';
import { checkChains } from './check-chains';
import { isNightDue } from './night';

const LOOK_MS = 600_000;

/** The nightly work on proof, and a way to ask for it at once. */
export interface ProofRounds extends Pick<Recurring, 'stop'> {
  /** Does the work now, whatever the hour. */
  doNow(): void;
}

/** Once a night, or as soon as the process runs again after a night that was missed. */
export function startProof(deps: ProofDeps): ProofRounds {
  let isAsked = false;
  const rounds = startRecurring({
    name: 'proof',
    everyMs: LOOK_MS,
    logger: deps.logger,
    round: async () => {
      const toDo = isAsked || isNightDue(await lastChainCheck(deps.source), Date.now());
      isAsked = false;
      if (toDo) await checkChains(deps);
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
