export { type CalendarDocument, CalendarFeedService } from './calendar-feed.service.ts';
export { CalendarFeedsModule } from './calendar-feeds.module.ts';
export type { FeedItem } from './feed.repository.ts';
