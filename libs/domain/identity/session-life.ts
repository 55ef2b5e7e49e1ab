export const SESSION_LIMITS = {
  /** Without any request. */
  idleMinutes: 30,
  /** However busy: a working day with its evening. */
  absoluteHours: 12,
  /** At once, unless the installation decides otherwise; one more ends the oldest. */
  perAccount: 5,
} as const;

/** Why a session is over. */
export type SessionEnd =
  | 'idle'
  | 'absolute'
  | 'signed_out'
  | 'ended_elsewhere'
  | 'displaced'
  | 'password_changed'
  | 'password_reset'
  | 'second_factor_reset'
  | 'account_disabled'
  | 'ended_by_administrator';

const MINUTE = 60_000;

/** Which time-out has ended a session at `now`; null while it lives. */
export function timedOut(
  { createdAt, lastSeenAt }: { readonly createdAt: Date; readonly lastSeenAt: Date },
  now: Date,
): Extract<SessionEnd, 'idle' | 'absolute'> | null {
  if (now.getTime() - createdAt.getTime() >= SESSION_LIMITS.absoluteHours * 60 * MINUTE) return 'absolute';
  if (now.getTime() - lastSeenAt.getTime() >= SESSION_LIMITS.idleMinutes * MINUTE) return 'idle';
  return null;
}
