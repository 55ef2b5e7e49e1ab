import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import { type Day } from '#domain/shared';
import { targetNotFound } from '#domain/target';
import { type DaySpan, lightOf, type TaskLight, type TaskState } from '#domain/task';
import type { WorkCalendar } from '#domain/calendar';
import { Target, type Tx } from '#persistence';
import type { TargetRow } from './target-list.query.ts';
import { reachParameters, visibleTarget, visibleTask } from './visible-targets.ts';

export interface IndicatorRow {
  readonly id: number;
  readonly name: string;
  readonly op: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly direction: string;
  readonly kind: string;
  readonly quote: string | null;
}

/** Where the target stands in its report. */
export interface SourcePlace {
  readonly reportId: number;
  readonly issuer: string;
  readonly title: string;
  readonly reportYear: number;
  readonly planHeading: string;
  /** The office's import, for who may read imports. */
  readonly importId: number | null;
  readonly ordinal: string | null;
  /** JavaScript string indexes into the stored text, the end not included. */
  readonly start: number | null;
  readonly end: number | null;
  /** The report's words at that place; null where the text is not kept. */
  readonly quote: string | null;
}

export interface TaskOfTarget {
  readonly id: number;
  readonly code: string;
  readonly title: string;
  readonly leadUnitId: number;
  readonly leadUnitName: string;
  readonly status: TaskState;
  readonly dueOn: Day;
  readonly originalDueOn: Day;
  readonly completedOn: Day | null;
  /** None for a draft. */
  readonly light: TaskLight | null;
}

/** Everything a person sees of a target. */
export interface TargetPage {
  readonly target: Target;
  readonly names: Pick<TargetRow, 'officeName' | 'leadUnitName'>;
  readonly indicators: readonly IndicatorRow[];
  readonly source: SourcePlace | null;
  readonly tasks: readonly TaskOfTarget[];
}

type Names = TargetPage['names'];
type SourceRow = Omit<SourcePlace, 'ordinal' | 'start' | 'end' | 'quote'> & { readonly body: string | null };
type TaskRow = Omit<TaskOfTarget, 'light'> & { readonly suspensions: readonly DaySpan[] };

/** 目标详情: the target with its promises, its source and its tasks, as far as the person sees them. */
@Injectable()
export class TargetPageQuery {
  /** @throws DomainError `TARGET_NOT_FOUND` */
  async read(
    tx: Tx,
    reach: Reach | undefined,
    targetId: number,
    { today, calendar }: { readonly today: Day; readonly calendar: WorkCalendar },
  ): Promise<TargetPage> {
    const [names] = await tx.query<Names>(
      `SELECT o.name AS "officeName", u.name AS "leadUnitName" FROM targets t
         JOIN organizations o ON o.id = t.office_id LEFT JOIN organizations u ON u.id = t.lead_unit_id
        WHERE ${visibleTarget('t')} AND t.id = $3`,
      [...reachParameters(reach), targetId],
    );
    const target = names && (await tx.manager.findOneBy(Target, { id: targetId }));
    if (!names || !target) throw targetNotFound(targetId);
    const indicators = await tx.query<IndicatorRow>(
      `SELECT id, name, op, value::float8 AS value, unit, direction, kind, quote FROM indicators
        WHERE target_id = $1 ORDER BY position`,
      [targetId],
    );
    const source = await this.source(tx, target);
    return {
      target,
      names,
      indicators,
      source,
      tasks: await this.tasks(tx, reach, targetId, today, calendar),
    };
  }

  private async source(tx: Tx, target: Target): Promise<SourcePlace | null> {
    const { reportId, officeId, sourceOrdinal: ordinal, sourceStart: start, sourceEnd: end } = target;
    if (reportId === null) return null;
    const [row] = await tx.query<SourceRow>(
      `SELECT r.id AS "reportId", r.issuer, r.title, r.report_year AS "reportYear", r.plan_heading AS "planHeading",
              (SELECT i.id FROM plan_imports i WHERE i.report_id = r.id AND i.office_id = $2) AS "importId", r.body
         FROM reports r WHERE r.id = $1`,
      [reportId, officeId],
    );
    if (!row) return null;
    const { body, ...report } = row;
    const quote = body === null || start === null || end === null ? null : body.slice(start, end);
    return { ...report, ordinal, start, end, quote };
  }

  private async tasks(
    tx: Tx,
    reach: Reach | undefined,
    targetId: number,
    today: Day,
    calendar: WorkCalendar,
  ): Promise<TaskOfTarget[]> {
    const rows = await tx.query<TaskRow>(
      `SELECT k.id, k.code, k.title, k.lead_unit_id AS "leadUnitId", u.name AS "leadUnitName", k.status,
              k.due_on AS "dueOn", k.original_due_on AS "originalDueOn", k.completed_on AS "completedOn",
              (SELECT coalesce(jsonb_agg(jsonb_build_object('from', s.from_on, 'to', s.to_on)), '[]')
                 FROM suspensions s WHERE s.task_id = k.id) AS suspensions
         FROM tasks k JOIN organizations u ON u.id = k.lead_unit_id
        WHERE k.target_id = $3 AND ${visibleTask('k')} ORDER BY k.due_on, k.id`,
      [...reachParameters(reach), targetId],
    );
    return rows.map(({ suspensions, ...task }) => ({
      ...task,
      light: task.status === 'draft' ? null : lightOf({ ...task, suspensions }, today, calendar),
    }));
  }
}
