import { Injectable } from '@nestjs/common';
import { DELIVERY_TOPICS, type DeliveryMode, type DeliveryTopic, modesFor } from '#domain/notification';
import { DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';
import { TOPIC_NAMES } from '../letter/topic-names.ts';

/** How somebody is told about one topic, and what may be chosen instead. */
export interface Preference {
  readonly topic: DeliveryTopic;
  readonly name: string;
  readonly mode: DeliveryMode;
  readonly modes: readonly DeliveryMode[];
  /** Why not everything may be chosen; null where everything may. */
  readonly reason: string | null;
}

export interface PreferenceWish {
  readonly topic: DeliveryTopic;
  readonly mode: DeliveryMode;
}

/** Whose preferences: the roles decide what is open. */
export interface PreferenceOwner {
  readonly personId: number;
  readonly roles: readonly string[];
}

/** 接收方式: each person’s own, within the rules. */
@Injectable()
export class PreferenceService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
  ) {}

  list(owner: PreferenceOwner): Promise<Preference[]> {
    return this.uow.run(async (tx) => preferencesOf(owner, await chosen(tx, owner.personId)));
  }

  /**
   * What is not named stays as it is.
   * @throws DomainError `PREFERENCE_REFUSED`: the rules leave no such choice; the message says why
   */
  choose(actor: Actor, owner: PreferenceOwner, wishes: readonly PreferenceWish[]): Promise<Preference[]> {
    for (const wish of wishes) refuseBound(owner, wish);
    return this.uow.run(async (tx) => {
      const before = await chosen(tx, owner.personId);
      const news = wishes.filter(({ topic, mode }) => (before.get(topic) ?? 'mail') !== mode);
      if (news.length > 0) await this.store(tx, actor, owner.personId, before, news);
      return preferencesOf(owner, await chosen(tx, owner.personId));
    });
  }

  private async store(
    tx: Tx,
    actor: Actor,
    personId: number,
    before: ReadonlyMap<DeliveryTopic, DeliveryMode>,
    wishes: readonly PreferenceWish[],
  ): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `INSERT INTO notification_preferences (person_id, topic, mode, changed_at)
       SELECT $1, w.topic, w.mode, $3 FROM jsonb_to_recordset($2::jsonb) AS w(topic text, mode text)
       ON CONFLICT (person_id, topic) DO UPDATE SET mode = excluded.mode, changed_at = excluded.changed_at`,
      [personId, JSON.stringify(wishes), now],
    );
    await this.ledger.append(tx, now, actor, [
      {
        action: 'notification.preferences_changed',
        subject: `person:${personId}`,
        before: Object.fromEntries(wishes.map(({ topic }) => [topic, before.get(topic) ?? 'mail'])),
        after: Object.fromEntries(wishes.map(({ topic, mode }) => [topic, mode])),
      },
    ]);
  }
}

async function chosen(tx: Tx, personId: number): Promise<Map<DeliveryTopic, DeliveryMode>> {
  const rows = await tx.query<PreferenceWish>(
    'SELECT topic, mode FROM notification_preferences WHERE person_id = $1',
    [personId],
  );
  return new Map(rows.map(({ topic, mode }) => [topic, mode]));
}

/** What was chosen in another role may be bound by now: then it counts as mail, as it does when mail is sent. */
function preferencesOf(
  { roles }: PreferenceOwner,
  chosen: ReadonlyMap<DeliveryTopic, DeliveryMode>,
): Preference[] {
  return DELIVERY_TOPICS.map((topic) => {
    const { modes, reason } = modesFor(topic, roles);
    const wish = chosen.get(topic) ?? 'mail';
    return { topic, name: TOPIC_NAMES[topic], mode: modes.includes(wish) ? wish : 'mail', modes, reason };
  });
}

function refuseBound({ roles }: PreferenceOwner, { topic, mode }: PreferenceWish): void {
  const { modes, reason } = modesFor(topic, roles);
  if (modes.includes(mode)) return;
  throw new DomainError('PREFERENCE_REFUSED', `“${TOPIC_NAMES[topic]}”不能这样设置：${reason ?? ''}`, {
    ...{ topic, modes },
  });
}
