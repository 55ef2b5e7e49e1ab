/** Who acts: a person, or the engine itself. Named in every ledger entry. */
export type Actor =
  { readonly kind: 'system' } | { readonly kind: 'person'; readonly id: number; readonly from?: string };

export const SYSTEM: Actor = { kind: 'system' };

/** `system` or `person:12`: the form in which the ledger keeps it. */
export function actorKey(actor: Actor): string {
  return actor.kind === 'system' ? 'system' : `person:${actor.id}`;
}
