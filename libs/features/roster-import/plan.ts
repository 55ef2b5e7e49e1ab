import type { RoleName } from '#domain/identity';
import type { Day } from '#domain/shared';
import type { NewAppointment, NewOrganization, NewPerson } from '#features/organizations';
import type { AdministrativeLevel, OrganizationKind } from '#persistence';

/** What the system knows of the codes that a file names. */
export interface KnownRoster {
  readonly units: ReadonlyMap<string, KnownUnit>;
  readonly people: ReadonlyMap<string, KnownPerson>;
  /** Logins in use, with the person's code. */
  readonly logins: ReadonlyMap<string, string>;
}

export interface KnownUnit {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly level: AdministrativeLevel;
  readonly parentCode: string | null;
  readonly agencyCode: string | null;
  readonly validTo: Day | null;
}

export interface KnownPerson {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly hasAccount: boolean;
  readonly roles: readonly HeldAppointment[];
}

export interface HeldAppointment {
  readonly unitCode: string;
  readonly role: RoleName;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

/** A person known already whose name or address is another one now. */
export interface PersonChange {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly before: { readonly name: string; readonly email: string };
}

export interface Invitation {
  readonly personCode: string;
  readonly login: string;
  readonly row: number;
}

/** New, changed and unchanged rows of one kind. */
export interface Tally {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** What the import would write: worked out in full before anything is. */
export interface RosterPlan {
  readonly units: readonly NewOrganization[];
  readonly people: readonly NewPerson[];
  readonly changedPeople: readonly PersonChange[];
  readonly appointments: readonly NewAppointment[];
  /** Whoever has no account yet. */
  readonly invitations: readonly Invitation[];
  readonly tally: { readonly units: Tally; readonly people: Tally; readonly appointments: Tally };
}
