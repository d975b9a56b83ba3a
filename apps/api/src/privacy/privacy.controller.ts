import { Body, Controller, Get, HttpCode, Post, Put, Query, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  holdFormSchema,
  privacyPreviewQuerySchema,
  privacyPreviewSchema,
  privacyRunFormSchema,
  privacySchema,
  releaseFormSchema,
  retentionFormSchema,
  type HoldForm,
  type Privacy,
  type PrivacyPreview,
  type PrivacyPreviewQuery,
  type PrivacyRunForm,
  type ReleaseForm,
  type RetentionForm,
} from '@penhouder/contracts';
import type { Instant, Language, PersonalCategory, RetentionMonths } from '@penhouder/domain';
import { instantOfMs, isTerm, retentionTerms } from '@penhouder/domain';
import {
  erasePastTerm,
  holdDossier,
  holdsOf,
  pastTerm,
  privacyRuns,
  releaseDossier,
  retentionOf,
  saveRetention,
} from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { Answers } from '../openapi/answers';
import { ProblemError } from '../problems/problem-error';
import { refusedAtField } from '../problems/refused-at-field';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { categoryName, erasedMark, holdModel, previewOf, runModel, termsModel, totalOf } from './privacy-words';

/** How long the own organisation keeps personal data, what is held back, and what went. */
@ApiTags('privacy')
@Controller('privacy')
@UseGuards(SignedInGuard)
export class PrivacyController {
  constructor(private readonly database: DataSource) {}

  @Get()
  @ApiOperation({ operationId: 'getPrivacy', summary: 'Retention terms, dossiers on hold, and what was erased' })
  @Answers(200, privacySchema)
  async find(@Who() { body, user }: SignedIn): Promise<Privacy> {
    const [months, holds, runs] = await Promise.all([
      retentionOf(this.database, body.id),
      holdsOf(this.database, body.id),
      privacyRuns(this.database, body.id),
    ]);
    return {
      terms: termsModel(months, user.language),
      holds: holds.map((hold) => holdModel(hold, user.language)),
      runs: runs.map((run) => runModel(run, user.language)),
    };
  }

  /** 422 `RetentionTermInvalid`. */
  @Put('terms')
  @ApiOperation({ operationId: 'saveRetentionTerms', summary: 'Change how long personal data stay' })
  @Answers(200, privacySchema)
  async save(@Body({ schema: retentionFormSchema }) { months }: RetentionForm, @Who() who: SignedIn): Promise<Privacy> {
    const chosen = months as Partial<RetentionMonths>;
    refuseOutOfBounds(chosen, who.user.language);
    const now = await retentionOf(this.database, who.body.id);
    await saveRetention(this.database, { bodyId: who.body.id, months: { ...now, ...chosen }, by: who.user.id });
    return this.find(who);
  }

  @Get('preview')
  @ApiOperation({ operationId: 'previewRetention', summary: 'What will be past its term on a day' })
  @Answers(200, privacyPreviewSchema)
  async preview(
    @Query({ schema: privacyPreviewQuerySchema }) { on }: PrivacyPreviewQuery,
    @Who() { body, user }: SignedIn,
  ): Promise<PrivacyPreview> {
    const at = on === undefined ? instantOfMs(Date.now()) : (`${on}T23:59:59.999Z` as Instant);
    const months = await retentionOf(this.database, body.id);
    return previewOf(await pastTerm(this.database, { bodyId: body.id, months, at, mark: erasedMark }), user.language);
  }

  /** 409 `PreviewChangedSince`: what is past its term is not what was seen, and nothing went. */
  @Post('runs')
  @HttpCode(200)
  @ApiOperation({ operationId: 'eraseByTerm', summary: 'Erase what is past its term now' })
  @Answers(200, privacyPreviewSchema)
  async run(
    @Body({ schema: privacyRunFormSchema }) { total }: PrivacyRunForm,
    @Who() { body, user }: SignedIn,
  ): Promise<PrivacyPreview> {
    const months = await retentionOf(this.database, body.id);
    const asked = { bodyId: body.id, months, at: instantOfMs(Date.now()), mark: erasedMark, by: user.id };
    const gone = await this.database.transaction(async (manager) => {
      const counts = await erasePastTerm(manager, asked);
      if (totalOf(counts) !== total) throw new ProblemError('PreviewChangedSince');
      return counts;
    });
    return previewOf(gone, user.language);
  }

  /** 422 `UnknownDossier`. */
  @Post('holds')
  @HttpCode(200)
  @ApiOperation({ operationId: 'holdDossier', summary: 'Keep everything of a dossier that is in dispute' })
  @Answers(200, privacySchema)
  async hold(@Body({ schema: holdFormSchema }) form: HoldForm, @Who() who: SignedIn): Promise<Privacy> {
    const hold = { ...form, bodyId: who.body.id, by: who.user.id };
    if (!(await holdDossier(this.database, hold))) throw unknownDossier(who.user.language);
    return this.find(who);
  }

  /** 422 `UnknownDossier`. */
  @Post('holds/releases')
  @HttpCode(200)
  @ApiOperation({ operationId: 'releaseDossier', summary: 'The dispute is over: the terms count again' })
  @Answers(200, privacySchema)
  async release(@Body({ schema: releaseFormSchema }) { number }: ReleaseForm, @Who() who: SignedIn): Promise<Privacy> {
    const key = { number, bodyId: who.body.id, by: who.user.id };
    if (!(await releaseDossier(this.database, key))) throw unknownDossier(who.user.language);
    return this.find(who);
  }
}

function unknownDossier(language: Language): ProblemError {
  return refusedAtField({ code: 'UnknownDossier', pointer: '/number' }, language);
}

function refuseOutOfBounds(months: Partial<RetentionMonths>, language: Language): void {
  for (const [category, chosen] of Object.entries(months) as [PersonalCategory, number][]) {
    if (isTerm(category, chosen)) continue;
    const data = { name: categoryName(category, language), most: retentionTerms[category].mostMonths };
    throw refusedAtField({ code: 'RetentionTermInvalid', pointer: `/months/${category}`, data }, language);
  }
}
