import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { type Day, dayOf, instantAt } from '#domain/shared';
import { AlarmBook } from '#features/alarms';
import { LedgerService } from '#features/ledger';
import { Announcer, NotificationsModule } from '#features/notifications';
import { PolicyService } from '#features/policies';
import { SYSTEM } from '#platform/actor';
import type { Tx } from '#persistence';

export const NOTICE_MORNING = 'notice.morning';

interface Silence {
  readonly noticeId: number;
  readonly action: 'notice.receipt_overdue' | 'notice.reply_overdue';
  readonly number: string | null;
  readonly dueOn: Day;
}

/** Terms that ran out before $1 without an act of the unit, and are not on record yet. */
const SILENT = `
  WITH late AS (
    SELECT n.id AS "noticeId", n.number, x.action, x.due_on AS "dueOn"
      FROM notices n CROSS JOIN LATERAL (
        SELECT 'notice.receipt_overdue' AS action, (e->>'dueOn')::date AS due_on
          FROM jsonb_array_elements(n.terms) e WHERE e->>'key' = 'receipt' AND n.received_at IS NULL
        UNION ALL SELECT 'notice.reply_overdue', n.reply_due_on WHERE n.reply IS NULL) x
     WHERE n.status IN ('issued', 'received') AND n.served_on IS NOT NULL AND x.due_on < $1::date)
  SELECT l.* FROM late l
   WHERE NOT EXISTS (SELECT FROM ledger_entries e WHERE e.subject = 'notice:' || l."noticeId" AND e.action = l.action)
   ORDER BY l."noticeId", l.action`;

/**
 * 逾期未签收、逾期未回复: on the first morning after a term that a unit let pass, the ledger keeps that it was silent,
 * once. What follows from it is the ladder's.
 */
@Injectable()
export class NoticeSilence implements OnModuleInit {
  constructor(
    private readonly book: AlarmBook,
    private readonly policies: PolicyService,
    private readonly announcer: Announcer,
    private readonly ledger: LedgerService,
  ) {}

  onModuleInit(): void {
    this.book.handle(
      NOTICE_MORNING,
      (tx, _, now) => this.look(tx, now),
      (tx, now) => this.announcer.officeInstant(tx, now),
    );
  }

  /** @returns the next opening of the office */
  async look(tx: Tx, now: Date): Promise<Date> {
    const today = dayOf(now);
    const silent = await tx.query<Silence>(SILENT, [today]);
    await this.ledger.append(
      tx,
      now,
      SYSTEM,
      silent.map(({ noticeId, action, number, dueOn }) => ({
        ...{ action, subject: `notice:${noticeId}`, after: { number, dueOn } },
      })),
    );
    const { ladder } = await this.policies.ladderInForce(tx, today);
    const calendar = await this.policies.calendar(tx);
    return instantAt(calendar.addWorkingDays(today, 1), ladder.officeHours.opens);
  }
}

/** What the worker does for documents by itself, beside the ladder. */
@Module({ imports: [NotificationsModule], providers: [NoticeSilence], exports: [NoticeSilence] })
export class NoticeMorningModule {}
