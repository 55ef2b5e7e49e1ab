import { Injectable } from '@nestjs/common';
import { assertTaskReason } from '#domain/task';
import { dayOf, DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { CaseService } from '#features/supervision';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Task, type Tx, UnitOfWork } from '#persistence';
import { AssignmentService } from './assignment.service.ts';
import { DeadlineRepository } from './deadline.repository.ts';
import {
  type Assignment,
  checkDrafts,
  type Reassignment,
  type TaskCommand,
  type TaskDraft,
} from './task-commands.ts';
import { type Act, subjectOf, TaskWriter } from './task-writer.ts';
import { TaskRepository } from './task.repository.ts';

/** 任务: drafted and given out by the office, taken or returned by the unit. */
@Injectable()
export class TaskService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly tasks: TaskRepository,
    private readonly assignments: AssignmentService,
    private readonly deadlines: DeadlineRepository,
    private readonly writer: TaskWriter,
    private readonly cases: CaseService,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * Creates drafts, all or nothing. Ids in the order given.
   * @throws DomainError what `checkDrafts` throws, `TASK_CODE_TAKEN`
   */
  createMany(actor: Actor, drafts: readonly TaskDraft[]): Promise<number[]> {
    return this.uow.run((tx) => this.createManyIn(tx, this.clock.now(), actor, drafts));
  }

  async createManyIn(tx: Tx, now: Date, actor: Actor, drafts: readonly TaskDraft[]): Promise<number[]> {
    checkDrafts(drafts);
    const stored = await this.tasks.insertDrafts(tx, now, drafts);
    const created = drafts.map((draft) => {
      const id = stored.get(draft.code);
      if (id !== undefined) return { id, draft };
      throw new DomainError('TASK_CODE_TAKEN', `任务编号“${draft.code}”已被使用，请更换。`, {
        code: draft.code,
      });
    });
    const changes = created.map(({ id, draft }) => ({
      action: 'task.drafted',
      subject: subjectOf(id),
      after: draft,
    }));
    await this.ledger.append(tx, now, actor, changes);
    return created.map(({ id }) => id);
  }

  /** 下达 of one task; see `assignMany`. */
  assign(actor: Actor, assignment: Assignment): Promise<void> {
    return this.assignMany(actor, [assignment]);
  }

  /**
   * 下达 of any number of drafts in a few statements, all or none: sets lead, cooperating units, days, milestones and
   * reports owed, begins their targets, and opens a case for each.
   * @throws DomainError `TASK_NOT_FOUND`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`, `TASK_DUE_DAY_INVALID`,
   * `MILESTONE_INVALID`, `TASK_COOPERATORS_INVALID`, `REPORT_DAY_INVALID`
   */
  assignMany(actor: Actor, assignments: readonly Assignment[]): Promise<void> {
    return this.uow.run((tx) => this.assignManyIn(tx, this.clock.now(), actor, assignments));
  }

  assignManyIn(tx: Tx, now: Date, actor: Actor, assignments: readonly Assignment[]): Promise<void> {
    return this.assignments.assign({ tx, now, actor }, assignments);
  }

  /** 签收: the unit takes the task. */
  accept(actor: Actor, command: TaskCommand): Promise<void> {
    return this.act(actor, command, (act, task) => this.writer.step(act, task, 'accept'));
  }

  /**
   * 退回 with a reason, instead of accepting.
   * @throws DomainError `TASK_REASON_MISSING`
   */
  returnToOffice(actor: Actor, command: TaskCommand & { readonly reason: string }): Promise<void> {
    return this.act(actor, command, async (act, task) => {
      assertTaskReason('退回', command.reason);
      await this.writer.step(act, task, 'return', { reason: command.reason });
      await this.deadlines.holdReturned(act.tx, task.id, dayOf(act.now), command.reason);
    });
  }

  /** 重新下达 of a returned task; another unit or another day begins a new round of supervision. */
  reassign(actor: Actor, command: Reassignment): Promise<void> {
    return this.act(actor, command, (act, task) => this.assignments.reassign(act, task, command));
  }

  /** 开始办理; the first report or milestone begins the work as well. */
  start(actor: Actor, command: TaskCommand): Promise<void> {
    return this.act(actor, command, (act, task) => this.writer.step(act, task, 'start'));
  }

  /**
   * 撤销 with a reason: its case is closed and nothing more is owed.
   * @throws DomainError `TASK_REASON_MISSING`
   */
  withdraw(actor: Actor, command: TaskCommand & { readonly reason: string }): Promise<void> {
    return this.act(actor, command, async (act, task) => {
      assertTaskReason('撤销', command.reason);
      await this.writer.step(act, task, 'withdraw', { reason: command.reason });
      await this.deadlines.settle(act, task.id, '任务已撤销');
      await this.cases.closeIn(act.tx, act.now, actor, { taskId: task.id, as: 'withdrawn' });
    });
  }

  private act(
    actor: Actor,
    command: TaskCommand,
    work: (act: Act, task: Task) => Promise<void>,
  ): Promise<void> {
    return this.uow.run(async (tx) => {
      const task = await this.tasks.lock(tx, command);
      await work({ tx, now: this.clock.now(), actor }, task);
    });
  }
}
