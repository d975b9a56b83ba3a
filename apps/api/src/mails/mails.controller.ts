import { Controller, Get, Param, Query, Res, type StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  mailListSchema,
  mailPageSchema,
  mailQuerySchema,
  type Language,
  type MailList,
  type MailPage,
  type MailQuery,
} from '@penhouder/contracts';
import { CODE_PLACEHOLDER, LINK_PLACEHOLDER, say } from '@penhouder/letters';
import { canSendAgain } from '@penhouder/domain';
import { findMail, incomingOf, listMails, loadDossier, type MailRow } from '@penhouder/persistence';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { Answers } from '../openapi/answers';
import { ProblemError } from '../problems/problem-error';
import { isId } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { sheetFileName } from '../sheets/columns';
import { mailSheet } from '../sheets/mail-sheet';
import { sendWorkbook } from '../sheets/send-workbook';
import { mailList } from './mail-list';
import { cameBack } from './came-back';
import { mailModel } from './mail-model';

/** Years of post of one body; a list that grows past it shows the newest. */
const MOST_MAILS = 10_000;

/** Post: what is about to leave and what left. */
@ApiTags('mails')
@Controller('mails')
@UseGuards(SignedInGuard)
export class MailsController {
  constructor(private readonly database: DataSource) {}

  @Get()
  @ApiOperation({ operationId: 'listMails', summary: 'Mails of all dossiers, newest first' })
  @Answers(200, mailListSchema)
  async list(@Query({ schema: mailQuerySchema }) query: MailQuery, @Who() { body, user }: SignedIn): Promise<MailList> {
    const mails = await listMails(this.database, { bodyId: body.id, limit: MOST_MAILS });
    return mailList(mails, query, user.language);
  }

  @Get('sheet')
  @ApiOperation({ operationId: 'downloadMails', summary: 'The post that fits the filters, as an Excel workbook' })
  @ApiProduces('application/octet-stream')
  async sheet(
    @Query({ schema: mailQuerySchema }) { cursor: _, ...query }: MailQuery,
    @Who() who: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { language } = who.user;
    const { mails } = await this.list({ ...query, limit: MOST_MAILS }, who);
    return sendWorkbook(sheetFileName('mails', language), [mailSheet(mails, language)], response);
  }

  /** The mail as it left, or would leave; never with a link that works. */
  @Get(':id')
  @ApiOperation({ operationId: 'getMail', summary: 'One mail as sent' })
  @Answers(200, mailPageSchema)
  async find(@Param('id') id: string, @Who() { body, user }: SignedIn): Promise<MailPage> {
    const mail = isId(id) ? await findMail(this.database, { bodyId: body.id, mailId: id }) : null;
    if (mail === null) throw new ProblemError('NotFound');
    return {
      ...mailModel(mail, user.language),
      messageId: mail.messageId,
      sha256: mail.sha256,
      canBeSentAgain: await this.canBeSentAgain(mail),
      attempts: mail.attempt,
      lastResponse: mail.smtpResponse,
      cameBack: (await incomingOf(this.database, mail.id)).map((one) => cameBack(one, user.language)),
      text: withoutLink(mail.textBody, user.language),
      html: withoutLink(mail.htmlBody, user.language),
      calendar: mail.calendarPart,
    };
  }

  private async canBeSentAgain({ dossierId, mailKey }: MailRow): Promise<boolean> {
    const dossier = dossierId === null ? null : await loadDossier(this.database, dossierId);
    return dossier !== null && canSendAgain(dossier.state, mailKey);
  }
}

/** Shows words where the personal link or a code stands; a placeholder inside an address becomes one that leads nowhere. */
export function withoutLink(body: string, language: Language): string {
  return body
    .replaceAll(`href="${LINK_PLACEHOLDER}"`, 'href="#"')
    .replaceAll(LINK_PLACEHOLDER, say(language, 'post.personalLink'))
    .replaceAll(CODE_PLACEHOLDER, say(language, 'signCode.hidden'));
}
