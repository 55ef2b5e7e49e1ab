export { EVENT_PATTERN, SHARED_FAMILIES } from './event-pattern.ts';
export { WebhookDesk } from './webhook-desk.service.ts';
export { WebhookRunner, type WebhookTally } from './webhook-runner.ts';
export type { WebhookSettings } from './webhook-settings.ts';
export type {
  NewWebhook,
  WebhookChange,
  WebhookDeliveryView,
  WebhookView,
  WebhookWithSecret,
} from './webhook.ts';
export { WebhookSendingModule, WebhooksModule } from './webhooks.module.ts';
