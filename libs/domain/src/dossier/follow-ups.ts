import type { Instant } from '../primitives/instant';
import { isQuorumMet } from '../quorum/quorum';
import { yearsOf } from '../steps/recurring-duty';
import { submissionConditions } from '../steps/submission';
import type { Dossier } from './dossier';
import type { DossierEvent } from './events';
import { isClosed, isSubmitted, stepOfKind } from './lookups';

/**
 * What follows by itself from what a command did: the quorum reached or lost, readiness lost with it, duties opened by the
 * award, the end of the dossier. Compared before and after, so each fact is an event once.
 */
export function followUps(before: Dossier, after: Dossier, at: Instant): readonly DossierEvent[] {
  if (isClosed(after) || after.stage === 'blank') return [];
  const end = endOf(after);
  if (end !== null) return [{ at, type: 'DossierClosed', outcome: end }];
  return [...quorumChange(before, after, at), ...revokedReadiness(after, at), ...openedDuties(after, at)];
}

function endOf(dossier: Dossier): Dossier['outcome'] {
  if (dossier.withdrawalTextId !== null) return 'withdrawn';
  const funder = stepOfKind(dossier, 'funder-decision')?.state;
  if (funder?.status !== 'done' || funder.outcome === null) return null;
  if (funder.outcome === 'rejected') return 'rejected';
  const duties = Object.values(dossier.steps).filter((step) => step.kind === 'recurring-duty');
  return duties.every((duty) => duty.status === 'done') ? funder.outcome : null;
}

function quorumChange(before: Dossier, after: Dossier, at: Instant): readonly DossierEvent[] {
  if (before.stage === 'blank') return [];
  const was = isQuorumMet(before);
  const is = isQuorumMet(after);
  if (was === is || (after.call?.quorum.length ?? 0) === 0) return [];
  return [{ at, type: is ? 'QuorumReached' : 'QuorumLost' }];
}

function revokedReadiness(dossier: Dossier, at: Instant): readonly DossierEvent[] {
  const step = stepOfKind(dossier, 'submission');
  if (step?.state.status !== 'ready' || isSubmitted(dossier)) return [];
  return submissionConditions(dossier).length === 0 ? [] : [{ at, type: 'ReadyRevoked', stepId: step.id }];
}

function openedDuties(dossier: Dossier, at: Instant): readonly DossierEvent[] {
  const funder = stepOfKind(dossier, 'funder-decision')?.state;
  if (funder?.status !== 'done' || funder.outcome === 'rejected') return [];
  return (dossier.call?.steps ?? []).flatMap((rule) =>
    rule.kind === 'recurring-duty' && dossier.steps[rule.id]?.status === 'waiting'
      ? [{ at, type: 'DutyOpened' as const, stepId: rule.id, years: yearsOf(rule) }]
      : [],
  );
}
