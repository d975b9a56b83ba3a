import { Module } from '@nestjs/common';
import { ReadModelWatch } from '../dossiers/read-model-watch';
import { LaunchDossiers } from './launch-dossier';
import { LaunchProposals } from './launch-proposals';

@Module({
  providers: [LaunchProposals, LaunchDossiers, ReadModelWatch],
  exports: [LaunchProposals, LaunchDossiers, ReadModelWatch],
})
export class LaunchingModule {}
