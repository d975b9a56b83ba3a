import { Controller, Get, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { downloadHeaders } from '@penhouder/documents';
import { parseId, type FileId } from '@penhouder/domain';
import type { Request, Response } from 'express';
import { Papers } from './papers';
import { SignPages } from './sign-pages.service';

/** What the holder of a link added to an answer, given back to the same holder. */
@ApiExcludeController()
@Controller('teken/stukken')
export class PapersController {
  constructor(
    private readonly pages: SignPages,
    private readonly papers: Papers,
  ) {}

  /** Always a download; 404 `NotFound` for a paper of any other link. */
  @Get(':id')
  async download(
    @Param('id') id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const open = await this.pages.openSession(request);
    const { file, content } = await this.papers.read(open, parseId<FileId>(id));
    response.set(downloadHeaders(file));
    return new StreamableFile(content);
  }
}
