import { Body, Controller, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { clockMovedSchema, clockMoveSchema, type ClockMove, type ClockMoved } from '@penhouder/contracts';
import { Answers } from '../openapi/answers';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { OwnClock } from './own-clock';

@ApiTags('dossiers')
@Controller('dossiers/:id/clock')
@UseGuards(SignedInGuard)
export class ClockController {
  constructor(private readonly clock: OwnClock) {}

  /** 409 `NotAnOwnClock` for a real dossier, `ClockBusy` while something is under way; 422 `ClockBackwards`. */
  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'moveClock', summary: 'Move the own clock of an example or rehearsal' })
  @Answers(200, clockMovedSchema)
  async move(
    @Param('id') id: string,
    @Body({ schema: clockMoveSchema }) { to }: ClockMove,
    @Who() who: SignedIn,
  ): Promise<ClockMoved> {
    return this.clock.move(idOrNotFound(id), to, who);
  }
}
