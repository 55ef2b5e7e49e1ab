import type { OutgoingMail } from './outgoing-mail.ts';

/**
 * What became of a mail. Only `unknown` leaves open whether it arrived.
 * - `accepted`: the server took it over.
 * - `rejected`: refused for good (5xx); trying again would not help.
 * - `deferred`: certainly not delivered this time (4xx, or the line failed before the text was handed over).
 * - `unknown`: the line failed after the text was begun and before the last answer; a person decides.
 */
export type SendOutcome =
  | { readonly kind: 'accepted'; readonly response: string }
  | { readonly kind: 'rejected'; readonly code: number; readonly response: string }
  | { readonly kind: 'deferred'; readonly code?: number; readonly response: string }
  | { readonly kind: 'unknown'; readonly reason: string };

export interface MailTransport {
  readonly kind: 'smtp' | 'pickup';
  /** Mails worth sending at the same time. */
  readonly concurrency: number;
  /** Never throws for what a server or a line does: that is an outcome. */
  send(mail: OutgoingMail): Promise<SendOutcome>;
  /** @throws DomainError `MAIL_UNREACHABLE`, `MAIL_LOGIN_REFUSED`, `MAIL_FOLDER_UNUSABLE` */
  verify(): Promise<void>;
  /** Lets the mails under way end, then closes the connections. */
  close(): Promise<void>;
}
