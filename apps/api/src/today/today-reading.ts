import { Injectable } from '@nestjs/common';
import { instantOfMs } from '@penhouder/domain';
import type { Names } from '@penhouder/letters';
import { findDossier, listDossiers, participantsOf, type DossierRow } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { bodyCalendar } from '../dossiers/body-calendar';
import type { Viewpoint } from '../dossiers/shown';
import type { SignedIn } from '../security/signed-in';

/** Open dossiers that Vandaag looks into; the rest is in the list. */
const MOST_DOSSIERS = 200;

/** One open dossier with what its tasks are worded with. */
export interface OpenDossier {
  readonly row: DossierRow;
  readonly names: Names;
  readonly view: Viewpoint;
}

@Injectable()
export class TodayReadings {
  constructor(private readonly database: DataSource) {}

  async read({ body, user }: SignedIn): Promise<readonly OpenDossier[]> {
    const [listed, calendar] = await Promise.all([
      listDossiers(this.database, { bodyId: body.id, isClosed: false, limit: MOST_DOSSIERS }),
      bodyCalendar(this.database, body.id),
    ]);
    const found = await Promise.all(
      listed.map(async ({ dossierId, clockAt }) => {
        const [row, participants] = await Promise.all([
          findDossier(this.database, { bodyId: body.id, dossierId }),
          participantsOf(this.database, dossierId),
        ]);
        const view = { language: user.language, now: clockAt ?? instantOfMs(Date.now()), calendar };
        return row === null ? [] : [{ row, view, names: namesOf(row, participants) }];
      }),
    );
    return found.flat();
  }
}

function namesOf(
  row: DossierRow,
  participants: readonly { readonly participantId: string; readonly unitId: string; readonly unitName: string }[],
): Names {
  return {
    participants: Object.fromEntries(participants.map(({ participantId, unitName }) => [participantId, unitName])),
    units: Object.fromEntries(participants.map(({ unitId, unitName }) => [unitId, unitName])),
    contacts: {},
    users: {},
    rules: row.state.call ?? row.rules,
    wording: row.wording,
  };
}
