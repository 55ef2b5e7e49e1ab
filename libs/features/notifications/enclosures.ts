import type { MailAttachment } from '#platform/mail';

/** Where the papers come from that go with a letter: a room above this one, which is why it is handed in. */
export abstract class Enclosures {
  /**
   * An issued document as it was issued: the same bytes for every recipient, at every attempt.
   * @throws DomainError when it cannot be had, now or ever; any other error when it may be had later
   */
  abstract documentOf(noticeId: number): Promise<MailAttachment | undefined>;
}

/** For a process that prints nothing, such as a rehearsal: its letters lead to the document and go without it. */
export class NoEnclosures extends Enclosures {
  documentOf(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}

/** No mail program takes these in the name of a file. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}\s]+/gu;
/** With the ending still short enough for every file system. Characters. */
const NAME_LENGTH = 70;

/** `关于……的约谈通知书.pdf`, whatever the title holds. */
export function enclosureName(title: string, ending: string): string {
  const name = [...title.replaceAll(NOT_IN_NAMES, '')];
  const short = name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1).join('')}…` : name.join('');
  return `${short === '' ? '文书' : short}.${ending}`;
}
