import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/shared';
import { Contribution, Disagreement, type Tx } from '#persistence';

@Injectable()
export class CooperationRepository {
  async addContribution(
    tx: Tx,
    contribution: Pick<
      Contribution,
      'taskId' | 'unitId' | 'status' | 'percent' | 'body' | 'readings' | 'submittedAt' | 'authorId'
    >,
  ): Promise<number> {
    const { id } = await tx.manager.save(Contribution, contribution);
    return id;
  }

  /**
   * The task is locked by whoever acts, so that this and what follows are read without a lock of their own.
   * @throws DomainError `CONTRIBUTION_NOT_FOUND`
   */
  async contribution(tx: Tx, contributionId: number): Promise<Contribution> {
    const contribution = await tx.manager.findOneBy(Contribution, { id: contributionId });
    if (contribution) return contribution;
    throw contributionNotFound(contributionId);
  }

  /** @throws DomainError `DISAGREEMENT_NOT_FOUND` */
  async disagreement(tx: Tx, disagreementId: number): Promise<Disagreement> {
    const disagreement = await tx.manager.findOneBy(Disagreement, { id: disagreementId });
    if (disagreement) return disagreement;
    throw disagreementNotFound(disagreementId);
  }

  /** Writes what changed, and counts the version on. */
  async save<T extends Contribution | Disagreement>(tx: Tx, row: T): Promise<void> {
    row.version += 1;
    await tx.manager.save(row);
  }

  /**
   * One at a time: what is already before the office need not be said again.
   * @throws DomainError `DISAGREEMENT_OPEN_STATE`
   */
  async raise(
    tx: Tx,
    disagreement: Pick<
      Disagreement,
      'taskId' | 'unitId' | 'kind' | 'contributionId' | 'statement' | 'raisedAt' | 'raisedById'
    >,
  ): Promise<number> {
    const { taskId, unitId } = disagreement;
    const [open] = await tx.query<{ id: number }>(
      'SELECT id FROM disagreements WHERE task_id = $1 AND unit_id = $2 AND decided_at IS NULL',
      [taskId, unitId],
    );
    if (open) {
      throw new DomainError(
        'DISAGREEMENT_OPEN_STATE',
        '本单位已有一项分歧待督办机构裁定，请等待裁定后再提出。',
        {
          disagreementId: open.id,
        },
      );
    }
    const { id } = await tx.manager.save(Disagreement, disagreement);
    return id;
  }

  /** A unit whose objection to its part was upheld cooperates no more; what it brought stays on record. */
  async release(tx: Tx, taskId: number, unitId: number): Promise<void> {
    await tx.query('DELETE FROM task_cooperators WHERE task_id = $1 AND unit_id = $2', [taskId, unitId]);
  }
}

export const contributionNotFound = (contributionId: number): DomainError =>
  new DomainError('CONTRIBUTION_NOT_FOUND', '配合进展不存在，请刷新后重试。', { contributionId });

export const disagreementNotFound = (disagreementId: number): DomainError =>
  new DomainError('DISAGREEMENT_NOT_FOUND', '分歧不存在，请刷新后重试。', { disagreementId });
