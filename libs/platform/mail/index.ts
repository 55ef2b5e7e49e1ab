export {
  type Bounce,
  type ImapSettings,
  type MailboxPosition,
  type MailboxReading,
  parseImapUrl,
  readBounce,
  readMailbox,
} from './bounce/index.ts';
export { buildMessage } from './build-message.ts';
export { createMailTransport, type MailTransportOptions } from './create-transport.ts';
export { isMailbox, parseMailAddress } from './mail-address.ts';
export type { MailTransport, SendOutcome } from './mail-transport.ts';
export type { MailAddress, MailAttachment, OutgoingMail } from './outgoing-mail.ts';
export { pickupFileName } from './pickup-transport.ts';
