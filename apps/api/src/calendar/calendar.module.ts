import { Module } from '@nestjs/common';
import { DossiersModule } from '../dossiers/dossiers.module';
import { CalendarController } from './calendar.controller';
import { CalendarEffects } from './calendar-effects';

@Module({ imports: [DossiersModule], controllers: [CalendarController], providers: [CalendarEffects] })
export class CalendarModule {}
