import type { Dossier, Outcome } from '../dossier/dossier';
import { activeParticipants, isRoundOpen, isSubmitted, roundOf } from '../dossier/lookups';
import type { DossierSummary } from '../dossier/summarise';
import { phaseOf } from '../dossier/summarise';
import type { StepId } from '../primitives/ids';
import { isStepOpen } from '../steps/progress';
import type { LocalDate } from '../primitives/instant';
import { isQuorumMet, quorumOf } from '../quorum/quorum';
import type { QuorumStanding } from '../quorum/quorum';
import { isAnswered, isCounted } from '../sign-off/standing';
import { plannedAhead } from './planned-ahead';
import type { PlannedEntry } from './planned-ahead';
import { tasksOf } from './tasks';

/** `none` once nothing can be lost any more. */
export type Risk = 'onTrack' | 'atRisk' | 'late' | 'none';

/** One row of the coordinator's list, and the facts of the sentence above a dossier. */
export interface DossierOverview {
  readonly phase: DossierSummary['phase'];
  readonly outcome: Outcome | null;
  readonly answered: number;
  readonly counted: number;
  readonly total: number;
  readonly quorum: readonly QuorumStanding[];
  readonly isQuorumMet: boolean;
  readonly next: PlannedEntry | null;
  readonly dueOn: LocalDate | null;
  readonly risk: Risk;
  readonly taskCount: number;
  readonly amountCents: number | null;
}

/** A pure fold: the state is one already, so the row is a function of it. */
export function overviewOf(dossier: Dossier): DossierOverview {
  const round = roundOf(dossier);
  const active = activeParticipants(dossier);
  const planned = plannedAhead(dossier);
  return {
    phase: phaseOf(dossier),
    outcome: dossier.outcome,
    answered: round === null ? 0 : active.filter((one) => isAnswered(one, round)).length,
    counted: round === null ? 0 : active.filter((one) => isCounted(one, round)).length,
    total: active.length,
    quorum: quorumOf(dossier),
    isQuorumMet: isQuorumMet(dossier),
    next: planned[0] ?? null,
    dueOn: planned.find((entry) => isDeadline(entry))?.on ?? null,
    risk: riskOf(dossier),
    taskCount: tasksOf(dossier).length,
    amountCents: dossier.amountCents,
  };
}

function isDeadline(entry: PlannedEntry): boolean {
  return (
    entry.kind === 'internalDue' || entry.kind === 'closing' || entry.kind === 'reportDue' || entry.kind === 'stepDue'
  );
}

/**
 * Late: a date has passed without what it was for. At risk: the quorum is open after the common due day, or out of reach,
 * or a participant gets no mail and nobody has seen to it.
 */
function riskOf(dossier: Dossier): Risk {
  if (dossier.stage !== 'running') return 'none';
  const duties = Object.values(dossier.steps).filter((step) => step.kind === 'recurring-duty');
  if (duties.some((duty) => duty.overdueYears.length > 0) || isSomeStepLate(dossier)) return 'late';
  return isSubmitted(dossier) ? 'onTrack' : riskBeforeFiling(dossier);
}

function isSomeStepLate(dossier: Dossier): boolean {
  const overdue = Object.entries(dossier.stepRecords).filter(([, { isOverdue }]) => isOverdue);
  return overdue.some(([stepId]) => isStepOpen(dossier, stepId as StepId));
}

function riskBeforeFiling(dossier: Dossier): Risk {
  if (dossier.isClosingPassed) return 'late';
  const isOutOfReach = quorumOf(dossier).some((one) => !one.isMet && one.reachable < one.needed);
  const isOpenTooLong = isDuePassed(dossier) && isRoundOpen(dossier) && !isQuorumMet(dossier);
  return isOutOfReach || isOpenTooLong || isSomebodyUnreached(dossier) ? 'atRisk' : 'onTrack';
}

function isDuePassed({ plan, reachedAt }: Dossier): boolean {
  const due = plan?.internalDue ?? null;
  return due !== null && due.at <= reachedAt;
}

function isSomebodyUnreached(dossier: Dossier): boolean {
  return tasksOf(dossier).some(({ kind, participantId }) => kind === 'replaceContact' && participantId !== null);
}
