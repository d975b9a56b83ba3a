import type { DossierCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import type { DossierEvent } from '../dossier/events';
import type { UserId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';
import { plannedMoves } from '../read-models/planned-moves';
import type { PlannedMove } from '../read-models/planned-moves';

/** What a body changed in its calendar of closed days, in one go. */
export interface CalendarChange {
  readonly changeId: string;
  readonly by: UserId;
  /** In order; `isClosed` false: the body works on it. */
  readonly days: readonly { readonly on: LocalDate; readonly isClosed: boolean }[];
}

/** What can happen when a body's closed days change while a dossier runs. */
export type CalendarEvents =
  | { readonly type: 'CalendarChanged'; readonly change: CalendarChange }
  | {
      /** What the plan with the new calendar moved of what was still to come; never empty. */
      readonly type: 'PlanMoved';
      readonly moves: readonly PlannedMove[];
    };

/** Never refused; a change that is known is nothing. What it moves is told by the plan that follows (`planMoved`). */
export function learnOfCalendar(
  { at, changes }: Extract<DossierCommand, { type: 'LearnOfCalendar' }>,
  { stage, calendarChanges = [] }: Dossier,
): readonly DossierEvent[] {
  if (stage !== 'running') return [];
  return changes
    .filter(({ changeId }) => !calendarChanges.includes(changeId))
    .map((change) => ({ at, type: 'CalendarChanged' as const, change }));
}

/** `before` asked for the plan that `after` has; nothing when it asked for another reason, or when nothing moves. */
export function planMoved(before: Dossier, after: Dossier, at: Instant): readonly DossierEvent[] {
  if (before.planNeeded !== 'calendarChanged' && before.planNeeded !== 'meetingsChanged') return [];
  const moves = plannedMoves(before, after);
  return moves.length === 0 ? [] : [{ at, type: 'PlanMoved', moves }];
}
