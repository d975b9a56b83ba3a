import type { Participant as ParticipantPage } from '@penhouder/contracts';
import { addWorkingDays, dueOf, type Dossier, type LocalDate, type Participant } from '@penhouder/domain';
import type { DossierReading } from './dossier-reading';
import { shownDate } from './shown';

/** True while the day that the participant named is still to come, or is today: until then there is nothing to ask. */
export function isAwaitingItsDay({ named }: Participant, today: LocalDate): boolean {
  return named !== null && named.on >= today;
}

/** The day on which a participant's organ decides, and the extension that it calls for. */
export function namedDay(
  participant: Participant,
  { row, view }: DossierReading,
): Pick<ParticipantPage, 'named' | 'suggestedDueOn'> {
  const { named } = participant;
  if (named === null) return { named: null, suggestedDueOn: null };
  const after = addWorkingDays(view.calendar, named.on, 1);
  const due = dueOf(row.state, participant.id)?.on ?? null;
  const isPossible = due !== null && after > due && isBeforeClosing(row.state, after);
  return { named: shownDate(named.on, view), suggestedDueOn: isPossible ? after : null };
}

function isBeforeClosing({ plan }: Dossier, day: LocalDate): boolean {
  const closing = plan?.closing ?? null;
  return closing !== null && day <= closing.on;
}
