import { Injectable } from '@nestjs/common';
import { settle } from '#domain/escalation';
import { dayOf } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { PolicyService } from '#features/policies';
import { SYSTEM } from '#platform/actor';
import { Clock } from '#platform/clock';
import { faultPoint } from '#platform/fault';
import { type Tx, UnitOfWork } from '#persistence';
import { CaseRepository } from './case.repository.ts';
import { EscalationWriter } from './escalation.writer.ts';
import { addResults, NOTHING, type SettledCase, type SweepResult } from './sweep-result.ts';

/** Cases in one transaction: large enough to be fast, small enough to hold locks only for a moment. */
const BATCH = 500;

/** Looks at every case that is due and does what the ladder says. Any number may run at once. */
@Injectable()
export class EscalationService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly cases: CaseRepository,
    private readonly policies: PolicyService,
    private readonly writer: EscalationWriter,
    private readonly ledger: LedgerService,
  ) {}

  /** The cost grows with what is due, not with what exists. */
  async sweep(): Promise<SweepResult> {
    let total = NOTHING;
    for (;;) {
      const result = await this.sweepBatch();
      faultPoint('sweep.after_commit');
      total = addResults(total, result);
      if (result.looked < BATCH) return total;
    }
  }

  private async sweepBatch(): Promise<SweepResult> {
    const now = this.clock.now();
    try {
      return await this.uow.run(async (tx) => this.take(tx, now, await this.cases.claimDue(tx, now, BATCH)));
    } catch {
      // Something in this batch cannot be written. Alone, each case succeeds or is set back by itself.
      return this.oneByOne(now);
    }
  }

  private async oneByOne(now: Date): Promise<SweepResult> {
    let total = NOTHING;
    for (let taken = 0; taken < BATCH; taken += 1) {
      const result = await this.single(now);
      if (!result) break;
      total = addResults(total, result);
    }
    return total;
  }

  private async single(now: Date): Promise<SweepResult | null> {
    let caseId: number | undefined;
    try {
      return await this.uow.run(async (tx) => {
        [caseId] = await this.cases.claimDue(tx, now, 1);
        return caseId === undefined ? null : this.take(tx, now, [caseId]);
      });
    } catch (error) {
      if (caseId === undefined) throw error;
      const poisoned = caseId;
      await this.uow.run((tx) => this.setBack(tx, now, poisoned, error));
      return { ...NOTHING, looked: 1, setBack: 1 };
    }
  }

  private async take(tx: Tx, now: Date, caseIds: readonly number[]): Promise<SweepResult> {
    if (caseIds.length === 0) return NOTHING;
    const calendar = await this.policies.calendar(tx);
    const settled: SettledCase[] = [];
    const failed: { caseId: number; error: unknown }[] = [];
    for (const loaded of await this.cases.load(tx, caseIds)) {
      try {
        const ladder = await this.policies.ladder(tx, loaded.ladderId);
        const settlement = settle(loaded.facts, ladder, calendar, now);
        settled.push({ ...loaded, settlement, calendarVersion: calendar.version });
      } catch (error) {
        failed.push({ caseId: loaded.facts.caseId, error });
      }
    }
    for (const { caseId, error } of failed) await this.setBack(tx, now, caseId, error);
    const written = await this.writer.write(tx, now, settled);
    faultPoint('sweep.before_commit');
    return { ...written, looked: caseIds.length, setBack: failed.length };
  }

  private async setBack(tx: Tx, now: Date, caseId: number, error: unknown): Promise<void> {
    const failure = error instanceof Error ? error.message : String(error);
    const { parked } = await this.cases.setBack(tx, now, caseId, failure);
    if (!parked) return;
    const after = { failure, on: dayOf(now) };
    await this.ledger.append(tx, now, SYSTEM, [{ action: 'case.parked', subject: `case:${caseId}`, after }]);
  }
}
