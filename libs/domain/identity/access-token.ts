import { DomainError } from '../shared/index.ts';
import { PERMISSIONS_BY_ROOM, permissionWords } from './permission-words.ts';
import { type Permission, PERMISSIONS } from './permissions.ts';

export const TOKEN_RULES = {
  /** So that a token that got into a file or a log is recognised as one. */
  prefix: 'sandan_',
  /** Kept by one account at once, those that have expired among them. */
  perAccount: 20,
  /** Calendar days. */
  longestDays: 365,
} as const;

/** The owner's own ways in: a token must not make tokens, change the password or end sessions. */
const NEVER: ReadonlySet<Permission> = new Set<Permission>(['account.own', 'session.own', 'tokens.own']);

/** What a token may be made for. */
export const TOKEN_SCOPES: readonly Permission[] = PERMISSIONS.filter((one) => !NEVER.has(one));

/** What a person may choose from for a token, room by room. */
export const tokenScopesFor = (own: ReadonlySet<Permission>): readonly Permission[] =>
  PERMISSIONS_BY_ROOM.filter((one) => own.has(one) && !NEVER.has(one));

const DAY = 86_400_000;

/** @param days calendar days, 1 to `TOKEN_RULES.longestDays` */
export function tokenExpiry(days: number, now: Date): Date {
  return new Date(now.getTime() + days * DAY);
}

/**
 * The scopes of a new token, each once.
 * @throws DomainError `TOKEN_SCOPES_EXCEEDED` when its maker may not do as much
 */
export function checkTokenScopes(
  scopes: readonly string[],
  own: ReadonlySet<Permission>,
): readonly Permission[] {
  const beyond = scopes.filter((scope) => !own.has(scope as Permission) || NEVER.has(scope as Permission));
  if (beyond.length === 0) return [...new Set(scopes as readonly Permission[])];
  throw new DomainError(
    'TOKEN_SCOPES_EXCEEDED',
    `令牌的权限不能超出本人的权限，也不能用于管理本人的口令、登录和令牌，请去掉：${beyond.map((one) => permissionWords(one).allows).join('、')}。`,
    { scopes: beyond },
  );
}

/** What a token opens now: a power that its owner has lost since is lost to it too. */
export function tokenPermissions(
  scopes: readonly string[],
  own: ReadonlySet<Permission>,
): ReadonlySet<Permission> {
  return new Set(TOKEN_SCOPES.filter((one) => own.has(one) && scopes.includes(one)));
}
