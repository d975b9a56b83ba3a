import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { downloadHeaders } from '@penhouder/documents';
import type { Request, Response } from 'express';
import { SignPages } from '../sign-pages.service';
import { ProblemError } from '../../problems/problem-error';
import { besidePdfOf, pdfOf } from './text-pdf';

/** The text behind a link as PDF, for its holder only: which text, says the link's row. */
@ApiExcludeController()
@Controller('teken')
export class DocumentController {
  constructor(private readonly pages: SignPages) {}

  @Get('document.pdf')
  async download(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { document } = await this.pages.openSession(request);
    const content = await pdfOf(document);
    const name = `${document.text.title} - ${document.unitName}.pdf`;
    sendPdf(response, name, content);
  }

  /** A document that goes with it. 404 `NotFound` when the text has none of this code. */
  @Get('documenten/:code/pdf')
  async beside(@Param('code') code: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const { document } = await this.pages.openSession(request);
    const found = document.text.documents.find((one) => one.code === code);
    const content = await besidePdfOf(document, code);
    if (content === null || found === undefined) throw new ProblemError('NotFound');
    sendPdf(response, `${found.title} - ${document.unitName}.pdf`, content);
  }
}

function sendPdf(response: Response, name: string, content: Buffer): void {
  response.set(downloadHeaders({ name, mediaType: 'application/pdf', bytes: content.length }));
  response.send(content);
}
