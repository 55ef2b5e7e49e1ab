export { failEvery, refuseRecipients } from './behaviours.ts';
export { deliveryReport } from './bounces.ts';
export { type ImapStub, startImapStub } from './imap-stub.ts';
export {
  startMailSink,
  type MailSink,
  type SinkBehaviour,
  type SinkMail,
  type SinkOptions,
  type Verdict,
} from './mail-sink.ts';
