export { nextDailyDigest, nextWeeklyDigest } from './digest-times.ts';
export { enclosesDocument, ENCLOSED_TOGETHER } from './enclosure.ts';
export { nextOfficeInstant, type OfficeHours } from './office-hours.ts';
export { ALWAYS_MAILED, DELIVERY_MODES, type DeliveryMode, type ModeChoice, modesFor } from './preference.ts';
export { MAX_DELIVERY_ATTEMPTS, nextDeliveryTry } from './retry.ts';
export { DELIVERY_TOPICS, type DeliveryTopic } from './topic.ts';
