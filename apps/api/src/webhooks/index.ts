import { WebhooksController } from './webhooks.controller.ts';

export const WEBHOOK_CONTROLLERS = [WebhooksController];
