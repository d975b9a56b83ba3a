import type { UnitChangeDecision, UnitChangeEffect } from '@penhouder/contracts';

/** What the coordinator decided for one successor in one dossier. */
export type SuccessorDecision = UnitChangeDecision['successors'][number];

/** The decisions with one more; what was decided for other successors and dossiers stays. */
export function withDecision(
  decisions: readonly UnitChangeDecision[],
  dossierId: string,
  decided: SuccessorDecision,
): readonly UnitChangeDecision[] {
  const before = decisions.find((one) => one.dossierId === dossierId)?.successors ?? [];
  const successors = [...before.filter(({ unitId }) => unitId !== decided.unitId), decided];
  return [...decisions.filter((one) => one.dossierId !== dossierId), { dossierId, successors }];
}

/** Everything that stands on the page for a chosen dossier, so that what is applied is what was seen. */
export function decisionAsSeen(effect: UnitChangeEffect, decisions: readonly UnitChangeDecision[]): UnitChangeDecision {
  const { dossierId } = effect;
  const decided = decisions.find((one) => one.dossierId === dossierId)?.successors ?? [];
  const successors = effect.successions.map(({ successor, isTakingPart }): SuccessorDecision => {
    const proposed = { unitId: successor.id, isTakingPart, figures: {} };
    return decided.find(({ unitId }) => unitId === successor.id) ?? proposed;
  });
  return { dossierId, successors };
}
