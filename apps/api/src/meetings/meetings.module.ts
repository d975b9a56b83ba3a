import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module';
import { MeetingEffects } from './meeting-effects';
import { MeetingsController } from './meetings.controller';

@Module({ imports: [CalendarModule], controllers: [MeetingsController], providers: [MeetingEffects] })
export class MeetingsModule {}
