import type { DeliveryTopic } from '#persistence';
import { readFrozenMail } from './frozen-mail.ts';
import { type LetterContext, writeLetter } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';

export { type LetterContext, PICTURE_CID } from './letter.ts';

export interface WrittenLetter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/**
 * A delivery's stored message as a mail that can be read.
 * @throws DomainError `MAIL_MESSAGE_INVALID`
 */
export function composeLetter(topic: DeliveryTopic, stored: unknown, context: LetterContext): WrittenLetter {
  const letter = writeLetter(topic, readFrozenMail(stored), context);
  return { subject: letter.subject, html: letterHtml(letter), text: letterText(letter) };
}
