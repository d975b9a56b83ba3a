import type { ParticipantId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { isAfter } from '../primitives/instant';
import type { Dossier, Participant } from './dossier';

/**
 * Takes back reminders that were decided on and have not left when their date moves: they name the old date, do not leave
 * (`skipReasonOf`, `dateMoved`), and the new plan may have them go out by the new one.
 */
export function withUnsentFreed(
  dossier: Dossier,
  { at }: { readonly at: Instant },
  of: readonly ParticipantId[],
): Dossier {
  const freed = of.flatMap((id) => {
    const participant = dossier.participants[id];
    return participant === undefined ? [] : [[id, freedOf(participant, at)] as const];
  });
  return { ...dossier, participants: { ...dossier.participants, ...Object.fromEntries(freed) } };
}

/** By the instant at which each really leaves: the plan in force may have given its offset another one since. */
function freedOf(participant: Participant, at: Instant): Participant {
  const ahead = (participant.leaving ?? []).filter(({ sendAt }) => isAfter(sendAt, at)).map(({ offset }) => offset);
  const remindedOffsets = participant.remindedOffsets.filter((offset) => !ahead.includes(offset));
  const taken = participant.remindedOffsets.length - remindedOffsets.length;
  return { ...participant, leaving: [], remindedOffsets, remindersSent: participant.remindersSent - taken };
}
