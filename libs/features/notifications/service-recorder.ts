import type { Tx } from '#persistence';

/** Told, in the transaction of the mark, when a document has reached its unit by mail. */
export abstract class ServiceRecorder {
  /**
   * The first mail about each of these notices to the unit's liaison or head was accepted at `at`. Two mails accepted
   * at the same moment may both be called the first: it must do nothing the second time.
   */
  abstract onSent(tx: Tx, noticeIds: readonly number[], at: Date): Promise<void>;
}
