import type { LocalDate, Participant } from '@penhouder/domain';
import type { ChangeScene } from './dossier-change';
import type { ChangingUnits } from './unit-change';

/** A number that the call counts with, for a unit that did not exist on the day on which it counts. */
export interface SuccessorFigure {
  readonly id: string;
  readonly referenceOn: LocalDate;
  /** Null: nobody knows it, it must be typed. */
  readonly value: number | null;
  readonly source: 'list' | 'sum' | 'typed' | 'missing';
}

interface Successor {
  readonly units: ChangingUnits;
  readonly participants: readonly Participant[];
  readonly typed: Readonly<Record<string, number>>;
}

/**
 * The successor's figures on the call's own reference days. A unit of after that day has none of its own: the sum of its
 * predecessors that take part is proposed. After a split nobody knows how a figure divides.
 */
export function figuresOfSuccessor(successor: Successor, scene: ChangeScene): readonly SuccessorFigure[] {
  return scene.compiled.participation.figures.map(({ id, referenceOn }) => {
    const typed = successor.typed[id];
    if (typed !== undefined) return { id, referenceOn, value: typed, source: 'typed' };
    const own = scene.units.get(successor.units.to.id)?.figures[id];
    if (scene.change.on <= referenceOn && own !== undefined) return { id, referenceOn, value: own, source: 'list' };
    const sum = successor.units.isSplit ? null : sumOf(successor.participants, id);
    return { id, referenceOn, value: sum, source: sum === null ? 'missing' : 'sum' };
  });
}

function sumOf(participants: readonly Participant[], figure: string): number | null {
  const values = participants.map(({ figures }) => figures[figure]);
  return values.reduce<number | null>((sum, value) => (sum === null || value === undefined ? null : sum + value), 0);
}
