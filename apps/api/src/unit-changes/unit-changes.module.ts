import { Module } from '@nestjs/common';
import { DossiersModule } from '../dossiers/dossiers.module';
import { ApplyChange } from './apply-change';
import { ChangePreviews } from './change-previews';
import { ChangeSending } from './change-sending';
import { DossierChanges } from './dossier-changes';
import { UnitChangeReadings } from './unit-change-reading';
import { UnitChangesController } from './unit-changes.controller';

@Module({
  imports: [DossiersModule],
  controllers: [UnitChangesController],
  providers: [UnitChangeReadings, DossierChanges, ChangePreviews, ChangeSending, ApplyChange],
})
export class UnitChangesModule {}
