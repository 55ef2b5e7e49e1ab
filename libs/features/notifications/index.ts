export {
  type Announcement,
  type FrozenMail,
  LINK_SECRET,
  type MailMessage,
  type MailRecipient,
  type MailTerm,
} from './announcement.ts';
export { AnnouncementRepository } from './announcement.repository.ts';
export { Announcer } from './announcer.ts';
export { DeliveryDesk, type DeliveryPage } from './delivery-desk.ts';
export {
  DeliveryDeskRepository,
  type DeliveryCounts,
  type DeliveryItem,
} from './delivery-desk.repository.ts';
export { enclosureName, Enclosures } from './enclosures.ts';
export { DeliveryOpenings } from './delivery-openings.service.ts';
export {
  type DeliveryFilter,
  DeliveryReader,
  type DeliveryView,
  type OpenCounts,
} from './delivery-reader.service.ts';
export { DeliveryRunner } from './delivery-runner.ts';
export { DeliveryVerdicts } from './delivery-verdict.service.ts';
export type { DeskCommand } from './desk-acts.ts';
export { DeliverySettings, type DeliverySettingsInput } from './delivery-settings.ts';
export { type InboxEntry } from './inbox/inbox-entry.ts';
export { InboxModule } from './inbox/inbox.module.ts';
export { InboxNews, type InboxFollower } from './inbox/inbox-news.ts';
export { type InboxFilter, InboxService, type UnreadCounts } from './inbox/inbox.service.ts';
export { type Preference, PreferenceService, type PreferenceWish } from './inbox/preference.service.ts';
export { TOPIC_NAMES } from './letter/topic-names.ts';
export type { DeliveryTally } from './mark.ts';
export {
  DeliveryModule,
  type DeliveryModuleOptions,
  DeliveryOfficeModule,
  NotificationsModule,
} from './notifications.module.ts';
export { ServiceRecorder } from './service-recorder.ts';
