import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { Dossier } from '@penhouder/domain';
import { summarise } from '@penhouder/domain';
import { changedSearchAttributes } from './search-attributes';

/** What an operator sees of the dossier from outside: the step it is in and what it waits for. */
export interface PhaseSign {
  /** Costs one event when the step, or whether somebody must act, is another than what is shown; nothing otherwise. */
  show(state: Dossier): void;
}

/** `atStart`: the state that the start, or the run before, already wrote the sign of. */
export function openPhaseSign(atStart: Dossier): PhaseSign {
  let shown = summarise(atStart);
  return {
    show: (state) => {
      const now = summarise(state);
      setCurrentDetails(`Stap: ${now.phase}. Volgende datum: ${now.nextWakeUpAt ?? 'geen'}.`);
      const changed = changedSearchAttributes(shown, now);
      if (changed.length === 0) return;
      shown = now;
      upsertSearchAttributes(changed);
    },
  };
}
