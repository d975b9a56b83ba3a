import { Injectable } from '@nestjs/common';
import type { UnitChangeDecision, UnitChangeEffect } from '@penhouder/contracts';
import type { DossierId, UnitId } from '@penhouder/domain';
import { compiledCallOf, type MakeId, unitsForCall } from '@penhouder/launching';
import { findCallDefinition, listContacts, openParticipations, type ListedContact } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { DossierReadings, type DossierReading } from '../dossiers/dossier-reading';
import { ProblemError } from '../problems/problem-error';
import type { SignedIn } from '../security/signed-in';
import { changeRun, type ChangeRun } from './change-run';
import { changeBody, plannedSuccessions, type ChangeBody, type PlannedSuccession } from './dossier-change';
import { effectModel } from './effect-model';
import type { UnitChange } from './unit-change';

/** Everything that a change would do to one dossier, with what the command that does it is made of. */
export interface PlannedChange {
  readonly reading: DossierReading;
  readonly change: UnitChange;
  readonly successions: readonly PlannedSuccession[];
  readonly body: ChangeBody;
  readonly run: ChangeRun;
  /** The dossier had this change before. */
  readonly isApplied: boolean;
  readonly model: UnitChangeEffect;
}

export interface ChangeRequest {
  readonly change: UnitChange;
  readonly decision: UnitChangeDecision | null;
  /** As it stood when the request began, so that every dossier of it sees the same people. */
  readonly book: readonly ListedContact[];
  readonly makeId: MakeId;
}

/** Works out what a change of legal units does to a dossier. Writes nothing. */
@Injectable()
export class DossierChanges {
  constructor(
    private readonly database: DataSource,
    private readonly readings: DossierReadings,
  ) {}

  /** The people of everybody that the change is about, archived ones included: they may still hold a link. */
  async book({ successions }: UnitChange, { body }: SignedIn): Promise<ListedContact[]> {
    const unitIds = successions.flatMap(({ from, to }) => [to.id, ...from.map(({ id }) => id)]);
    return listContacts(this.database, { bodyId: body.id, unitIds, isArchivedIncluded: true });
  }

  /** Throws `NotFound` for a dossier of another body. The same `makeId` gives the same ids. */
  async plan(dossierId: DossierId, request: ChangeRequest, who: SignedIn): Promise<PlannedChange> {
    const reading = await this.readings.read(dossierId, who);
    const call = await findCallDefinition(this.database, { bodyId: who.body.id, id: reading.row.callDefinitionId });
    if (call === null) throw new ProblemError('UnknownCall');
    const compiled = compiledCallOf(call);
    const { change } = request;
    const { state } = reading.row;
    const unitIds = [
      ...state.participantOrder.flatMap((id): UnitId[] =>
        state.participants[id] ? [state.participants[id].unitId] : [],
      ),
      ...change.successions.map(({ to }) => to.id),
    ];
    const units = await unitsForCall(this.database, [...new Set(unitIds)], compiled);
    const successions = plannedSuccessions({ ...request, reading, compiled, units });
    const body = changeBody(change, successions);
    const run = changeRun(body, reading);
    const isApplied = state.appliedUnitChanges.includes(change.changeId);
    const planned = { reading, change, successions, body, run, isApplied };
    return { ...planned, model: effectModel(planned) };
  }

  /** Open dossiers that the change does not touch, in which a successor takes part already. */
  async others(
    { successions }: UnitChange,
    planned: readonly PlannedChange[],
    who: SignedIn,
  ): Promise<DossierReading[]> {
    const unitIds = successions.map(({ to }) => to.id);
    const there = await openParticipations(this.database, { bodyId: who.body.id, unitIds });
    const touched = planned.map(({ reading }) => reading.row.dossierId);
    const ids = new Set(there.map(({ dossierId }) => dossierId).filter((id) => !touched.includes(id)));
    return Promise.all([...ids].map((dossierId) => this.readings.read(dossierId, who)));
  }
}
