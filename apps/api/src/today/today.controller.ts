import { Controller, Get, Inject, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { todaySchema, type Today } from '@penhouder/contracts';
import {
  damagedFiles,
  mailPauseOf,
  mailStandstill,
  missingCanary,
  openChainBreaks,
  scanStandstill,
  stampDelay,
} from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { Answers } from '../openapi/answers';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import {
  alarmsOf,
  canaryAlarmsOf,
  chainAlarmsOf,
  fileAlarmsOf,
  pauseAlarmsOf,
  scanAlarmsOf,
  stampAlarmsOf,
} from './alarms';
import { TodayReadings } from './today-reading';
import { todayModel } from './today-model';

/** Vandaag: what waits for the coordinators of the body, over all dossiers. */
@ApiTags('today')
@Controller('today')
@UseGuards(SignedInGuard)
export class TodayController {
  constructor(
    private readonly readings: TodayReadings,
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getToday', summary: 'What asks attention now, this week, and for whom others wait' })
  @Answers(200, todaySchema)
  async find(@Who() who: SignedIn): Promise<Today> {
    const { language } = who.user;
    const [dossiers, standstill, damaged, unseen, pause, breaks, delay, canary] = await Promise.all([
      this.readings.read(who),
      mailStandstill(this.database, this.config.mailAlarmAfterSeconds),
      damagedFiles(this.database, { bodyId: who.body.id }),
      scanStandstill(this.database, this.config.scanAlarmAfterSeconds),
      mailPauseOf(this.database, who.body.id),
      openChainBreaks(this.database, { bodyId: who.body.id }),
      stampDelay(this.database, this.config.stampAlarmAfterSeconds),
      missingCanary(this.database),
    ]);
    const ofFiles = [...fileAlarmsOf(damaged, language), ...scanAlarmsOf(unseen, language)];
    const ofProof = [...chainAlarmsOf(breaks, language), ...stampAlarmsOf(delay, language)];
    const ofMail = [...alarmsOf(standstill, language), ...canaryAlarmsOf(canary, language)];
    const alarms = [...ofProof, ...pauseAlarmsOf(pause, language), ...ofMail, ...ofFiles];
    return todayModel(dossiers, { language, alarms });
  }
}
