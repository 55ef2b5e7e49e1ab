import type { WebhookDeliveryState } from '#persistence';

/** A webhook as administrators see it: the secret was shown once, and never again. */
export interface WebhookView {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly active: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly createdById: number | null;
  readonly createdByName: string | null;
  /** Messages that wait, and that were given up. */
  readonly waiting: number;
  readonly failed: number;
}

export interface WebhookWithSecret extends WebhookView {
  /** Signs every message; copy it now. */
  readonly secret: string;
}

export interface WebhookDeliveryView {
  readonly id: number;
  readonly webhookId: number;
  /** Of the ledger; null for a trial. */
  readonly entryId: number | null;
  readonly event: string;
  readonly subject: string | null;
  readonly state: WebhookDeliveryState;
  readonly attempts: number;
  readonly createdAt: Date;
  /** When it is tried next; null once it is sent or given up. */
  readonly nextAt: Date | null;
  readonly sentAt: Date | null;
  readonly lastStatus: number | null;
  readonly lastResponse: string | null;
}

export interface NewWebhook {
  readonly name: string;
  readonly url: string;
  readonly events: readonly string[];
}

export interface WebhookChange extends Partial<NewWebhook> {
  readonly webhookId: number;
  readonly expectedVersion: number;
  readonly active?: boolean | undefined;
}
