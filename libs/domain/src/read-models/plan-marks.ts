import type { Dossier, Participant } from '../dossier/dossier';
import { dueOf, isRoundOpen, roundOf } from '../dossier/lookups';
import type { AnswerChain } from '../planning/answer-chain';
import type { LocalDate } from '../primitives/instant';
import { openReminders } from '../reminders/due-reminders';
import { usefulMeetings } from '../sign-off/last-meeting';
import { contactsToRemind } from '../sign-off/standing';

/** A day that matters to one participant, as far as it is known or planned. */
export interface PlanMark {
  readonly code: 'reminder' | 'meeting' | 'agenda' | 'decision' | 'due';
  readonly on: LocalDate;
}

/** Meetings, the closing of an agenda, the named day, reminders to come and the due day of one participant, in order. */
export function planMarksOf(dossier: Dossier, participant: Participant, { links }: AnswerChain): readonly PlanMark[] {
  const due = dueOf(dossier, participant.id);
  const marks: PlanMark[] = [
    ...usefulMeetings(dossier, participant).map(({ on }) => ({ code: 'meeting' as const, on })),
    ...links.flatMap(({ code, on }) => (code === 'agenda' || code === 'decision' ? [{ code, on }] : [])),
    ...remindersAhead(dossier, participant),
    ...(due === null ? [] : [{ code: 'due' as const, on: due.on }]),
  ];
  return marks.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

function remindersAhead(dossier: Dossier, participant: Participant): readonly PlanMark[] {
  const round = roundOf(dossier);
  if (round === null || !isRoundOpen(dossier)) return [];
  return openReminders(dossier, participant)
    .filter(({ sendAt }) => contactsToRemind(participant, round, sendAt).length > 0)
    .map(({ on }) => ({ code: 'reminder', on }));
}
