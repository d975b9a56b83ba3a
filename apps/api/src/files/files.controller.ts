import { Controller, Get, Param, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { downloadHeaders } from '@penhouder/documents';
import type { Response } from 'express';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { StoredFiles } from './stored-files';

@ApiTags('files')
@Controller('files')
@UseGuards(SignedInGuard)
export class FilesController {
  constructor(private readonly files: StoredFiles) {}

  /** Always a download, never shown by the browser; 404 for a file of another body; 500 `StoredFileChanged`. */
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
