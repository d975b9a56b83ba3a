import { Controller, Get, Param, Post, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  apiPaths,
  draftContentSchema,
  draftPreviewSchema,
  launchedSchema,
  type DraftPreview,
  type Launched,
} from '@penhouder/contracts';
import { LaunchDossiers } from '../launching/launch-dossier';
import { Answers } from '../openapi/answers';
import { Keyed, LocatedAt } from '../openapi/located-at';
import { Target, type KeyedTarget } from '../security/idempotency-key';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { DraftPreviews } from './draft-previews';
import { DraftReadings } from './draft-readings';

/** What a draft would become, and the launch that makes it so. */
@ApiTags('drafts')
@Controller('drafts')
@UseGuards(SignedInGuard)
export class DraftLaunchController {
  constructor(
    private readonly readings: DraftReadings,
    private readonly previews: DraftPreviews,
    private readonly launches: LaunchDossiers,
  ) {}

  /** Nothing leaves and nothing is kept: every date, mail, note and quorum as a launch now would make them. */
  @Get(':id/preview')
  @ApiOperation({ operationId: 'previewDraft', summary: 'What a launch would do' })
  @Answers(200, draftPreviewSchema)
  async preview(@Param('id') id: string, @Who() who: SignedIn): Promise<DraftPreview> {
    const { content } = await this.readings.row(id, who);
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
    return this.launches.launch(await this.readings.row(id, who), who);
  }
}
