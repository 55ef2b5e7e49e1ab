import { Injectable } from '@nestjs/common';
import type { LedgerAction } from '#domain/ledger';
import { transition } from '#domain/lives';
import { taskLife, type TaskStep } from '#domain/task';
import { LedgerService } from '#features/ledger';
import type { Task } from '#persistence';
import type { Act } from './act.ts';
import { TaskNews } from './task-news.ts';
import { TaskRepository } from './task.repository.ts';

export type { Act } from './act.ts';

export const subjectOf = (taskId: number): string => `task:${taskId}`;

/** The one way a single task changes: checked by its life, counted on, put into the ledger, shown to the engine, told. */
@Injectable()
export class TaskWriter {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly ledger: LedgerService,
    private readonly news: TaskNews,
  ) {}

  /**
   * Takes a step of the task's life.
   * @throws DomainError `TRANSITION_REFUSED`
   */
  async step(act: Act, task: Task, name: TaskStep, after: object = {}): Promise<void> {
    const { from, to, event } = transition(taskLife, task.status, name);
    task.status = to;
    await this.write(act, task, event, { status: from }, { status: to, ...after });
  }

  /** A change that leaves the task where it stands in its life. */
  async note(act: Act, task: Task, event: LedgerAction, after: object, before?: object): Promise<void> {
    await this.write(act, task, event, before, after);
  }

  private async write(act: Act, task: Task, action: LedgerAction, before: unknown, after: object) {
    const { tx, now, actor } = act;
    this.tasks.save(tx, now, task);
    await this.ledger.append(tx, now, actor, [{ action, subject: subjectOf(task.id), before, after }]);
    await this.news.about(act, task, action, after);
  }
}
