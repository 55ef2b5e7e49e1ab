export interface MailAddress {
  /** Shown before the address; may be Chinese. */
  readonly name?: string;
  readonly address: string;
}

export interface MailAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
  /** Shown where the HTML names `cid:…`, not listed beside the text. */
  readonly cid?: string;
}

/** One mail to one recipient. The same fields give the same bytes, whenever and wherever it is built. */
export interface OutgoingMail {
  /** `<delivery-12@host>`: derived from the delivery, so that a mail sent twice is known by its id. */
  readonly messageId: string;
  /** The Date header: when the delivery was decided, not when it is tried. */
  readonly date: Date;
  readonly from: MailAddress;
  readonly to: MailAddress;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly MailAttachment[];
}
