import type { DossierTask } from '@penhouder/contracts';
import { dayInForce, isSubmitted, wallAt, type Dossier } from '@penhouder/domain';
import { say } from '@penhouder/letters';
import type { DoubleRow } from '@penhouder/persistence';
import { possible } from './possible-commands';
import { shownDate, type Viewpoint } from './shown';

/**
 * After a merger one unit stands in two open dossiers of the same call: a task in both until somebody chose. No dossier
 * knows another one, so these are read beside its state, not folded from it.
 */
export function doubleTasks(doubles: readonly DoubleRow[], dossier: Dossier, view: Viewpoint): DossierTask[] {
  const dueOn = isSubmitted(dossier) ? null : dayInForce(dossier, 'closing');
  return doubles.map(({ participantId, unitName: unit, otherDossierId, otherNumber }) => ({
    key: `chooseDouble:${participantId}:${otherDossierId}`,
    kind: 'chooseDouble',
    text: say(view.language, 'unitChange.double.task', { unit, other: otherNumber }),
    detail: say(view.language, 'unitChange.double.taskDetail', { unit }),
    due: dueOn === null ? null : shownDate(dueOn, view),
    isLate: dueOn !== null && dueOn < wallAt(view.calendar, view.now).date,
    participantId,
    stepId: null,
    command: possible('KeepDouble', view.language, { participantId, otherDossierId }),
    elsewhere: {
      dossierId: otherDossierId,
      text: say(view.language, 'unitChange.double.other', { number: otherNumber }),
    },
  }));
}
