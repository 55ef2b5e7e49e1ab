import { Injectable } from '@nestjs/common';
import { type Day, dayOf, DomainError } from '#domain/shared';
import type { Suspension as SuspendedDays } from '#domain/task';
import { Extension, Suspension, type Tx } from '#persistence';
import type { Act } from './task-writer.ts';

/** Extensions and suspensions: facts beside the task, never its status. */
@Injectable()
export class DeadlineRepository {
  async hasPendingExtension(tx: Tx, taskId: number): Promise<boolean> {
    const found = await tx.query('SELECT 1 FROM extensions WHERE task_id = $1 AND decided_at IS NULL', [
      taskId,
    ]);
    return found.length > 0;
  }

  async addExtension(
    tx: Tx,
    now: Date,
    extension: Pick<Extension, 'taskId' | 'reason' | 'previousDueOn' | 'requestedDueOn'>,
  ): Promise<number> {
    const { id } = await tx.manager.save(Extension, { ...extension, requestedAt: now });
    return id;
  }

  /**
   * The task is locked by whoever decides, so that it is read here without a lock of its own.
   * @throws DomainError `EXTENSION_NOT_FOUND`
   */
  async extension(tx: Tx, extensionId: number): Promise<Extension> {
    const extension = await tx.manager.findOneBy(Extension, { id: extensionId });
    if (extension) return extension;
    throw extensionNotFound(extensionId);
  }

  async decide(
    tx: Tx,
    now: Date,
    extension: Extension,
    granted: boolean,
    reason: string | null,
  ): Promise<void> {
    Object.assign(extension, { decidedAt: now, granted, decisionReason: reason });
    await tx.manager.save(extension);
  }

  async suspensions(tx: Tx, taskId: number): Promise<SuspendedDays[]> {
    return tx.query(
      `SELECT from_on AS "from", to_on AS "to", reason FROM suspensions
        WHERE task_id = $1 AND kind = 'suspended' ORDER BY from_on`,
      [taskId],
    );
  }

  async addSuspension(tx: Tx, taskId: number, { from, reason }: SuspendedDays): Promise<void> {
    await tx.manager.insert(Suspension, { taskId, fromOn: from, reason });
  }

  async endSuspension(tx: Tx, taskId: number, lastDay: Day): Promise<void> {
    await tx.query(
      "UPDATE suspensions SET to_on = $2 WHERE task_id = $1 AND kind = 'suspended' AND to_on IS NULL",
      [taskId, lastDay],
    );
  }

  /** The unit gave the task back: until the office answers, no day counts against it. */
  async holdReturned(tx: Tx, taskId: number, fromOn: Day, reason: string): Promise<void> {
    await tx.manager.insert(Suspension, { taskId, kind: 'returned', fromOn, reason });
  }

  async endReturn(tx: Tx, taskId: number, lastDay: Day): Promise<void> {
    await tx.query(
      "UPDATE suspensions SET to_on = $2 WHERE task_id = $1 AND kind = 'returned' AND to_on IS NULL",
      [taskId, lastDay],
    );
  }

  /** The task is over or in other hands: a request still waiting lapses, a suspension or a return ends today. */
  async settle({ tx, now }: Act, taskId: number, reason: string): Promise<void> {
    await tx.query(
      `UPDATE extensions SET decided_at = $2, granted = false, decision_reason = $3
        WHERE task_id = $1 AND decided_at IS NULL`,
      [taskId, now, reason],
    );
    await tx.query('UPDATE suspensions SET to_on = $2 WHERE task_id = $1 AND to_on IS NULL', [
      taskId,
      dayOf(now),
    ]);
  }
}

export const extensionNotFound = (extensionId: number): DomainError =>
  new DomainError('EXTENSION_NOT_FOUND', '延期申请不存在，请刷新后重试。', { extensionId });
