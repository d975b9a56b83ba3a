import { Module } from '@nestjs/common';
import { DossierFilesController } from './dossier-files.controller';
import { FilesController } from './files.controller';

@Module({ controllers: [FilesController, DossierFilesController] })
export class FilesModule {}
