import { type MailAddress, parseMailAddress } from '#platform/mail';

export interface DeliverySettingsInput {
  /** Where links in mails lead; without a slash at the end. */
  readonly publicUrl: string;
  /** Sender, such as `督办办公室 <duban@example.gov.cn>`. */
  readonly from: string;
  /** A holder that is silent this long has lost what it held (seconds). */
  readonly leaseSeconds?: number;
  /**
   * Mails that go to the mail server together: at most so many of each job under way are in doubt when this process
   * dies. Undefined: four times as many as the transport sends side by side.
   */
  readonly groupSize?: number | undefined;
}

/** How mails are sent from this process. */
export class DeliverySettings {
  readonly publicUrl: string;
  readonly sender: MailAddress;
  readonly leaseSeconds: number;
  readonly groupSize: number | undefined;

  /** @throws DomainError `MAIL_ADDRESS_INVALID`: better at the start than with every mail */
  constructor({ publicUrl, from, leaseSeconds = 15, groupSize }: DeliverySettingsInput) {
    this.publicUrl = publicUrl;
    this.sender = parseMailAddress(from);
    this.leaseSeconds = leaseSeconds;
    this.groupSize = groupSize;
  }
}
