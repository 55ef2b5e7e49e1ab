import { Injectable } from '@nestjs/common';
import type { WorkCalendar } from '#domain/calendar';
import { transition } from '#domain/lives';
import { dayOf, DomainError } from '#domain/shared';
import { acceptBy, assertMilestones, assertReassignable, firstDeadline, taskLife } from '#domain/task';
import { LedgerService } from '#features/ledger';
import { PolicyService } from '#features/policies';
import { CaseService } from '#features/supervision';
import { TargetService } from '#features/targets';
import type { Task } from '#persistence';
import { type AssignedTask, AssignmentRepository } from './assignment.repository.ts';
import { DeadlineRepository } from './deadline.repository.ts';
import { periodsOwed } from './reporting-periods.ts';
import { type Assignment, checkCooperators, type Reassignment } from './task-commands.ts';
import { OfficeScopeRepository, type UnitOfOffice } from './office-scope.repository.ts';
import { reachOfActor, TaskDesk } from './task-desk.ts';
import { type Act, subjectOf, TaskWriter } from './task-writer.ts';
import { TaskNews } from './task-news.ts';

/** How tasks are given out: for the first time, in any number, or again after a return. */
@Injectable()
export class AssignmentService {
  constructor(
    private readonly desk: TaskDesk,
    private readonly scope: OfficeScopeRepository,
    private readonly assignments: AssignmentRepository,
    private readonly deadlines: DeadlineRepository,
    private readonly targets: TargetService,
    private readonly cases: CaseService,
    private readonly policies: PolicyService,
    private readonly writer: TaskWriter,
    private readonly ledger: LedgerService,
    private readonly news: TaskNews,
  ) {}

  async assign({ tx, now, actor }: Act, assignments: readonly Assignment[]): Promise<void> {
    if (assignments.length === 0) return;
    const locked = await this.desk.takeMany({ tx, actor }, 'assign', assignments);
    const tasks = new Map(locked.map((task) => [task.id, task]));
    const calendar = await this.policies.calendar(tx);
    const assigned = assignments.map((assignment) => {
      const task = tasks.get(assignment.taskId);
      if (!task) throw new Error(`Task ${assignment.taskId} was not locked`);
      return assignedTask(task, assignment, now, calendar);
    });
    await this.checkUnits(
      { tx, now, actor },
      assigned.flatMap(({ task, cooperatingUnitIds }) => unitsOf(task, cooperatingUnitIds)),
    );
    const targetIds = new Set(assigned.flatMap(({ task }) => task.targetId ?? []));
    await this.targets.beginIn(tx, now, actor, [...targetIds]);
    await this.assignments.write(tx, assigned);
    const changes = assigned.map(({ task: { id, leadUnitId, assignedOn, dueOn, status }, ...plan }) => ({
      action: taskLife.transitions.assign.event,
      subject: subjectOf(id),
      before: { status: 'draft' },
      after: { status, leadUnitId, assignedOn, dueOn, ...plan },
    }));
    await this.ledger.append(tx, now, actor, changes);
    await this.cases.open(
      tx,
      now,
      actor,
      assigned.map(({ task }) => roundOf(task)),
    );
    await this.news.assigned(
      { tx, now, actor },
      assigned.map(({ task }) => task),
    );
  }

  /**
   * @throws DomainError `TASK_REASON_MISSING`, `TRANSITION_REFUSED`, `REASSIGN_SAME_UNIT`, `TASK_DUE_DAY_INVALID`,
   * `MILESTONE_INVALID`; to a person also `UNIT_NOT_FOUND`
   */
  async reassign(act: Act, task: Task, command: Reassignment): Promise<void> {
    transition(taskLife, task.status, 'reassign');
    if (command.reason.trim() === '') {
      throw new DomainError('TASK_REASON_MISSING', '请写明重新下达的理由或对退回意见的答复。', {
        taskId: task.id,
      });
    }
    const { leadUnitId: formerUnitId, dueOn: formerDueOn } = task;
    const today = dayOf(act.now);
    const dueOn = command.dueOn ?? formerDueOn;
    const leadUnitId = command.leadUnitId ?? formerUnitId;
    const newUnit = leadUnitId !== formerUnitId;
    assertReassignable(task.status, formerUnitId, leadUnitId);
    if (newUnit) await this.checkUnits(act, [{ officeId: task.officeId, unitId: leadUnitId }]);
    if (newUnit || dueOn !== formerDueOn) {
      firstDeadline(today, dueOn);
      Object.assign(task, { leadUnitId, dueOn, deadlineVersion: task.deadlineVersion + 1 });
    }
    if (newUnit) {
      task.assignedOn = today;
      await this.assignments.dropCooperator(act.tx, task.id, leadUnitId);
      await this.assignments.handOver(act, task.id, formerUnitId, command);
    }
    task.acceptBy = acceptBy(today, await this.policies.calendar(act.tx));
    task.acceptedOn = null;
    await this.replan(act, task, command, newUnit);
    await this.deadlines.endReturn(act.tx, task.id, today);
    const { reason, milestones } = command;
    await this.writer.step(act, task, 'reassign', {
      leadUnitId,
      dueOn,
      reason,
      milestones: milestones ?? null,
      ...(newUnit ? { formerUnitId, handOver: command.handOver ?? null } : {}),
    });
    if (newUnit || dueOn !== formerDueOn)
      await this.beginRound(act, task, newUnit ? 'withdrawn' : 'extended');
  }

