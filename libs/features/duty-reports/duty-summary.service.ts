import { Injectable } from '@nestjs/common';
import {
  cycleNotFound,
  type Dimension,
  type DutyForm,
  type DutySummary,
  fullMarks,
  summariseDuty,
  type SummaryRow,
  summaryOf,
} from '#domain/duty-report';
import type { Reach } from '#domain/identity';
import { dayOf } from '#domain/shared';
import { Clock } from '#platform/clock';
import { UnitOfWork } from '#persistence';
import { PROBLEMS, REPORT_COLUMNS, REPORT_JOINS, VIEWER } from './duty-list.sql.ts';
import { DutyReportRepository } from './duty-report.repository.ts';
import { dutyTitle } from './duty-words.ts';
import type { DutyReportView, ProblemView } from './duty-view.ts';
import { votesOf } from './votes.ts';

export interface SummarisedUnit extends SummaryRow {
  readonly dutyReportId: number;
  readonly unitId: number;
  readonly unitName: string;
}

export interface CycleSummary {
  readonly cycleId: number;
  readonly title: string;
  readonly fullMarks: number;
  readonly dimensions: readonly Dimension[];
  readonly total: DutySummary;
  readonly units: readonly SummarisedUnit[];
}

/** 述法汇总, for the office. */
@Injectable()
export class DutySummaryService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly reports: DutyReportRepository,
  ) {}

  /** @throws DomainError `DUTY_CYCLE_NOT_FOUND`, for units too: a summary speaks of all of them */
  ofCycle({ offices }: Reach, cycleId: number): Promise<CycleSummary> {
    const today = dayOf(this.clock.now());
    return this.uow.run(async (tx) => {
      const [cycle] = await tx.query<{ year: number; form: DutyForm }>(
        'SELECT year, form FROM duty_cycles WHERE id = $1 AND office_id = ANY($2::bigint[])',
        [cycleId, offices],
      );
      if (!cycle) throw cycleNotFound(cycleId);
      const rows = await tx.query<DutyReportView>(
        `SELECT ${REPORT_COLUMNS} ${REPORT_JOINS} WHERE ${VIEWER} AND r.cycle_id = $4 ORDER BY r.id`,
        [offices, [], today, cycleId],
      );
      const ids = rows.map(({ id }) => id);
      const ballots = await this.reports.ballots(tx, ids);
      const problems = await tx.query<ProblemView & { reportId: number }>(PROBLEMS, [ids, today]);
      const units = rows.map((row): SummarisedUnit => {
        const own = ballots.filter(({ reportId }) => reportId === row.id);
        const found = problems.filter(
          ({ reportId, itemId, status }) => reportId === row.id && itemId !== null && status !== 'set_aside',
        );
        const votes = votesOf(own);
        const ended = row.status === 'evaluated';
        return {
          ...{ dutyReportId: row.id, unitId: row.unitId, unitName: row.unitName, status: row.status },
          ...{ onSite: row.onSite, heard: row.heardOn !== null, late: row.late, grade: row.grade },
          submitted: ['submitted', 'accepted', 'evaluated'].includes(row.status),
          evaluation:
            own.length === 0
              ? null
              : {
                  ...summaryOf(cycle.form.dimensions, ended ? votes : [], own.length),
                  submitted: votes.length,
                },
          problems: found.length,
          problemsClosed: found.filter(({ status }) => status === 'closed').length,
        };
      });
      const { dimensions } = cycle.form;
      return {
        ...{ cycleId, title: `${dutyTitle(cycle)}汇总`, fullMarks: fullMarks(cycle.form), dimensions },
        ...{ total: summariseDuty(units), units },
      };
    });
  }
}
