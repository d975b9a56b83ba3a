import type { Command, ParticipantContact, PossibleCommand } from '@penhouder/contracts';
import {
  absencesAhead,
  daysAsSubstitute,
  endOfDay,
  isSignatory,
  isStillAsked,
  wallAt,
  type Absence,
  type ContactId,
  type Dossier,
  type Instant,
  type LocalDate,
  type Participant,
  type ParticipantId,
} from '@penhouder/domain';
import { absenceDays, contactName, say, type Names } from '@penhouder/letters';
import { possible } from './possible-commands';
import { shownDate, type Viewpoint } from './shown';
import type { CommandBody } from './to-coordinator-command';

type Contact = Participant['contacts'][number];

interface Around {
  readonly names: Names;
  readonly view: Viewpoint;
}

/** What can be done about the absence of one contact while something is asked of it. */
export function absenceCommands(
  dossier: Dossier,
  participant: Participant,
  { contact, view }: { readonly contact: Contact; readonly view: Pick<Viewpoint, 'language' | 'now'> },
): PossibleCommand[] {
  if (contact.substituteOf !== undefined || !isSignatory(participant)) return [];
  const about = { participantId: participant.id, contactId: contact.contactId, slot: contact.slot };
  const isAhead = absencesAhead(participant, contact.contactId, view.now).length > 0;
  return [
    ...(isStillAsked(dossier, participant) ? [possible('NameSubstitute', view.language, about)] : []),
    ...(isAhead ? [possible('ChangeAbsence', view.language, about)] : []),
  ];
}

/** Another last day of an absence, or today as the last one when it ends at once. */
export function changeAbsence(
  command: Extract<Command, { type: 'ChangeAbsence' }>,
  { calendar, now }: Pick<Viewpoint, 'calendar' | 'now'>,
): CommandBody {
  const until = (command.until ?? wallAt(calendar, now).date) as LocalDate;
  return {
    type: 'ChangeAbsence',
    participantId: command.participantId as ParticipantId,
    contactId: command.contactId as ContactId,
    from: command.from as LocalDate,
    until,
    endsAt: endOfDay(calendar, until),
    isAtOnce: command.until === null,
  };
}

/** The absences of a contact that are not over, in words. */
export function absencesOf(
  participant: Participant,
  contact: Contact | undefined,
  { names, view }: Around,
): ParticipantContact['absences'] {
  const ahead = contact === undefined ? [] : absencesAhead(participant, contact.contactId, view.now);
  return ahead.map((absence) => ({
    from: shownDate(absence.from, view),
    until: shownDate(absence.until, view),
    text: say(view.language, 'absence.row', {
      days: absenceDays(absence, view.language),
      substitute: contactName({ names, language: view.language }, absence.substituteId),
    }),
  }));
}

/** For whom and when somebody is a substitute; null: it was asked itself. */
export function substituteText(
  participant: Participant,
  contact: Contact | undefined,
  { names, view }: Around,
): string | null {
  if (contact?.substituteOf === undefined) return null;
  const { language, now } = view;
  const name = contactName({ names, language }, contact.substituteOf);
  const days = nextDays(daysAsSubstitute(participant, contact), now);
  return days === undefined
    ? say(language, 'absence.rowSubstituteOver', { name })
    : say(language, 'absence.rowSubstitute', { name, days: absenceDays(days, language) });
}

function nextDays(days: readonly Absence[], now: Instant): Absence | undefined {
  return days.find(({ endsAt }) => now < endsAt);
}
