import { Controller, Get, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { todaySchema, type Today } from '@penhouder/contracts';
import { Answers } from '../openapi/answers';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { TodayReadings } from './today-reading';
import { todayModel } from './today-model';

/** Vandaag: what waits for the coordinators of the body, over all dossiers. */
@ApiTags('today')
@Controller('today')
@UseGuards(SignedInGuard)
export class TodayController {
  constructor(private readonly readings: TodayReadings) {}

  @Get()
  @ApiOperation({ operationId: 'getToday', summary: 'What asks attention now, this week, and for whom others wait' })
  @Answers(200, todaySchema)
  async find(@Who() who: SignedIn): Promise<Today> {
    return todayModel(await this.readings.read(who), who.user.language);
  }
}
