import type { Language, UnitDouble } from '@penhouder/contracts';
import { activeParticipants, isSubmitted, type Participant, type UnitId } from '@penhouder/domain';
import { say } from '@penhouder/letters';
import type { UnitRow } from '@penhouder/persistence';
import type { DossierReading } from '../dossiers/dossier-reading';
import type { PlannedChange } from './dossier-changes';
import { changingUnit, standingIn } from './succession-model';
import type { UnitChange } from './unit-change';

type Side = UnitDouble['sides'][number];

/** One dossier that a successor would stand in, or could. */
interface Holding {
  readonly reading: DossierReading;
  readonly participants: readonly Participant[];
  readonly isTakingPart: boolean;
  readonly isChanging: boolean;
}

/** The dossiers that the change is about, and those that it leaves alone in which a successor stands already. */
export interface Touched {
  readonly planned: readonly PlannedChange[];
  readonly others: readonly DossierReading[];
}

/**
 * Pairs of open dossiers of the same call that hold one successor, whatever is decided so far: both with a predecessor, or
 * one with a predecessor and one with the unit itself. Source: `peers.md` 4, capability 6.
 */
export function changeDoubles(change: UnitChange, touched: Touched, language: Language): UnitDouble[] {
  return change.successions.flatMap(({ to }) => {
    const holdings = holdingsOf(to, touched);
    return holdings.flatMap((first, nth) =>
      holdings
        .slice(nth + 1)
        .filter((second) => isSameCall(first, second) && (first.isChanging || second.isChanging))
        .map((second) => doubleModel(to, [first, second], language)),
    );
  });
}

function holdingsOf(to: UnitRow, { planned, others }: Touched): readonly Holding[] {
  const changing = planned.flatMap(({ reading, successions, isApplied }): Holding[] => {
    const one = successions.find(({ units }) => units.to.id === to.id);
    if (one === undefined || isApplied) return [];
    return [{ reading, participants: one.participants, isTakingPart: one.isTakingPart, isChanging: true }];
  });
  const changingIds = changing.map(({ reading }) => reading.row.dossierId);
  const standing = [...others, ...planned.map(({ reading }) => reading)]
    .filter(({ row }) => !changingIds.includes(row.dossierId))
    .flatMap((reading): Holding[] => {
      const participants = participantsOfUnit(reading, to.id);
      return participants.length === 0 ? [] : [{ reading, participants, isTakingPart: true, isChanging: false }];
    });
  return [...changing, ...standing];
}

function participantsOfUnit({ row }: DossierReading, unitId: UnitId): readonly Participant[] {
  return activeParticipants(row.state).filter((one) => one.unitId === unitId);
}

/** A rehearsal beside a real dossier is no double. */
function isSameCall({ reading: { row } }: Holding, { reading: { row: other } }: Holding): boolean {
  return row.callCode === other.callCode && row.kind === other.kind;
}

function doubleModel(to: UnitRow, [first, second]: readonly [Holding, Holding], language: Language): UnitDouble {
  const taking = [first, second].filter(({ isTakingPart }) => isTakingPart);
  const how = taking.length === 2 ? 'both' : taking.length === 1 ? 'one' : 'none';
  const numberOf = (one: Holding): string => one.reading.row.number;
  const [named = first] = taking;
  const text = say(language, `unitChange.double.${how}`, {
    unit: to.name,
    first: numberOf(named),
    second: numberOf(named === first ? second : first),
  });
  return { successor: changingUnit(to, language), text, sides: [sideModel(first), sideModel(second)] };
}

function sideModel({ reading, participants, isTakingPart, isChanging }: Holding): Side {
  const { row, view, names } = reading;
  const isFiled = isSubmitted(row.state);
  return {
    dossierId: row.dossierId,
    number: row.number,
    title: row.title,
    holds: participants.map((participant) => ({
      name: names.participants[participant.id] ?? '',
      standing: standingIn(participant, reading),
    })),
    isFiled,
    filedText: say(view.language, `unitChange.double.${isFiled ? 'filed' : 'notFiled'}`),
    isTakingPart,
    isChanging,
  };
}
