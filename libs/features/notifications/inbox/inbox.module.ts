import { Module } from '@nestjs/common';
import { DeliveryOpenings } from '../delivery-openings.service.ts';
import { InboxNews } from './inbox-news.ts';
import { InboxService } from './inbox.service.ts';
import { PreferenceService } from './preference.service.ts';

/** What the HTTP door needs of the inbox. It listens for news, which a worker has no use for. */
@Module({
  providers: [InboxService, InboxNews, PreferenceService, DeliveryOpenings],
  exports: [InboxService, InboxNews, PreferenceService, DeliveryOpenings],
})
export class InboxModule {}
