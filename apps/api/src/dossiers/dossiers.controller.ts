import { Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
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
import { instantOfMs, stepsOfKind, type BodyId, type DossierId } from '@penhouder/domain';
import { bodyCalendar } from '@penhouder/launching';
import {
  infectedFiles,
  journalOf,
  listCallDefinitions,
  listDossiers,
  listReplies,
  openDoubles,
  type JournalRow,
} from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { mailList } from '../mails/mail-list';
import { Answers } from '../openapi/answers';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { dossierPage } from './dossier-page';
import { DossierReadings, type DossierReading } from './dossier-reading';
import { dossierList } from './dossier-rows';
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
    return dossierList(dossiers, query, {
      calls,
      beside,
      view: { language: user.language, now: instantOfMs(Date.now()), calendar },
    });
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

  @Get(':id/timeline')
  @ApiOperation({ operationId: 'getTimeline', summary: 'What happened and what is planned' })
  @Answers(200, timelineSchema)
  async timeline(@Param('id') id: string, @Who() who: SignedIn): Promise<Timeline> {
    const reading = await this.readings.read(idOrNotFound(id), who);
    const journal = await journalOf(this.database, { bodyId: who.body.id, dossierId: reading.row.dossierId });
    return timelineModel(reading, journal);
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

  /** What was recorded on steps; nothing to look for in a dossier that has no such step. */
  private async actsOf({ row, who }: DossierReading): Promise<readonly JournalRow[]> {
    if (stepsOfKind(row.state, 'recorded').length === 0) return [];
    return journalOf(this.database, { bodyId: who.body.id, dossierId: row.dossierId, type: 'StepActed' });
  }
}
