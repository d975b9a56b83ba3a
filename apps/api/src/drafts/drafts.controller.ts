import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  apiPaths,
  draftContentSchema,
  draftFormSchema,
  draftListSchema,
  draftPreviewSchema,
  draftSchema,
  launchedSchema,
  type Draft,
  type DraftForm,
  type DraftList,
  type DraftPreview,
  type Launched,
} from '@penhouder/contracts';
import {
  deleteDraft,
  findDraft,
  listCallDefinitions,
  listDrafts,
  newId,
  saveDraft,
  type DraftRow,
} from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { shownInstant } from '../dossiers/shown';
import { LaunchDossiers } from '../launching/launch-dossier';
import { Answers } from '../openapi/answers';
import { ProblemError } from '../problems/problem-error';
import { Keyed, LocatedAt } from '../openapi/located-at';
import { Target, type KeyedTarget } from '../security/idempotency-key';
import { isId } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { DraftPreviews } from './draft-previews';

/** "Nieuw dossier": a launch in the making, shared by the coordinators of a body. */
@ApiTags('drafts')
@Controller('drafts')
@UseGuards(SignedInGuard)
export class DraftsController {
  constructor(
    private readonly database: DataSource,
    private readonly previews: DraftPreviews,
    private readonly launches: LaunchDossiers,
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
    return toDraft(await this.row(id, who), who);
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
    await this.row(id, who);
    const saved = { id, bodyId: who.body.id, by: who.user.id, content: form.content };
    if (!(await saveDraft(this.database, saved))) throw new ProblemError('DraftAlreadyLaunched');
    return this.find(id, who);
  }

  /** 409 `DraftAlreadyLaunched`. */
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteDraft', summary: 'Throw a draft away' })
  async remove(@Param('id') id: string, @Who() who: SignedIn): Promise<void> {
    await this.row(id, who);
    if (!(await deleteDraft(this.database, { bodyId: who.body.id, draftId: id })))
      throw new ProblemError('DraftAlreadyLaunched');
  }

  /** Nothing leaves and nothing is kept: every date, mail, note and quorum as a launch now would make them. */
  @Get(':id/preview')
  @ApiOperation({ operationId: 'previewDraft', summary: 'What a launch would do' })
  @Answers(200, draftPreviewSchema)
  async preview(@Param('id') id: string, @Who() who: SignedIn): Promise<DraftPreview> {
    const { content } = await this.row(id, who);
    return this.previews.preview(draftContentSchema.parse(content), who);
  }

  /**
   * 422 with the code of the first thing that is wrong and all of them in `errors`. A draft is launched once: a second
   * click gets the dossier of the first.
   */
  @Post(':id/launch')
  @Keyed()
  @LocatedAt(({ dossierId }: Launched) => apiPaths.dossier(dossierId))
  @ApiOperation({ operationId: 'launchDraft', summary: 'Launch: the invitations leave' })
  @Answers(201, launchedSchema)
  async launch(@Target() { id }: KeyedTarget, @Who() who: SignedIn): Promise<Launched> {
    return this.launches.launch(await this.row(id, who), who);
  }

  private async row(id: string, { body }: SignedIn): Promise<DraftRow> {
    const draft = isId(id) ? await findDraft(this.database, { bodyId: body.id, draftId: id }) : null;
    if (draft === null) throw new ProblemError('NotFound');
    return draft;
  }
}

function toDraft(draft: DraftRow, { user }: SignedIn): Draft {
  return {
    id: draft.id,
    content: draftContentSchema.parse(draft.content),
    isExample: draft.isExample,
    updated: shownInstant(draft.updatedAt, user.language),
    launchedDossierId: draft.launchedDossierId,
  };
}
