import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { Dossier } from '@penhouder/domain';
import { summarise } from '@penhouder/domain';
import { searchAttributesOfPhase } from './search-attributes';

/** What an operator sees of the dossier from outside: the step it is in and what it waits for. */
export interface PhaseSign {
  /** Costs one event when the step is another than the one that is shown, and nothing otherwise. */
  show(state: Dossier): void;
}

/** `shownBefore`: what start or the run before already wrote. */
export function openPhaseSign(shownBefore: string): PhaseSign {
  let shown = shownBefore;
  return {
    show: (state) => {
      const { phase, needsAttention, nextWakeUpAt } = summarise(state);
      setCurrentDetails(`Stap: ${phase}. Volgende datum: ${nextWakeUpAt ?? 'geen'}.`);
      if (phase === shown) return;
      shown = phase;
      upsertSearchAttributes(searchAttributesOfPhase({ phase, needsAttention }));
    },
  };
}
