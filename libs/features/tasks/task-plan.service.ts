import { Injectable } from '@nestjs/common';
import { dayOf, DomainError } from '#domain/shared';
import { assertMilestones, firstDeadline, taskLife } from '#domain/task';
import type { Actor } from '#platform/actor';
import type { Task } from '#persistence';
import { AssignmentRepository } from './assignment.repository.ts';
import { AssignmentService } from './assignment.service.ts';
import { OfficeScopeRepository } from './office-scope.repository.ts';
import {
  checkCooperators,
  checkWords,
  type DraftEdit,
  type NewMilestone,
  type TaskCommand,
} from './task-commands.ts';
import { reachOfActor, TaskDesk } from './task-desk.ts';
import { TaskWriter } from './task-writer.ts';

/** What the office corrects of a task's plan: a draft in everything, a task given out in milestones and helpers. */
@Injectable()
export class TaskPlanService {
  constructor(
    private readonly desk: TaskDesk,
    private readonly writer: TaskWriter,
    private readonly assignments: AssignmentService,
    private readonly rows: AssignmentRepository,
    private readonly scope: OfficeScopeRepository,
  ) {}

  /** @throws DomainError `TASK_GIVEN_OUT_STATE`, `TASK_TITLE_MISSING`, `TASK_DUE_DAY_INVALID`, `UNIT_NOT_FOUND`, `TARGET_NOT_FOUND` */
  editDraft(actor: Actor, { taskId, expectedVersion, ...edit }: DraftEdit): Promise<void> {
    const command = { taskId, ...(expectedVersion === undefined ? {} : { expectedVersion }) };
    return this.desk.act(actor, 'assign', command, async (act, task) => {
      assertDraft(task);
      const changed = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
      const before = Object.fromEntries(Object.keys(changed).map((key) => [key, task[key as keyof Task]]));
      Object.assign(task, changed);
      checkWords(task.title, task.measure, task.code);
      if (edit.dueOn !== undefined) Object.assign(task, firstDeadline(dayOf(act.now), edit.dueOn));
      const { officeId, leadUnitId, targetId } = task;
      if (edit.leadUnitId !== undefined) {
        await this.assignments.checkUnits(act, [{ officeId, unitId: leadUnitId }]);
      }
      if (edit.targetId && targetId && reachOfActor(actor)) {
        await this.scope.assertTargets(act.tx, [{ officeId, targetId }]);
      }
      await this.writer.note(act, task, 'task.edited', changed, before);
    });
  }

  /**
   * More milestones for a task that is under way; all of them together must still follow one another.
   * @throws DomainError `TASK_NOT_ASSIGNED`, `TASK_OVER`, `MILESTONE_INVALID`
   */
  addMilestones(
    actor: Actor,
    command: TaskCommand & { readonly milestones: readonly NewMilestone[] },
  ): Promise<void> {
    return this.desk.act(actor, 'assign', command, async (act, task) => {
      assertUnderWay(task);
      const { milestones } = command;
      const known = await this.rows.milestones(act.tx, task.id);
      const all = [...known, ...milestones].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
      assertMilestones(all, task);
      const past = milestones.find(({ dueOn }) => dueOn < dayOf(act.now));
      if (past) {
        throw new DomainError('MILESTONE_INVALID', `节点“${past.name}”的日期已过，请改为今天或以后。`, {
          ...past,
        });
      }
      await this.rows.addMilestones(act.tx, [{ task, milestones }]);
      await this.writer.note(act, task, 'task.milestones_added', { milestones });
    });
  }

  /**
   * The cooperating units from now on; what a former one reported stays.
   * @throws DomainError `TASK_NOT_ASSIGNED`, `TASK_OVER`, `TASK_COOPERATORS_INVALID`, `UNIT_NOT_FOUND`
   */
  changeCooperators(
    actor: Actor,
    command: TaskCommand & { readonly unitIds: readonly number[] },
  ): Promise<void> {
    return this.desk.act(actor, 'assign', command, async (act, task) => {
      assertUnderWay(task);
      const { unitIds } = command;
      const before = task.cooperatingUnitIds;
      checkCooperators(task.leadUnitId, unitIds);
      const added = unitIds.filter((unitId) => !before.includes(unitId));
      const gone = before.filter((unitId) => !unitIds.includes(unitId));
      if (added.length + gone.length === 0) return;
      await this.assignments.checkUnits(
        act,
        added.map((unitId) => ({ officeId: task.officeId, unitId })),
      );
      for (const unitId of gone) await this.rows.dropCooperator(act.tx, task.id, unitId);
      await this.rows.addCooperators(act.tx, task.id, added);
      await this.writer.note(
        act,
        task,
        'task.cooperators_changed',
        { cooperatingUnitIds: unitIds },
        { cooperatingUnitIds: before },
      );
    });
  }
}

function assertDraft({ id, status }: Task): void {
  if (status === 'draft') return;
  throw new DomainError(
    'TASK_GIVEN_OUT_STATE',
    `任务当前为“${taskLife.states[status]}”，不能再改内容；可以调整节点、配合单位，或撤销后重新下达。`,
    { taskId: id, status },
  );
}

function assertUnderWay({ id, status }: Task): void {
  if (status === 'draft') {
    throw new DomainError('TASK_NOT_ASSIGNED', '任务尚未下达，请在下达时填写节点和配合单位。', {
      taskId: id,
    });
  }
  if (!taskLife.finals.includes(status)) return;
  throw new DomainError('TASK_OVER', `任务${taskLife.states[status]}，不能再调整。`, { taskId: id });
}
