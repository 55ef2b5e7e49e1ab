import { type ImapSettings, type MailAddress, parseImapUrl, parseMailAddress } from '#platform/mail';
import type { SecretBox } from '#platform/secrets';

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
  /** Opens the secret ends of links; a process without it leaves such mails to a person. */
  readonly secrets?: SecretBox | undefined;
  /** Where mails that come back arrive: `imaps://user:password@host/INBOX`; undefined: nobody looks. */
  readonly imapUrl?: string | undefined;
}

/** How mails are sent from this process. */
export class DeliverySettings {
  readonly publicUrl: string;
  readonly sender: MailAddress;
  readonly leaseSeconds: number;
  readonly groupSize: number | undefined;
  readonly secrets: SecretBox | undefined;
  readonly mailbox: ImapSettings | undefined;

  /** @throws DomainError `MAIL_ADDRESS_INVALID`, `IMAP_URL_INVALID`: better at the start than with every mail */
  constructor({ publicUrl, from, leaseSeconds = 15, groupSize, secrets, imapUrl }: DeliverySettingsInput) {
    this.publicUrl = publicUrl;
    this.sender = parseMailAddress(from);
    this.leaseSeconds = leaseSeconds;
    this.groupSize = groupSize;
    this.secrets = secrets;
    this.mailbox = imapUrl === undefined ? undefined : parseImapUrl(imapUrl);
  }
}
