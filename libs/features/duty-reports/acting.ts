import { DomainError } from '#domain/shared';
import type { Actor } from '#platform/actor';

/** @throws DomainError `PERSON_REQUIRED` */
export function personOf(actor: Actor): number {
  if (actor.kind === 'person') return actor.id;
  throw new DomainError('PERSON_REQUIRED', '述法和评议须由本人办理，系统不能代办。');
}
