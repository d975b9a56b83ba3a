import { Injectable } from '@nestjs/common';
import type { DraftContent, DraftOrigin } from '@penhouder/contracts';
import { instantOfMs, wallAt, type UnitId } from '@penhouder/domain';
import { bodyCalendar, compiledCallOf, dayInBrussels, unitsForCall } from '@penhouder/launching';
import {
  findCallDefinition,
  findDossier,
  listCallDefinitions,
  type CallDefinitionRow,
  type DossierRow,
} from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { earlierNotes } from '../launching/earlier-note';
import { ProblemError } from '../problems/problem-error';
import { isId } from '../security/id-or-not-found';
import type { SignedIn } from '../security/signed-in';
import { contentFrom, lookDayOf, type CallNow } from './draft-from-dossier';
import { draftOrigin } from './draft-origin';
import { EarlierDossiers, type EarlierDossier } from './earlier-dossier';

/** New dossiers that begin where an earlier one ended. Writes nothing. */
@Injectable()
export class EarlierDrafts {
  constructor(
    private readonly database: DataSource,
    private readonly earlier: EarlierDossiers,
  ) {}

  /** The draft that goes on from a dossier, under the newest version of its call. Throws `NotFound`. */
  async content(dossierId: string, { body }: SignedIn): Promise<DraftContent> {
    const row = await this.earlier.row(dossierId, body.id);
    const newest = (await listCallDefinitions(this.database, body.id)).find(({ code }) => code === row.callCode);
    if (newest === undefined) throw new ProblemError('UnknownCall');
    const { earlier, call } = await this.seen(row, newest);
    const calendar = await bodyCalendar(this.database, body.id);
    return contentFrom(earlier, call, wallAt(calendar, instantOfMs(Date.now())).date);
  }

  /** What a draft has from an earlier dossier; null: none, or one that is not of this body. */
  async origin(content: DraftContent, { body, user }: SignedIn): Promise<DraftOrigin | null> {
    const { predecessorId = null, callId } = content;
    const row = isId(predecessorId)
      ? await findDossier(this.database, { bodyId: body.id, dossierId: predecessorId as DossierRow['dossierId'] })
      : null;
    if (row === null) return null;
    const chosen = isId(callId) ? await findCallDefinition(this.database, { bodyId: body.id, id: callId }) : null;
    const { earlier, call } = await this.seen(row, chosen);
    return draftOrigin({ earlier, content, call, language: user.language });
  }

  /** Without a call the participants are seen as that of the earlier dossier sees them. */
  private async seen(row: DossierRow, chosen: CallDefinitionRow): Promise<{ earlier: EarlierDossier; call: CallNow }>;
  private async seen(
    row: DossierRow,
    chosen: CallDefinitionRow | null,
  ): Promise<{ earlier: EarlierDossier; call: CallNow | null }>;
  private async seen(
    row: DossierRow,
    chosen: CallDefinitionRow | null,
  ): Promise<{ earlier: EarlierDossier; call: CallNow | null }> {
    if (chosen === null)
      return { earlier: await this.earlier.read(row, row.rules.closing?.on ?? dayInBrussels()), call: null };
    const compiled = compiledCallOf(chosen);
    const earlier = await this.earlier.read(row, lookDayOf(compiled));
    const unitIds = earlier.groups.map(({ unit }): UnitId => unit.id);
    const { dossierId: predecessorId, bodyId } = row;
    const [units, notes] = await Promise.all([
      unitsForCall(this.database, unitIds, compiled),
      earlierNotes(this.database, { predecessorId, bodyId, call: compiled }),
    ]);
    return { earlier, call: { row: chosen, compiled, units, notes } };
  }
}
