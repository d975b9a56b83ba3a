import { Injectable } from '@nestjs/common';
import { instantOfMs } from '@penhouder/domain';
import { bodyCalendar } from '@penhouder/launching';
import type { Names } from '@penhouder/letters';
import { openDossiers, type OpenDossierRow } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import type { Viewpoint } from '../dossiers/shown';
import type { SignedIn } from '../security/signed-in';

/** An open dossier of the body with what its lines are worded with. */
export interface OpenReading {
  readonly row: OpenDossierRow;
  readonly names: Names;
  readonly view: Viewpoint;
}

@Injectable()
export class OpenReadings {
  constructor(private readonly database: DataSource) {}

  async read({ body, user }: SignedIn): Promise<readonly OpenReading[]> {
    const [rows, calendar] = await Promise.all([
      openDossiers(this.database, body.id),
      bodyCalendar(this.database, body.id),
    ]);
    const now = instantOfMs(Date.now());
    return rows.map((row) => ({
      row,
      names: namesOf(row),
      view: { language: user.language, now: row.clockAt ?? now, calendar },
    }));
  }
}

function namesOf({ participants, state, rules, wording }: OpenDossierRow): Names {
  return {
    participants: Object.fromEntries(participants.map(({ id, name }) => [id, name])),
    units: Object.fromEntries(participants.map(({ unitId, name }) => [unitId, name])),
    contacts: {},
    users: {},
    rules: state.call ?? rules,
    wording,
  };
}

/** Real ones; examples and rehearsals, which have clocks of their own, only where a body has nothing else. */
export function thatCount(readings: readonly OpenReading[]): readonly OpenReading[] {
  const real = readings.filter(({ row }) => row.kind === 'real');
  return real.length > 0 ? real : readings;
}