  /** Ends the running round and opens the next: the case of a new unit or of a new day. */
  async beginRound({ tx, now, actor }: Act, task: Task, as: 'withdrawn' | 'extended'): Promise<void> {
    await this.cases.closeIn(tx, now, actor, { taskId: task.id, as });
    await this.cases.open(tx, now, actor, [roundOf(task)]);
  }

  /** Reports owed up to a later due day; those already owed stay. */
  async extendPeriods({ tx }: Act, task: Task): Promise<void> {
    if (task.reportingCycle === 'custom') return;
    const span = { from: task.assignedOn, to: task.dueOn };
    const periods = periodsOwed(task.reportingCycle, span, await this.policies.calendar(tx));
    await this.assignments.addPeriods(tx, [{ task, periods }]);
  }

  /** Only units below the office can be given work by a person. */
  async checkUnits({ tx, now, actor }: Act, units: readonly UnitOfOffice[]): Promise<void> {
    if (reachOfActor(actor) !== undefined) await this.scope.holdUnits(tx, dayOf(now), units);
  }

  /** A new unit owes nothing of what the former did not bring; what lies ahead goes on with the task. */
  private async replan(
    act: Act,
    task: Task,
    { milestones, dueOn }: Reassignment,
    newUnit: boolean,
  ): Promise<void> {
    if (milestones) assertMilestones(milestones, { assignedOn: dayOf(act.now), dueOn: task.dueOn });
    const ahead = newUnit && !milestones ? { from: dayOf(act.now), to: task.dueOn } : null;
    if (newUnit || milestones) await this.assignments.dropUnreached(act.tx, task.id, ahead);
    if (milestones) await this.assignments.addMilestones(act.tx, [{ task, milestones }]);
    if (newUnit) {
      const keepAfter = task.reportingCycle === 'custom' ? dayOf(act.now) : null;
      await this.assignments.dropUnreported(act.tx, task.id, keepAfter);
      await this.deadlines.settle(act, task.id, '任务已重新下达');
    }
    if (newUnit || dueOn !== undefined) await this.extendPeriods(act, task);
  }
}

const roundOf = ({ id, leadUnitId, officeId, deadlineVersion }: Task) => ({
  taskId: id,
  unitId: leadUnitId,
  officeId,
  round: deadlineVersion,
});

const unitsOf = ({ officeId, leadUnitId }: Task, cooperating: readonly number[]): UnitOfOffice[] =>
  [leadUnitId, ...cooperating].map((unitId) => ({ officeId, unitId }));

/** Sets a locked draft up as assigned; nothing is written yet. */
function assignedTask(task: Task, assignment: Assignment, now: Date, calendar: WorkCalendar): AssignedTask {
  const { to } = transition(taskLife, task.status, 'assign');
  const assignedOn = assignment.assignedOn ?? dayOf(now);
  const leadUnitId = assignment.leadUnitId ?? task.leadUnitId;
  const reportingCycle = assignment.reportingCycle ?? task.reportingCycle;
  const deadline = firstDeadline(assignedOn, assignment.dueOn ?? task.dueOn);
  Object.assign(task, { status: to, leadUnitId, assignedOn, reportingCycle, ...deadline });
  // The clock runs from the day on which the unit can know of it, whatever the paper says.
  task.acceptBy = acceptBy(dayOf(now), calendar);
  task.updatedAt = now;
  const { cooperatingUnitIds = [], milestones = [] } = assignment;
  checkCooperators(leadUnitId, cooperatingUnitIds);
  assertMilestones(milestones, task);
  const span = { from: assignedOn, to: task.dueOn };
  const periods = periodsOwed(reportingCycle, span, calendar, assignment.periods);
  return { task, cooperatingUnitIds, milestones, periods };
}
