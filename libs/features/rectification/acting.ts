import { DomainError } from '#domain/shared';
import type { Actor } from '#platform/actor';

/** Acts in the person's name where the power was asked for already. */
export function withoutReach(actor: Actor): Actor {
  if (actor.kind === 'system') return actor;
  const { reach: _, ...rest } = actor;
  return rest;
}

/** @throws DomainError `PERSON_REQUIRED` */
export function personOf(actor: Actor): number {
  if (actor.kind === 'person') return actor.id;
  throw new DomainError('PERSON_REQUIRED', '报请核验和销号须由本人办理，系统不能代办。');
}
