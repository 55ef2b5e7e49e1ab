import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/shared';
import { Task, type Tx } from '#persistence';
import type { TaskCommand, TaskDraft } from './task-commands.ts';

@Injectable()
export class TaskRepository {
  /** Inserts drafts; a code that is taken is left out of the answer. */
  async insertDrafts(tx: Tx, now: Date, drafts: readonly TaskDraft[]): Promise<Map<string, number>> {
    const inserted = await tx.query<{ id: number; code: string }>(
      `INSERT INTO tasks (code, target_id, office_id, lead_unit_id, title, measure, status, assigned_on, original_due_on, due_on)
       SELECT code, "targetId", "officeId", "leadUnitId", title, measure, 'draft',
              ($2::timestamptz AT TIME ZONE 'Asia/Shanghai')::date, "dueOn", "dueOn"
         FROM jsonb_to_recordset($1::jsonb) AS x(nth int, code text, "targetId" bigint, "officeId" bigint,
              "leadUnitId" bigint, title text, measure text, "dueOn" date)
        ORDER BY nth ON CONFLICT (code) DO NOTHING RETURNING id, code`,
      [JSON.stringify(drafts.map((draft, nth) => ({ ...draft, nth }))), now],
    );
    return new Map(inserted.map(({ id, code }) => [code, id]));
  }

  /**
   * Loads and locks one task. Writers take the task first, its case after it.
   * @throws DomainError `TASK_NOT_FOUND`, `VERSION_CONFLICT`
   */
  async lock(tx: Tx, command: TaskCommand): Promise<Task> {
    const [task] = await this.lockMany(tx, [command]);
    if (!task) throw notFound(command.taskId);
    return task;
  }

  /**
   * Locks several in the order of their ids, so that two batches never wait for each other in a ring.
   * @throws DomainError `TASK_NOT_FOUND`, `VERSION_CONFLICT`
   */
  async lockMany(tx: Tx, commands: readonly TaskCommand[]): Promise<Task[]> {
    const tasks = await tx.manager
      .createQueryBuilder(Task, 'task')
      .where('task.id = ANY(:ids)', { ids: commands.map(({ taskId }) => taskId) })
      .orderBy('task.id')
      .setLock('pessimistic_write')
      .getMany();
    const found = new Map(tasks.map((task) => [task.id, task]));
    for (const { taskId, expectedVersion } of commands) {
      const task = found.get(taskId);
      if (!task) throw notFound(taskId);
      if (expectedVersion === undefined || expectedVersion === task.version) continue;
      throw new DomainError('VERSION_CONFLICT', '该任务刚被他人处理，请刷新后重试。', {
        taskId,
        status: task.status,
        version: task.version,
      });
    }
    return tasks;
  }

  /** Writes a locked task and counts its version on. */
  async save(tx: Tx, task: Task): Promise<void> {
    task.version += 1;
    await tx.manager.save(task);
  }

  /** Whether a unit leads a task or cooperates in it. */
  async involves(tx: Tx, task: Task, unitId: number): Promise<boolean> {
    if (task.leadUnitId === unitId) return true;
    const found = await tx.query('SELECT 1 FROM task_cooperators WHERE task_id = $1 AND unit_id = $2', [
      task.id,
      unitId,
    ]);
    return found.length > 0;
  }
}

const notFound = (taskId: number) =>
  new DomainError('TASK_NOT_FOUND', '任务不存在，请刷新后重试。', { taskId });
