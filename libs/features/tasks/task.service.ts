import { Injectable } from '@nestjs/common';
import { dayOf, DomainError } from '#domain/shared';
import { assertMayDraftFor, assertPlausibleDueDay, assertReturnable, assertTaskReason } from '#domain/task';
import { type Change, LedgerService } from '#features/ledger';
import { CaseService } from '#features/supervision';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { inOneGo, type Tx, UnitOfWork } from '#persistence';
import { AssignmentService } from './assignment.service.ts';
import { DeadlineRepository } from './deadline.repository.ts';
import {
  type Assignment,
  checkDrafts,
  type Reassignment,
  type TaskCommand,
  type TaskDraft,
} from './task-commands.ts';
import { OfficeScopeRepository, type UnitOfOffice } from './office-scope.repository.ts';
import { reachOfActor, TaskDesk } from './task-desk.ts';
import { subjectOf, TaskWriter } from './task-writer.ts';
import { TaskRepository } from './task.repository.ts';

/** 任务: drafted and given out by the office, taken or returned by the unit. */
@Injectable()
export class TaskService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly desk: TaskDesk,
    private readonly tasks: TaskRepository,
    private readonly scope: OfficeScopeRepository,
    private readonly assignments: AssignmentService,
    private readonly deadlines: DeadlineRepository,
    private readonly writer: TaskWriter,
    private readonly cases: CaseService,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * Creates drafts, all or nothing. Ids in the order given.
   * @throws DomainError what `checkDrafts` throws, `TASK_CODE_TAKEN`, `TASK_DUE_DAY_INVALID`; to a person also `POWER_REFUSED`,
   * `ORGANIZATION_NOT_FOUND`, `UNIT_NOT_FOUND`, `TARGET_NOT_FOUND`
   */
  createMany(actor: Actor, drafts: readonly TaskDraft[]): Promise<number[]> {
    return this.uow.run((tx) => this.createManyIn(tx, this.clock.now(), actor, drafts));
  }

  async createManyIn(tx: Tx, now: Date, actor: Actor, drafts: readonly TaskDraft[]): Promise<number[]> {
    checkDrafts(drafts);
    for (const { dueOn } of drafts) assertPlausibleDueDay(dayOf(now), dueOn);
    const reach = reachOfActor(actor);
    if (reach) for (const { officeId } of drafts) assertMayDraftFor(reach, officeId);
    const stored = await inOneGo(
      reach && this.checkScope(tx, now, drafts),
      this.tasks.insertDrafts(tx, now, drafts),
    );
    const ids: number[] = [];
    const changes: Change[] = [];
    for (const [nth, { id, code }] of stored.entries()) {
      if (id === null) {
        throw new DomainError('TASK_CODE_TAKEN', `任务编号“${code}”已被使用，请更换。`, { code });
      }
      ids.push(id);
      changes.push({ action: 'task.drafted', subject: subjectOf(id), after: { ...drafts[nth], code } });
    }
    // To name a unit in a task is to hold it: the insert has waited for a merger under way, and none can begin before
    // this is over. So the units are looked at once more, as they now are.
    await inOneGo(
      reach && this.scope.assertUnits(tx, dayOf(now), unitsOf(drafts)),
      this.ledger.append(tx, now, actor, changes),
    );
    return ids;
  }

  /** 下达 of one task; see `assignMany`. */
  assign(actor: Actor, assignment: Assignment): Promise<void> {
    return this.assignMany(actor, [assignment]);
  }

  /**
   * 下达 of any number of drafts in a few statements, all or none: sets lead, cooperating units, days, milestones and
   * reports owed, begins their targets, and opens a case for each.
   * @throws DomainError `TASK_NOT_FOUND`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`, `TASK_DUE_DAY_INVALID`,
   * `MILESTONE_INVALID`, `TASK_COOPERATORS_INVALID`, `REPORT_DAY_INVALID`; to a person also `POWER_REFUSED`,
   * `UNIT_NOT_FOUND`
   */
  assignMany(actor: Actor, assignments: readonly Assignment[]): Promise<void> {
    return this.uow.run((tx) => this.assignManyIn(tx, this.clock.now(), actor, assignments));
  }

  assignManyIn(tx: Tx, now: Date, actor: Actor, assignments: readonly Assignment[]): Promise<void> {
    return this.assignments.assign({ tx, now, actor }, assignments);
  }

  /** 签收: the unit takes the task; that can be done however late. */
  accept(actor: Actor, command: TaskCommand): Promise<void> {
    return this.desk.act(actor, 'carryOut', command, async (act, task) => {
      task.acceptedOn = dayOf(act.now);
      await this.writer.step(act, task, 'accept');
    });
  }

  /**
   * 退回 with a reason, instead of accepting, within the clock of acceptance.
   * @throws DomainError `TASK_REASON_MISSING`, `RETURN_TOO_LATE`
   */
  returnToOffice(actor: Actor, command: TaskCommand & { readonly reason: string }): Promise<void> {
    return this.desk.act(actor, 'carryOut', command, async (act, task) => {
      assertTaskReason('退回', command.reason);
      if (task.status === 'assigned') assertReturnable(task.acceptBy, dayOf(act.now));
      await this.writer.step(act, task, 'return', { reason: command.reason });
      await this.deadlines.holdReturned(act.tx, task.id, dayOf(act.now), command.reason);
    });
  }

  /**
   * 重新下达 of a returned task, or 改派 of one in hand to another unit; another unit or another day begins a new
   * round of supervision.
   * @throws DomainError what `AssignmentService.reassign` throws
   */
  reassign(actor: Actor, command: Reassignment): Promise<void> {
    return this.desk.act(actor, 'assign', command, (act, task) =>
      this.assignments.reassign(act, task, command),
    );
  }

  /** 开始办理; the first report or milestone begins the work as well. */
  start(actor: Actor, command: TaskCommand): Promise<void> {
    return this.desk.act(actor, 'carryOut', command, (act, task) => this.writer.step(act, task, 'start'));
  }

  /**
   * 撤销 with a reason: its case is closed and nothing more is owed.
   * @throws DomainError `TASK_REASON_MISSING`
   */
  withdraw(actor: Actor, command: TaskCommand & { readonly reason: string }): Promise<void> {
    return this.desk.act(actor, 'assign', command, async (act, task) => {
      assertTaskReason('撤销', command.reason);
      await this.writer.step(act, task, 'withdraw', { reason: command.reason });
      await this.deadlines.settle(act, task.id, '任务已撤销');
      await this.cases.closeIn(act.tx, act.now, actor, { taskId: task.id, as: 'withdrawn' });
    });
  }

  /** What a person names must lie in the hands of the office in whose name it is drafted. */
  private async checkScope(tx: Tx, now: Date, drafts: readonly TaskDraft[]): Promise<void> {
    const units = this.scope.assertUnits(tx, dayOf(now), unitsOf(drafts));
    const targets = this.scope.assertTargets(
      tx,
      drafts.flatMap(({ officeId, targetId }) => (targetId ? [{ officeId, targetId }] : [])),
    );
    await inOneGo(units, targets);
  }
}

const unitsOf = (drafts: readonly TaskDraft[]): UnitOfOffice[] =>
  drafts.map(({ officeId, leadUnitId: unitId }) => ({ officeId, unitId }));
