import { Global, Module } from '@nestjs/common';
import { DossierWorkflows } from './dossier-workflows';

/** The way to Temporal, for every feature. */
@Global()
@Module({ providers: [DossierWorkflows], exports: [DossierWorkflows] })
export class TemporalModule {}
