import type { CoordinatorCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import type { EventOf } from '../dossier/events';
import type { DecideResult } from '../dossier/outcome';
import { accepted } from '../dossier/outcome';
import { withParticipant } from '../dossier/participants';
import type { Instant } from '../primitives/instant';

type KeepDouble = Extract<CoordinatorCommand, { type: 'KeepDouble' }> & { readonly at: Instant };

/**
 * A merger put one legal unit into two open dossiers of the same call, and a coordinator chose to keep both. Said once, it
 * holds until the participant itself is succeeded; said again it changes nothing. Source: `peers.md` 4, capability 6.
 */
export function keepDouble(command: KeepDouble, dossier: Dossier): DecideResult {
  const { at, by, participantId, otherDossierId, reasonTextId } = command;
  return withParticipant(dossier, participantId, ({ keptBeside = [] }) =>
    keptBeside.includes(otherDossierId)
      ? accepted()
      : accepted({ at, type: 'DoubleKept', by, participantId, otherDossierId, reasonTextId }),
  );
}

export function doubleKept(dossier: Dossier, { participantId, otherDossierId }: EventOf<'DoubleKept'>): Dossier {
  const participant = dossier.participants[participantId];
  if (participant === undefined) return dossier;
  const keptBeside = [...(participant.keptBeside ?? []), otherDossierId];
  return { ...dossier, participants: { ...dossier.participants, [participantId]: { ...participant, keptBeside } } };
}
