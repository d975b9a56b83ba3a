import type { UnitChangeEffect } from '@penhouder/contracts';
import { amountOf, nextSendingInstant, quorumOf, type Dossier, type QuorumStanding } from '@penhouder/domain';
import { formatMoney, quorumSentence, rejectionSentence, ruleValue, say, type Names } from '@penhouder/letters';
import { mailKindWord } from '../dossiers/catalogue-words';
import { shownInstant } from '../dossiers/shown';
import type { PlannedChange } from './dossier-changes';
import { successionModel } from './succession-model';

export type Planned = Omit<PlannedChange, 'model'>;

/** What a change would do to one dossier, in the reader's words. */
export function effectModel(planned: Planned): UnitChangeEffect {
  const { reading, successions, run, isApplied } = planned;
  const { row, view } = reading;
  const names = namesAfter(planned);
  return {
    dossierId: row.dossierId,
    number: row.number,
    title: row.title,
    kind: row.kind,
    isApplied,
    problem: run.refusal === null ? null : rejectionSentence(run.refusal, names, view.language),
    successions: successions.map((one) => successionModel(one, planned)),
    quorum: quorumModel(planned, names),
    amount: amountModel(planned),
    mails: mailsOf(planned),
    endedLinks: endedLinks(planned),
  };
}

/** The successors have names too, although no row of the dossier names them yet. */
function namesAfter({ reading, successions }: Planned): Names {
  const { names } = reading;
  const joined = successions.flatMap(({ succession, units }) =>
    succession.to === null ? [] : [{ id: succession.to.id, unit: units.to }],
  );
  return {
    ...names,
    participants: { ...names.participants, ...Object.fromEntries(joined.map(({ id, unit }) => [id, unit.name])) },
    units: { ...names.units, ...Object.fromEntries(joined.map(({ unit }) => [unit.id, unit.name])) },
  };
}

function quorumModel({ reading, run }: Planned, names: Names): UnitChangeEffect['quorum'] {
  const { language } = reading.view;
  const after = quorumOf(run.after);
  const measured = (standing: QuorumStanding): UnitChangeEffect['quorum'][number]['before'] => {
    const { isMet, sum, needed, margin } = standing;
    return { isMet, sum, needed, margin, sentence: quorumSentence(standing, names, language) };
  };
  return quorumOf(reading.row.state).map((before, index) => {
    const then = after[index] ?? before;
    const values = {
      before: written(before, before.sum),
      after: written(then, then.sum),
      needed: written(then, then.needed),
    };
    return {
      before: measured(before),
      after: measured(then),
      text: say(language, `unitChange.quorum.${fateOf(before, then)}`, values),
    };
  });

  function written({ rule }: QuorumStanding, value: number): string {
    return ruleValue(rule, value, language);
  }
}

function fateOf(before: QuorumStanding, after: QuorumStanding): 'stays' | 'reached' | 'lost' | 'open' {
  if (after.isMet) return before.isMet ? 'stays' : 'reached';
  return before.isMet ? 'lost' : 'open';
}

function amountModel({ reading, run }: Planned): UnitChangeEffect['amount'] {
  const { language } = reading.view;
  if ((reading.row.state.call?.amount ?? null) === null) return null;
  const written = (dossier: Dossier): string => {
    const cents = amountOf(dossier);
    return cents === null ? say(language, 'unitChange.amount.none') : formatMoney(cents, language);
  };
  const [before, after] = [written(reading.row.state), written(run.after)];
  const isChanged = before !== after;
  const text = say(language, `unitChange.amount.${isChanged ? 'changed' : 'same'}`, { before, after });
  return { before, after, isChanged, text };
}

/** Within sending hours where the mail asks for them, as the delivery loop will. */
function mailsOf({ reading, successions, run }: Planned): UnitChangeEffect['mails'] {
  const { view, row } = reading;
  const hours = row.state.call?.reminders.window;
  const people = successions.flatMap(({ contacts }) => contacts.map(({ contact }) => contact));
  return run.mails.map(({ kind, contactId, notBefore, window }) => {
    const known =
      people.find(({ id }) => id === contactId) ?? reading.contacts.find((one) => one.contactId === contactId);
    const at = window && hours !== undefined ? nextSendingInstant(view.calendar, notBefore, hours) : notBefore;
    return {
      kindText: mailKindWord(kind, view.language),
      to: known === undefined ? '' : `${known.name} (${known.email})`,
      leaves: shownInstant(at, view.language),
    };
  });
}

function endedLinks({ reading, successions }: Planned): string[] {
  const ending = successions.flatMap(({ participants }) => participants.map(({ id }) => id));
  return reading.contacts
    .filter(({ participantId, revokedAt }) => ending.includes(participantId) && revokedAt === null)
    .map(({ participantId, name, email }) => `${reading.names.participants[participantId] ?? ''}: ${name} (${email})`);
}
