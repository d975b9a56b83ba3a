import { Body, Controller, Get, HttpCode, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  callMovesSchema,
  callToQuerySchema,
  movedSchema,
  moveFormSchema,
  type CallMoves as CallMovesModel,
  type CallToQuery,
  type Moved,
  type MoveForm,
} from '@penhouder/contracts';
import { Answers } from '../openapi/answers';
import { Keyed } from '../openapi/located-at';
import { Target, type KeyedTarget } from '../security/idempotency-key';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { CallMoves } from './call-moves';
import { CallReadings } from './call-reading';
import { versionName } from './call-versions.controller';
import { MoveWaves } from './move-wave';

/** Running dossiers that go over to a newer version of their call, in waves. */
@ApiTags('calls')
@Controller('calls/:id/moves')
@UseGuards(SignedInGuard)
export class CallMovesController {
  constructor(
    private readonly readings: CallReadings,
    private readonly moves: CallMoves,
    private readonly waves: MoveWaves,
  ) {}

  /** 422 `CallsNotRelated`. Nothing is kept and nothing leaves. */
  @Get()
  @ApiOperation({ operationId: 'previewMoves', summary: 'What a newer version would do to each running dossier' })
  @Answers(200, callMovesSchema)
  async preview(
    @Param('id') id: string,
    @Query({ schema: callToQuerySchema }) query: CallToQuery,
    @Who() who: SignedIn,
  ): Promise<CallMovesModel> {
    const pair = await this.readings.pair({ from: id, to: query.to }, who);
    const dossiers = await this.moves.previews(pair, who);
    const { language } = who.user;
    return { from: versionName(pair.from, language), to: versionName(pair.to, language), dossiers };
  }

  /** 200 with what became of each dossier; one that refuses or does not answer does not stop the others. */
  @Post()
  @HttpCode(200)
  @Keyed()
  @ApiOperation({ operationId: 'moveDossiers', summary: 'Take chosen dossiers along to a newer version' })
  @Answers(200, movedSchema)
  async move(
    @Target() { id, key }: KeyedTarget,
    @Body({ schema: moveFormSchema }) form: MoveForm,
    @Who() who: SignedIn,
  ): Promise<Moved> {
    const pair = await this.readings.pair({ from: id, to: form.to }, who);
    return this.waves.move({ pair, form, key }, who);
  }
}
