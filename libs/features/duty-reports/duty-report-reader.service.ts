import { Injectable } from '@nestjs/common';
import { type DutyForm, dutyReportNotFound, type FeedbackDocument } from '#domain/duty-report';
import type { Reach } from '#domain/identity';
import { DomainError, dayOf } from '#domain/shared';
import { Clock } from '#platform/clock';
import { idAfter, type Page, type PageAsked, pageOf, writeCursor } from '#platform/paging';
import { DutyReport, type Tx, UnitOfWork } from '#persistence';
import { dutyFactsOf } from './duty-facts.query.ts';
import {
  conditionsOf,
  type DutyReportFilter,
  PROBLEMS,
  REPORT_COLUMNS,
  REPORT_JOINS,
  VIEWER,
} from './duty-list.sql.ts';
import { dutyReportPage } from './duty-report-page.ts';
import { DutyReportRepository } from './duty-report.repository.ts';
import type { DutyReportPage, DutyReportView, ProblemView } from './duty-view.ts';

const ORDER = 'duty-reports';

/** 述法报告 as they are read: everybody sees as far as the walls of the organisation allow. */
@Injectable()
export class DutyReportReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly reports: DutyReportRepository,
  ) {}

  /**
   * Newest first.
   * @throws DomainError `CURSOR_INVALID`
   */
  list(
    { offices, units }: Reach,
    { cursor, limit, ...filter }: DutyReportFilter & PageAsked,
  ): Promise<Page<DutyReportView>> {
    const values: unknown[] = [offices, units, dayOf(this.clock.now()), idAfter(ORDER, cursor)];
    const conditions = conditionsOf(filter, values);
    return this.uow.run(async (tx) => {
      const rows = await tx.query<DutyReportView>(
        `SELECT ${REPORT_COLUMNS} ${REPORT_JOINS}
          WHERE ${VIEWER} AND ($4::bigint IS NULL OR r.id < $4)${conditions} ORDER BY r.id DESC LIMIT ${limit + 1}`,
        values,
      );
      return pageOf(rows, limit, ({ id }) => writeCursor(ORDER, [id]));
    });
  }

  /** @throws DomainError `DUTY_REPORT_NOT_FOUND` */
  page(reach: Reach, personId: number, dutyReportId: number): Promise<DutyReportPage> {
    const today = dayOf(this.clock.now());
    return this.uow.run(async (tx) => {
      const { form, ...view } = await this.row(tx, reach, dutyReportId);
      const { officeId, unitId, year } = view;
      const report = await tx.manager.findOneByOrFail(DutyReport, { id: dutyReportId });
      const ballots = await this.reports.ballots(tx, [dutyReportId]);
      const names = await this.names(
        tx,
        ballots.map(({ evaluatorId }) => evaluatorId),
      );
      return dutyReportPage(reach, personId, {
        ...{ view, report, form, today },
        factsNow: await dutyFactsOf(tx, { officeId, unitId, year, today }),
        ballots: ballots.map((one) =>
          Object.assign(one, { evaluatorName: names.get(one.evaluatorId) ?? '' }),
        ),
        problems: await this.problems(tx, dutyReportId),
      });
    });
  }

  /**
   * 反馈意见.
   * @throws DomainError `DUTY_REPORT_NOT_FOUND`, `DUTY_FEEDBACK_NOT_FOUND` before the deliberation
   */
  feedback(reach: Reach, dutyReportId: number): Promise<FeedbackDocument> {
    return this.uow.run(async (tx) => {
      await this.row(tx, reach, dutyReportId);
      const { feedback } = await tx.manager.findOneByOrFail(DutyReport, { id: dutyReportId });
      if (feedback) return feedback;
      throw new DomainError('DUTY_FEEDBACK_NOT_FOUND', '述法评议尚未审议，还没有反馈意见。', {
        dutyReportId,
      });
    });
  }

  private async row(
    tx: Tx,
    { offices, units }: Reach,
    dutyReportId: number,
  ): Promise<DutyReportView & { readonly form: DutyForm }> {
    const [row] = await tx.query<DutyReportView & { form: DutyForm }>(
      `SELECT ${REPORT_COLUMNS}, c.form ${REPORT_JOINS} WHERE ${VIEWER} AND r.id = $4`,
      [offices, units, dayOf(this.clock.now()), dutyReportId],
    );
    if (row) return row;
    throw dutyReportNotFound(dutyReportId);
  }

  private async problems(tx: Tx, dutyReportId: number): Promise<ProblemView[]> {
    const rows = await tx.query<ProblemView & { reportId: number }>(PROBLEMS, [
      [dutyReportId],
      dayOf(this.clock.now()),
    ]);
    return rows.map(({ reportId: _, ...problem }) => problem);
  }

  private async names(tx: Tx, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const rows = await tx.query<{ id: number; name: string }>(
      'SELECT id, name FROM people WHERE id = ANY($1::bigint[])',
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
