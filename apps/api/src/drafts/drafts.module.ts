import { Module } from '@nestjs/common';
import { EarlierDossiersModule } from '../earlier-dossiers/earlier-dossiers.module';
import { LaunchingModule } from '../launching/launching.module';
import { DossierDraftsController } from './dossier-drafts.controller';
import { DraftLaunchController } from './draft-launch.controller';
import { DraftPreviews } from './draft-previews';
import { DraftReadings } from './draft-readings';
import { DraftsController } from './drafts.controller';

@Module({
  imports: [LaunchingModule, EarlierDossiersModule],
  controllers: [DraftsController, DraftLaunchController, DossierDraftsController],
  providers: [DraftPreviews, DraftReadings],
  exports: [DraftReadings],
})
export class DraftsModule {}
