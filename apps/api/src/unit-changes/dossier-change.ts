import type { CompiledCall } from '@penhouder/call-definitions';
import type { UnitChangeDecision } from '@penhouder/contracts';
import {
  activeParticipants,
  isSignatory,
  type CoordinatorCommand,
  type Dossier,
  type Participant,
  type Succession,
  type UnitId,
  dayInForce,
} from '@penhouder/domain';
import { dayInBrussels, type MakeId, newParticipant, type UnitForCall } from '@penhouder/launching';
import type { TextFacts, TextUnit } from '@penhouder/letters';
import type { ContactRow, ListedContact, NewTextVersion } from '@penhouder/persistence';
import type { DossierReading } from '../dossiers/dossier-reading';
import { contactsOfSuccessor, type HeldContact } from './successor-contacts';
import { figuresOfSuccessor, type SuccessorFigure } from './successor-figures';
import type { ChangingUnits, UnitChange } from './unit-change';

/** Everything from which the change of one dossier is worked out. Nothing of it is written. */
export interface ChangeScene {
  readonly change: UnitChange;
  readonly reading: DossierReading;
  readonly compiled: CompiledCall;
  /** Participants and successors as the call counts them. */
  readonly units: ReadonlyMap<UnitId, UnitForCall>;
  /** The body's address book of the successors and the predecessors. */
  readonly book: readonly ListedContact[];
  readonly decision: UnitChangeDecision | null;
  readonly makeId: MakeId;
}

/** One successor in one dossier. */
export interface PlannedSuccession {
  readonly units: ChangingUnits;
  readonly participants: readonly Participant[];
  readonly isTakingPart: boolean;
  readonly isWithOthers: boolean;
  readonly figures: readonly SuccessorFigure[];
  readonly contacts: readonly HeldContact[];
  readonly succession: Succession;
  readonly texts: readonly NewTextVersion[];
}

export type ChangeBody = Omit<
  Extract<CoordinatorCommand, { type: 'ChangeUnits' }>,
  'commandId' | 'by' | 'reasonTextId'
>;

/** The successors that concern a dossier: one of the units that end takes part in it. */
export function plannedSuccessions(scene: ChangeScene): readonly PlannedSuccession[] {
  const { change, reading } = scene;
  return change.successions.flatMap((units) => {
    const participants = takingPart(reading.row.state, units);
    return participants.some(({ unitId }) => units.endingIds.includes(unitId))
      ? [planned(units, participants, scene)]
      : [];
  });
}

export function changeBody({ changeId, on }: UnitChange, planned: readonly PlannedSuccession[]): ChangeBody {
  return { type: 'ChangeUnits', changeId, on, successions: planned.map(({ succession }) => succession) };
}

function takingPart(dossier: Dossier, { from }: ChangingUnits): readonly Participant[] {
  return activeParticipants(dossier).filter(({ unitId }) => from.some(({ id }) => id === unitId));
}

function planned(units: ChangingUnits, participants: readonly Participant[], scene: ChangeScene): PlannedSuccession {
  const decided = scene.decision?.successors.find(({ unitId }) => unitId === units.to.id);
  // A unit that is partly somebody else takes part only when a person says so.
  const isWithOthers = participants.length < units.size;
  const isTakingPart = decided?.isTakingPart ?? !isWithOthers;
  const figures = figuresOfSuccessor({ units, participants, typed: decided?.figures ?? {} }, scene);
  const contacts = contactsOfSuccessor({ units, participants }, scene);
  const common = { units, participants, isTakingPart, isWithOthers, figures, contacts };
  return isTakingPart ? { ...common, ...joined(common, scene) } : { ...common, ...gone(participants) };
}

type Joined = Pick<PlannedSuccession, 'succession' | 'texts'>;

function gone(participants: readonly Participant[]): Joined {
  return { succession: { from: participants.map(({ id }) => id), to: null }, texts: [] };
}

function joined(one: Omit<PlannedSuccession, keyof Joined>, scene: ChangeScene): Joined {
  const { units, participants, contacts, figures, isWithOthers } = one;
  const figured = { figures, scene };
  const unit = unitOf(units, participants, figured);
  const { participant, texts } = newParticipant(
    { unit, contacts },
    factsOf(units, participants, figured),
    scene.makeId,
  );
  const role = (participants.find(isSignatory) ?? participants[0])?.role;
  const to = { ...participant, ...(role !== undefined && { role }) };
  const from = participants.map(({ id }) => id);
  return { succession: { from, to, ...(isWithOthers && { isWithOthers }) }, texts };
}

interface Figured {
  readonly figures: readonly SuccessorFigure[];
  readonly scene: ChangeScene;
}

/** The successor as the call counts it, with the tags of those who go into it: a centre city stays one under a new code. */
function unitOf({ to }: ChangingUnits, participants: readonly Participant[], { figures, scene }: Figured): UnitForCall {
  const known = scene.units.get(to.id);
  const tags = [...(known?.tags ?? []), ...participants.flatMap((one) => one.tags)];
  return {
    id: to.id,
    row: to,
    name: to.name,
    arrondissement: to.arrondissement,
    province: to.province,
    figures: Object.fromEntries(figures.flatMap(({ id, value }) => (value === null ? [] : [[id, value]]))),
    tags: [...new Set(tags)],
    isValid: true,
    referenceOn: known?.referenceOn ?? scene.compiled.rules.closing?.on ?? dayInBrussels(),
  };
}

/** What the new text is made of: the participants that stay, and the successor in the place of its predecessors. */
function factsOf(
  units: ChangingUnits,
  participants: readonly Participant[],
  figured: Figured,
): Omit<TextFacts, 'language' | 'unitId'> {
  const { reading, compiled, units: known } = figured.scene;
  const { state } = reading.row;
  const staying = activeParticipants(state).filter((one) => !participants.includes(one));
  const others = staying.flatMap(({ unitId }): TextUnit[] => {
    const unit = known.get(unitId);
    return unit === undefined ? [] : [unit];
  });
  return {
    rules: state.call ?? compiled.rules,
    wording: compiled.wording,
    participation: compiled.participation,
    bodyName: reading.who.body.name,
    units: [...others, unitOf(units, participants, figured)],
    dueOn: dayInForce(state, 'internalDue'),
    closingOn: dayInForce(state, 'closing'),
  };
}

/** Contacts that are copied to their successor before it is applied. */
export function carriedContacts(planned: readonly PlannedSuccession[]): readonly ContactRow[] {
  return planned.flatMap(({ isTakingPart, contacts }) =>
    isTakingPart ? contacts.filter(({ isCarriedOver }) => isCarriedOver).map(({ contact }) => contact) : [],
  );
}
