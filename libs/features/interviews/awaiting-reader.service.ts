import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import { type Day, DomainError, dayOf } from '#domain/shared';
import { PolicyService } from '#features/policies';
import { Clock } from '#platform/clock';
import { type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import { UnitOfWork } from '#persistence';
import { INTERVIEW_TERM } from './interview-list.sql.ts';
import type { PageAsked } from './interview-reader.service.ts';
import type { AwaitingView } from './interview-view.ts';

const ORDER = 'interviews-awaiting';

export interface AwaitingFilter extends PageAsked {
  readonly officeId?: number | undefined;
  readonly unitId?: number | undefined;
}

/** $1 offices, $2 units, $3 today. */
const AWAITING = `
  SELECT n.id AS "noticeId", n.number, coalesce(n.content->>'title', '') AS title, n.office_id AS "officeId",
         o.name AS "officeName", n.unit_id AS "unitId", u.name AS "unitName", n.case_id AS "caseId",
         c.task_id AS "taskId", t.title AS "taskTitle", n.issued_on AS "issuedOn", n.served_on AS "servedOn",
         d.due_on AS "dueOn", coalesce(d.due_on < $3::date, false) AS late
    FROM notices n JOIN organizations o ON o.id = n.office_id JOIN organizations u ON u.id = n.unit_id
    LEFT JOIN cases c ON c.id = n.case_id LEFT JOIN tasks t ON t.id = c.task_id
    CROSS JOIN LATERAL (SELECT ${INTERVIEW_TERM} AS due_on) d
   WHERE n.kind = 'interview_notice' AND n.status IN ('issued', 'received', 'replied')
     AND (n.office_id = ANY($1::bigint[]) OR n.unit_id = ANY($2::bigint[]))
     AND NOT EXISTS (SELECT 1 FROM interview_notices x WHERE x.notice_id = n.id AND x.let_go_at IS NULL)
     AND ($4::bigint IS NULL OR n.id > $4) AND ($5::bigint IS NULL OR n.office_id = $5)
     AND ($6::bigint IS NULL OR n.unit_id = $6)`;

/** 待安排: issued documents of level two that no interview answers yet. */
@Injectable()
export class AwaitingReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly policies: PolicyService,
  ) {}

  /**
   * The oldest first.
   * @throws DomainError `CURSOR_INVALID`
   */
  list(
    { offices, units }: Reach,
    { cursor, limit, officeId, unitId }: AwaitingFilter,
  ): Promise<Page<AwaitingView>> {
    const after = idAfter(cursor);
    const today = dayOf(this.clock.now());
    return this.uow.run(async (tx) => {
      const rows = await tx.query<Omit<AwaitingView, 'workingDaysLeft'>>(
        `${AWAITING} ORDER BY n.id LIMIT ${limit + 1}`,
        [offices, units, today, after, officeId ?? null, unitId ?? null],
      );
      const calendar = await this.policies.calendar(tx);
      const left = (dueOn: Day | null) => (dueOn === null ? null : calendar.workingDaysBetween(today, dueOn));
      const page = pageOf(rows, limit, ({ noticeId }) => writeCursor(ORDER, [noticeId]));
      return { ...page, items: page.items.map((row) => ({ ...row, workingDaysLeft: left(row.dueOn) })) };
    });
  }
}

function idAfter(cursor: string | undefined): number | null {
  const keys = readCursor(ORDER, cursor, 1);
  if (keys === undefined) return null;
  const [id] = keys;
  if (typeof id === 'number') return id;
  throw new DomainError('CURSOR_INVALID', '翻页标记无效，请从第一页重新查询。');
}
