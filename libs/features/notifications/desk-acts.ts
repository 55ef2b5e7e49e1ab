import { DomainError } from '#domain/shared';
import type { Change, LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import type { Clock } from '#platform/clock';
import type { DeliveryState, Tx, UnitOfWork } from '#persistence';
import type { DeliveryDeskRepository, HeldDelivery } from './delivery-desk.repository.ts';
import { visibleDeliveries } from './delivery-sight.ts';

export interface DeskCommand {
  readonly deliveryIds: readonly number[];
  readonly reason: string;
}

export const idsOf = (held: readonly HeldDelivery[]) => held.map(({ id }) => id);

/** What every act of a person on deliveries has in common: seen, locked, in a fitting state, and in the ledger. */
export class DeskActs {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly desk: DeliveryDeskRepository,
  ) {}

  /** @throws DomainError `DELIVERY_NOT_FOUND` also outside of the actor’s reach, `DELIVERY_STATE`, `REASON_EMPTY` */
  run(
    actor: Actor,
    { deliveryIds, reason }: DeskCommand,
    allowed: readonly DeliveryState[],
    action: Change['action'],
    change: (tx: Tx, now: Date, held: readonly HeldDelivery[]) => Promise<void>,
  ): Promise<void> {
    if (reason.trim() === '') throw new DomainError('REASON_EMPTY', '请填写理由。');
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const held = await this.desk.hold(tx, deliveryIds);
      const visible = await visibleDeliveries(tx, actor, now, idsOf(held));
      refuseMissing(
        deliveryIds,
        held.filter(({ id }) => visible.has(id)),
      );
      refuseState(held, allowed);
      await change(tx, now, held);
      await this.ledger.append(
        tx,
        now,
        actor,
        held.map(({ id, state, address, attempts, lastResponse }) => ({
          action,
          subject: `delivery:${id}`,
          before: { state, address, attempts, response: lastResponse },
          context: { reason },
        })),
      );
    });
  }
}

function refuseMissing(asked: readonly number[], held: readonly HeldDelivery[]): void {
  const missing = asked.filter((id) => !held.some((delivery) => delivery.id === id));
  if (missing.length === 0) return;
  throw new DomainError('DELIVERY_NOT_FOUND', '所选邮件有的已不存在，请刷新后重试。', {
    deliveryIds: missing,
  });
}

function refuseState(held: readonly HeldDelivery[], allowed: readonly DeliveryState[]): void {
  const wrong = held.filter(({ state }) => !allowed.includes(state));
  if (wrong.length === 0) return;
  throw new DomainError('DELIVERY_STATE', '所选邮件有的状态已变，不能这样处理，请刷新后重新选择。', {
    deliveries: wrong.map(({ id, state }) => ({ id, state })),
  });
}
