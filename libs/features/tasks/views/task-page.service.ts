import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import { assertMayWithTask, taskActs, taskLife, taskNotFound, type TaskStanding } from '#domain/task';
import { CaseForesightService } from '#features/supervision';
import { TaskReader } from './reader.ts';
import { taskItem } from './task-item.ts';
import { partsOf, type TaskPage, type TaskPageRow } from './task-page.ts';
import { TASK_PAGE } from './task-page.sql.ts';
import { Today, type TodaysLight } from './today.ts';

/** 任务页, for whoever may see the task. */
@Injectable()
export class TaskPageService {
  constructor(
    private readonly reader: TaskReader,
    private readonly today: Today,
    private readonly foresight: CaseForesightService,
  ) {}

  /** @throws DomainError `TASK_NOT_FOUND` */
  async page(reach: Reach, taskId: number): Promise<TaskPage> {
    const days = await this.today.light();
    const [row] = await this.reader.query<TaskPageRow>(TASK_PAGE, [taskId, days.today]);
    if (!row) throw taskNotFound(taskId);
    const standing = standingOf(row);
    assertMayWithTask(reach, standing, 'see');
    const fromOffice = reach.offices.includes(row.officeId);
    const inDraft = row.notices.some(({ issuedOn, status }) => issuedOn === null && status !== 'withdrawn');
    const open = taskLife.finals.includes(row.status)
      ? undefined
      : row.cases.find(({ status }) => status !== 'closed');
    return {
      ...taskItem(row, days),
      ...partsOf(row),
      // What is drafted and not signed is the office's own.
      notices: fromOffice ? row.notices : row.notices.filter(({ issuedOn }) => issuedOn !== null),
      nextStep:
        open && (fromOffice || !inDraft)
          ? await this.foresight.nextStep(this.reader, days.calendar, open.id)
          : null,
      acts: taskActs(reach, standing, actFacts(row, days)),
    };
  }

  /**
   * Asked before anything else is told of a task.
   * @throws DomainError `TASK_NOT_FOUND`
   */
  async assertSees(reach: Reach, taskId: number): Promise<TaskStanding> {
    const [row] = await this.reader.query<TaskStanding>(
      `SELECT id, office_id AS "officeId", lead_unit_id AS "leadUnitId", status,
              ARRAY(SELECT c.unit_id FROM task_cooperators c WHERE c.task_id = tasks.id) AS "cooperatingUnitIds"
         FROM tasks WHERE id = $1`,
      [taskId],
    );
    if (!row) throw taskNotFound(taskId);
    assertMayWithTask(reach, row, 'see');
    return row;
  }
}

const standingOf = ({ id, officeId, leadUnitId, status, cooperators }: TaskPageRow): TaskStanding => ({
  ...{ id, officeId, leadUnitId, status },
  cooperatingUnitIds: cooperators.map(({ unitId }) => unitId),
});

const actFacts = (row: TaskPageRow, { today }: TodaysLight) => ({
  ...{ today, dueOn: row.dueOn, acceptBy: row.acceptBy },
  extensionPending: row.extensions.some(({ decidedAt }) => decidedAt === null),
  suspended: row.suspensions.some(({ kind, to }) => kind === 'suspended' && to === null),
  milestonesLeft: row.milestones.some(({ reachedOn }) => reachedOn === null),
  reportWaiting: row.reportWaiting,
});
