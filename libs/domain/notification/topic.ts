/**
 * What is told: the notice itself, an early warning, a draft to sign, a proposal to decide, the answer to a report,
 * something about one's own account, what the rooms beside the three notices have to say, a mail that came back. `digest` gathers what
 * was not mailed at once.
 */
export const DELIVERY_TOPICS = [
  'notice',
  'warning',
  'signature',
  'proposal',
  'report',
  'account',
  'objection',
  'interview',
  'inspection',
  'rectification',
  'duty_report',
  'referral',
  'instruction',
  'task',
  'calendar',
  'delivery',
  'digest',
] as const;

export type DeliveryTopic = (typeof DELIVERY_TOPICS)[number];
