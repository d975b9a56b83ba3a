import type { Dossier } from '../dossier/dossier';
import type { ParticipantId } from '../primitives/ids';
import { plannedAhead } from './planned-ahead';
import type { PlannedEntry } from './planned-ahead';

/** The same thing, planned before and after. `from` null: it is new; `to` null: it falls away. Never both. */
export interface PlannedMove {
  readonly from: PlannedEntry | null;
  readonly to: PlannedEntry | null;
}

/**
 * What is planned at another moment in `after` than in `before`, the earliest first. Only what is still to come is
 * planned, so nothing that left already is in it. Participants for whom the same moves alike are one move.
 */
export function plannedMoves(before: Dossier, after: Dossier): readonly PlannedMove[] {
  const [was, is] = [byIdentity(before), byIdentity(after)];
  const grouped = new Map<string, PlannedMove>();
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const move = { from: was.get(key) ?? null, to: is.get(key) ?? null };
    if (momentOf(move.from) !== momentOf(move.to)) addMove(grouped, move);
  }
  return [...grouped.values()].sort((one, other) => (soonest(one) < soonest(other) ? -1 : 1));
}

/** Each entry for each of its participants alone, by what tells it from all others. */
function byIdentity(dossier: Dossier): ReadonlyMap<string, PlannedEntry> {
  const alone = plannedAhead(dossier).flatMap((entry) =>
    entry.participantIds.length === 0
      ? [entry]
      : entry.participantIds.map((id): PlannedEntry => ({ ...entry, participantIds: [id] })),
  );
  return new Map(alone.map((entry) => [identityOf(entry), entry]));
}

function identityOf({ kind, participantIds, stepId, year, nth, offset }: PlannedEntry): string {
  return JSON.stringify([kind, participantIds, stepId, year, nth, offset]);
}

const momentOf = (entry: PlannedEntry | null): string => (entry === null ? '' : `${entry.on} ${entry.at ?? ''}`);

function addMove(grouped: Map<string, PlannedMove>, { from, to }: PlannedMove): void {
  const nobody: readonly ParticipantId[] = [];
  const of = (entry: PlannedEntry | null): string =>
    entry === null ? '' : `${identityOf({ ...entry, participantIds: nobody })} ${momentOf(entry)}`;
  const key = `${of(from)} ${of(to)}`;
  const known = grouped.get(key);
  const joined = (entry: PlannedEntry | null, so: PlannedEntry | null | undefined): PlannedEntry | null =>
    entry === null ? null : { ...entry, participantIds: [...(so?.participantIds ?? []), ...entry.participantIds] };
  grouped.set(key, { from: joined(from, known?.from), to: joined(to, known?.to) });
}

/** Moments have one form, so their texts are in the order of time. */
function soonest({ from, to }: PlannedMove): string {
  return [from, to].flatMap((entry) => (entry === null ? [] : [momentOf(entry)])).sort()[0] ?? '';
}
