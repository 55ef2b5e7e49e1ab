import { DomainError } from '#domain/shared';
import { nextDeliveryTry } from '#domain/notification';
import type { SendOutcome } from '#platform/mail';
import type { ClaimedDelivery } from './delivery-lease.repository.ts';
import type { Mark } from './mark.ts';

/** Servers may answer with pages; the row keeps what a person needs. */
const RESPONSE_LENGTH = 500;

/** What a send's outcome means for the delivery. A deferred one is tried again in office hours, unless urgent. */
export function markFor(
  delivery: ClaimedDelivery,
  outcome: SendOutcome,
  now: Date,
  opensFrom: (instant: Date) => Date,
): Mark {
  const attempts = delivery.attempts + 1;
  const response = ('reason' in outcome ? outcome.reason : outcome.response).slice(0, RESPONSE_LENGTH);
  const mark = { id: delivery.id, attempts, response };
  switch (outcome.kind) {
    case 'accepted':
      return { ...mark, state: 'sent' };
    case 'rejected':
      return { ...mark, state: 'failed' };
    case 'unknown':
      return { ...mark, state: 'unknown' };
    case 'deferred': {
      const again = nextDeliveryTry(attempts, now);
      if (!again) return { ...mark, state: 'failed' };
      return { ...mark, state: 'queued', notBefore: delivery.urgent ? again : opensFrom(again) };
    }
  }
}

/** A message that cannot be put into words fails alone and with its reason. */
export function markUnwritten({ id, attempts }: ClaimedDelivery, error: unknown): Mark {
  const response = error instanceof DomainError ? `${error.code} ${error.message}` : String(error);
  return { id, attempts, state: 'failed', response: response.slice(0, RESPONSE_LENGTH) };
}
