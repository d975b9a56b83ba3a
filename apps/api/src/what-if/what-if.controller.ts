import { Body, Controller, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { whatIfFormSchema, whatIfSchema, type WhatIf, type WhatIfForm } from '@penhouder/contracts';
import { whatIf, type Assumption } from '@penhouder/domain';
import { DossierReadings } from '../dossiers/dossier-reading';
import { Answers } from '../openapi/answers';
import { refused } from '../problems/problem-error';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { whatIfModel } from './what-if-model';

/** What would become of a running dossier. Writes nothing, and nothing leaves. */
@ApiTags('dossiers')
@Controller('dossiers/:id/what-if')
@UseGuards(SignedInGuard)
export class WhatIfController {
  constructor(private readonly readings: DossierReadings) {}

  /** Refused as the command that it stands for, with the same codes: status as `rejection-problems.ts`. */
  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'askWhatIf', summary: 'What would become of a dossier, without touching it' })
  @Answers(200, whatIfSchema)
  async ask(
    @Param('id') id: string,
    @Body({ schema: whatIfFormSchema }) form: WhatIfForm,
    @Who() who: SignedIn,
  ): Promise<WhatIf> {
    const reading = await this.readings.read(idOrNotFound(id), who);
    const { row, view, names } = reading;
    const assumptions = form.assumptions as unknown as readonly Assumption[];
    const asked = whatIf(row.state, assumptions, { at: view.now, by: who.user.id, calendar: view.calendar });
    if (asked.refusal !== null) throw refused(asked.refusal.rejection, names, view.language);
    return whatIfModel(reading, asked);
  }
}
