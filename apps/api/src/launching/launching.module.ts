import { Module } from '@nestjs/common';
import { ReadModelWatch } from '../dossiers/read-model-watch';
import { LaunchDossiers } from './launch-dossier';
import { LaunchProposals } from './launch-proposals';
import { WorkflowStarter } from './workflow-starter';

@Module({
  providers: [LaunchProposals, LaunchDossiers, WorkflowStarter, ReadModelWatch],
  exports: [LaunchProposals, LaunchDossiers, ReadModelWatch],
})
export class LaunchingModule {}
