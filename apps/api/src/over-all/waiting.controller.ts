import { Controller, Get, Query, Res, type StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { waitingListSchema, waitingQuerySchema, type WaitingList, type WaitingQuery } from '@penhouder/contracts';
import { askedPeople, lifeSigns } from '@penhouder/persistence';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { Answers } from '../openapi/answers';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { sheetFileName } from '../sheets/columns';
import { sendWorkbook } from '../sheets/send-workbook';
import { waitingSheet } from '../sheets/waiting-sheet';
import { OpenReadings, thatCount } from './open-reading';
import { waitingModel } from './waiting-model';

/** Wie wachten we op: over all open dossiers of the body, by organisation. Without addresses and telephone numbers. */
@ApiTags('over-all')
@Controller('waiting')
@UseGuards(SignedInGuard)
export class WaitingController {
  constructor(
    private readonly database: DataSource,
    private readonly readings: OpenReadings,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listWaiting', summary: 'For whom the open dossiers wait, by organisation' })
  @Answers(200, waitingListSchema)
  async list(@Query({ schema: waitingQuerySchema }) query: WaitingQuery, @Who() who: SignedIn): Promise<WaitingList> {
    const [readings, people, signs] = await Promise.all([
      this.readings.read(who),
      askedPeople(this.database, who.body.id),
      lifeSigns(this.database, who.body.id),
    ]);
    return waitingModel(
      thatCount(readings),
      { people, signs },
      { query, userId: who.user.id, language: who.user.language },
    );
  }

  @Get('sheet')
  @ApiOperation({ operationId: 'downloadWaiting', summary: 'The same as an Excel workbook' })
  @ApiProduces('application/octet-stream')
  async sheet(
    @Query({ schema: waitingQuerySchema }) query: WaitingQuery,
    @Who() who: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { language } = who.user;
    const list = await this.list(query, who);
    return sendWorkbook(sheetFileName('waiting', language), [waitingSheet(list, language)], response);
  }
}
