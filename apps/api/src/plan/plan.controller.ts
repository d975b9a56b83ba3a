import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { dossierPlanSchema, type DossierPlan } from '@penhouder/contracts';
import { pastResponsesOf } from '@penhouder/domain';
import { endedRounds } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { DossierReadings } from '../dossiers/dossier-reading';
import { Answers } from '../openapi/answers';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { planModel } from './plan-model';

/** What is counted back from the closing of a dossier. */
@ApiTags('dossiers')
@Controller('dossiers/:id/plan')
@UseGuards(SignedInGuard)
export class PlanController {
  constructor(
    private readonly database: DataSource,
    private readonly readings: DossierReadings,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'getDossierPlan',
    summary: 'Until when each step and each participant still can, counted back from the closing, and why',
  })
  @Answers(200, dossierPlanSchema)
  async find(@Param('id') id: string, @Who() who: SignedIn): Promise<DossierPlan> {
    const reading = await this.readings.read(idOrNotFound(id), who);
    const { bodyId, kind } = reading.row;
    const rounds = await endedRounds(this.database, { bodyId, kind });
    return planModel(
      reading,
      rounds.flatMap((round) => pastResponsesOf(round, reading.view.calendar)),
    );
  }
}
