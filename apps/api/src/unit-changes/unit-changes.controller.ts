import { Body, Controller, Get, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  unitChangeDoneSchema,
  unitChangeFormSchema,
  unitChangeListSchema,
  unitChangePreviewFormSchema,
  unitChangePreviewSchema,
  type UnitChangeDone,
  type UnitChangeForm,
  type UnitChangeList,
  type UnitChangePreview,
  type UnitChangePreviewForm,
} from '@penhouder/contracts';
import { Answers } from '../openapi/answers';
import { Keyed } from '../openapi/located-at';
import { Target, type KeyedTarget } from '../security/idempotency-key';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { ApplyChange } from './apply-change';
import { ChangePreviews } from './change-previews';
import { UnitChangeReadings } from './unit-change-reading';

/** Mergers and splits of legal units: one operation over all open dossiers of the body. */
@ApiTags('units')
@Controller('unit-changes')
@UseGuards(SignedInGuard)
export class UnitChangesController {
  constructor(
    private readonly previews: ChangePreviews,
    private readonly readings: UnitChangeReadings,
    private readonly application: ApplyChange,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listUnitChanges', summary: 'Known mergers, with how many open dossiers each touches' })
  @Answers(200, unitChangeListSchema)
  async list(@Who() who: SignedIn): Promise<UnitChangeList> {
    return this.previews.known(who);
  }

  /** 422 `UnknownUnitChange`. Nothing is kept and nothing leaves. */
  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ operationId: 'previewUnitChange', summary: 'What a merger or split would do to every open dossier' })
  @Answers(200, unitChangePreviewSchema)
  async preview(
    @Body({ schema: unitChangePreviewFormSchema }) form: UnitChangePreviewForm,
    @Who() who: SignedIn,
  ): Promise<UnitChangePreview> {
    return this.previews.preview(form, who);
  }

  /** 200 with what became of each dossier; one that refuses does not stop the others. 422 `UnknownUnitChange`. */
  @Post()
  @HttpCode(200)
  @Keyed()
  @ApiOperation({ operationId: 'applyUnitChange', summary: 'Apply a merger or split to chosen dossiers' })
  @Answers(200, unitChangeDoneSchema)
  async apply(
    @Target() { key }: KeyedTarget,
    @Body({ schema: unitChangeFormSchema }) form: UnitChangeForm,
    @Who() who: SignedIn,
  ): Promise<UnitChangeDone> {
    const change = await this.readings.chosen(form.change);
    return this.application.apply({ change, form, key }, who);
  }
}
