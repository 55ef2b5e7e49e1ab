import { Injectable } from '@nestjs/common';
import type { CalendarYear, HolidayChangeState } from '#domain/calendar';
import type { Reach } from '#domain/identity';
import { type Day, day, dayOf, DomainError } from '#domain/shared';
import { loadedCalendar, PolicyService } from '#features/policies';
import { Clock } from '#platform/clock';
import { type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import { type Tx, UnitOfWork } from '#persistence';
import type { MovingClock } from './case-clocks.ts';
import { type ChangedDay, effectsOf } from './effects.ts';
import type { EffectCounts } from './holiday-change.service.ts';
import { changeNotFound } from './holiday-change.query.ts';
import type { KeptTerm } from './kept-terms.query.ts';
import type { MovingDeadline } from './moving-deadline.ts';

/** Which years are known, and from which day on days are counted as plain weekdays for want of an arrangement. */
export interface HolidayYears {
  /** By the system's own clock, which a sample may have moved. */
  readonly today: Day;
  readonly calendarVersion: string;
  readonly years: readonly CalendarYear[];
  readonly provisionalFrom: Day;
}

export interface HolidayChangeView {
  readonly id: number;
  readonly version: number;
  readonly year: number;
  readonly documentNumber: string;
  readonly arrangement: CalendarYear;
  readonly reason: string | null;
  readonly status: HolidayChangeState;
  readonly proposedAt: Date;
  readonly proposedById: number | null;
  readonly proposedByName: string | null;
  readonly decidedAt: Date | null;
  readonly decidedById: number | null;
  readonly decidedByName: string | null;
  readonly decisionReason: string | null;
  readonly calendarBefore: string | null;
  readonly calendarAfter: string | null;
  readonly effects: EffectCounts | null;
}

/** With the working days left from today. */
export type DeadlineShown = MovingDeadline & { readonly leftBefore: number; readonly leftAfter: number };

/** What would move if it were approved now, as far as the viewer sees. */
export interface HolidayPreview {
  readonly changeId: number;
  readonly version: number;
  readonly digest: string;
  readonly calendarBefore: string;
  readonly calendarAfter: string;
  readonly days: readonly ChangedDay[];
  readonly counts: { readonly deadlines: number; readonly clocks: number; readonly kept: number };
  /** The first of them, by their days. */
  readonly deadlines: readonly DeadlineShown[];
  readonly clocks: readonly MovingClock[];
  readonly kept: readonly KeptTerm[];
}

const ORDER = 'holiday-changes';
const MOST_SHOWN = 500;

const VIEW = `
  SELECT c.id, c.version, c.year, c.document_number AS "documentNumber", c.body AS arrangement, c.reason, c.status,
         c.proposed_at AS "proposedAt", c.proposed_by_id AS "proposedById", p.name AS "proposedByName",
         c.decided_at AS "decidedAt", c.decided_by_id AS "decidedById", d.name AS "decidedByName",
         c.decision_reason AS "decisionReason", c.calendar_before AS "calendarBefore",
         c.calendar_after AS "calendarAfter", c.effects
    FROM holiday_changes c LEFT JOIN people p ON p.id = c.proposed_by_id LEFT JOIN people d ON d.id = c.decided_by_id`;

/** 放假安排 as they are known, and what a change of them would move. */
@Injectable()
export class HolidayReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly policies: PolicyService,
  ) {}

  years(): Promise<HolidayYears> {
    return this.uow.run(async (tx) => {
      const { years } = await loadedCalendar(tx);
      const { version, knownYears } = await this.policies.calendar(tx);
      const today = dayOf(this.clock.now());
      return { today, calendarVersion: version, years, provisionalFrom: firstUnknown(knownYears, today) };
    });
  }

  /** Newest first. @throws DomainError `CURSOR_INVALID` */
  changes({
    cursor,
    limit,
  }: {
    cursor?: string | undefined;
    limit: number;
  }): Promise<Page<HolidayChangeView>> {
    const [below] = readCursor(ORDER, cursor, 1) ?? [null];
    if (below !== null && (typeof below !== 'number' || below < 1)) {
      throw new DomainError('CURSOR_INVALID', '翻页标记无效，请从第一页重新查询。');
    }
    return this.uow.run(async (tx) => {
      const rows = await tx.query<HolidayChangeView>(
        `${VIEW} WHERE $1::bigint IS NULL OR c.id < $1 ORDER BY c.id DESC LIMIT $2`,
        [below, limit + 1],
      );
      return pageOf(rows, limit, ({ id }) => writeCursor(ORDER, [id]));
    });
  }

  /** @throws DomainError `HOLIDAY_CHANGE_NOT_FOUND` */
  change(changeId: number): Promise<HolidayChangeView> {
    return this.uow.run((tx) => viewOf(tx, changeId));
  }

  /**
   * Writes nothing.
   * @throws DomainError `HOLIDAY_CHANGE_NOT_FOUND`, `HOLIDAY_CHANGE_STATE`
   */
  preview(reach: Reach, changeId: number): Promise<HolidayPreview> {
    return this.uow.run(async (tx) => {
      const { status, version, arrangement } = await viewOf(tx, changeId);
      if (status !== 'proposed') {
        throw new DomainError('HOLIDAY_CHANGE_STATE', '这份安排已经办理，受影响的期限见办理结果。', {
          changeId,
        });
      }
      const now = this.clock.now();
      const effects = await effectsOf(tx, this.policies, now, arrangement);
      const { calendarBefore, calendarAfter, days, digest, comparison } = effects;
      const { before, after, today } = comparison;
      const seen = <T extends { officeId: number }>(list: readonly T[]) =>
        list.filter(({ officeId }) => reach.offices.includes(officeId));
      const [deadlines, clocks, kept] = [seen(effects.deadlines), seen(effects.clocks), seen(effects.kept)];
      return {
        ...{ changeId, version, digest, calendarBefore, calendarAfter, days },
        counts: { deadlines: deadlines.length, clocks: clocks.length, kept: kept.length },
        deadlines: deadlines.slice(0, MOST_SHOWN).map((one) => ({
          ...one,
          leftBefore: before.workingDaysBetween(today, one.before),
          leftAfter: after.workingDaysBetween(today, one.after),
        })),
        clocks: clocks.slice(0, MOST_SHOWN),
        kept: kept.slice(0, MOST_SHOWN),
      };
    });
  }
}

async function viewOf(tx: Tx, changeId: number): Promise<HolidayChangeView> {
  const [change] = await tx.query<HolidayChangeView>(`${VIEW} WHERE c.id = $1`, [changeId]);
  if (change) return change;
  throw changeNotFound(changeId);
}

/** The first day of the first year, from this one on, that is not loaded. */
function firstUnknown(knownYears: readonly number[], today: Day): Day {
  let year = Number(today.slice(0, 4));
  while (knownYears.includes(year)) year += 1;
  return day(`${year}-01-01`);
}
