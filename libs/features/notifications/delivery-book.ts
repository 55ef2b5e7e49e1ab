import { Injectable } from '@nestjs/common';
import { LedgerService } from '#features/ledger';
import { SYSTEM } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';
import { DeliveryLeaseRepository, type Holder } from './delivery-lease.repository.ts';
import { DeliveryMarksRepository, type Marked } from './delivery-marks.repository.ts';
import { type DeliveryTally, type Mark, outcomesOf } from './mark.ts';
import { throughRestart } from './patience.ts';
import { ServiceRecorder } from './service-recorder.ts';

const HOLDER_DIED = '发送中断，不能确定邮件是否已经送出，请核实后重发或者取消。';

/** Writes down what becomes of deliveries: the rows, the ledger and the service of notices in one commit. */
@Injectable()
export class DeliveryBook {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly leases: DeliveryLeaseRepository,
    private readonly marks: DeliveryMarksRepository,
    private readonly service: ServiceRecorder,
  ) {}

  /**
   * Records what became of one group and the intent to send the next; waits for a database that restarts. Answers
   * which of the intended deliveries the holder still has and may send.
   */
  turn(
    holder: Holder,
    marks: readonly Mark[],
    intents: readonly number[],
  ): Promise<{ sendable: ReadonlySet<number>; outcomes: DeliveryTally }> {
    const once = () =>
      this.uow.run(async (tx) => {
        const at = this.clock.now();
        const { marked, sendable } = await this.marks.turn(tx, holder, at, marks, intents);
        const served = [...new Set(marked.flatMap(({ servesNotice }) => servesNotice ?? []))];
        if (served.length > 0) await this.service.onSent(tx, served, at);
        await this.enterOutcomes(tx, at, marked);
        return { sendable, outcomes: outcomesOf(marked) };
      });
    return throughRestart(once, holder.leaseSeconds * 1000);
  }

  /** Deliveries whose holder died while it spoke to the mail server become `unknown`; returns how many. */
  giveUpExpired(): Promise<number> {
    return this.uow.run(async (tx) => {
      const ids = await this.leases.giveUpExpired(tx, HOLDER_DIED);
      const [first] = ids;
      if (first === undefined) return 0;
      await this.ledger.append(tx, this.clock.now(), SYSTEM, [
        { action: 'mail.outcome_lost', subject: `delivery:${first}`, after: { unknown: ids } },
      ]);
      return ids.length;
    });
  }

  /** One entry a group, in the commit of its marks: no crash parts a state from its entry. */
  private async enterOutcomes(tx: Tx, at: Date, marked: readonly Marked[]): Promise<void> {
    const [first] = marked;
    if (!first) return;
    const after: Partial<Record<Mark['state'], number[]>> = {};
    for (const { id, state } of marked) (after[state] ??= []).push(id);
    await this.ledger.append(tx, at, SYSTEM, [
      { action: 'mail.batch_delivered', subject: `delivery:${first.id}`, after },
    ]);
  }
}
