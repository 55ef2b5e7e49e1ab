import type { Day } from '#domain/shared';
import { lightOn, type TaskLight, type TaskState } from '#domain/task';
import type { ReportingCycle } from '#persistence';
import { GIVEN_BACK, suspendedOn } from './task-conditions.ts';
import type { TodaysLight } from './today.ts';

/** A task as a row of a list: with the names of what it belongs to. */
export interface TaskItem {
  readonly id: number;
  readonly code: string;
  readonly title: string;
  readonly status: TaskState;
  /** Who gave a returned task back: the unit, so that the office answers; or the office, so that the unit goes on. */
  readonly returnedBy: 'unit' | 'office' | null;
  readonly light: TaskLight;
  readonly officeId: number;
  readonly officeName: string;
  readonly leadUnitId: number;
  readonly leadUnitName: string;
  readonly targetId: number | null;
  readonly targetTitle: string | null;
  readonly assignedOn: Day;
  readonly originalDueOn: Day;
  readonly dueOn: Day;
  readonly deadlineVersion: number;
  /** Working days until the due day; negative: days late; null when the task is over. */
  readonly workingDaysLeft: number | null;
  readonly reportingCycle: ReportingCycle;
  readonly acceptBy: Day | null;
  readonly acceptedOn: Day | null;
  readonly completedOn: Day | null;
  /** Level of the open case: 1 提醒, 2 约谈, 3 督察; null without one. */
  readonly level: number | null;
  readonly updatedAt: Date;
  readonly version: number;
}

export type TaskItemRow = Omit<TaskItem, 'light' | 'workingDaysLeft'> & { readonly suspended: boolean };

/** The columns of a row, from task `t` joined by `TASK_JOINS`. */
export const taskColumns = (today: string): string => `
  t.id, t.code, t.title, t.status, t.office_id AS "officeId", o.name AS "officeName",
  t.lead_unit_id AS "leadUnitId", u.name AS "leadUnitName", t.target_id AS "targetId", g.title AS "targetTitle",
  t.assigned_on AS "assignedOn", t.original_due_on AS "originalDueOn", t.due_on AS "dueOn",
  t.deadline_version AS "deadlineVersion", t.reporting_cycle AS "reportingCycle", t.accept_by AS "acceptBy",
  t.accepted_on AS "acceptedOn", t.completed_on AS "completedOn", t.updated_at AS "updatedAt", t.version,
  (SELECT max(c.level) FROM cases c WHERE c.task_id = t.id AND c.status <> 'closed') AS level,
  CASE WHEN t.status = 'returned' THEN CASE WHEN ${GIVEN_BACK} THEN 'unit' ELSE 'office' END END AS "returnedBy",
  ${suspendedOn(today)} AS suspended`;

export const TASK_JOINS = `
  JOIN organizations o ON o.id = t.office_id
  JOIN organizations u ON u.id = t.lead_unit_id
  LEFT JOIN targets g ON g.id = t.target_id`;

/** What is told of a row today: light and days are never stored. */
export function toldToday(
  { status, dueOn, suspended }: Pick<TaskItemRow, 'status' | 'dueOn' | 'suspended'>,
  days: TodaysLight,
): Pick<TaskItem, 'light' | 'workingDaysLeft'> {
  const over = status === 'done' || status === 'withdrawn';
  return {
    light: lightOn({ status, dueOn, suspended }, days),
    workingDaysLeft: over ? null : days.calendar.workingDaysBetween(days.today, dueOn),
  };
}

/**
 * Field by field: what is left of an object when some of it was taken out has a hidden class of its own, which stays
 * in memory until the heap is swept as a whole, 1.7 KB for each row of a long list.
 */
export function taskItem(row: TaskItemRow, days: TodaysLight): TaskItem {
  const { id, code, title, status, returnedBy, officeId, officeName, leadUnitId, leadUnitName } = row;
  const { targetId, targetTitle, assignedOn, originalDueOn, dueOn, deadlineVersion, reportingCycle } = row;
  const { acceptBy, acceptedOn, completedOn, level, updatedAt, version } = row;
  const { light, workingDaysLeft } = toldToday(row, days);
  return {
    id,
    code,
    title,
    status,
    returnedBy,
    light,
    officeId,
    officeName,
    leadUnitId,
    leadUnitName,
    targetId,
    targetTitle,
    assignedOn,
    originalDueOn,
    dueOn,
    deadlineVersion,
    workingDaysLeft,
    reportingCycle,
    acceptBy,
    acceptedOn,
    completedOn,
    level,
    updatedAt,
    version,
  };
}
