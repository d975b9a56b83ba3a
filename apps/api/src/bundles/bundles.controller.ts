import { Controller, Get, Param, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { writeBundle } from '@penhouder/bundles';
import { downloadHeaders } from '@penhouder/documents';
import type { Response } from 'express';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { BundleSources } from './bundle-sources';

/** The whole of a dossier as one file that anybody can check without us. */
@ApiTags('dossiers')
@Controller('dossiers/:id/bundle')
@UseGuards(SignedInGuard)
export class BundlesController {
  constructor(private readonly sources: BundleSources) {}

  /** Written while it is sent. When something fails on the way the connection breaks, and half a file is no archive. */
  @Get()
  @ApiOperation({ operationId: 'downloadBundle', summary: 'The whole dossier as one ZIP that can be checked offline' })
  @ApiProduces('application/octet-stream')
  async download(
    @Param('id') id: string,
    @Who() who: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const source = await this.sources.of(idOrNotFound(id), who);
    const name = `dossier ${source.dossier.number}.zip`;
    const { 'Content-Length': _, ...headers } = downloadHeaders({ name, mediaType: 'application/zip', bytes: 0 });
    response.set(headers);
    return new StreamableFile(writeBundle(source));
  }
}
