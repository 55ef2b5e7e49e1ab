import { type Attempts, isLocked, LOCKOUT, ROLE_TITLES, type RoleName } from '#domain/identity';
import { dayOf, DomainError, formatDay, timeOf } from '#domain/shared';

/** The same words whether the login exists or not. */
export const loginRefused = () =>
  new DomainError(
    'LOGIN_REFUSED',
    `登录名或口令不正确，请重新输入。${LOCKOUT.windowMinutes}分钟内输错${LOCKOUT.failures}次，将锁定${LOCKOUT.lockMinutes}分钟。`,
  );

export const accountLocked = (until: Date) =>
  new DomainError(
    'ACCOUNT_LOCKED',
    `多次输错，已锁定到${formatDay(dayOf(until))}${timeOf(until)}。请届时再试，或联系安全管理员解锁。`,
    { lockedUntil: until.toISOString() },
  );

export const accountDisabled = () =>
  new DomainError('ACCOUNT_DISABLED', '这个账号已停用，请联系安全管理员。');

export const accountNotFound = (id: number) =>
  new DomainError('ACCOUNT_NOT_FOUND', '没有这个账号，请刷新列表后重试。', { id });

/** Said at login and when an account is given: 三员 stand alone. */
export const notSeparate = ([one, other]: readonly [RoleName, RoleName]) =>
  new DomainError(
    'ADMINISTRATORS_NOT_SEPARATE',
    `${ROLE_TITLES[one]}与${ROLE_TITLES[other]}不能由同一人担任，请先调整任职。`,
    { role: one, otherRole: other },
  );

/** What a failed attempt is told: the lock, once it has fallen. */
export function refusalAfter(
  attempts: Attempts,
  now: Date,
  otherwise: () => DomainError = loginRefused,
): DomainError {
  return attempts.lockedUntil !== null && isLocked(attempts, now)
    ? accountLocked(attempts.lockedUntil)
    : otherwise();
}
