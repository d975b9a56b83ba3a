import { Module } from '@nestjs/common';
import { DossiersModule } from '../dossiers/dossiers.module';
import { CalendarController } from './calendar.controller';
import { CalendarEffects } from './calendar-effects';
import { EffectsOnDossiers } from './effects-on-dossiers';

@Module({
  imports: [DossiersModule],
  controllers: [CalendarController],
  providers: [CalendarEffects, EffectsOnDossiers],
  exports: [EffectsOnDossiers],
})
export class CalendarModule {}
