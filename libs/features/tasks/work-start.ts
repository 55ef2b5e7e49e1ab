import { Injectable } from '@nestjs/common';
import type { Day } from '#domain/shared';
import { assertResumable } from '#domain/task';
import type { Task, Tx } from '#persistence';
import { type Act, TaskWriter } from './task-writer.ts';

/** Work that shows begins the task, or takes it up again after it was sent back: in the name of who showed it. */
@Injectable()
export class WorkStart {
  constructor(private readonly writer: TaskWriter) {}

  /**
   * @throws DomainError `TASK_NOT_ACCEPTED`, `TRANSITION_REFUSED`
   */
  async bringUnderWay(act: Act, task: Task): Promise<void> {
    switch (task.status) {
      case 'in_progress':
      case 'submitted':
        return;
      case 'returned':
        assertResumable(await hadInHand(act.tx, task));
        return this.writer.step(act, task, 'resume');
      default:
        return this.writer.step(act, task, 'start');
    }
  }
}

/** Since when the present lead had the task in hand: it once reported completion, so it once accepted. */
async function hadInHand(tx: Tx, { id, leadUnitId }: Task): Promise<Day | null> {
  const [row] = await tx.query<{ on: Day | null }>(
    `SELECT to_char(min(submitted_at) AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS "on" FROM progress_reports
      WHERE task_id = $1 AND unit_id = $2 AND purpose = 'completion'`,
    [id, leadUnitId],
  );
  return row?.on ?? null;
}
