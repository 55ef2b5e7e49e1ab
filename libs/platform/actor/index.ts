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

/** Who acts: a person, or the engine itself. Named in every ledger entry. */
export type Actor = { readonly kind: 'system' } | PersonActor;

export const SYSTEM: Actor = { kind: 'system' };

/** `system` or `person:12`: the form in which the ledger keeps it. */
export function actorKey(actor: Actor): string {
  return actor.kind === 'system' ? 'system' : `person:${actor.id}`;
}
