import { Module } from '@nestjs/common';
import { CalendarFeedService } from './calendar-feed.service.ts';
import { FeedRepository } from './feed.repository.ts';

@Module({ providers: [CalendarFeedService, FeedRepository], exports: [CalendarFeedService] })
export class CalendarFeedsModule {}
