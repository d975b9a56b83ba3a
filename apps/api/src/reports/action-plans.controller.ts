import {
  Controller,
  createParamDecorator,
  Get,
  HttpCode,
  Param,
  Post,
  Res,
  StreamableFile,
  UploadedFile,
  UseGuards,
  UseInterceptors,
  type ExecutionContext,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  maximumSheetBytes,
  planAppliedSchema,
  planPreviewSchema,
  type PlanApplied,
  type PlanPreview,
} from '@penhouder/contracts';
import type { StepId } from '@penhouder/domain';
import type { Request, Response } from 'express';
import { Answers } from '../openapi/answers';
import { Keyed } from '../openapi/located-at';
import { ProblemError } from '../problems/problem-error';
import { keyOf } from '../security/idempotency-key';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { ActionPlans, type PlanAddress, type UploadedPlan } from './action-plans';
import { sendWorkbook } from '../sheets/send-workbook';

const limits = { fileSize: maximumSheetBytes, files: 1, fields: 4, parts: 6 };
const fileOnly = { type: 'object', properties: { file: { type: 'string', format: 'binary' } } };
const fileSeen = { ...fileOnly, properties: { ...fileOnly.properties, fingerprint: { type: 'string' } } };

interface PlanPath {
  readonly id: string;
  readonly stepId: string;
}

/** The upload that applies a plan: its file, the preview that was seen, and the key of the request. */
const Sent = createParamDecorator((_: unknown, context: ExecutionContext): UploadedPlan => {
  const request = context.switchToHttp().getRequest<Request>();
  const { fingerprint } = (request.body ?? {}) as { readonly fingerprint?: unknown };
  return {
    file: uploaded(request.file),
    fingerprint: typeof fingerprint === 'string' ? fingerprint : '',
    key: keyOf(request),
  };
});

/** An action plan to Excel and back. */
@ApiTags('dossiers')
@Controller('dossiers/:id/action-plans/:stepId')
@UseGuards(SignedInGuard)
export class ActionPlansController {
  constructor(private readonly plans: ActionPlans) {}

  @Get()
  @ApiOperation({ operationId: 'downloadActionPlan', summary: 'The actions of a plan as an Excel workbook' })
  @ApiProduces('application/octet-stream')
  async download(
    @Param() path: PlanPath,
    @Who() who: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { name, sheet } = await this.plans.sheet(addressOf(path), who);
    return sendWorkbook(name, [sheet], response);
  }

  /** 422 `SheetNotReadable`; faults in rows are no refusal but part of the answer. */
  @Post('preview')
  @HttpCode(200)
  @UseInterceptors(FileInterceptor('file', { limits, defParamCharset: 'utf8' }))
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: fileOnly })
  @ApiOperation({ operationId: 'previewActionPlan', summary: 'What an uploaded action plan would change' })
  @Answers(200, planPreviewSchema)
  async preview(
    @Param() path: PlanPath,
    @UploadedFile() file: Express.Multer.File | undefined,
    @Who() who: SignedIn,
  ): Promise<PlanPreview> {
    return this.plans.preview(addressOf(path), uploaded(file), who);
  }

  /** 422 `SheetHasFaults`, 409 `PlanChangedSince`: nothing was changed. Another refusal says at which row it stopped. */
  @Post()
  @HttpCode(200)
  @Keyed()
  @UseInterceptors(FileInterceptor('file', { limits, defParamCharset: 'utf8' }))
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: fileSeen })
  @ApiOperation({ operationId: 'applyActionPlan', summary: 'Changes a plan as the uploaded file says' })
  @Answers(200, planAppliedSchema)
  async apply(@Param() path: PlanPath, @Sent() sent: UploadedPlan, @Who() who: SignedIn): Promise<PlanApplied> {
    return this.plans.apply(addressOf(path), sent, who);
  }
}

function addressOf({ id, stepId }: PlanPath): PlanAddress {
  return { dossierId: idOrNotFound(id), stepId: stepId as StepId };
}

function uploaded(file: Express.Multer.File | undefined): UploadedPlan['file'] {
  if (file === undefined) throw new ProblemError('FileMissing');
  return { name: file.originalname, bytes: file.buffer };
}
