import { effectiveRoles, type Permission, permissionsOf, type Reach, reachOf } from '#domain/identity';
import type { Actor } from '#platform/actor';
import type { HeldRole, OpenSession } from './session.repository.ts';

/** Who makes a request, proven by a session. */
export interface Principal {
  readonly sessionId: number;
  readonly accountId: number;
  readonly personId: number;
  readonly login: string;
  readonly name: string;
  /** Only a new password is open until it is set. */
  readonly mustChange: boolean;
  readonly secondFactor: boolean;
  /** None where two of them are forbidden together. */
  readonly roles: readonly HeldRole[];
  readonly permissions: ReadonlySet<Permission>;
  /** Whose records these permissions open. */
  readonly reach: Reach;
  /** Where the request came from. */
  readonly address: string;
}

export function principalOf(session: OpenSession, address: string): Principal {
  const { id, accountId, personId, login, name, mustChange, secondFactor } = session;
  const names = session.roles.map(({ role }) => role);
  const roles = effectiveRoles(names).length === 0 ? [] : session.roles;
  return {
    ...{ sessionId: id, accountId, personId, login, name, mustChange, secondFactor, roles, address },
    permissions: permissionsOf(names),
    reach: reachOf(roles, (id) => roles.find((role) => role.organizationId === id)?.officesUnder ?? []),
  };
}

/** In whose name a service acts, and from where. */
export const actorOf = ({ personId, address, reach }: Principal): Actor => ({
  kind: 'person',
  id: personId,
  from: address,
  reach,
});
