import { Injectable } from '@nestjs/common';
import { cycleNotFound, cycleStepsOpenTo, DUTY_LIST_NAMES, type DutyForm } from '#domain/duty-report';
import type { Reach } from '#domain/identity';
import { idAfter, type Page, type PageAsked, pageOf, writeCursor } from '#platform/paging';
import { UnitOfWork } from '#persistence';
import { CYCLE_COLUMNS, CYCLE_VIEWER, VIEWER } from './duty-list.sql.ts';
import type { BallotView, CyclePage, CycleView } from './duty-view.ts';

const CYCLES = 'duty-cycles';
const BALLOTS = 'duty-ballots';

export interface CycleFilter {
  readonly officeId?: number | undefined;
  readonly year?: number | undefined;
}

/** 年度述法 as it is read. */
@Injectable()
export class DutyCycleReader {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Newest first.
   * @throws DomainError `CURSOR_INVALID`
   */
  list(
    { offices, units }: Reach,
    { cursor, limit, officeId, year }: CycleFilter & PageAsked,
  ): Promise<Page<CycleView>> {
    const before = idAfter(CYCLES, cursor);
    return this.uow.run(async (tx) => {
      const rows = await tx.query<CycleView>(
        `SELECT ${CYCLE_COLUMNS} FROM duty_cycles c JOIN organizations o ON o.id = c.office_id
          WHERE ${CYCLE_VIEWER} AND ($3::bigint IS NULL OR c.id < $3) AND ($4::bigint IS NULL OR c.office_id = $4)
            AND ($5::int IS NULL OR c.year = $5) ORDER BY c.id DESC LIMIT ${limit + 1}`,
        [offices, units, before, officeId ?? null, year ?? null],
      );
      return pageOf(rows, limit, ({ id }) => writeCursor(CYCLES, [id]));
    });
  }

  /** @throws DomainError `DUTY_CYCLE_NOT_FOUND` */
  page(reach: Reach, cycleId: number): Promise<CyclePage> {
    const { offices, units } = reach;
    return this.uow.run(async (tx) => {
      const [row] = await tx.query<CycleView & { form: DutyForm }>(
        `SELECT ${CYCLE_COLUMNS}, c.form FROM duty_cycles c JOIN organizations o ON o.id = c.office_id
          WHERE ${CYCLE_VIEWER} AND c.id = $3`,
        [offices, units, cycleId],
      );
      if (!row) throw cycleNotFound(cycleId);
      const { form, ...cycle } = row;
      const reports = await tx.query<CyclePage['units'][number]>(
        `SELECT r.id AS "dutyReportId", r.unit_id AS "unitId", u.name AS "unitName", r.on_site AS "onSite", r.status
           FROM duty_reports r JOIN duty_cycles c ON c.id = r.cycle_id JOIN organizations u ON u.id = r.unit_id
          WHERE r.cycle_id = $3 AND ${VIEWER} ORDER BY r.id`,
        [offices, units, cycleId],
      );
      const evaluators = await tx.query<{ personId: number; name: string }>(
        `SELECT e.person_id AS "personId", p.name FROM duty_evaluators e JOIN people p ON p.id = e.person_id
          WHERE e.cycle_id = $1 ORDER BY e.id`,
        [cycleId],
      );
      return {
        ...cycle,
        edition: form.edition,
        lists: form.lists.map((list) => ({ ...list, title: DUTY_LIST_NAMES[list.key] })),
        dimensions: form.dimensions,
        units: reports,
        evaluators: offices.includes(cycle.officeId) ? evaluators : null,
        steps: cycleStepsOpenTo(reach, cycle),
      };
    });
  }

  /**
   * 我的评议: one's own votes, the newest first.
   * @throws DomainError `CURSOR_INVALID`
   */
  ballots(
    personId: number,
    { cursor, limit, pending }: PageAsked & { readonly pending: boolean },
  ): Promise<Page<BallotView>> {
    const before = idAfter(BALLOTS, cursor);
    return this.uow.run(async (tx) => {
      const rows = await tx.query<BallotView>(
        `SELECT * FROM (
           SELECT e.id, e.report_id AS "dutyReportId", r.cycle_id AS "cycleId", c.year, o.name AS "officeName",
                  r.unit_id AS "unitId", u.name AS "unitName", r.on_site AS "onSite", c.evaluate_on AS "evaluateOn",
                  e.submitted_at AS "submittedAt",
                  (e.submitted_at IS NULL AND r.status = 'accepted' AND c.status = 'evaluating') AS pending
             FROM duty_evaluations e JOIN duty_reports r ON r.id = e.report_id JOIN duty_cycles c ON c.id = r.cycle_id
             JOIN organizations o ON o.id = c.office_id JOIN organizations u ON u.id = r.unit_id
            WHERE e.evaluator_id = $1 AND ($2::bigint IS NULL OR e.id < $2)) AS b
          WHERE pending OR NOT $3 ORDER BY id DESC LIMIT ${limit + 1}`,
        [personId, before, pending],
      );
      return pageOf(rows, limit, ({ id }) => writeCursor(BALLOTS, [id]));
    });
  }
}
