import { Injectable } from '@nestjs/common';
import { type Day, dayOf, DomainError } from '#domain/shared';
import { assertExtensionRequest, decideExtension, endSuspension, suspend, taskLife } from '#domain/task';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Extension, type Task, UnitOfWork } from '#persistence';
import { AssignmentService } from './assignment.service.ts';
import { DeadlineRepository, extensionNotFound } from './deadline.repository.ts';
import type { TaskCommand } from './task-commands.ts';
import { TaskDesk } from './task-desk.ts';
import { type Act, TaskWriter } from './task-writer.ts';

/** 延期 asked for by the unit. */
export interface ExtensionPlea extends TaskCommand {
  readonly newDueOn: Day;
  readonly reason: string;
}

/** 延期审批: a grant may name an earlier day than was asked for; a refusal names its reason. */
export interface ExtensionVerdict {
  readonly extensionId: number;
  readonly expectedVersion?: number;
  readonly granted: boolean;
  readonly dueOn?: Day;
  readonly reason?: string;
}

/** 延期 and 中止: facts of their own beside the task. The day first given stays visible. */
@Injectable()
export class DeadlineService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly desk: TaskDesk,
    private readonly deadlines: DeadlineRepository,
    private readonly assignments: AssignmentService,
    private readonly writer: TaskWriter,
  ) {}

  /**
   * Asks for a later day, on or before the due day; returns the request's id.
   * @throws DomainError `TASK_NOT_ASSIGNED`, `EXTENSION_TASK_OVER`, `EXTENSION_PENDING`, `EXTENSION_AFTER_EXPIRY`,
   * `EXTENSION_NOT_LATER`, `EXTENSION_REASON_MISSING`
   */
  requestExtension(actor: Actor, command: ExtensionPlea): Promise<number> {
    return this.desk.act(actor, 'carryOut', command, async (act, task) => {
      const { newDueOn: requestedDueOn, reason } = command;
      assertAssigned(task);
      const pending = await this.deadlines.hasPendingExtension(act.tx, task.id);
      assertExtensionRequest(
        { deadline: task, over: taskLife.finals.includes(task.status), pending },
        { requestedOn: dayOf(act.now), requestedDueOn, reason },
      );
      const request = { taskId: task.id, reason, previousDueOn: task.dueOn, requestedDueOn };
      const extensionId = await this.deadlines.addExtension(act.tx, act.now, request);
      await this.writer.note(act, task, 'task.extension_requested', { extensionId, requestedDueOn, reason });
      return extensionId;
    });
  }

  /**
   * Decides a request; returns the task's id. Granted: the due day moves, the running round is closed and the next one
   * begins.
   * @throws DomainError `EXTENSION_NOT_FOUND`, `EXTENSION_DECIDED`, `EXTENSION_STALE`, `EXTENSION_GRANT_INVALID`,
   * `EXTENSION_REASON_MISSING`
   */
  decideExtension(actor: Actor, verdict: ExtensionVerdict): Promise<number> {
    return this.uow.run(async (tx) => {
      const act = { tx, now: this.clock.now(), actor };
      const { taskId } = await this.deadlines.extension(tx, verdict.extensionId);
      const task = await this.takeFor(act, verdict, taskId);
      // Read again under the lock: another may have decided meanwhile.
      const extension = await this.deadlines.extension(tx, verdict.extensionId);
      if (extension.decidedAt !== null) {
        throw new DomainError('EXTENSION_DECIDED', '该延期申请已有审批结果，请刷新后查看。', {
          extensionId: extension.id,
          granted: extension.granted,
        });
      }
      await this.deadlines.decide(tx, act.now, extension, verdict.granted, verdict.reason ?? null);
      await this.applyVerdict(act, task, extension, verdict);
      return task.id;
    });
  }

  /**
   * 中止 from today on.
   * @throws DomainError `TASK_NOT_ASSIGNED`, `TASK_OVER`, `SUSPENSION_OPEN`, `SUSPENSION_OVERLAPS`, `SUSPENSION_REASON_MISSING`
   */
  suspend(actor: Actor, command: TaskCommand & { readonly reason: string }): Promise<void> {
    return this.desk.act(actor, 'assign', command, async (act, task) => {
      assertAssigned(task);
      if (taskLife.finals.includes(task.status)) {
        throw new DomainError('TASK_OVER', `任务${taskLife.states[task.status]}，不需要中止。`, {
          taskId: task.id,
        });
      }
      const before = await this.deadlines.suspensions(act.tx, task.id);
      const suspension = suspend(before, dayOf(act.now), command.reason);
      await this.deadlines.addSuspension(act.tx, task.id, suspension);
      await this.writer.note(act, task, 'task.suspended', {
        from: suspension.from,
        reason: suspension.reason,
      });
    });
  }

  /**
   * 恢复: today is the last day that does not count.
   * @throws DomainError `SUSPENSION_NOT_OPEN`
   */
  resume(actor: Actor, command: TaskCommand): Promise<void> {
    return this.desk.act(actor, 'assign', command, async (act, task) => {
      const { from, to } = endSuspension(await this.deadlines.suspensions(act.tx, task.id), dayOf(act.now));
      await this.deadlines.endSuspension(act.tx, task.id, dayOf(act.now));
      await this.writer.note(act, task, 'task.suspension_ended', { from, to });
    });
  }

  private async applyVerdict(
    act: Act,
    task: Task,
    extension: Extension,
    verdict: ExtensionVerdict,
  ): Promise<void> {
    const { granted, dueOn = extension.requestedDueOn, reason = '' } = verdict;
    const request = { ...extension, requestedOn: dayOf(extension.requestedAt) };
    const { dueOn: previousDueOn } = task;
    const { dueOn: newDueOn, deadlineVersion } = decideExtension(task, request, { granted, dueOn, reason });
    const outcome = { extensionId: extension.id, reason };
    if (!granted) {
      await this.writer.note(act, task, 'task.extension_refused', outcome);
      return;
    }
    Object.assign(task, { dueOn: newDueOn, deadlineVersion });
    await this.writer.note(
      act,
      task,
      'task.extended',
      { ...outcome, dueOn: newDueOn },
      { dueOn: previousDueOn },
    );
    await this.assignments.extendPeriods(act, task);
    await this.assignments.beginRound(act, task, 'extended');
  }

  /** To whom the task is not there, its request is not there either. */
  private async takeFor(act: Act, verdict: ExtensionVerdict, taskId: number): Promise<Task> {
    try {
      return await this.desk.take(act, 'review', { ...verdict, taskId });
    } catch (error) {
      if (error instanceof DomainError && error.code === 'TASK_NOT_FOUND') {
        throw extensionNotFound(verdict.extensionId);
      }
      throw error;
    }
  }
}

function assertAssigned({ id, status }: Task): void {
  if (status !== 'draft') return;
  throw new DomainError('TASK_NOT_ASSIGNED', '任务尚未下达，请先下达；草稿的期限可直接修改。', {
    taskId: id,
  });
}
