import type { DossierPage, Participant } from '@penhouder/contracts';
import { dayOf } from '../../parts/dates';

/** Whoever the API offers a reminder for; where it offers only one for all, everybody who has not answered. */
export function remindable({ participants }: Pick<DossierPage, 'participants'>): readonly Participant[] {
  const offered = participants.filter(({ commands }) => commands.some(({ type }) => type === 'RemindNow'));
  return offered.length > 0 ? offered : participants.filter(({ standing }) => standing.code === 'unanswered');
}

/** True while the day that the participant named is still to come: a reminder before it asks for what cannot be there yet. */
export function isAwaitingItsDay({ named }: Pick<Participant, 'named'>, now: string): boolean {
  return named !== null && named.on >= dayOf(now);
}
