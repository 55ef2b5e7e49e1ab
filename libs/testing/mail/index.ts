export { failEvery, refuseRecipients } from './behaviours.ts';
export {
  startMailSink,
  type MailSink,
  type SinkBehaviour,
  type SinkMail,
  type SinkOptions,
  type Verdict,
} from './mail-sink.ts';
