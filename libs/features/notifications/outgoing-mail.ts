import { createHash } from 'node:crypto';
import { type MailAddress, type MailAttachment, type OutgoingMail, parseMailAddress } from '#platform/mail';
import type { ClaimedDelivery } from './delivery-lease.repository.ts';
import { readFrozenMail } from './letter/frozen-mail.ts';
import { composeLetter, type LetterContext } from './letter/index.ts';

/**
 * A delivery as a mail. Its Message-ID is the same whenever it is sent to the same address, so that a mail program
 * can tell a repetition from a second mail.
 * @throws DomainError `MAIL_MESSAGE_INVALID`, `MAIL_ADDRESS_INVALID`
 */
export function outgoingMail(
  delivery: ClaimedDelivery,
  sender: MailAddress,
  at: Date,
  letter: LetterContext,
  attachments: readonly MailAttachment[] = [],
): OutgoingMail {
  const { recipient } = readFrozenMail(delivery.message);
  const { address } = parseMailAddress(delivery.address);
  return {
    messageId: messageIdOf(delivery, sender.address),
    date: at,
    from: sender,
    to: { name: recipient.name, address },
    ...composeLetter(delivery.topic, delivery.message, letter),
    ...(attachments.length === 0 ? {} : { attachments }),
  };
}

/** The digest tells apart deliveries that bear the same id in two databases, and two addresses of one delivery. */
export function messageIdOf(
  { id, address, createdAt }: Pick<ClaimedDelivery, 'id' | 'address' | 'createdAt'>,
  sender: string,
): string {
  const digest = createHash('sha256').update(`${address}\n${createdAt.toISOString()}`).digest('hex');
  return `<delivery-${id}-${digest.slice(0, 12)}@${sender.slice(sender.lastIndexOf('@') + 1)}>`;
}
