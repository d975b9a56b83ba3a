import { Module } from '@nestjs/common';
import { DossierFilesController } from './dossier-files.controller';
import { FilesController } from './files.controller';
import { StoredFiles } from './stored-files';

@Module({ controllers: [FilesController, DossierFilesController], providers: [StoredFiles], exports: [StoredFiles] })
export class FilesModule {}
