import type { CoordinatorCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import type { EventOf } from '../dossier/events';
import type { DecideResult } from '../dossier/outcome';
import { accepted, refused } from '../dossier/outcome';
import type { Instant } from '../primitives/instant';

/**
 * Takes the last change of dates back, as long as nothing else has happened since. That none of its mails has left is for
 * the shell to see to: it knows the post, and holds the mails before it asks.
 */
export function undoChange(
  { at, by, sequence }: Extract<CoordinatorCommand, { type: 'UndoChange' }> & { readonly at: Instant },
  { undoable }: Dossier,
): DecideResult {
  if (undoable?.sequence !== sequence) return refused({ code: 'ChangeOvertaken', sequence });
  return accepted({ at, type: 'ChangeUndone', by, sequence, undone: undoable.type });
}

/**
 * The dossier as it was before the change, but for the record. It looks once more at the time since: what would have
 * happened without the change happens now, by the plan that follows.
 */
export function changeUndone(dossier: Dossier, _: EventOf<'ChangeUndone'>): Dossier {
  const { undoable } = dossier;
  if (undoable === undefined) return dossier;
  const { extendedTo, ...before } = undoable.before;
  const { suspensions: __, isResuming: ___, ...rest } = dossier;
  const participants = Object.fromEntries(
    Object.values(dossier.participants).map((one) => [one.id, { ...one, extendedTo: extendedTo[one.id] ?? null }]),
  );
  return { ...rest, ...before, participants, planNeeded: 'changeUndone', planNeededSince: undoable.at };
}
