import { SESSION_LIMITS } from '#domain/identity';
import type { Principal } from '#features/identity';
import { csrfTokenOf } from '../http/csrf.ts';
import type { SessionAnswer } from './session.dto.ts';

export function sessionView(principal: Principal, token: string): SessionAnswer {
  const { personId, name, login, mustChange, secondFactor, roles, permissions } = principal;
  return {
    person: { id: personId, name },
    ...{ login, mustChange, secondFactor },
    roles: roles.map(({ role, organizationId, organizationName, onBehalfOf }) => ({
      ...{ role, organizationId, organizationName },
      onBehalfOf: onBehalfOf && { id: onBehalfOf.personId, name: onBehalfOf.name },
    })),
    permissions: [...permissions],
    csrfToken: csrfTokenOf(token),
    limits: { idleMinutes: SESSION_LIMITS.idleMinutes, absoluteHours: SESSION_LIMITS.absoluteHours },
  };
}
