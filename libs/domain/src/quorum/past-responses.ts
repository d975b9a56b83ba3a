import type { WorkingCalendar } from '../deadlines/working-calendar';
import { wallAt, workingDaysBetween } from '../deadlines/working-calendar';
import type { Dossier, Participant } from '../dossier/dossier';
import { activeParticipants, roundOf, stepOfKind } from '../dossier/lookups';
import { answeringFrom } from '../outages/learn-of-outages';
import type { Instant } from '../primitives/instant';
import { earliest } from '../primitives/instant';
import { isCounted, isSignatory } from '../sign-off/standing';

/** How somebody answered in a round that is over. */
export interface PastResponse {
  /** From the day on which it was asked; null: it never answered. */
  readonly workingDays: number | null;
  readonly isYes: boolean;
}

/** Of everybody who was asked in the round of a dossier; empty while the round goes on, which would only tell of the quick. */
export function pastResponsesOf(dossier: Dossier, calendar: WorkingCalendar): readonly PastResponse[] {
  const round = roundOf(dossier);
  if (round === null || stepOfKind(dossier, 'sign-off-round')?.state.status !== 'done') return [];
  return activeParticipants(dossier)
    .filter(isSignatory)
    .flatMap((participant) => {
      const asked = answeringFrom(dossier, participant);
      if (asked === null) return [];
      const answered = firstAnswerOf(participant);
      const workingDays = answered === null ? null : daysOf(calendar, asked, answered);
      return [{ workingDays, isYes: isCounted(participant, round) }];
    });
}

function firstAnswerOf({ slots }: Participant): Instant | null {
  return earliest(Object.values(slots).flatMap(({ answers }) => answers.map(({ receivedAt }) => receivedAt)));
}

function daysOf(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  return workingDaysBetween(calendar, wallAt(calendar, from).date, wallAt(calendar, to).date);
}
