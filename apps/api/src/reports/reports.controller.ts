import { Controller, Get, Param, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { yearlyReportSchema, type YearlyReport } from '@penhouder/contracts';
import { stepRule, type RecordedKind, type StepId } from '@penhouder/domain';
import { say } from '@penhouder/letters';
import type { Response } from 'express';
import { DossierReadings, type DossierReading } from '../dossiers/dossier-reading';
import { Answers } from '../openapi/answers';
import { ProblemError } from '../problems/problem-error';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { reportModel } from './report-model';
import { reportSheets } from './report-sheets';
import { sendWorkbook } from '../sheets/send-workbook';

interface ReportPath {
  readonly id: string;
  readonly stepId: string;
  readonly year: string;
}

/** What a log says of one year. */
@ApiTags('dossiers')
@Controller('dossiers/:id/reports/:stepId/:year')
@UseGuards(SignedInGuard)
export class ReportsController {
  constructor(private readonly readings: DossierReadings) {}

  @Get()
  @ApiOperation({ operationId: 'getYearlyReport', summary: 'What was logged in one year, ordered as a report' })
  @Answers(200, yearlyReportSchema)
  async report(@Param() path: ReportPath, @Who() who: SignedIn): Promise<YearlyReport> {
    return (await this.read(path, who)).report;
  }

  @Get('sheet')
  @ApiOperation({ operationId: 'downloadYearlyReport', summary: 'The same report as an Excel workbook' })
  @ApiProduces('application/octet-stream')
  async sheet(
    @Param() path: ReportPath,
    @Who() who: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { report, reading } = await this.read(path, who);
    const { language } = reading.view;
    const name = say(language, 'yearlyReports.reportFile', { number: report.dossier.number, year: report.year });
    const kindOf = (stepId: string): RecordedKind | null => recordedKindOf(reading, stepId);
    return sendWorkbook(name, reportSheets(report, { language, kindOf }), response);
  }

  /** Throws `NotFound` for a step that is no log, and for what is no year. */
  private async read(
    { id, stepId, year }: ReportPath,
    who: SignedIn,
  ): Promise<{ readonly report: YearlyReport; readonly reading: DossierReading }> {
    const reading = await this.readings.read(idOrNotFound(id), who);
    const report = /^(19|2[01])\d\d$/.test(year) ? reportModel(reading, stepId as StepId, Number(year)) : null;
    if (report === null) throw new ProblemError('NotFound');
    return { report, reading };
  }
}

function recordedKindOf({ row }: DossierReading, stepId: string): RecordedKind | null {
  const rule = stepRule(row.state, stepId as StepId);
  return rule?.kind === 'recorded' ? rule.of : null;
}
