import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { parseId, type RowId } from '@penhouder/domain';
import type { Request, Response } from 'express';
import { ProblemError } from '../problems/problem-error';
import { SignPages } from '../sign-pages/sign-pages.service';
import { Receipts } from './receipts.service';

/** The receipt as PDF for whoever answered. The link of the session says which answers are theirs. */
@ApiExcludeController()
@Controller()
export class SignerReceiptController {
  constructor(
    private readonly pages: SignPages,
    private readonly receipts: Receipts,
  ) {}

  /** 404 `NotFound` for an answer of any other link; 503 `ReceiptNotReady`. */
  @Get('teken/ontvangst/:rowId/pdf')
  async download(@Param('rowId') text: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const { model, link } = await this.pages.openSession(request);
    const rowId = parseId<RowId>(text);
    if (rowId === null || !model.recorded.some((one) => one.rowId === rowId)) throw new ProblemError('NotFound');
    const { headers, pdf } = await this.receipts.download({ dossierId: link.dossierId, rowId }, model.language);
    response.set(headers).send(pdf);
  }
}
