import { DomainError } from '#domain/shared';
import type { ChartPress } from '#platform/chart';
import type { MailAddress, MailAttachment, OutgoingMail } from '#platform/mail';
import type { Prepared } from './delivery-batch.ts';
import type { ClaimedDelivery } from './delivery-lease.repository.ts';
import type { Enclosures } from './enclosures.ts';
import type { YearPicture } from './announcement.ts';
import { chartOf } from './digest/year-picture.ts';
import { readFrozenMail } from './letter/frozen-mail.ts';
import { type LetterContext, PICTURE_CID } from './letter/index.ts';
import type { Mark } from './mark.ts';
import { markUnwritten } from './mark-for.ts';
import { outgoingMail } from './outgoing-mail.ts';

/** With what the letters of one batch are written. */
export interface Desk {
  readonly sender: MailAddress;
  readonly now: Date;
  readonly context: LetterContext;
  readonly enclosures: Enclosures;
  /** What becomes of a letter whose enclosure cannot be had now, and perhaps later. */
  readonly later: (delivery: ClaimedDelivery, reason: string) => Mark;
}

/** Writes the letters of one batch. A document goes to several people and is fetched once. */
export class LetterWriter {
  private readonly documents = new Map<number, Promise<MailAttachment | undefined>>();

  constructor(private readonly desk: Desk) {}

  async write(delivery: ClaimedDelivery): Promise<Prepared<OutgoingMail>> {
    try {
      const { sender, now, context } = this.desk;
      const { encloses, ...mail } = readFrozenMail(delivery.message);
      const { noticeId } = delivery;
      const document =
        encloses !== undefined && noticeId !== null ? await this.documentOf(noticeId) : undefined;
      const message = document ? { ...mail, encloses } : mail;
      const attachments = [
        ...(document ? [document] : []),
        ...(mail.picture ? [await pictureIn(mail.picture)] : []),
      ];
      return { mail: outgoingMail({ ...delivery, message }, sender, now, context, attachments) };
    } catch (error) {
      if (error instanceof EnclosureLost) return { mark: this.desk.later(delivery, error.message) };
      return { mark: markUnwritten(delivery, error) };
    }
  }

  private documentOf(noticeId: number): Promise<MailAttachment | undefined> {
    const known = this.documents.get(noticeId);
    if (known) return known;
    const fetched = this.desk.enclosures.documentOf(noticeId).catch((error: unknown) => {
      // What the rules refuse stays refused; what a database or a disk did may be over in a minute.
      if (error instanceof DomainError) throw error;
      throw new EnclosureLost(error instanceof Error ? error.message : String(error));
    });
    this.documents.set(noticeId, fetched);
    return fetched;
  }
}

/** One press for the process, loaded with its typesetter at the first picture: most processes draw none. */
let press: ChartPress | undefined;

async function pictureIn(picture: YearPicture): Promise<MailAttachment> {
  try {
    press ??= new (await import('#platform/chart')).ChartPress();
    const content = await press.draw(chartOf(picture));
    return { filename: 'picture.png', contentType: 'image/png', content, cid: PICTURE_CID };
  } catch (error) {
    throw new EnclosureLost(error instanceof Error ? error.message : String(error));
  }
}

class EnclosureLost extends Error {}
