export { InboxStreams } from './inbox-streams.ts';
import { InboxController } from './inbox.controller.ts';

export const INBOX_CONTROLLERS = [InboxController];
