import type { Reach } from '#domain/identity';
import { DomainError } from '#domain/shared';
import type { Actor } from '#platform/actor';

/** How far an actor's power goes; undefined for the engine and the operator, who are not asked. */
export const reachOf = (actor: Actor): Reach | undefined =>
  actor.kind === 'person' ? actor.reach : undefined;

/** @throws DomainError `PERSON_REQUIRED` */
export function personOf(actor: Actor): number {
  if (actor.kind === 'person') return actor.id;
  throw new DomainError('PERSON_REQUIRED', '述法和评议须由本人办理，系统不能代办。');
}
