import { Body, Controller, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  dossierTextsSchema,
  textPreviewFormSchema,
  textPreviewSchema,
  type DossierTexts,
  type TextPreview,
  type TextPreviewForm,
} from '@penhouder/contracts';
import { Answers } from '../../openapi/answers';
import { idOrNotFound } from '../../security/id-or-not-found';
import { Who, type SignedIn } from '../../security/signed-in';
import { SignedInGuard } from '../../security/signed-in.guard';
import { DossierReadings } from '../dossier-reading';
import { Publishing } from './publishing';

/** The texts that the participants of one dossier answer to. */
@ApiTags('dossiers')
@Controller('dossiers/:id/texts')
@UseGuards(SignedInGuard)
export class TextsController {
  constructor(
    private readonly readings: DossierReadings,
    private readonly publishing: Publishing,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getDossierTexts', summary: 'What the participants read now, with placeholders' })
  @Answers(200, dossierTextsSchema)
  async find(@Param('id') id: string, @Who() who: SignedIn): Promise<DossierTexts> {
    const reading = await this.readings.read(idOrNotFound(id), who);
    return { texts: [...(await this.publishing.texts(reading))] };
  }

  /** Nothing changes. 422 `TextUnreadable`, `TextWordsUnknown`. */
  @Post('preview')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'previewDossierTexts',
    summary: 'Whose part a new text changes, and what each will read',
  })
  @Answers(200, textPreviewSchema)
  async preview(
    @Param('id') id: string,
    @Body({ schema: textPreviewFormSchema }) { texts }: TextPreviewForm,
    @Who() who: SignedIn,
  ): Promise<TextPreview> {
    const reading = await this.readings.read(idOrNotFound(id), who);
    return this.publishing.preview(reading, texts);
  }
}
