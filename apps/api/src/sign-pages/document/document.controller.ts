import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { downloadHeaders } from '@penhouder/documents';
import type { Request, Response } from 'express';
import { SignPages } from '../sign-pages.service';
import { pdfOf } from './text-pdf';

/** The text behind a link as PDF, for its holder only: which text, says the link's row. */
@ApiExcludeController()
@Controller('teken/document.pdf')
export class DocumentController {
  constructor(private readonly pages: SignPages) {}

  @Get()
  async download(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { document } = await this.pages.openSession(request);
    const content = await pdfOf(document);
    const name = `${document.text.title} - ${document.unitName}.pdf`;
    response.set(downloadHeaders({ name, mediaType: 'application/pdf', bytes: content.length }));
    response.send(content);
  }
}
