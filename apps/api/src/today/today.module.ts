import { Module } from '@nestjs/common';
import { TodayController } from './today.controller';
import { TodayReadings } from './today-reading';

@Module({ controllers: [TodayController], providers: [TodayReadings] })
export class TodayModule {}
