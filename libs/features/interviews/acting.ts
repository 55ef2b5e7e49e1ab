import { DomainError } from '#domain/shared';
import type { Actor } from '#platform/actor';

export const personIdOf = (actor: Actor): number | null => (actor.kind === 'person' ? actor.id : null);

/**
 * What only somebody in person can say.
 * @throws DomainError `PERSON_REQUIRED`
 */
export function personOf(actor: Actor): number {
  if (actor.kind === 'person') return actor.id;
  throw new DomainError('PERSON_REQUIRED', '约谈纪要须由本人确认，系统不能代办。');
}
