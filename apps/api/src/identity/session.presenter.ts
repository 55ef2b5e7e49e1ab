import { type Permission, SESSION_LIMITS } from '#domain/identity';
import type { HeldRole, Principal } from '#features/identity';
import { csrfTokenOf } from '../http/csrf.ts';

/** Who is signed in, and what the web needs to act in that name. */
export interface SessionView {
  readonly person: { readonly id: number; readonly name: string };
  readonly login: string;
  /** Nothing but a new password is open. */
  readonly mustChange: boolean;
  readonly secondFactor: boolean;
  readonly roles: readonly HeldRole[];
  /** Which acts are open at all; a record's own policy may still refuse. */
  readonly permissions: readonly Permission[];
  /** To be sent as `X-CSRF-Token` with every write. */
  readonly csrfToken: string;
  readonly limits: { readonly idleMinutes: number; readonly absoluteHours: number };
}

export function sessionView(principal: Principal, token: string): SessionView {
  const { personId, name, login, mustChange, secondFactor, roles, permissions } = principal;
  return {
    person: { id: personId, name },
    ...{ login, mustChange, secondFactor, roles },
    permissions: [...permissions],
    csrfToken: csrfTokenOf(token),
    limits: SESSION_LIMITS,
  };
}
