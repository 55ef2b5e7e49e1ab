import { Injectable } from '@nestjs/common';
import { type Day, DomainError } from '#domain/shared';
import { type Milestone, type Tx } from '#persistence';

@Injectable()
export class ProgressRepository {
  /**
   * Marks a milestone as reached.
   * @throws DomainError `MILESTONE_NOT_FOUND`, `MILESTONE_REACHED`
   */
  async reach(tx: Tx, taskId: number, position: number, on: Day): Promise<Pick<Milestone, 'name'>> {
    const [reached] = await tx.query<Pick<Milestone, 'name'>>(
      `UPDATE milestones SET reached_on = $3 WHERE task_id = $1 AND position = $2 AND reached_on IS NULL RETURNING name`,
      [taskId, position, on],
    );
    if (reached) return reached;
    const known = await tx.query('SELECT 1 FROM milestones WHERE task_id = $1 AND position = $2', [
      taskId,
      position,
    ]);
    const where = { taskId, position };
    throw known.length > 0
      ? new DomainError('MILESTONE_REACHED', '该节点已完成，无需重复填报。', where)
      : new DomainError('MILESTONE_NOT_FOUND', '任务没有这个节点，请刷新后重试。', where);
  }
}
