import type { ContactId, ParticipantId } from '../primitives/ids';
import { isBefore } from '../primitives/instant';
import { absencesAhead } from '../sign-off/absence-days';
import type { Happening } from './contact-effects';
import { tell } from './contact-effects';
import type { Effect } from './effect';
import type { EventOf } from './events';
import type { Absence, AbsenceDays } from './participant';

/**
 * To the substitute on the first day of the absence, in the sending hours, once who is away was asked; to who is away at
 * once, so that nobody is replaced unnoticed.
 */
export function tellOfSubstitute(happening: Happening, event: EventOf<'SubstituteNamed'>): readonly Effect[] {
  const { participantId, contactId, substitute, days, by, rowId } = event;
  const named: Absence = { contactId, substituteId: substitute.contactId, ...days };
  const contacts = happening.dossier.participants[participantId]?.contacts ?? [];
  const isAsked = contacts.some((one) => one.contactId === contactId && one.isLive && one.isAsked);
  const agreed = rowId === null ? ('named' as const) : ('agreed' as const);
  const outcome = by === null ? ('done' as const) : agreed;
  const told = { kind: 'absence' as const, outcome, reasonTextId: null, ...aboutAbsence(named) };
  return [
    tell(happening, { participantId, contactId }, told),
    ...(isAsked ? [tellSubstitute(happening, participantId, named)] : []),
  ];
}

/** The person is asked only now: whoever stands in, now or later, hears of it on its first day. */
export function tellSubstitutes(
  happening: Happening,
  participantId: ParticipantId,
  contactId: ContactId,
): readonly Effect[] {
  const { dossier, event } = happening;
  const participant = dossier.participants[participantId];
  const ahead = participant === undefined ? [] : absencesAhead(participant, contactId, event.at);
  return ahead.map((absence) => tellSubstitute(happening, participantId, absence));
}

/** To who is away; to the substitute when it was told of its days already. */
export function tellOfChange(happening: Happening, event: EventOf<'AbsenceChanged'>): readonly Effect[] {
  const { participantId, contactId, substituteId, days, at } = event;
  const outcome = days.endsAt <= at ? ('ended' as const) : ('changed' as const);
  const told = {
    kind: 'absence' as const,
    outcome,
    reasonTextId: null,
    ...aboutAbsence({ contactId, substituteId, ...days }),
  };
  const isTold = days.startsAt < at;
  return [contactId, ...(isTold ? [substituteId] : [])].map((one) =>
    tell(happening, { participantId, contactId: one }, told),
  );
}

/** To who wanted a substitute: the coordinator did not agree. */
export function tellOfRefusal(happening: Happening, event: EventOf<'HandOverRefused'>, days: AbsenceDays): Effect {
  const { participantId, contactId, colleagueId: substituteId, reasonTextId } = event;
  const told = { kind: 'absence' as const, outcome: 'refused' as const, reasonTextId };
  return tell(
    happening,
    { participantId, contactId },
    { ...told, ...aboutAbsence({ contactId, substituteId, ...days }) },
  );
}

function tellSubstitute(happening: Happening, participantId: ParticipantId, absence: Absence): Effect {
  const { contactId: absentId, substituteId, from, until, startsAt } = absence;
  const { at } = happening.event;
  const told = { kind: 'substitution' as const, absentId, from, until };
  const effect = tell(happening, { participantId, contactId: substituteId }, told);
  return { ...effect, notBefore: isBefore(startsAt, at) ? at : startsAt, window: true };
}

function aboutAbsence({ contactId: absentId, substituteId, from, until }: Absence): {
  readonly absentId: ContactId;
  readonly substituteId: ContactId;
  readonly from: Absence['from'];
  readonly until: Absence['until'];
} {
  return { absentId, substituteId, from, until };
}
