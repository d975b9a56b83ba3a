import { Module } from '@nestjs/common';
import { DossiersModule } from '../dossiers/dossiers.module';
import { BundleSources } from './bundle-sources';
import { BundlesController } from './bundles.controller';

@Module({ imports: [DossiersModule], controllers: [BundlesController], providers: [BundleSources] })
export class BundlesModule {}
