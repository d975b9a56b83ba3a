import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  mailTextFormSchema,
  mailTextPreviewFormSchema,
  mailTextPreviewSchema,
  mailTextsSchema,
  type MailTextForm,
  type MailTextPreview,
  type MailTextPreviewForm,
  type MailTexts,
} from '@penhouder/contracts';
import { participantName, say } from '@penhouder/letters';
import { addMailText, findTextVersion, mailTextsOf } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { DossierReadings, type DossierReading } from '../dossiers/dossier-reading';
import { withoutLink } from '../mails/mails.controller';
import { Answers } from '../openapi/answers';
import { ProblemError } from '../problems/problem-error';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { mailTextsModel, refuseUnfit } from './mail-text-model';
import { previewOf, readerFor } from './mail-text-preview';

/**
 * The words of one dossier's mails. A mail that is planned is frozen with the words of that moment; reminders are planned
 * an hour or two before they leave, so later words hold for every reminder after that.
 */
@ApiTags('dossiers')
@Controller('dossiers/:id/mail-texts')
@UseGuards(SignedInGuard)
export class DossierMailTextsController {
  constructor(
    private readonly database: DataSource,
    private readonly readings: DossierReadings,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'getDossierMailTexts',
    summary: 'The words of the mails that can have words of their own',
  })
  @Answers(200, mailTextsSchema)
  async find(@Param('id') id: string, @Who() who: SignedIn): Promise<MailTexts> {
    return this.model(await this.readings.read(idOrNotFound(id), who));
  }

  /** Nothing changes. 422 `MailTextUnreadable`, `MailTextWordUnknown`, `MailTextPartMisplaced`, `MailTextLinkMissing`. */
  @Post('preview')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'previewDossierMailText',
    summary: 'One mail with real data in the words that were typed',
  })
  @Answers(200, mailTextPreviewSchema)
  async preview(
    @Param('id') id: string,
    @Body({ schema: mailTextPreviewFormSchema }) { mail }: MailTextPreviewForm,
    @Who() who: SignedIn,
  ): Promise<MailTextPreview> {
    const reading = await this.readings.read(idOrNotFound(id), who);
    const { language } = who.user;
    refuseUnfit(mail, { pointer: '/mail', language });
    const found = readerFor(reading, mail);
    const nobodyText = say(language, 'mailTexts.nobody');
    if (found === null) return { preview: null, nobodyText };
    const texts = await findTextVersion(this.database, found.person.textVersionId);
    const { subject, html, text } = previewOf(reading, mail, { found, texts, baseUrl: this.config.baseUrl });
    const unit = participantName({ names: reading.names, language }, found.participant.id);
    return {
      nobodyText,
      preview: {
        text: say(language, 'mailTexts.preview', { unit }),
        subject,
        html: withoutLink(html, language),
        plain: withoutLink(text, language),
      },
    };
  }

  /** A new version; `template` null: the words of the call hold again. 409 `MailTextChangedSince`; 422 as the preview. */
  @Put()
  @ApiOperation({ operationId: 'saveDossierMailText', summary: 'Give one mail of a dossier other words' })
  @Answers(200, mailTextsSchema)
  async save(
    @Param('id') id: string,
    @Body({ schema: mailTextFormSchema }) { after, ...text }: MailTextForm,
    @Who() who: SignedIn,
  ): Promise<MailTexts> {
    const reading = await this.readings.read(idOrNotFound(id), who);
    const { kind, template } = text;
    if (template !== null) refuseUnfit({ kind, ...template }, { pointer: '/template', language: who.user.language });
    const { dossierId } = reading.row;
    if (!(await addMailText(this.database, { dossierId, by: who.user.id, after, text })))
      throw new ProblemError('MailTextChangedSince');
    return this.model(reading);
  }

  private async model({ row, contacts, who }: DossierReading): Promise<MailTexts> {
    const own = await mailTextsOf(this.database, row.dossierId);
    const live = contacts.filter(({ revokedAt }) => revokedAt === null).map(({ language }) => language);
    const languages = (['nl', 'fr'] as const).filter((language) => language === 'nl' || live.includes(language));
    return mailTextsModel({ wording: row.wording, own, languages, reader: who.user.language });
  }
}
