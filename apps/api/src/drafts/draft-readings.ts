import { Injectable } from '@nestjs/common';
import { draftContentSchema, type Draft } from '@penhouder/contracts';
import { findDraft, type DraftRow } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { shownInstant } from '../dossiers/shown';
import { EarlierDrafts } from '../earlier-dossiers/earlier-drafts';
import { ProblemError } from '../problems/problem-error';
import { isId } from '../security/id-or-not-found';
import type { SignedIn } from '../security/signed-in';

/** Reads drafts for one reader; those of other bodies do not exist. */
@Injectable()
export class DraftReadings {
  constructor(
    private readonly database: DataSource,
    private readonly earlier: EarlierDrafts,
  ) {}

  /** Throws `NotFound`. */
  async row(id: string, { body }: SignedIn): Promise<DraftRow> {
    const draft = isId(id) ? await findDraft(this.database, { bodyId: body.id, draftId: id }) : null;
    if (draft === null) throw new ProblemError('NotFound');
    return draft;
  }

  /** Throws `NotFound`. */
  async read(id: string, who: SignedIn): Promise<Draft> {
    const draft = await this.row(id, who);
    const content = draftContentSchema.parse(draft.content);
    return {
      id: draft.id,
      content,
      origin: await this.earlier.origin(content, who),
      isExample: draft.isExample,
      updated: shownInstant(draft.updatedAt, who.user.language),
      launchedDossierId: draft.launchedDossierId,
    };
  }
}
