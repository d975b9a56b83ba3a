import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { callListSchema, callPageSchema, type CallList, type CallPage } from '@penhouder/contracts';
import { compiledCallOf } from '@penhouder/launching';
import { awardedCalls, callVersions, listCallDefinitions } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { Answers } from '../openapi/answers';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { callPage, callRow, versionModels } from './call-model';
import { CallReadings } from './call-reading';
import { programmesOf } from './programmes';

/** After every day: a call that closes on none stands last. */
const LAST = '9999-12-31';

/** The calls that a body can launch, explained. */
@ApiTags('calls')
@Controller('calls')
@UseGuards(SignedInGuard)
export class CallsController {
  constructor(
    private readonly database: DataSource,
    private readonly readings: CallReadings,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listCalls', summary: 'The newest version of every call, next closing first' })
  @Answers(200, callListSchema)
  async list(@Who() who: SignedIn): Promise<CallList> {
    const [calls, versions, view, awarded] = await Promise.all([
      listCallDefinitions(this.database, who.body.id),
      callVersions(this.database, { bodyId: who.body.id }),
      this.readings.viewpoint(who),
      awardedCalls(this.database, who.body.id),
    ]);
    const rows = calls.map((call) => ({
      ...callRow(call, view),
      versions: versionModels(
        versions.filter(({ code }) => code === call.code),
        view,
      ),
    }));
    return {
      calls: rows.sort(
        (a, b) => Number(b.isOpen) - Number(a.isOpen) || ((a.closing?.on ?? LAST) < (b.closing?.on ?? LAST) ? -1 : 1),
      ),
      programmes: programmesOf(calls, awarded, view),
    };
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getCall', summary: 'What a call asks, in plain words, with its sources' })
  @Answers(200, callPageSchema)
  async find(@Param('id') id: string, @Who() who: SignedIn): Promise<CallPage> {
    const call = await this.readings.version(id, who);
    const versions = await callVersions(this.database, { bodyId: who.body.id, code: call.code });
    const view = await this.readings.viewpoint(who);
    return callPage(call, versions, { view, help: await this.readings.explainHelp([compiledCallOf(call)], view) });
  }
}
