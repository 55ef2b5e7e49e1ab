import type { HttpSender } from '#platform/webhook';
import type { SecretBox } from '#platform/secrets';

/** What sending needs: a process without it leaves the deliveries to others. */
export interface WebhookSettings {
  /** Opens the secrets that messages are signed with. */
  readonly secrets: SecretBox;
  readonly sender: HttpSender;
  /** A holder that is silent this long has lost what it held (seconds). */
  readonly leaseSeconds?: number;
}

/** What a webhook's secret is sealed for. */
export const secretPurpose = (webhookId: number): string => `webhook:${webhookId}`;
