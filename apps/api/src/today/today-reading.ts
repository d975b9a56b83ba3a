import { Injectable } from '@nestjs/common';
import { instantOfMs, type TextId } from '@penhouder/domain';
import { bodyCalendar } from '@penhouder/launching';
import type { Names } from '@penhouder/letters';
import {
  findDossier,
  infectedFiles,
  listDossiers,
  listReplies,
  openDoubles,
  participantsOf,
  typedTextsOf,
  type DossierRow,
  type DoubleRow,
  type InfectedFile,
  type ReplyRow,
} from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { withAddedTitles } from '../dossiers/added-titles';
import type { Viewpoint } from '../dossiers/shown';
import type { SignedIn } from '../security/signed-in';

/** Open dossiers that Vandaag looks into; the rest is in the list. */
const MOST_DOSSIERS = 200;

/** One open dossier with what its tasks are worded with. */
export interface OpenDossier {
  readonly row: DossierRow;
  readonly names: Names;
  readonly view: Viewpoint;
  readonly doubles: readonly DoubleRow[];
  /** Mail of people that waits. */
  readonly replies: readonly ReplyRow[];
  /** Files in which something harmful was found. */
  readonly infected: readonly InfectedFile[];
}

@Injectable()
export class TodayReadings {
  constructor(private readonly database: DataSource) {}

  async read({ body, user }: SignedIn): Promise<readonly OpenDossier[]> {
    const [listed, calendar, doubles, replies, infected] = await Promise.all([
      listDossiers(this.database, { bodyId: body.id, isClosed: false, limit: MOST_DOSSIERS }),
      bodyCalendar(this.database, body.id),
      openDoubles(this.database, { bodyId: body.id }),
      listReplies(this.database, { bodyId: body.id, isOpen: true }),
      infectedFiles(this.database, { bodyId: body.id }),
    ]);
    const found = await Promise.all(
      listed.map(async ({ dossierId, clockAt }) => {
        const [row, participants] = await Promise.all([
          findDossier(this.database, { bodyId: body.id, dossierId }),
          participantsOf(this.database, dossierId),
        ]);
        const view = { language: user.language, now: clockAt ?? instantOfMs(Date.now()), calendar };
        if (row === null) return [];
        const titles = await this.addedTitles(row);
        const wording = withAddedTitles(row.wording, row.state, titles);
        const own = doubles.filter((one) => one.dossierId === dossierId);
        const waiting = replies.filter((one) => one.dossierId === dossierId);
        const harmful = infected.filter((one) => one.dossierId === dossierId);
        const names = namesOf({ ...row, wording }, participants);
        return [{ row, view, names, doubles: own, replies: waiting, infected: harmful }];
      }),
    );
    return found.flat();
  }

  /** Words are only looked up where a coordinator added a step. */
  private async addedTitles({ dossierId, state }: DossierRow): Promise<ReadonlyMap<TextId, string>> {
    const textIds = Object.values(state.addedTitles);
    return textIds.length === 0 ? new Map() : typedTextsOf(this.database, { dossierId, textIds });
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
