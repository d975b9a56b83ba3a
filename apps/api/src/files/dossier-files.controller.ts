import { Controller, Param, Post, UploadedFile, UseGuards, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { apiPaths, fileSchema, type StoredFile } from '@penhouder/contracts';
import { maximumUploadBytes } from '@penhouder/documents';
import { instantOfMs } from '@penhouder/domain';
import { findDossier } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { Answers } from '../openapi/answers';
import { LocatedAt } from '../openapi/located-at';
import { ProblemError } from '../problems/problem-error';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { StoredFiles } from './stored-files';
import { toStoredFile } from './to-stored-file';

/** One byte more than is allowed, so that our own check says why; far larger bodies are cut off by the parser. */
const limits = { fileSize: maximumUploadBytes + 1, files: 1, fields: 4, parts: 6 };

@ApiTags('files')
@Controller('dossiers/:id/files')
@UseGuards(SignedInGuard)
export class DossierFilesController {
  constructor(
    private readonly database: DataSource,
    private readonly files: StoredFiles,
  ) {}

  /**
   * 415 `FileTypeNotAllowed`, `FileContentMismatch`, `FileHasMacros`, `FileHidesAnother`; 413 `FileTooLarge`,
   * `FileUnpacksTooLarge`, `PictureTooLarge`; 422 `FileEmpty`, `FileDamaged`; 409 `DossierFilesFull`; 400 `FileMissing`.
   */
  @Post()
  @UseInterceptors(FileInterceptor('file', { limits, defParamCharset: 'utf8' }))
  @LocatedAt(({ id }: StoredFile) => apiPaths.file(id))
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiOperation({ operationId: 'uploadFile', summary: 'Add a file to a dossier' })
  @Answers(201, fileSchema)
  async upload(
    @Param('id') id: string,
    @UploadedFile() file: Express.Multer.File | undefined,
    @Who() { user, body }: SignedIn,
  ): Promise<StoredFile> {
    const dossierId = idOrNotFound(id);
    const dossier = await findDossier(this.database, { bodyId: body.id, dossierId });
    if (dossier === null) throw new ProblemError('NotFound');
    if (file === undefined) throw new ProblemError('FileMissing');
    const upload = { name: file.originalname, bytes: file.buffer };
    const stored = await this.files.keep(upload, { dossierId, bodyId: body.id, uploadedBy: user.id, linkId: null });
    return toStoredFile({ ...stored, finding: null, uploadedAt: instantOfMs(Date.now()) }, user.language);
  }
}
