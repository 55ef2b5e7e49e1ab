import type { Reach } from '#domain/identity';

export interface PersonActor {
  readonly kind: 'person';
  readonly id: number;
  /** Where the act came from. */
  readonly from?: string;
  /** The name of the access token by which a program acted for the person. */
  readonly token?: string;
  /**
   * How far the person's power goes; services check it beside the record they have locked. Absent at the operator's
   * own door, where whoever holds the machine acts in another's name.
   */
  readonly reach?: Reach;
}

/** The engine itself, or whoever holds the machine and acts in nobody's name. */
export interface SystemActor {
  readonly kind: 'system';
  readonly from?: string;
}

/** Who acts. Named in every ledger entry. */
export type Actor = SystemActor | PersonActor;

export const SYSTEM: Actor = { kind: 'system' };

/** 运维人员, at the operator's door. */
export const OPERATOR: Actor = { kind: 'system', from: 'cli' };

/** `system` or `person:12`: the form in which the ledger keeps it. */
export function actorKey(actor: Actor): string {
  return actor.kind === 'system' ? 'system' : `person:${actor.id}`;
}

/** How far an actor's power goes; undefined for the engine and the operator, who are not asked. */
export const reachOf = (actor: Actor): Reach | undefined =>
  actor.kind === 'person' ? actor.reach : undefined;

/** The person who acts; null for the engine and the operator. */
export const personOf = (actor: Actor): number | null => (actor.kind === 'person' ? actor.id : null);
