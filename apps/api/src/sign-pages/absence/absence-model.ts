import {
  absencesAhead,
  daysAsSubstitute,
  isOnDuty,
  type Absence,
  type AbsenceDays,
  type Participant,
} from '@penhouder/domain';
import type { Language } from '@penhouder/contracts';
import { absenceDays, formatInstant, formatLongDate, personWithFunction } from '@penhouder/letters';
import type { AnswerRow } from '@penhouder/persistence';
import type { SignPageFacts } from '../build-sign-page-model';

/** Who the holder of a link stands in for; kept with what it answers. */
export interface AbsentPerson {
  readonly name: string;
  readonly function: string;
}

/** What the page says about absence to the holder of one link. */
export interface AbsenceModel {
  /** Its own absences that are not over, and those that wait for the coordinator, as far as the page names them. */
  readonly own: readonly {
    readonly substitute: string;
    readonly daysText: string;
    readonly days: Pick<AbsenceDays, 'from' | 'until'>;
    /** When it asked the coordinator; null: nobody has to agree any more. */
    readonly askedText: string | null;
  }[];
  /** The person in whose place it answers; null: it was asked itself. */
  readonly substituteOf: {
    readonly person: AbsentPerson;
    readonly when: 'before' | 'during' | 'after';
    readonly daysText: string;
    readonly fromText: string;
  } | null;
}

type Contact = Participant['contacts'][number];

/** What is known of the holder's absences, and of those on which it stands in. */
export function absenceOf(facts: SignPageFacts): AbsenceModel {
  const { dossier, link } = facts;
  const participant = dossier.state.participants[link.participantId];
  const contact = participant?.contacts.find(({ linkId }) => linkId === link.linkId);
  if (participant === undefined || contact === undefined) return { own: [], substituteOf: null };
  return {
    own: [...namedOf(participant, contact, facts), ...waitingOf(participant, facts)],
    substituteOf: substituteOf(participant, contact, facts),
  };
}

function namedOf(participant: Participant, { contactId }: Contact, facts: SignPageFacts): AbsenceModel['own'] {
  return absencesAhead(participant, contactId, facts.link.now).map((days) => ({
    ...inWords(days, facts),
    substitute: personText(facts, days.substituteId),
    askedText: null,
  }));
}

/** Not applied yet, or applied and not decided by the coordinator. */
function waitingOf({ handOvers }: Participant, facts: SignPageFacts): AbsenceModel['own'] {
  const { answers, link, contact } = facts;
  return answers.flatMap(({ rowId, linkId, reply, state, evidence, receivedAt }) => {
    if (linkId !== link.linkId || reply.kind !== 'handOver' || reply.days === undefined) return [];
    const isUndecided = (handOvers ?? []).some((one) => one.rowId === rowId);
    if (state !== 'received' && !isUndecided) return [];
    const askedText = reply.isInside ? null : formatInstant(receivedAt, contact.language);
    return [{ ...inWords(reply.days, facts), substitute: namedIn(evidence, contact.language), askedText }];
  });
}

function namedIn(evidence: AnswerRow['evidence'], language: Language): string {
  const { to } = (evidence?.['handOver'] ?? {}) as { readonly to?: AbsentPerson };
  return to === undefined ? '–' : personWithFunction(to, language);
}

/** Its days today, otherwise the next ones, otherwise the last that were. */
function substituteOf(participant: Participant, contact: Contact, facts: SignPageFacts): AbsenceModel['substituteOf'] {
  if (contact.substituteOf === undefined) return null;
  const { now } = facts.link;
  const all = daysAsSubstitute(participant, contact);
  const ahead = all.find(({ endsAt }) => now < endsAt);
  const days: Absence | undefined = ahead ?? all.at(-1);
  const later = ahead === undefined ? ('after' as const) : ('before' as const);
  return {
    person: personOf(facts, contact.substituteOf) ?? { name: '–', function: '–' },
    when: isOnDuty(participant, contact, now) ? 'during' : later,
    daysText: days === undefined ? '' : absenceDays(days, facts.contact.language),
    fromText: days === undefined ? '' : formatLongDate(days.from, facts.contact.language),
  };
}

function inWords(
  { from, until }: AbsenceDays,
  { contact }: SignPageFacts,
): Pick<AbsenceModel['own'][number], 'days' | 'daysText'> {
  return { days: { from, until }, daysText: absenceDays({ from, until }, contact.language) };
}

function personText(facts: SignPageFacts, contactId: string): string {
  const person = personOf(facts, contactId);
  return person === null ? '–' : personWithFunction(person, facts.contact.language);
}

function personOf({ people }: SignPageFacts, contactId: string): AbsentPerson | null {
  const found = people.find((one) => one.id === contactId);
  return found === undefined ? null : { name: found.name, function: found.function };
}
