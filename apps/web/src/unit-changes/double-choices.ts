import type { UnitChangeDecision, UnitChangeForm, UnitDouble } from '@penhouder/contracts';
import { withDecision } from './decisions';

export type KeptDouble = UnitChangeForm['keptDoubles'][number];

/** Whether a person chose to keep a double in both dossiers. */
export function isKept(kept: readonly KeptDouble[], double: UnitDouble): boolean {
  return kept.some((one) => isAbout(one, double));
}

/** The kept doubles with one more, or without it. */
export function withKept(kept: readonly KeptDouble[], double: UnitDouble, isToBeKept: boolean): readonly KeptDouble[] {
  const others = kept.filter((one) => !isAbout(one, double));
  const [first, second] = double.sides;
  const added: KeptDouble = { unitId: double.successor.id, dossierIds: [first.dossierId, second.dossierId] };
  return isToBeKept ? [...others, added] : others;
}

/** The decisions by which the successor stands in both dossiers, or in one of them alone; typed figures stay. */
export function decidedFor(
  decisions: readonly UnitChangeDecision[],
  { successor, sides }: UnitDouble,
  only: string | null,
): readonly UnitChangeDecision[] {
  return sides
    .filter(({ isChanging }) => isChanging)
    .reduce((before, { dossierId }) => {
      const successors = before.find((one) => one.dossierId === dossierId)?.successors ?? [];
      const figures = successors.find(({ unitId }) => unitId === successor.id)?.figures ?? {};
      const isTakingPart = only === null || only === dossierId;
      return withDecision(before, dossierId, { unitId: successor.id, isTakingPart, figures });
    }, decisions);
}

/** Which choice stands: `both`, a dossier's id, or nothing while nobody chose. */
export function doubleChoice({ sides }: UnitDouble, isChosen: boolean): string {
  const taking = sides.filter(({ isTakingPart }) => isTakingPart);
  if (taking.length === 1) return taking[0]?.dossierId ?? '';
  return taking.length === 2 && isChosen ? 'both' : '';
}

function isAbout({ unitId, dossierIds }: KeptDouble, { successor, sides }: UnitDouble): boolean {
  return unitId === successor.id && sides.every(({ dossierId }) => dossierIds.includes(dossierId));
}
