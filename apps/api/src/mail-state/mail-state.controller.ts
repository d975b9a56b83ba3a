import { Controller, Get, Inject, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { mailSenderSchema, outageListSchema, type MailSender, type OutageList } from '@penhouder/contracts';
import { findMailSender, listOutages } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { Answers } from '../openapi/answers';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { mailSenderModel } from './mail-sender-model';
import { outageListModel } from './outage-list-model';

/** More than anybody reads; older ones stay in the database. */
const MOST_OUTAGES = 50;

/** How mail leaves, whether receivers can believe it, and when it or our pages were down. */
@ApiTags('mails')
@Controller()
@UseGuards(SignedInGuard)
export class MailStateController {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('mail-sender')
  @ApiOperation({ operationId: 'getMailSender', summary: 'How mail leaves, and its SPF, DKIM and DMARC in DNS' })
  @Answers(200, mailSenderSchema)
  async sender(@Who() { user }: SignedIn): Promise<MailSender> {
    const row = await findMailSender(this.database);
    return mailSenderModel(row, {
      language: user.language,
      server: this.config.nameServer,
      baseUrl: this.config.baseUrl,
    });
  }

  @Get('outages')
  @ApiOperation({ operationId: 'listOutages', summary: 'Measured outages of pages and mail, with what was given back' })
  @Answers(200, outageListSchema)
  async outages(@Who() { body, user }: SignedIn): Promise<OutageList> {
    return outageListModel(await listOutages(this.database, { bodyId: body.id, limit: MOST_OUTAGES }), user.language);
  }
}
