import { Injectable } from '@nestjs/common';
import { noticeTerms } from '#domain/escalation';
import { dayOf, instantAt } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { PolicyService } from '#features/policies';
import { SYSTEM } from '#platform/actor';
import { touchCases, type Tx } from '#persistence';
import { NoticeRepository } from './notice.repository.ts';

/** 送达: the day from which the terms of a document run. */
@Injectable()
export class NoticeServing {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly policies: PolicyService,
    private readonly ledger: LedgerService,
  ) {}

  /** Serves what is not yet served: by the first mail that left, or at the latest by the receipt. */
  async serve(tx: Tx, at: Date, noticeIds: readonly number[]): Promise<void> {
    const unserved = await this.notices.unserved(tx, noticeIds);
    if (!isFilled(unserved)) return;
    const calendar = await this.policies.calendar(tx);
    const servedOn = dayOf(at);
    const services = [];
    for (const { id, level, ladderId } of unserved) {
      const step = (await this.policies.ladder(tx, ladderId)).levels[level - 1];
      if (step) services.push({ id, servedOn, terms: noticeTerms(step, servedOn, calendar) });
    }
    await this.notices.serve(tx, services);
    // No term can run out on the day of service: the engine looks again on the next working day.
    const [{ ladderId }] = unserved;
    const caseIds = unserved.flatMap((notice) => notice.caseIds);
    await touchCases(tx, { caseIds }, await this.nextOpening(tx, ladderId, at));
    await this.ledger.append(tx, at, SYSTEM, [
      {
        action: 'notice.served',
        subject: 'notices',
        after: { noticeIds: services.map(({ id }) => id), servedOn },
      },
    ]);
  }

  /** When the office opens on the next working day. */
  async nextOpening(tx: Tx, ladderId: number, now: Date): Promise<Date> {
    const { officeHours } = await this.policies.ladder(tx, ladderId);
    const calendar = await this.policies.calendar(tx);
    return instantAt(calendar.addWorkingDays(dayOf(now), 1), officeHours.opens);
  }
}

const isFilled = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;
