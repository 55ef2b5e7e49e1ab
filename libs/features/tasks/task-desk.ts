import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import { assertMayWithTask, type TaskAct } from '#domain/task';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { UnitOfWork } from '#persistence';
import type { TaskCommand } from './task-commands.ts';
import type { Act } from './task-writer.ts';
import { type LockedTask, TaskRepository } from './task.repository.ts';

/** How far an actor's power goes; undefined for the engine and the operator, who are not asked. */
export const reachOfActor = (actor: Actor): Reach | undefined =>
  actor.kind === 'person' ? actor.reach : undefined;

/** The one way to a task: in a transaction, locked, its version compared, and the actor's power proven beside it. */
@Injectable()
export class TaskDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly tasks: TaskRepository,
  ) {}

  /**
   * @throws DomainError `TASK_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, and what `work` throws
   */
  act<T>(
    actor: Actor,
    power: TaskAct,
    command: TaskCommand,
    work: (act: Act, task: LockedTask) => Promise<T>,
  ): Promise<T> {
    return this.uow.run(async (tx) => {
      const act = { tx, now: this.clock.now(), actor };
      return work(act, await this.take(act, power, command));
    });
  }

  /** The same inside a transaction that is already open. */
  async take({ tx, actor }: Act, power: TaskAct, command: TaskCommand): Promise<LockedTask> {
    const [task] = await this.takeMany({ tx, actor }, power, [command]);
    if (!task) throw new Error('A task that was asked for was not locked');
    return task;
  }

  async takeMany(
    { tx, actor }: Pick<Act, 'tx' | 'actor'>,
    power: TaskAct,
    commands: readonly TaskCommand[],
  ): Promise<LockedTask[]> {
    const reach = reachOfActor(actor);
    // Power before version: a stranger learns nothing, not even how far a task has come.
    return this.tasks.lockMany(tx, commands, (task) => assertMayWithTask(reach, task, power));
  }
}
