export type { Announcement, FrozenMail, MailMessage, MailRecipient, MailTerm } from './announcement.ts';
export { AnnouncementRepository } from './announcement.repository.ts';
export { Announcer } from './announcer.ts';
