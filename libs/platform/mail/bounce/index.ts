export { type ImapSettings, parseImapUrl } from './imap-settings.ts';
export { type MailboxPosition, type MailboxReading, readMailbox } from './mailbox.ts';
export { type Bounce, readBounce } from './read-bounce.ts';
