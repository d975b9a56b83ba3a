import { Injectable } from '@nestjs/common';
import type { ChosenUnitChange } from '@penhouder/contracts';
import { addDays, type LocalDate, type UnitId } from '@penhouder/domain';
import { endedUnits, idOf, ocmwsOf, unitIdOf, unitsById, type EndedUnit, type UnitRow } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { ProblemError } from '../problems/problem-error';
import type { ChangingUnits, UnitChange } from './unit-change';

/** Which units go into which, by id. */
interface Mapping {
  readonly fromUnitIds: readonly UnitId[];
  readonly toUnitId: UnitId;
}

/** Makes a change of legal units whole: what the list knows of it, and the social welfare bodies that change with it. */
@Injectable()
export class UnitChangeReadings {
  constructor(private readonly database: DataSource) {}

  /** The mergers that the list of units knows, the last first, each with its social welfare bodies. */
  async known(): Promise<UnitChange[]> {
    const mergers = mergersIn(await endedUnits(this.database));
    const changes: UnitChange[] = [];
    for (const { on, mapping } of mergers) changes.push(await this.read(on, [mapping]));
    return changes.filter((change) => !isPartOfAnother(change, changes));
  }

  /** Throws `UnknownUnitChange` when the list does not know the merger, or when typed units do not fit together. */
  async chosen(chosen: ChosenUnitChange): Promise<UnitChange> {
    const on = chosen.on as LocalDate;
    if ('successions' in chosen) return this.read(on, checked(chosen.successions as unknown as readonly Mapping[]));
    const mergers = mergersIn(await endedUnits(this.database));
    const found = mergers.find((one) => one.on === on && one.mapping.toUnitId === chosen.successorUnitId);
    if (found === undefined) throw new ProblemError('UnknownUnitChange');
    return this.read(on, [found.mapping]);
  }

  private async read(on: LocalDate, mappings: readonly Mapping[]): Promise<UnitChange> {
    const ids = mappings.flatMap(({ fromUnitIds, toUnitId }) => [...fromUnitIds, toUnitId]);
    const units = new Map((await unitsById(this.database, [...new Set(ids)])).map((unit) => [unit.id, unit]));
    const successions = mappings.map((mapping) => changingUnits(mapping, { mappings, units, on }));
    const welfare = await Promise.all(successions.map((one) => this.ocmwsBeside(one, on)));
    return {
      changeId: changeIdOf(on, mappings),
      on,
      successions: [...successions, ...welfare.filter((one) => one !== null)],
    };
  }

  /**
   * With municipalities their social welfare bodies end too, and each new municipality gets a new one on the same day. In
   * the list an OCMW has the NIS code of its municipality. Source: `domain.md` 2.0.4. Null: no OCMW of theirs is in the list.
   */
  private async ocmwsBeside(municipalities: ChangingUnits, on: LocalDate): Promise<ChangingUnits | null> {
    const { from, to } = municipalities;
    if (to.kind !== 'municipality' || to.nis === null) return null;
    const codes = from.flatMap(({ kind, nis }) => (kind === 'municipality' && nis !== null ? [nis] : []));
    const known = await ocmwsOf(this.database, [...new Set([...codes, to.nis])]);
    const ocmws = known.filter(({ nis }) => nis !== null && codes.includes(nis));
    const [first] = ocmws;
    if (first === undefined) return null;
    const successor = known.find(({ nis }) => nis === to.nis) ?? newOcmw(first, municipalities, on);
    const endingIds = ocmws.map(({ id }) => id).filter((id) => id !== successor.id);
    return endingIds.length === 0 ? null : { ...municipalities, from: ocmws, endingIds, to: successor };
  }
}

/** The OCMW of a new municipality, named as its predecessor was; it is kept when the change is applied. */
function newOcmw(example: UnitRow, { from, to }: ChangingUnits, on: LocalDate): UnitRow {
  const place = from.find(({ nis }) => nis === example.nis)?.name ?? '';
  const name = place === '' ? to.name : example.name.replace(place, to.name);
  const id = unitIdOf('ocmw', to.nis ?? '');
  return { ...to, id, kind: 'ocmw', name, validFrom: on, validTo: null, successorId: null };
}

interface Merger {
  readonly on: LocalDate;
  readonly mapping: Mapping;
}

/** Units that ended on the same day and went into the same one. */
function mergersIn(ended: readonly EndedUnit[]): readonly Merger[] {
  const groups = new Map<string, EndedUnit[]>();
  for (const unit of ended) {
    const key = `${unit.validTo} ${unit.successorId}`;
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  return [...groups.values()].flatMap((units) => {
    const [first] = units;
    if (first === undefined) return [];
    const mapping = { fromUnitIds: units.map(({ id }) => id), toUnitId: first.successorId };
    return [{ on: addDays(first.validTo, 1), mapping }];
  });
}

/** A successor comes once, and a unit goes into it once. */
function checked(mappings: readonly Mapping[]): readonly Mapping[] {
  const targets = mappings.map(({ toUnitId }) => toUnitId);
  const isTwice = (ids: readonly UnitId[]): boolean => new Set(ids).size < ids.length;
  if (isTwice(targets) || mappings.some(({ fromUnitIds }) => isTwice(fromUnitIds)))
    throw new ProblemError('UnknownUnitChange');
  return mappings;
}

interface Known {
  readonly mappings: readonly Mapping[];
  readonly units: ReadonlyMap<UnitId, UnitRow>;
  readonly on: LocalDate;
}

function changingUnits({ fromUnitIds, toUnitId }: Mapping, { mappings, units, on }: Known): ChangingUnits {
  const ending = fromUnitIds.map((id) => units.get(id)).filter((unit) => unit !== undefined);
  const to = units.get(toUnitId);
  if (to === undefined || ending.length < fromUnitIds.length) throw new ProblemError('UnknownUnitChange');
  // A unit that was there before the day takes others in: it is one of those that become the new whole.
  const isGrowing = (to.validFrom === null || to.validFrom < on) && !fromUnitIds.includes(toUnitId);
  const from = isGrowing ? [...ending, to] : ending;
  const isSplit = fromUnitIds.some((id) => mappings.filter((one) => one.fromUnitIds.includes(id)).length > 1);
  return { from, endingIds: fromUnitIds, size: from.length, to, isSplit };
}

/** The same day and units give the same id, in whichever order they were typed. */
function changeIdOf(on: LocalDate, mappings: readonly Mapping[]): string {
  const parts = mappings.map(({ fromUnitIds, toUnitId }) => `${[...fromUnitIds].sort().join('+')}>${toUnitId}`);
  return idOf('unit-change', on, ...parts.sort());
}

/** OCMWs that the list knows to have merged are told with their municipalities, not a second time. */
function isPartOfAnother(change: UnitChange, all: readonly UnitChange[]): boolean {
  const target = change.successions[0]?.to.id;
  return all.some(
    (other) =>
      other !== change && other.on === change.on && other.successions.slice(1).some(({ to }) => to.id === target),
  );
}
