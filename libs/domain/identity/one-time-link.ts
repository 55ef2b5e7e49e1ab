/** reset: a forgotten password; invite: the first password of a new account. */
export type LinkPurpose = 'reset' | 'invite';

/** How long a link opens. */
export const LINK_LIFE_MINUTES: Readonly<Record<LinkPurpose, number>> = { reset: 30, invite: 7 * 24 * 60 };

/** No second mail to the same account within this time: nobody's letter box is flooded. */
export const LINK_PAUSE_MINUTES = 2;

const MINUTE = 60_000;

export function linkExpiry(purpose: LinkPurpose, now: Date): Date {
  return new Date(now.getTime() + LINK_LIFE_MINUTES[purpose] * MINUTE);
}

export function mayMailAgain(lastAt: Date | null, now: Date): boolean {
  return lastAt === null || now.getTime() - lastAt.getTime() >= LINK_PAUSE_MINUTES * MINUTE;
}
