import { Module } from '@nestjs/common';
import { CalendarFeedsController } from './calendar-feeds.controller';
import { FeedPagesController } from './feed-pages.controller';

@Module({ controllers: [CalendarFeedsController, FeedPagesController] })
export class CalendarFeedsModule {}
