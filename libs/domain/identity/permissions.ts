import { effectiveRoles, type RoleName, ROLES } from './roles.ts';

/**
 * What a route may ask for, and which roles have it. A permission opens the door; whether this very record may be
 * seen or changed is decided by the policy of its room.
 */
const GRANTS = {
  /** One's own account: password, second factor. */
  'account.own': ROLES,
  /** One's own sessions. */
  'session.own': ROLES,
  'accounts.read': ['system_admin', 'security_admin', 'auditor'],
  /** The system administrator lets people in … */
  'accounts.create': ['system_admin'],
  'accounts.invite': ['system_admin'],
  /** … the security administrator keeps them safe, or out. */
  'accounts.disable': ['security_admin'],
  'accounts.unlock': ['security_admin'],
  'accounts.reset_second_factor': ['security_admin'],
  'accounts.end_sessions': ['security_admin'],
} as const satisfies Record<string, readonly RoleName[]>;

export type Permission = keyof typeof GRANTS;

export const PERMISSIONS = Object.keys(GRANTS) as readonly Permission[];

/** Anybody signed in, whatever the role: nobody is kept from leaving or from a new password. */
const OWN: ReadonlySet<Permission> = new Set<Permission>(['account.own', 'session.own']);

/** What a person with these roles may ask for. */
export function permissionsOf(roles: readonly RoleName[]): ReadonlySet<Permission> {
  const held = effectiveRoles(roles);
  return new Set(
    PERMISSIONS.filter(
      (permission) =>
        OWN.has(permission) ||
        (GRANTS[permission] as readonly RoleName[]).some((role) => held.includes(role)),
    ),
  );
}
