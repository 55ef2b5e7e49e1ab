import type { SecretBox } from '#platform/secrets';
import { type Message, signatureOf } from '#platform/webhook';
import type { ClaimedDelivery } from './webhook-queue.repository.ts';
import { secretPurpose } from './webhook-settings.ts';

const PERSON = /^person:(\d+)$/;

/**
 * The signed message of one delivery. Tried again it carries the same id, so that a receiver that has taken it
 * already can tell.
 */
export function messageOf(delivery: ClaimedDelivery, secrets: SecretBox, now: Date): Message {
  const body = JSON.stringify(bodyOf(delivery));
  const secret = secrets.open(delivery.sealedSecret, secretPurpose(delivery.webhookId));
  const timestamp = Math.floor(now.getTime() / 1_000);
  return {
    url: delivery.url,
    body,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'User-Agent': 'sandan-webhook/1',
      'X-Sandan-Event': delivery.event,
      'X-Sandan-Delivery': String(delivery.id),
      'X-Sandan-Timestamp': String(timestamp),
      'X-Sandan-Signature': signatureOf(secret, timestamp, body),
    },
  };
}

function bodyOf({
  entryId,
  seq,
  event,
  at,
  createdAt,
  subject,
  webhookId,
  actor,
  actorName,
  after,
}: ClaimedDelivery) {
  if (entryId === null) {
    const message = '这是一条试发消息，收到即表示推送配置正确。';
    return {
      id: null,
      seq: null,
      event,
      at: createdAt,
      subject: `webhook:${webhookId}`,
      actor: SYSTEM,
      after: { message },
    };
  }
  const [, personId] = PERSON.exec(actor ?? '') ?? [];
  return {
    ...{ id: entryId, seq, event, at, subject },
    actor: personId === undefined ? SYSTEM : { kind: 'person', id: Number(personId), name: actorName },
    after,
  };
}

const SYSTEM = { kind: 'system' } as const;
