import type { RoleName } from './roles.ts';

/** A role held for one organisation. */
export interface RoleHeld {
  readonly role: RoleName;
  readonly organizationId: number;
  /** The absent person for whom it is held; nothing where it is held by one's own appointment. */
  readonly onBehalfOf?: { readonly personId: number } | null;
}

/**
 * 可见与可办的范围: whose records a person may see, and in which role the person may act. A wall stands between
 * siblings: what lies outside is treated as not there.
 */
export interface Reach {
  /** Held by appointment, or for an absent person whom this one stands in for. */
  readonly held: readonly RoleHeld[];
  /** Offices whose records may be seen: the person's own, and every office below it. */
  readonly offices: readonly number[];
  /** Units whose records may be seen: the person's own, and those in a leader's charge. */
  readonly units: readonly number[];
}

/** Whether the person holds one of the roles for this very organisation. */
export function holds(reach: Reach, organizationId: number, ...roles: readonly RoleName[]): boolean {
  return reach.held.some((held) => held.organizationId === organizationId && roles.includes(held.role));
}

/** The organisations for which the person holds one of the roles. */
export function organizationsHeld(reach: Reach, ...roles: readonly RoleName[]): readonly number[] {
  return [
    ...new Set(reach.held.filter(({ role }) => roles.includes(role)).map((held) => held.organizationId)),
  ];
}

/** For whom, besides oneself, somebody acts: absent people, each once. */
export function standsInFor({ held }: Reach): readonly number[] {
  return [...new Set(held.flatMap(({ onBehalfOf }) => onBehalfOf?.personId ?? []))];
}

/** Roles that work in an office. */
export const OFFICE_ROLES = ['supervisor', 'approver'] as const satisfies readonly RoleName[];

/** Roles that act for a unit. */
export const UNIT_ROLES = ['liaison', 'unit_head'] as const satisfies readonly RoleName[];

/** Who, by a role held for an organisation, sees the records of the offices under it. */
const OVERSEERS: readonly RoleName[] = [...OFFICE_ROLES, 'leader'];

/**
 * @param officesUnder the organisation itself, when it is an office, and every office below it
 */
export function reachOf(
  held: readonly RoleHeld[],
  officesUnder: (organizationId: number) => readonly number[],
): Reach {
  const by = (roles: readonly RoleName[]) =>
    held.filter(({ role }) => roles.includes(role)).map(({ organizationId }) => organizationId);
  return {
    held,
    offices: [...new Set(by(OVERSEERS).flatMap(officesUnder))],
    units: [...new Set(by([...UNIT_ROLES, 'leader']))],
  };
}
