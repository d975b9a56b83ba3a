import { Body, Controller, Delete, Get, HttpCode, Put, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { mailPauseFormSchema, mailPauseSchema, type MailPause, type MailPauseForm } from '@penhouder/contracts';
import { mailPauseOf, pauseMail, resumeMail } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { shownInstant } from '../dossiers/shown';
import { Answers } from '../openapi/answers';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { whenKnown } from '../when-known';

/** The switch that holds all mail of an organisation back, for example while something in it turned out wrong. */
@ApiTags('mails')
@Controller('mails/pause')
@UseGuards(SignedInGuard)
export class MailPauseController {
  constructor(private readonly database: DataSource) {}

  @Get()
  @ApiOperation({ operationId: 'getMailPause', summary: 'Whether mail is held back, since when, by whom and why' })
  @Answers(200, mailPauseSchema)
  async find(@Who() { body, user }: SignedIn): Promise<MailPause> {
    const row = await mailPauseOf(this.database, body.id);
    return { pause: whenKnown(row, (pause) => ({ ...pause, since: shownInstant(pause.since, user.language) })) };
  }

  /** A second pause leaves the first as it is. */
  @Put()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'pauseMail',
    summary: 'Hold all mail of dossiers back; sign-in links and codes still leave',
  })
  @Answers(200, mailPauseSchema)
  async pause(
    @Body({ schema: mailPauseFormSchema }) { reason }: MailPauseForm,
    @Who() who: SignedIn,
  ): Promise<MailPause> {
    await pauseMail(this.database, { bodyId: who.body.id, by: who.user.id, reason });
    return this.find(who);
  }

  @Delete()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'resumeMail',
    summary: 'Let mail go again; what waited leaves at the pace of the relay',
  })
  @Answers(200, mailPauseSchema)
  async resume(@Who() who: SignedIn): Promise<MailPause> {
    await resumeMail(this.database, { bodyId: who.body.id, by: who.user.id });
    return this.find(who);
  }
}
