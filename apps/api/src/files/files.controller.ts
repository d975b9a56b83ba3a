import { Controller, Delete, Get, HttpCode, Param, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { downloadHeaders } from '@penhouder/documents';
import { removeInfected } from '@penhouder/persistence';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { ProblemError } from '../problems/problem-error';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { StoredFiles } from './stored-files';

@ApiTags('files')
@Controller('files')
@UseGuards(SignedInGuard)
export class FilesController {
  constructor(
    private readonly files: StoredFiles,
    private readonly database: DataSource,
  ) {}

  /** Throws away the bytes of a file in which something harmful was found; 404 for any other file. */
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeInfectedFile', summary: 'Remove a file in which something harmful was found' })
  @ApiNoContentResponse()
  async remove(@Param('id') id: string, @Who() { body }: SignedIn): Promise<void> {
    const isRemoved = await removeInfected(this.database, { bodyId: body.id, fileId: idOrNotFound(id) });
    if (!isRemoved) throw new ProblemError('NotFound');
  }

  /** Always a download, never shown by the browser; 404 for a file of another body; 409 or 410 while or because it is kept away; 500 `StoredFileChanged`. */
  @Get(':id')
  @ApiOperation({ operationId: 'downloadFile', summary: 'The bytes of a stored file' })
  @ApiProduces('application/octet-stream')
  async download(
    @Param('id') id: string,
    @Who() { body }: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { file, content } = await this.files.read({ bodyId: body.id, fileId: idOrNotFound(id) });
    response.set(downloadHeaders(file));
    return new StreamableFile(content);
  }
}
