import { wallAt } from '../deadlines/working-calendar';
import type { CoordinatorCommand, DossierCommand } from '../dossier/commands';
import { asked, calendar, instant, reason } from '../dossier/dossier.fixtures';

type Suspend = Extract<CoordinatorCommand, { type: 'SuspendClock' }>;

/** Commands at an instant, on the civil day that a clock in Brussels shows then. */
export function suspends(at: string, change: Partial<Suspend> = {}): DossierCommand {
  const { date: on } = wallAt(calendar, instant(at));
  return asked(at, { type: 'SuspendClock', on, cause: 'ownReason', onlyStepId: null, reasonTextId: reason, ...change });
}

export function resumes(at: string, isClosingMoved = false): DossierCommand {
  const { date: on } = wallAt(calendar, instant(at));
  return asked(at, { type: 'ResumeClock', on, isClosingMoved, reasonTextId: null });
}
