import { Injectable } from '@nestjs/common';
import {
  activeParticipants,
  allParticipants,
  type BodyId,
  type LocalDate,
  type Participant,
  type UnitId,
} from '@penhouder/domain';
import {
  dossierContacts,
  findDossier,
  listContacts,
  unitsById,
  type DossierContact,
  type DossierRow,
  type ListedContact,
  type UnitRow,
} from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { idOrNotFound } from '../security/id-or-not-found';
import { ProblemError } from '../problems/problem-error';

/** What a new dossier can take over from an earlier one, seen on one day. */
export interface EarlierDossier {
  readonly row: DossierRow;
  /** By the unit that stands for them on the day, in the order in which they joined. */
  readonly groups: readonly EarlierGroup[];
  /** Names of those that no longer took part when it ended. */
  readonly left: readonly { readonly unitId: UnitId; readonly name: string }[];
}

/** Participants that are one legal unit by now: most often one, after a merger several. */
export interface EarlierGroup {
  readonly unit: UnitRow;
  readonly members: readonly Participant[];
  readonly memberNames: readonly string[];
  readonly holders: readonly EarlierHolder[];
}

/** Somebody who held a link, and who is to be asked in their place now. */
export interface EarlierHolder {
  readonly before: DossierContact;
  /** The same person, or the one with the same function; null: nobody in the address book. */
  readonly now: ListedContact | null;
}

/** Reads earlier dossiers for new ones. Writes nothing. */
@Injectable()
export class EarlierDossiers {
  constructor(private readonly database: DataSource) {}

  /** The dossier by the id in an address. Throws `NotFound` for one of another body. */
  async row(id: string, bodyId: BodyId): Promise<DossierRow> {
    const row = await findDossier(this.database, { bodyId, dossierId: idOrNotFound(id) });
    if (row === null) throw new ProblemError('NotFound');
    return row;
  }

  /** Its participants as they are on the day: units that ended are replaced by what took their place. */
  async read(row: DossierRow, day: LocalDate): Promise<EarlierDossier> {
    const everybody = allParticipants(row.state);
    const active = activeParticipants(row.state);
    const units = await this.unitsWithSuccessors(everybody.map(({ unitId }) => unitId));
    const [holders, book] = await Promise.all([
      dossierContacts(this.database, row.dossierId),
      listContacts(this.database, { bodyId: row.bodyId, unitIds: [...units.keys()] }),
    ]);
    const nameOf = (unitId: UnitId): string => units.get(unitId)?.name ?? '';
    const left = everybody.filter((one) => !active.includes(one) && one.succeededBy === undefined);
    return {
      row,
      groups: grouped(active, (unitId) => unitOnDay(unitId, units, day)).map(({ unit, members }) => ({
        unit,
        members,
        memberNames: members.map(({ unitId }) => nameOf(unitId)),
        holders: holders
          .filter((one) => one.revokedAt === null && members.some(({ id }) => id === one.participantId))
          .map((before) => ({
            before,
            now: askedNow(
              before,
              book.filter(({ unitId }) => unitId === unit.id),
            ),
          })),
      })),
      left: left.map(({ unitId }) => ({ unitId, name: nameOf(unitId) })),
    };
  }

  /** Units and everything that took their place, one merger after the other. */
  private async unitsWithSuccessors(unitIds: readonly UnitId[]): Promise<ReadonlyMap<UnitId, UnitRow>> {
    const units = new Map<UnitId, UnitRow>();
    let wanted: readonly UnitId[] = [...new Set(unitIds)];
    while (wanted.length > 0) {
      const found = await unitsById(this.database, wanted);
      for (const unit of found) units.set(unit.id, unit);
      wanted = [...new Set(found.flatMap(({ successorId }) => successorId ?? []))].filter((id) => !units.has(id));
    }
    return units;
  }
}

interface UnitGroup {
  readonly unit: UnitRow;
  readonly members: readonly Participant[];
}

function grouped(
  participants: readonly Participant[],
  unitOf: (unitId: UnitId) => UnitRow | undefined,
): readonly UnitGroup[] {
  const groups = new Map<UnitId, UnitGroup>();
  for (const participant of participants) {
    const unit = unitOf(participant.unitId);
    if (unit === undefined) continue;
    const members = groups.get(unit.id)?.members ?? [];
    groups.set(unit.id, { unit, members: [...members, participant] });
  }
  return [...groups.values()];
}

/** The unit itself while it exists on the day, else what took its place. */
function unitOnDay(unitId: UnitId, units: ReadonlyMap<UnitId, UnitRow>, day: LocalDate): UnitRow | undefined {
  let unit = units.get(unitId);
  while (unit !== undefined && unit.validTo !== null && unit.validTo < day && unit.successorId !== null) {
    unit = units.get(unit.successorId);
  }
  return unit;
}

/** The same row or address in the address book; else the only one with the same function. */
function askedNow(before: DossierContact, book: readonly ListedContact[]): ListedContact | null {
  const lower = (text: string): string => text.trim().toLowerCase();
  const same = book.find(({ id, email }) => id === before.contactId || lower(email) === lower(before.email));
  if (same !== undefined) return same;
  const withFunction = book.filter((one) => lower(one.function) === lower(before.function));
  return withFunction.length === 1 ? (withFunction[0] ?? null) : null;
}
