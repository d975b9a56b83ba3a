import { Controller, Get, Param, Query, Res, type StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  dossierListSchema,
  dossierPageSchema,
  dossierQuerySchema,
  mailListSchema,
  mailQuerySchema,
  timelineSchema,
  type DossierList,
  type DossierPage,
  type DossierQuery,
  type MailList,
  type MailQuery,
  type Timeline,
} from '@penhouder/contracts';
import { instantOfMs, stepsOfKind, type BodyId, type DossierId, type Instant } from '@penhouder/domain';
import { bodyCalendar, dayInBrussels } from '@penhouder/launching';
import { say } from '@penhouder/letters';
import {
  infectedFiles,
  journalOf,
  listCallDefinitions,
  listDossiers,
  listReplies,
  openDoubles,
  participantNames,
  type JournalRow,
  type ListedDossier,
} from '@penhouder/persistence';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { mailList } from '../mails/mail-list';
import { Answers } from '../openapi/answers';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { sheetFileName } from '../sheets/columns';
import { dossierListSheet } from '../sheets/dossier-list-sheet';
import { participantSheet, timelineSheet } from '../sheets/dossier-sheets';
import { mailSheet } from '../sheets/mail-sheet';
import { sendWorkbook } from '../sheets/send-workbook';
import { dossierPage } from './dossier-page';
import { DossierReadings, type DossierReading } from './dossier-reading';
import { courseOfListed, dossierList } from './dossier-rows';
import { timelineModel } from './timeline-model';

/** Far more than one body has; the list filters and sorts what it read. */
const MOST_DOSSIERS = 5_000;

@ApiTags('dossiers')
@Controller('dossiers')
@UseGuards(SignedInGuard)
export class DossiersController {
  constructor(
    private readonly database: DataSource,
    private readonly readings: DossierReadings,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listDossiers', summary: 'The dossiers of the body' })
  @Answers(200, dossierListSchema)
  async list(
    @Query({ schema: dossierQuerySchema }) query: DossierQuery,
    @Who() { body, user }: SignedIn,
  ): Promise<DossierList> {
    const [dossiers, calls, calendar, beside] = await Promise.all([
      listDossiers(this.database, { bodyId: body.id, limit: MOST_DOSSIERS }),
      listCallDefinitions(this.database, body.id),
      bodyCalendar(this.database, body.id),
      this.askingBeside(body.id),
    ]);
    const view = { language: user.language, now: instantOfMs(Date.now()), calendar };
    const participants = await this.namedInReasons(dossiers, view.now);
    return dossierList(dossiers, query, { calls, beside, participants, view });
  }

  /** Whom the gravest reasons of risks are about. */
  private namedInReasons(dossiers: readonly ListedDossier[], now: Instant): Promise<Record<string, string>> {
    const ids = dossiers.flatMap((one) => courseOfListed(one, now).reasons[0]?.participantIds ?? []);
    return participantNames(this.database, ids);
  }

  @Get('sheet')
  @ApiOperation({
    operationId: 'downloadDossierList',
    summary: 'The dossiers that fit the filters, as an Excel workbook',
  })
  @ApiProduces('application/octet-stream')
  async listSheet(
    @Query({ schema: dossierQuerySchema }) { cursor: _, ...query }: DossierQuery,
    @Who() who: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { language } = who.user;
    const { dossiers } = await this.list({ ...query, limit: MOST_DOSSIERS }, who);
    return sendWorkbook(sheetFileName('dossiers', language), [dossierListSheet(dossiers, language)], response);
  }

  /** Open dossiers with a task that is read beside their state. */
  private async askingBeside(bodyId: BodyId): Promise<ReadonlySet<DossierId>> {
    const rows = await Promise.all([
      openDoubles(this.database, { bodyId }),
      listReplies(this.database, { bodyId, isOpen: true }),
      infectedFiles(this.database, { bodyId }),
    ]);
    return new Set(rows.flat().flatMap(({ dossierId }) => dossierId ?? []));
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getDossier', summary: 'The whole page of one dossier' })
  @Answers(200, dossierPageSchema)
  async find(@Param('id') id: string, @Who() who: SignedIn): Promise<DossierPage> {
    const reading = await this.readings.read(idOrNotFound(id), who);
    return dossierPage(reading, await this.actsOf(reading));
  }

  @Get(':id/sheet')
  @ApiOperation({
    operationId: 'downloadDossier',
    summary: 'Its participants, what happened and what is planned, and its post, as an Excel workbook',
  })
  @ApiProduces('application/octet-stream')
  async sheet(
    @Param('id') id: string,
    @Who() who: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const reading = await this.readings.read(idOrNotFound(id), who);
    const { language } = who.user;
    const { participants, number } = dossierPage(reading, await this.actsOf(reading));
    const { mails } = mailList(reading.mails, { limit: reading.mails.length }, language);
    const sheets = [
      participantSheet(participants, language),
      timelineSheet(timelineModel(reading, await this.journalOf(reading)), language),
      mailSheet(mails, language),
    ];
    const what = say(language, 'sheets.names.dossier', { number });
    return sendWorkbook(say(language, 'sheets.file', { what, day: dayInBrussels() }), sheets, response);
  }

  @Get(':id/timeline')
  @ApiOperation({ operationId: 'getTimeline', summary: 'What happened and what is planned' })
  @Answers(200, timelineSchema)
  async timeline(@Param('id') id: string, @Who() who: SignedIn): Promise<Timeline> {
    const reading = await this.readings.read(idOrNotFound(id), who);
    return timelineModel(reading, await this.journalOf(reading));
  }

  @Get(':id/mails')
  @ApiOperation({ operationId: 'listDossierMails', summary: 'The post of one dossier, newest first' })
  @Answers(200, mailListSchema)
  async mails(
    @Param('id') id: string,
    @Query({ schema: mailQuerySchema }) query: MailQuery,
    @Who() who: SignedIn,
  ): Promise<MailList> {
    const { mails } = await this.readings.read(idOrNotFound(id), who);
    return mailList(mails, query, who.user.language);
  }

  private journalOf({ row, who }: DossierReading): Promise<readonly JournalRow[]> {
    return journalOf(this.database, { bodyId: who.body.id, dossierId: row.dossierId });
  }

  /** What was recorded on steps; nothing to look for in a dossier that has no such step. */
  private async actsOf({ row, who }: DossierReading): Promise<readonly JournalRow[]> {
    if (stepsOfKind(row.state, 'recorded').length === 0) return [];
    return journalOf(this.database, { bodyId: who.body.id, dossierId: row.dossierId, type: 'StepActed' });
  }
}
