import { workflowInfo } from '@temporalio/workflow';

/** At a phase boundary a run longer than this starts afresh. */
const EVENTS_AT_PHASE_BOUNDARY = 500;
/** In any case before a history grows long to replay, and before the server's limit of 2 000 Updates in a run. */
const EVENTS_ALWAYS = 2_000;
const UPDATES_ALWAYS = 1_500;

/** Counts of this run that decide when it is to start afresh. */
export interface Freshness {
  countUpdate(): void;
  /** True when the run should continue as new, now that nothing is under way. */
  isStale(phase: string): boolean;
  /** True when the last Update was answered in an earlier workflow task than the present one. */
  isLastUpdateBehind(): boolean;
}

export function watchFreshness(phaseAtStart: string): Freshness {
  let updates = 0;
  let lengthAtLastUpdate = 0;
  let lastPhase = phaseAtStart;
  return {
    countUpdate: () => {
      updates += 1;
      lengthAtLastUpdate = workflowInfo().historyLength;
    },
    isStale: (phase) => {
      const isBoundary = phase !== lastPhase;
      lastPhase = phase;
      const { historyLength, continueAsNewSuggested } = workflowInfo();
      return (
        continueAsNewSuggested ||
        historyLength >= EVENTS_ALWAYS ||
        updates >= UPDATES_ALWAYS ||
        (isBoundary && historyLength > EVENTS_AT_PHASE_BOUNDARY)
      );
    },
    isLastUpdateBehind: () => workflowInfo().historyLength > lengthAtLastUpdate,
  };
}
