import { Body, Controller, Get, HttpCode, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  apiPaths,
  callCheckSchema,
  callDifferencesSchema,
  callSourceFormSchema,
  callSourceSchema,
  callToQuerySchema,
  keptCallSchema,
  type CallCheck,
  type CallDifferences,
  type CallSource,
  type CallSourceForm,
  type CallToQuery,
  type CallVersionName,
  type KeptCall,
  type Language,
} from '@penhouder/contracts';
import { compiledCallOf } from '@penhouder/launching';
import { compareCalls, say, textsIn } from '@penhouder/letters';
import { callVersions, type CallDefinitionRow } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { Answers } from '../openapi/answers';
import { LocatedAt } from '../openapi/located-at';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { CallEditing } from './call-editing';
import { CallReadings } from './call-reading';

/** Writing calls: checking a file, keeping it as a version, comparing versions. */
@ApiTags('calls')
@Controller('calls')
@UseGuards(SignedInGuard)
export class CallVersionsController {
  constructor(
    private readonly database: DataSource,
    private readonly readings: CallReadings,
    private readonly editing: CallEditing,
  ) {}

  /** Nothing is kept; the answer is for the text as it is typed. */
  @Post('check')
  @HttpCode(200)
  @ApiOperation({ operationId: 'checkCall', summary: 'Mistakes in a definition, or what it says and plans' })
  @Answers(200, callCheckSchema)
  async check(
    @Body({ schema: callSourceFormSchema }) { source }: CallSourceForm,
    @Who() who: SignedIn,
  ): Promise<CallCheck> {
    return this.editing.check(source, who);
  }

  /** 422 `CallHasProblems` with every mistake, 409 `CallVersionTaken`. The same text again gives the same version. */
  @Post()
  @LocatedAt(({ id }: KeptCall) => apiPaths.call(id))
  @ApiOperation({ operationId: 'keepCall', summary: 'Keep a definition as a version of its call' })
  @Answers(201, keptCallSchema)
  async keep(
    @Body({ schema: callSourceFormSchema }) { source }: CallSourceForm,
    @Who() who: SignedIn,
  ): Promise<KeptCall> {
    return this.editing.keep(source, who);
  }

  @Get(':id/source')
  @ApiOperation({ operationId: 'getCallSource', summary: 'The file of a version' })
  @Answers(200, callSourceSchema)
  async source(@Param('id') id: string, @Who() who: SignedIn): Promise<CallSource> {
    const call = await this.readings.version(id, who);
    const [newest] = await callVersions(this.database, { bodyId: who.body.id, code: call.code });
    const freeVersion = (newest?.version ?? call.version) + 1;
    return { ...versionName(call, who.user.language), code: call.code, source: call.source, freeVersion };
  }

  /** 422 `CallsNotRelated`. */
  @Get(':id/differences')
  @ApiOperation({ operationId: 'compareCalls', summary: 'What another version of the call says otherwise' })
  @Answers(200, callDifferencesSchema)
  async differences(
    @Param('id') id: string,
    @Query({ schema: callToQuerySchema }) query: CallToQuery,
    @Who() who: SignedIn,
  ): Promise<CallDifferences> {
    const { from, to } = await this.readings.pair({ from: id, to: query.to }, who);
    const { language } = who.user;
    const pair = { from: compiledCallOf(from), to: compiledCallOf(to) };
    const help = await this.readings.explainHelp([pair.from, pair.to], await this.readings.viewpoint(who));
    const parts = compareCalls(pair, language, help);
    const count = parts.length;
    return {
      from: versionName(from, language),
      to: versionName(to, language),
      text: count === 0 ? say(language, 'comparedCalls.none') : say(language, 'comparedCalls.count', { count }),
      parts: parts.map((part) => ({ ...part, was: [...part.was], becomes: [...part.becomes] })),
    };
  }
}

/** A version as pages name it. */
export function versionName({ id, version, wording }: CallDefinitionRow, language: Language): CallVersionName {
  return { id, version, title: textsIn(wording, language).shortTitle };
}
