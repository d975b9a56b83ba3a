import type { Dossier, Participant } from '../dossier/dossier';
import type { DossierEvent } from '../dossier/events';
import { activeParticipants, isRoundOpen, remindersOf, roundOf } from '../dossier/lookups';
import type { PlannedReminder } from '../planning/plan';
import type { Instant } from '../primitives/instant';
import { isAfter } from '../primitives/instant';
import { contactsToRemind } from '../sign-off/standing';
import { stillRound } from '../suspension/suspension';

/**
 * THE rule that decides when a reminder goes out.
 *
 * At `at`, every reminder decided in the time since the dossier last looked goes to each participant that still has to
 * answer (`contactsToRemind`). When several came due meanwhile (an outage), only the newest leaves and the older ones are
 * recorded as superseded. One that went out already never goes out again, wherever its date moved. When exactly each is
 * decided and sent is planned by `planning/planner.ts`; sending hours are kept by the delivery loop. Who is away when it is
 * sent is not reminded, but the substitute of that day.
 */
export function dueReminders(dossier: Dossier, at: Instant): readonly DossierEvent[] {
  const round = roundOf(dossier);
  if (round === null || !isRoundOpen(dossier)) return [];
  return activeParticipants(dossier).flatMap((participant) => {
    const due = cameDue(dossier, participant, at);
    const newest = due.at(-1);
    const contacts = newest === undefined ? [] : contactsToRemind(participant, round, newest.sendAt);
    if (newest === undefined || contacts.length === 0) return [];
    const older = due.slice(0, -1).map((reminder) => reminder.offset);
    return [
      ...(older.length > 0
        ? [{ at, type: 'SignOffRemindersSuperseded' as const, participantId: participant.id, offsets: older }]
        : []),
      {
        at,
        type: 'SignOffReminderDue' as const,
        participantId: participant.id,
        contactIds: contacts.map((contact) => contact.contactId),
        reminder: newest,
        number: participant.remindersSent + 1,
        by: null,
      },
    ];
  });
}

/** Reminders of one participant that are still to be decided, in order of sending; none while the clock stands still. */
export function openReminders(dossier: Dossier, participant: Participant): readonly PlannedReminder[] {
  if (stillRound(dossier) !== null) return [];
  return remindersOf(dossier, participant.id)
    .filter((reminder) => isAfter(reminder.decideAt, dossier.reachedAt))
    .filter((reminder) => !participant.remindedOffsets.includes(reminder.offset))
    .sort(bySendAt);
}

function cameDue(dossier: Dossier, participant: Participant, at: Instant): readonly PlannedReminder[] {
  return openReminders(dossier, participant).filter((reminder) => !isAfter(reminder.decideAt, at));
}

function bySendAt(a: PlannedReminder, b: PlannedReminder): number {
  return a.sendAt < b.sendAt ? -1 : Number(a.sendAt > b.sendAt);
}
