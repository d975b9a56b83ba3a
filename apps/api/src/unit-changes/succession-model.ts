import type { ChangingUnit, Language, SuccessionEffect } from '@penhouder/contracts';
import { isCounted, roundOf, type Participant } from '@penhouder/domain';
import {
  figureName,
  formatDateWithoutWeekday,
  formatList,
  formatNumber,
  say,
  standingStatus,
} from '@penhouder/letters';
import type { UnitRow } from '@penhouder/persistence';
import type { DossierReading } from '../dossiers/dossier-reading';
import { describeUnit } from '../units/describe-unit';
import type { PlannedSuccession } from './dossier-change';
import type { Planned } from './effect-model';

export function changingUnit(unit: UnitRow, language: Language): ChangingUnit {
  return { id: unit.id, name: unit.name, description: describeUnit(unit, language) };
}

/** One successor in one dossier: who goes into it, what becomes of what they said, its figures and its people. */
export function successionModel(one: PlannedSuccession, planned: Planned): SuccessionEffect {
  const { reading } = planned;
  const { language } = reading.view;
  const { units, participants, isTakingPart } = one;
  const words = { to: units.to.name, from: namesOf(participants, planned) };
  const contactsCode = contactsCodeOf(one);
  return {
    successor: changingUnit(units.to, language),
    isTakingPart,
    predecessors: participants.map((participant) => predecessorModel(participant, planned)),
    outcome: outcomeModel(one, planned, words),
    figures: one.figures.map(({ id, referenceOn, value, source }) => ({
      id,
      label: figureName({ names: reading.names, language }, id),
      value,
      source: say(language, `unitChange.figure.${source}`, {
        ...words,
        day: formatDateWithoutWeekday(referenceOn, language),
      }),
    })),
    contacts: one.contacts.map(({ contact, isCarriedOver }) => {
      const { name, email } = contact;
      return { name, function: contact.function, email, isCarriedOver };
    }),
    contactText: isTakingPart ? say(language, `unitChange.contacts.${contactsCode}`, words) : '',
  };
}

function contactsCodeOf({ contacts }: PlannedSuccession): 'own' | 'carried' | 'none' {
  if (contacts.length === 0) return 'none';
  return contacts.some(({ isCarriedOver }) => isCarriedOver) ? 'carried' : 'own';
}

function predecessorModel(participant: Participant, { reading }: Planned): SuccessionEffect['predecessors'][number] {
  const { names, view } = reading;
  const { language } = view;
  const figures = Object.entries(participant.figures).map(
    ([id, value]) => `${formatNumber(value)} ${figureName({ names, language }, id)}`,
  );
  return {
    participantId: participant.id,
    name: names.participants[participant.id] ?? '',
    figureText: figures.join(', '),
    standing: standingIn(participant, reading),
  };
}

/** Where a participant stands; in a call without a round nobody is asked. */
export function standingIn(
  participant: Participant,
  { row, view }: DossierReading,
): SuccessionEffect['predecessors'][number]['standing'] {
  const { language, calendar } = view;
  const round = roundOf(row.state);
  return round === null
    ? { code: 'notAsked', word: say(language, 'standings.notAsked'), tone: 'hold' }
    : standingStatus(participant, { round, calendar }, language);
}

/** What the core made of it in the dry run, in words with the reason. */
function outcomeModel(
  one: PlannedSuccession,
  planned: Planned,
  words: { readonly to: string; readonly from: string },
): SuccessionEffect['outcome'] {
  const { reading, run } = planned;
  const { language } = reading.view;
  const { succession, participants } = one;
  if (succession.to === null) return { code: 'gone', text: say(language, 'unitChange.outcome.gone', words) };
  const { role } = succession.to;
  const successor = run.after.participants[succession.to.id];
  if (role !== undefined && role !== 'signatory')
    return { code: 'notAsked', text: say(language, 'unitChange.outcome.notAsked', words) };
  if (successor !== undefined && successor.slots[1].answers.length > 0) {
    const text = say(language, 'unitChange.outcome.inherited', { ...words, count: participants.length });
    return { code: 'inherited', text };
  }
  if (isLeftOut(one, planned)) return { code: 'asked', text: say(language, 'asks.notPassedOn', words) };
  return { code: 'asked', text: say(language, `unitChange.outcome.${whyAsked(one)}`, words) };
}

/** Everybody said yes, and what they gave with it does not fit together. */
function isLeftOut({ units, isWithOthers, participants }: PlannedSuccession, { reading }: Planned): boolean {
  const round = roundOf(reading.row.state);
  if (units.isSplit || isWithOthers || round === null) return false;
  return participants.every((participant) => isCounted(participant, round));
}

function whyAsked({ units, isWithOthers }: PlannedSuccession): 'asked' | 'askedWithOthers' | 'askedAfterSplit' {
  if (units.isSplit) return 'askedAfterSplit';
  return isWithOthers ? 'askedWithOthers' : 'asked';
}

function namesOf(participants: readonly Participant[], { reading }: Planned): string {
  const names = participants.map(({ id }) => reading.names.participants[id] ?? '');
  return formatList(names, reading.view.language);
}
