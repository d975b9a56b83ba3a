import { allHandlersFinished, sleep, workflowInfo } from '@temporalio/workflow';

/** At a phase boundary a run with more events than this makes place for a fresh one. */
const EVENTS_AT_BOUNDARY = 500;
/** Whatever happens, no run passes these; the server warns at 10 240 events and refuses Updates after 2 000. */
const EVENTS_AT_MOST = 1_900;
const UPDATES_AT_MOST = 1_400;

/** How long this run has become, and whether it should hand over to a fresh one. */
export interface RunLength {
  /** To be called in every Update handler. */
  countUpdate(): void;
  isOver(isPhaseNew: boolean): boolean;
  /** Resolves once no Update was completed in this very workflow task: its result could be lost with the run. */
  untilQuiet(): Promise<void>;
}

export function openRunLength(): RunLength {
  let updates = 0;
  let lengthAtUpdate = 0;
  return {
    countUpdate: () => {
      updates += 1;
      lengthAtUpdate = workflowInfo().historyLength;
    },
    isOver: (isPhaseNew) => {
      const { historyLength, continueAsNewSuggested } = workflowInfo();
      if (isPhaseNew && historyLength > EVENTS_AT_BOUNDARY) return true;
      return continueAsNewSuggested || historyLength > EVENTS_AT_MOST || updates > UPDATES_AT_MOST;
    },
    untilQuiet: async () => {
      while (!allHandlersFinished() || workflowInfo().historyLength <= lengthAtUpdate) {
        await sleep('1s', { summary: 'laat het laatste antwoord aankomen voor een nieuwe run begint' });
      }
    },
  };
}
