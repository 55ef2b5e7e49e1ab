export { nextOfficeInstant, type OfficeHours } from './office-hours.ts';
export { MAX_DELIVERY_ATTEMPTS, nextDeliveryTry } from './retry.ts';
export { DELIVERY_TOPICS, type DeliveryTopic } from './topic.ts';
