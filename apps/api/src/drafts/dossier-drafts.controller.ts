import { Controller, Param, Post, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { apiPaths, draftSchema, type Draft } from '@penhouder/contracts';
import { newId, saveDraft } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { EarlierDrafts } from '../earlier-dossiers/earlier-drafts';
import { Answers } from '../openapi/answers';
import { LocatedAt } from '../openapi/located-at';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { DraftReadings } from './draft-readings';

/** "Opnieuw indienen": a new dossier that begins where an earlier one ended. */
@ApiTags('drafts')
@Controller('dossiers')
@UseGuards(SignedInGuard)
export class DossierDraftsController {
  constructor(
    private readonly database: DataSource,
    private readonly earlier: EarlierDrafts,
    private readonly readings: DraftReadings,
  ) {}

  /** The same participants as they are now, under the newest version of the call. Nothing happens to the earlier dossier. */
  @Post(':id/drafts')
  @LocatedAt(({ id }: Draft) => apiPaths.draft(id))
  @ApiOperation({ operationId: 'createDraftFromDossier', summary: 'Begin a new dossier with the partners of this one' })
  @Answers(201, draftSchema)
  async create(@Param('id') dossierId: string, @Who() who: SignedIn): Promise<Draft> {
    const id = newId();
    const content = await this.earlier.content(dossierId, who);
    await saveDraft(this.database, {
      id,
      bodyId: who.body.id,
      by: who.user.id,
      content,
      isExample: who.body.isExample,
    });
    return this.readings.read(id, who);
  }
}
