import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { draftContentSchema, mailTextsSchema, type MailTexts } from '@penhouder/contracts';
import { DraftReadings } from '../drafts/draft-readings';
import { LaunchProposals } from '../launching/launch-proposals';
import { Answers } from '../openapi/answers';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { mailTextsModel } from './mail-text-model';

/** The words of the mails of a dossier in the making; they are kept with the draft, and previewed with it. */
@ApiTags('drafts')
@Controller('drafts/:id/mail-texts')
@UseGuards(SignedInGuard)
export class DraftMailTextsController {
  constructor(
    private readonly readings: DraftReadings,
    private readonly proposals: LaunchProposals,
  ) {}

  /** None without a call. */
  @Get()
  @ApiOperation({
    operationId: 'getDraftMailTexts',
    summary: 'The words of the mails that can have words of their own',
  })
  @Answers(200, mailTextsSchema)
  async find(@Param('id') id: string, @Who() who: SignedIn): Promise<MailTexts> {
    const content = draftContentSchema.parse((await this.readings.row(id, who)).content);
    const { call, contacts } = await this.proposals.propose(content, who);
    if (call === null) return { mails: [], fixed: [] };
    const read = [...contacts.values()].map(({ language }) => language);
    const own = (content.mailTexts ?? []).map(({ kind, language, ...template }) => ({
      kind,
      language,
      version: 1,
      template,
    }));
    return mailTextsModel({
      wording: call.compiled.wording,
      own,
      languages: (['nl', 'fr'] as const).filter((language) => language === 'nl' || read.includes(language)),
      reader: who.user.language,
    });
  }
}
