import { Injectable } from '@nestjs/common';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import type { Tx } from '#persistence';
import { CaseService } from './case.service.ts';

/** 数据不实, as far as the case of a task goes. The task is locked by the caller: writers take it first. */
@Injectable()
export class FalseFigures {
  constructor(
    private readonly cases: CaseService,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * The task's open case is weighed at once. With `reopen`, its case that was closed as done goes on where it stood.
   * @returns the case; null where the task is not supervised
   */
  async foundIn(
    tx: Tx,
    now: Date,
    actor: Actor,
    {
      taskId,
      finding,
      reopen,
    }: { readonly taskId: number; readonly finding: string; readonly reopen: boolean },
  ): Promise<number | null> {
    const [found] = await tx.query<{ id: number; status: string }>(
      `SELECT id, status FROM cases
        WHERE task_id = $1 AND (status <> 'closed' OR ($2::boolean AND closed_as = 'done'))
        ORDER BY status = 'closed', id DESC LIMIT 1 FOR UPDATE`,
      [taskId, reopen],
    );
    if (!found) return null;
    const { id } = found;
    if (found.status === 'closed') {
      await tx.query(
        `UPDATE cases SET status = 'open', closed_as = NULL, closed_at = NULL, next_due_at = $2, version = version + 1
          WHERE id = $1`,
        [id, now],
      );
      await this.ledger.append(tx, now, actor, [
        { action: 'case.reopened', subject: `case:${id}`, after: { reason: finding } },
      ]);
    }
    await this.cases.recordFalseFigures(tx, now, actor, id, finding);
    return id;
  }

  /** The finding did not stand: the engine weighs the case without it. A document that went out is objected to by itself. */
  async withdrawnIn(tx: Tx, now: Date, actor: Actor, caseId: number): Promise<void> {
    await tx.query(
      `UPDATE cases SET false_figures_at = NULL, parked_at = NULL, failures = 0, version = version + 1,
              next_due_at = CASE WHEN status = 'closed' THEN next_due_at ELSE $2::timestamptz END WHERE id = $1`,
      [caseId, now],
    );
    await this.ledger.append(tx, now, actor, [
      { action: 'case.false_figures_withdrawn', subject: `case:${caseId}` },
    ]);
  }
}
