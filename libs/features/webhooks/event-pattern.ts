/**
 * What other systems may hear of: the work, and who is responsible for it. Accounts, sessions, tokens, people, mails
 * and whatever is added later stay inside until their family is entered here.
 */
export const SHARED_FAMILIES = [
  ...['plan_import', 'target_draft', 'report', 'target', 'yearly_round'],
  ...['task', 'progress', 'period', 'milestone', 'extension', 'suspension', 'disagreement', 'indicator'],
  ...['case', 'notice', 'rectification', 'attachment', 'organization'],
] as const;

/** The event of a trial that a person asks for. */
export const TRIAL_EVENT = 'webhook.test';

/** `*`, `task.*` or `notice.issued`. */
export const EVENT_PATTERN = new RegExp(`^(\\*|(${SHARED_FAMILIES.join('|')})\\.(\\*|[a-z][a-z_]*))$`);
