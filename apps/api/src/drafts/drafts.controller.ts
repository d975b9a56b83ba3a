import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  apiPaths,
  draftContentSchema,
  draftFormSchema,
  draftListSchema,
  draftSchema,
  type Draft,
  type DraftForm,
  type DraftList,
} from '@penhouder/contracts';
import { deleteDraft, listCallDefinitions, listDrafts, newId, saveDraft } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { shownInstant } from '../dossiers/shown';
import { Answers } from '../openapi/answers';
import { ProblemError } from '../problems/problem-error';
import { LocatedAt } from '../openapi/located-at';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { DraftReadings } from './draft-readings';

/** "Nieuw dossier": a launch in the making, shared by the coordinators of a body. */
@ApiTags('drafts')
@Controller('drafts')
@UseGuards(SignedInGuard)
export class DraftsController {
  constructor(
    private readonly database: DataSource,
    private readonly readings: DraftReadings,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listDrafts', summary: 'Drafts that were not launched yet, last changed first' })
  @Answers(200, draftListSchema)
  async list(@Who() { body, user }: SignedIn): Promise<DraftList> {
    const [drafts, calls] = await Promise.all([
      listDrafts(this.database, body.id),
      listCallDefinitions(this.database, body.id),
    ]);
    return {
      drafts: drafts.map((draft) => {
        const { title, callId, participants } = draftContentSchema.parse(draft.content);
        const call = calls.find(({ id }) => id === callId);
        const updated = shownInstant(draft.updatedAt, user.language);
        const callTitle = call?.wording.texts.nl.shortTitle ?? null;
        return {
          id: draft.id,
          title,
          callTitle,
          participantCount: participants.length,
          isExample: draft.isExample,
          updated,
        };
      }),
    };
  }

  @Post()
  @LocatedAt(({ id }: Draft) => apiPaths.draft(id))
  @ApiOperation({ operationId: 'createDraft', summary: 'Begin a new dossier' })
  @Answers(201, draftSchema)
  async create(@Body({ schema: draftFormSchema }) { content }: DraftForm, @Who() who: SignedIn): Promise<Draft> {
    const id = newId();
    const draft = { id, bodyId: who.body.id, by: who.user.id, content, isExample: who.body.isExample };
    await saveDraft(this.database, draft);
    return this.find(id, who);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getDraft', summary: 'One draft' })
  @Answers(200, draftSchema)
  async find(@Param('id') id: string, @Who() who: SignedIn): Promise<Draft> {
    return this.readings.read(id, who);
  }

  /** 409 `DraftAlreadyLaunched`. */
  @Put(':id')
  @ApiOperation({ operationId: 'saveDraft', summary: 'Keep a draft as it stands now' })
  @Answers(200, draftSchema)
  async save(
    @Param('id') id: string,
    @Body({ schema: draftFormSchema }) form: DraftForm,
    @Who() who: SignedIn,
  ): Promise<Draft> {
    await this.readings.row(id, who);
    const saved = { id, bodyId: who.body.id, by: who.user.id, content: form.content };
    if (!(await saveDraft(this.database, saved))) throw new ProblemError('DraftAlreadyLaunched');
    return this.find(id, who);
  }

  /** 409 `DraftAlreadyLaunched`. */
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteDraft', summary: 'Throw a draft away' })
  async remove(@Param('id') id: string, @Who() who: SignedIn): Promise<void> {
    await this.readings.row(id, who);
    if (!(await deleteDraft(this.database, { bodyId: who.body.id, draftId: id })))
      throw new ProblemError('DraftAlreadyLaunched');
  }
}
