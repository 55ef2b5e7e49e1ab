import { Injectable } from '@nestjs/common';
import type { DomainError } from '#domain/shared';
import { mayWithTask } from '#domain/task';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';
import { reachOfActor } from './task-desk.ts';
import type { Act } from './task-writer.ts';
import { type LockedTask, TaskRepository } from './task.repository.ts';

/** How to read a record that hangs on a task, and what to say where it may not be seen. */
export interface OnTask<Row> {
  readonly read: (tx: Tx) => Promise<Row>;
  readonly unseen: DomainError;
}

/** The way to a record by its own id: its task is locked first, then it is read as it stands. */
@Injectable()
export class CooperationDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly tasks: TaskRepository,
  ) {}

  /**
   * @throws DomainError `unseen`, and what `read` and `work` throw
   */
  act<Row extends { readonly taskId: number }, T>(
    actor: Actor,
    { read, unseen }: OnTask<Row>,
    work: (act: Act, task: LockedTask, row: Row) => Promise<T>,
  ): Promise<T> {
    return this.uow.run(async (tx) => {
      const { taskId } = await read(tx);
      const [task] = await this.tasks.lockMany(tx, [{ taskId }], (locked) => {
        if (!mayWithTask(reachOfActor(actor), locked, 'see')) throw unseen;
      });
      if (!task) throw unseen;
      // Read under the lock: another may have acted meanwhile.
      return work({ tx, now: this.clock.now(), actor }, task, await read(tx));
    });
  }
}
