import type { CoordinatorCommand, NewContact } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import type { DossierEvent, EventOf } from '../dossier/events';
import type { DecideResult } from '../dossier/outcome';
import { accepted, refused } from '../dossier/outcome';
import type { Absence, AbsenceDays, Participant, ParticipantContact } from '../dossier/participant';
import { withParticipant } from '../dossier/participants';
import type { Rejection } from '../dossier/rejections';
import type { ContactId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { isBefore } from '../primitives/instant';

// A contact is away, and somebody of the same organisation stands in on those days. Source: `domain.md` 4.4, delegate.

type Command<Type extends CoordinatorCommand['type']> = Extract<CoordinatorCommand, { type: Type }> & {
  readonly at: Instant;
};

/** Who is to stand in for whom, and when; `at`: the moment by which the days must not be over. */
export interface Naming {
  readonly at: Instant;
  readonly contactId: ContactId;
  readonly substitute: NewContact;
  readonly days: AbsenceDays;
}

/** The coordinator names a substitute. No reason is asked: why somebody is away is no business of the dossier. */
export function nameSubstitute(command: Command<'NameSubstitute'>, dossier: Dossier): DecideResult {
  return withParticipant(dossier, command.participantId, (participant) => {
    const problem = namingProblem(participant, command);
    if (problem !== null) return refused(problem);
    return accepted(substituteNamed(participant, command, { by: command.by, rowId: null }));
  });
}

/** Another last day, or the end at once. The days that were are not undone: what was signed on them stands. */
export function changeAbsence(command: Command<'ChangeAbsence'>, dossier: Dossier): DecideResult {
  const { at, by, participantId, contactId, from } = command;
  return withParticipant(dossier, participantId, (participant) => {
    const absence = participant.absences?.find((one) => one.contactId === contactId && one.from === from);
    if (absence === undefined || !isBefore(at, absence.endsAt))
      return refused({ code: 'NoSuchAbsence', participantId, from });
    const days = changedDays(absence, command);
    const others = (participant.absences ?? []).filter((one) => one !== absence);
    const problem = command.isAtOnce ? null : daysProblem(days, { at, others: others.filter(isOf(contactId)) });
    if (problem !== null) return refused(problem);
    const { substituteId } = absence;
    return accepted({ at, type: 'AbsenceChanged', by, participantId, contactId, substituteId, days });
  });
}

/** Why nobody can be named like this; null: it is possible. */
export function namingProblem(participant: Participant, { at, contactId, substitute, days }: Naming): Rejection | null {
  const participantId = participant.id;
  const away = participant.contacts.find((one) => one.contactId === contactId && one.isLive);
  if (away === undefined) return { code: 'NotAContact', participantId };
  if (away.substituteOf !== undefined) return { code: 'SubstituteOfSubstitute', participantId };
  if (substitute.contactId === contactId) return { code: 'SubstituteIsSelf', participantId };
  const asked = holderOf(participant, substitute);
  if (asked !== undefined && asked.substituteOf !== contactId) return { code: 'SubstituteIsAsked', participantId };
  return daysProblem(days, { at, others: (participant.absences ?? []).filter(isOf(contactId)) });
}

/** The event of a substitute that can be named. Who stood in for the same person before keeps the link of that time. */
export function substituteNamed(
  participant: Participant,
  { at, contactId, substitute, days }: Naming,
  who: Pick<EventOf<'SubstituteNamed'>, 'by' | 'rowId'>,
): DossierEvent {
  const { slot, linkId, textVersionId } = holderOf(participant, substitute) ?? substitute;
  const holder = { contactId: substitute.contactId, slot, linkId, textVersionId };
  return { at, type: 'SubstituteNamed', participantId: participant.id, contactId, substitute: holder, days, ...who };
}

function holderOf({ contacts }: Participant, { contactId }: NewContact): ParticipantContact | undefined {
  return contacts.find((one) => one.isLive && one.contactId === contactId);
}

function isOf(contactId: ContactId): (absence: Absence) => boolean {
  return (absence) => absence.contactId === contactId;
}

/** Ended at once before it began, it never covers an instant. */
function changedDays({ from, startsAt }: Absence, command: Command<'ChangeAbsence'>): AbsenceDays {
  const { until, at, endsAt, isAtOnce } = command;
  return { from, until: isAtOnce && until < from ? from : until, startsAt, endsAt: isAtOnce ? at : endsAt };
}

function daysProblem(
  days: AbsenceDays,
  { at, others }: { readonly at: Instant; readonly others: readonly Absence[] },
): Rejection | null {
  const { from, until, startsAt, endsAt } = days;
  if (until < from) return { code: 'AbsenceEndsBeforeBegin', from, until };
  if (!isBefore(at, endsAt)) return { code: 'AbsenceIsOver', until };
  const other = others.find((one) => isBefore(startsAt, one.endsAt) && isBefore(one.startsAt, endsAt));
  return other === undefined ? null : { code: 'AbsenceOverlaps', from: other.from, until: other.until };
}
