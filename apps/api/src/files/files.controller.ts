import { Controller, Get, Param, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { downloadHeaders } from '@penhouder/documents';
import { findFile } from '@penhouder/persistence';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { ProblemError } from '../problems/problem-error';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';

@ApiTags('files')
@Controller('files')
@UseGuards(SignedInGuard)
export class FilesController {
  constructor(private readonly database: DataSource) {}

  /** Always a download, never shown by the browser; 404 for a file of another body. */
  @Get(':id')
  @ApiOperation({ operationId: 'downloadFile', summary: 'The bytes of a stored file' })
  @ApiProduces('application/octet-stream')
  async download(
    @Param('id') id: string,
    @Who() { body }: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const file = await findFile(this.database, { bodyId: body.id, fileId: idOrNotFound(id) });
    if (file === null) throw new ProblemError('NotFound');
    response.set(downloadHeaders(file));
    return new StreamableFile(file.content);
  }
}
