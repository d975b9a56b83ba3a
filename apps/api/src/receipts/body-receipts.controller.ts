import { Controller, Get, Param, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { parseId, type RowId } from '@penhouder/domain';
import { dossierOfAnswer } from '@penhouder/persistence';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { ProblemError } from '../problems/problem-error';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { Receipts } from './receipts.service';

/** The same receipt for the coordinator: the very bytes that went to who answered. */
@ApiTags('dossiers')
@Controller('receipts')
@UseGuards(SignedInGuard)
export class BodyReceiptsController {
  constructor(
    private readonly database: DataSource,
    private readonly receipts: Receipts,
  ) {}

  /** By the id of the answer. 404 `NotFound` for one of another body; 503 `ReceiptNotReady`. */
  @Get(':id')
  @ApiOperation({ operationId: 'downloadReceipt', summary: 'The sealed receipt of an answer, as PDF' })
  @ApiProduces('application/pdf')
  async download(
    @Param('id') id: string,
    @Who() { user, body }: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const rowId = parseId<RowId>(id);
    const dossierId = rowId && (await dossierOfAnswer(this.database, { bodyId: body.id, rowId }));
    if (rowId === null || dossierId === null) throw new ProblemError('NotFound');
    const { headers, pdf } = await this.receipts.download({ dossierId, rowId }, user.language);
    response.set(headers);
    return new StreamableFile(pdf);
  }
}
