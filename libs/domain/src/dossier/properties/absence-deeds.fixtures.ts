import fc from 'fast-check';
import type { AbsenceDays, ContactId, Dossier, NewContact, ParticipantContact, ParticipantId } from '../../index';
import { addDays } from '../../index';
import { daysOf } from '../../sign-off/absence.fixtures';
import { aalst, agreement, coordinator, day, gent, received, refusal, ronse } from '../dossier.fixtures';
import type { Asking } from './course-deeds.fixtures';
import type { Deed } from './life.fixtures';

// People are away, and others stand in: by the coordinator's hand, by their own, and by the link of who stands in.

const anybody = fc.constantFrom(gent, aalst, ronse);

/** Days around those of the call; sometimes they are over, or overlap others. */
const lasting: fc.Arbitrary<AbsenceDays> = fc
  .record({
    from: fc.constantFrom('2019-08-01', '2019-10-15', '2019-11-20', '2019-12-02', '2019-12-10', '2020-01-06').map(day),
    length: fc.constantFrom(-1, 0, 4, 12, 40),
  })
  .map(({ from, length }) => daysOf(from, addDays(from, length)));

/** A function that a counterexample shows in words. */
function spoken<Does extends object>(words: string, said: unknown, does: Does): Does {
  return Object.assign(does, { [fc.toStringMethod]: () => `${words} ${JSON.stringify(said)}` });
}

function contactsOf(dossier: Dossier, who: ParticipantId): readonly ParticipantContact[] {
  return (dossier.participants[who]?.contacts ?? []).filter(({ isLive }) => isLive);
}

function firstOf(
  contacts: readonly ParticipantContact[],
  who: ParticipantId,
): Pick<NewContact, 'slot' | 'textVersionId'> {
  return contacts[0] ?? received(who, { row: '', at: '', reply: agreement });
}

/** Now somebody new, now the one of before, now somebody with a link of their own: the core says what is possible. */
function standIn(dossier: Dossier, who: ParticipantId, nth: number): NewContact {
  const contacts = contactsOf(dossier, who);
  const { slot, textVersionId } = firstOf(contacts, who);
  const known = nth % 3 === 0 ? contacts.at(-1) : undefined;
  if (known !== undefined) return { contactId: known.contactId, slot, linkId: known.linkId, textVersionId };
  const name = `stand-in-${String(nth)}`;
  return { contactId: name as never, slot, linkId: `link-${name}` as never, textVersionId };
}

const naming: fc.Arbitrary<Asking> = fc.record({ who: anybody, days: lasting }).map(({ who, days }) =>
  spoken<Asking>('names a substitute', { who, days }, ({ dossier, nth }) => ({
    type: 'NameSubstitute',
    participantId: who,
    contactId: (contactsOf(dossier, who)[0]?.contactId ?? 'nobody') as never,
    substitute: standIn(dossier, who, nth),
    days,
  })),
);

/** Nobody of that name is away: the core refuses it. */
const NOBODY = { contactId: 'nobody' as ContactId, from: day('2019-10-01'), until: day('2019-10-02') };

const changing: fc.Arbitrary<Asking> = fc
  .record({ who: anybody, more: fc.constantFrom(-3, 0, 10), isAtOnce: fc.boolean() })
  .map(({ who, more, isAtOnce }) =>
    spoken<Asking>('changes an absence', { who, more, isAtOnce }, ({ dossier }) => {
      const { contactId, from, until } = dossier.participants[who]?.absences?.at(-1) ?? NOBODY;
      const last = addDays(until, more);
      const { endsAt } = daysOf(from, last);
      return { type: 'ChangeAbsence', participantId: who, contactId, from, until: last, endsAt, isAtOnce };
    }),
  );

const byCoordinator: fc.Arbitrary<Deed> = fc
  .oneof({ weight: 3, arbitrary: naming }, { weight: 1, arbitrary: changing })
  .map((asking) =>
    spoken<Deed>('', fc.stringify(asking), ({ at, nth, dossier }) => ({
      ...asking({ dossier, nth, at }),
      commandId: `absence-${String(nth)}`,
      by: coordinator,
      at,
    })),
  );

/** By the link of the last who joined: a substitute, where there is one. */
const byLastLink: fc.Arbitrary<Deed> = fc
  .record({ who: anybody, reply: fc.constantFrom(agreement, agreement, refusal) })
  .map((said) =>
    spoken<Deed>('answers by the last link', said, ({ at, nth, dossier }) => {
      const answer = received(said.who, { row: `last-${String(nth)}`, at, reply: said.reply });
      const last = contactsOf(dossier, said.who).at(-1);
      const { contactId, slot, linkId, textVersionId } = last ?? answer;
      return { type: 'ApplyAnswers', at, answers: [{ ...answer, contactId, slot, linkId, textVersionId }] };
    }),
  );

/** The holder of a link says that it is away. */
const byOwnHand: fc.Arbitrary<Deed> = fc
  .record({ who: anybody, days: lasting, isInside: fc.boolean() })
  .map(({ who, days, isInside }) =>
    spoken<Deed>('is away', { who, days, isInside }, ({ at, nth, dossier }) => {
      const replacement = standIn(dossier, who, nth);
      const reply = { kind: 'handOver' as const, replacement, isInside, days, textId: null };
      const answer = received(who, { row: `away-${String(nth)}`, at, reply });
      const { contactId, slot, linkId, textVersionId } = contactsOf(dossier, who)[0] ?? answer;
      return { type: 'ApplyAnswers', at, answers: [{ ...answer, contactId, slot, linkId, textVersionId }] };
    }),
  );

/** Everything that has to do with somebody who is away. */
export const absences: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: byCoordinator },
  { weight: 1, arbitrary: byOwnHand },
  { weight: 2, arbitrary: byLastLink },
);
