import type { MailTransport } from './mail-transport.ts';
import { PickupTransport } from './pickup-transport.ts';
import { parseSmtpUrl } from './smtp-settings.ts';
import { SmtpTransport } from './smtp-transport.ts';

export interface MailTransportOptions {
  readonly smtpUrl?: string | undefined;
  /** Where the `.eml` files go while no server is set. */
  readonly pickupFolder: string;
}

/**
 * Mail to the server at `smtpUrl`, or into the pickup folder. Nothing is connected yet: `verify` tells.
 * @throws DomainError `SMTP_URL_INVALID`
 */
export function createMailTransport({ smtpUrl, pickupFolder }: MailTransportOptions): MailTransport {
  return smtpUrl ? new SmtpTransport(parseSmtpUrl(smtpUrl)) : new PickupTransport(pickupFolder);
}
