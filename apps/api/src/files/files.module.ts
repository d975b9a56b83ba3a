import { Module } from '@nestjs/common';
import { openFileStore } from '@penhouder/persistence';
import { CONFIG, type Config } from '../config';
import { DossierFilesController } from './dossier-files.controller';
import { FilesController } from './files.controller';
import { FILES, StoredFiles, type FilesPlace } from './stored-files';

/** Throws `FileStoreUnusable` at the start: better no answer than one whose papers are lost. */
async function openFiles({ fileStore, isScanned }: Config): Promise<FilesPlace> {
  const store = openFileStore(fileStore);
  await store.check();
  return { store, isScanned };
}

@Module({
  controllers: [FilesController, DossierFilesController],
  providers: [StoredFiles, { provide: FILES, inject: [CONFIG], useFactory: openFiles }],
  exports: [StoredFiles],
})
export class FilesModule {}
