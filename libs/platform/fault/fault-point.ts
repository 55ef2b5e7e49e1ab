/** The places at which a drill may end the process: each lies between two effects that must not part for good. */
export const FAULT_POINTS = [
  /** A sweep's batch is written and not yet committed. */
  'sweep.before_commit',
  'sweep.after_commit',
  /** The relay holds outbox rows that the queue does not have yet. */
  'relay.before_enqueue',
  /** The queue has the jobs; the rows are not deleted yet. */
  'relay.after_enqueue',
  /** Mails are claimed; the intent to send is not written. */
  'mail.before_intent',
  /** The rows say that they are being sent; nothing has gone to the mail server. */
  'mail.after_intent',
  /** The whole text has gone out; the answer has not come. */
  'mail.after_data',
  /** The mail server has answered; the row does not say so yet. */
  'mail.before_mark',
  'mail.after_mark',
  /** Ledger entries are chained and not yet committed. */
  'seal.before_commit',
] as const;

export type FaultPoint = (typeof FAULT_POINTS)[number];

const nothing = (_point: FaultPoint): void => undefined;
let onReached = nothing;

/** Marks a place in the product. It does nothing unless a drill has installed a plan in this process. */
export function faultPoint(point: FaultPoint): void {
  onReached(point);
}

/** For drills alone: no setting leads here. `plan` is told of every point that this process reaches. */
export function installFaultPlan(plan: (point: FaultPoint) => void): void {
  onReached = plan;
}

export function removeFaultPlan(): void {
  onReached = nothing;
}
