import { SEEDED_YEARS } from '@penhouder/calendars';
import { Controller, Get, Query, Res, type StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  agendaMonthSchema,
  agendaQuerySchema,
  agendaYearQuerySchema,
  agendaYearSchema,
  reminderLoadSchema,
  type AgendaMonth,
  type AgendaQuery,
  type AgendaYear,
  type AgendaYearQuery,
  type ReminderLoad,
} from '@penhouder/contracts';
import { addDays, type LocalDate } from '@penhouder/domain';
import { bodyCalendar, dayInBrussels } from '@penhouder/launching';
import { remindersSent } from '@penhouder/persistence';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { Answers } from '../openapi/answers';
import { refusedAtField } from '../problems/refused-at-field';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { agendaSheets } from '../sheets/agenda-sheets';
import { sheetFileName } from '../sheets/columns';
import { sendWorkbook } from '../sheets/send-workbook';
import { daysOf, daysOfMonth, todayOf, weeksAround } from './agenda-days';
import { isKnownYear, LOAD_DAYS, loadModel, monthModel, yearModel, type Sheet } from './agenda-model';
import { OpenReadings, thatCount, type OpenReading } from './open-reading';

/** Which days the reminders that left are counted of. */
type Range = readonly [from: LocalDate, to: LocalDate];

/** The days of all open dossiers on one calendar, and how many reminders leave on them. */
@ApiTags('over-all')
@Controller('agenda')
@UseGuards(SignedInGuard)
export class AgendaController {
  constructor(
    private readonly database: DataSource,
    private readonly readings: OpenReadings,
  ) {}

  /** 422 `CalendarYearUnknown` for a year of which no closed days are known, as with the year. */
  @Get()
  @ApiOperation({ operationId: 'getAgendaMonth', summary: 'A month of all open dossiers, in whole weeks' })
  @Answers(200, agendaMonthSchema)
  async month(@Query({ schema: agendaQuerySchema }) query: AgendaQuery, @Who() who: SignedIn): Promise<AgendaMonth> {
    const [readings, today] = await this.shown(who);
    const month = query.month ?? today.slice(0, 7);
    refuseUnknownYear(Number(month.slice(0, 4)), '/month', who);
    const weeks = weeksAround(...daysOfMonth(month)).flat();
    const range: Range = [weeks[0] ?? today, weeks.at(-1) ?? today];
    return monthModel(month, await this.sheetOf(readings, range, { who, today }));
  }

  @Get('year')
  @ApiOperation({ operationId: 'getAgendaYear', summary: 'A year of all open dossiers, in counts' })
  @Answers(200, agendaYearSchema)
  async year(
    @Query({ schema: agendaYearQuerySchema }) query: AgendaYearQuery,
    @Who() who: SignedIn,
  ): Promise<AgendaYear> {
    const [readings, today] = await this.shown(who);
    const year = query.year ?? today.slice(0, 4);
    refuseUnknownYear(Number(year), '/year', who);
    const range: Range = [`${year}-01-01` as LocalDate, `${year}-12-31` as LocalDate];
    return yearModel(Number(year), await this.sheetOf(readings, range, { who, today }));
  }

  @Get('load')
  @ApiOperation({ operationId: 'getReminderLoad', summary: 'How many reminders leave on each day of the coming weeks' })
  @Answers(200, reminderLoadSchema)
  async load(@Who() who: SignedIn): Promise<ReminderLoad> {
    const [readings, today] = await this.shown(who);
    const range: Range = [today, addDays(today, LOAD_DAYS)];
    return loadModel(readings, await this.sheetOf(readings, range, { who, today }));
  }

  @Get('sheet')
  @ApiOperation({ operationId: 'downloadAgenda', summary: 'The days of a month and the load as an Excel workbook' })
  @ApiProduces('application/octet-stream')
  async sheet(
    @Query({ schema: agendaQuerySchema }) query: AgendaQuery,
    @Who() who: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { language } = who.user;
    const sheets = agendaSheets(await this.month(query, who), language);
    return sendWorkbook(sheetFileName('agenda', language), sheets, response);
  }

  private async shown(who: SignedIn): Promise<readonly [readonly OpenReading[], LocalDate]> {
    const readings = thatCount(await this.readings.read(who));
    return [readings, todayOf(readings, dayInBrussels())];
  }

  private async sheetOf(
    readings: readonly OpenReading[],
    [from, to]: Range,
    { who, today }: { readonly who: SignedIn; readonly today: LocalDate },
  ): Promise<Sheet> {
    const dossierIds = readings.map(({ row }) => row.dossierId);
    const [calendar, sent] = await Promise.all([
      bodyCalendar(this.database, who.body.id),
      remindersSent(this.database, { dossierIds, from, to }),
    ]);
    return { days: daysOf(readings, sent), calendar, today, language: who.user.language };
  }
}

function refuseUnknownYear(year: number, pointer: string, { user }: SignedIn): void {
  const data = { from: SEEDED_YEARS.first, to: SEEDED_YEARS.last };
  if (!isKnownYear(year)) throw refusedAtField({ code: 'CalendarYearUnknown', pointer, data }, user.language);
}
