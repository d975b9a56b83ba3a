import { Module } from '@nestjs/common';
import { DossiersModule } from '../dossiers/dossiers.module';
import { FilesModule } from '../files/files.module';
import { BundlePapers } from './bundle-papers';
import { BundleSources } from './bundle-sources';
import { BundlesController } from './bundles.controller';

@Module({
  imports: [DossiersModule, FilesModule],
  controllers: [BundlesController],
  providers: [BundleSources, BundlePapers],
})
export class BundlesModule {}
