import type { StepId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { tasksOf } from '../read-models/tasks';
import { currentStepOf } from '../steps/progress';
import type { Dossier, Outcome } from './dossier';
import { nextWakeUp } from './reach-instant';

/** What the caller of an Update gets back, and what operators see. Small, without people. */
export interface DossierSummary {
  readonly version: number;
  readonly stage: Dossier['stage'];
  readonly phase: StepId | 'closed' | 'preparing';
  readonly outcome: Outcome | null;
  readonly needsAttention: boolean;
  readonly nextWakeUpAt: Instant | null;
}

export function summarise(dossier: Dossier): DossierSummary {
  return {
    version: dossier.version,
    stage: dossier.stage,
    phase: phaseOf(dossier),
    outcome: dossier.outcome,
    needsAttention: tasksOf(dossier).length > 0,
    nextWakeUpAt: nextWakeUp(dossier),
  };
}

/** The step that the dossier is in; `preparing` before launch, `closed` at the end. */
export function phaseOf(dossier: Dossier): DossierSummary['phase'] {
  if (dossier.stage === 'blank') return 'preparing';
  return dossier.stage === 'closed' ? 'closed' : (currentStepOf(dossier) ?? 'closed');
}
