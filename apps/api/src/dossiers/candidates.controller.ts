import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { candidateSchema, type Candidate } from '@penhouder/contracts';
import { Answers } from '../openapi/answers';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { DossierReadings } from './dossier-reading';
import { JoiningContacts } from './joining-contacts';

@ApiTags('dossiers')
@Controller('dossiers/:id/candidates')
@UseGuards(SignedInGuard)
export class CandidatesController {
  constructor(
    private readonly readings: DossierReadings,
    private readonly joining: JoiningContacts,
  ) {}

  /** 422 `UnknownUnit`. */
  @Get(':unitId')
  @ApiOperation({ operationId: 'getCandidate', summary: 'What must be known of a unit before it joins the dossier' })
  @Answers(200, candidateSchema)
  async find(@Param('id') id: string, @Param('unitId') unitId: string, @Who() who: SignedIn): Promise<Candidate> {
    const reading = await this.readings.read(idOrNotFound(id), who);
    return this.joining.candidate(idOrNotFound(unitId), reading);
  }
}
