import {
  effectiveRoles,
  type Permission,
  permissionsOf,
  type Reach,
  reachOf,
  tokenPermissions,
} from '#domain/identity';
import type { Actor } from '#platform/actor';
import type { OpenToken } from './access-token.repository.ts';
import type { OpenSession } from './session.repository.ts';
import type { HeldRole, WhoAsks } from './who-asks.query.ts';

/** Who makes a request, proven by a session or by a token. */
export interface Principal {
  /** None where a token speaks. */
  readonly sessionId: number | undefined;
  /** The access token that speaks for the person, by its name. */
  readonly token: string | undefined;
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
  return { ...ownerOf(session, address), sessionId: session.id, token: undefined };
}

/** Can do what both its scopes and its owner can. */
export function principalOfToken(token: OpenToken, address: string): Principal {
  const owner = ownerOf(token, address);
  const permissions = tokenPermissions(token.scopes, owner.permissions);
  return { ...owner, permissions, sessionId: undefined, token: token.tokenName };
}

type Owner = Omit<Principal, 'sessionId' | 'token'>;

/** A row that is remembered says the same each time. */
const owners = new WeakMap<WhoAsks, Omit<Owner, 'address'>>();

function ownerOf(who: WhoAsks, address: string): Owner {
  const known = owners.get(who) ?? workOut(who);
  owners.set(who, known);
  return { ...known, address };
}

function workOut(who: WhoAsks): Omit<Owner, 'address'> {
  const { accountId, personId, login, name, mustChange, secondFactor } = who;
  const names = who.roles.map(({ role }) => role);
  const roles = effectiveRoles(names).length === 0 ? [] : who.roles;
  return {
    ...{ accountId, personId, login, name, mustChange, secondFactor, roles },
    permissions: permissionsOf(names),
    reach: reachOf(roles, (id) => roles.find((role) => role.organizationId === id)?.officesUnder ?? []),
  };
}

/** In whose name a service acts, and from where. */
export const actorOf = ({ personId, address, reach, token }: Principal): Actor => ({
  kind: 'person',
  id: personId,
  from: address,
  ...(token === undefined ? {} : { token }),
  reach,
});
