import { Injectable } from '@nestjs/common';
import type { Blamed } from '#domain/escalation';
import { type Day, DomainError } from '#domain/shared';
import { Objection, type Tx } from '#persistence';

/** The same words for what is not there and for what may not be seen. */
export const objectionNotFound = (objectionId: number): DomainError =>
  new DomainError('OBJECTION_NOT_FOUND', '申辩不存在，请刷新后重试。', { objectionId });

@Injectable()
export class ObjectionRepository {
  /** @throws DomainError `OBJECTION_NOT_FOUND` */
  async noticeOf(tx: Tx, objectionId: number): Promise<number> {
    const [row] = await tx.query<{ noticeId: number }>(
      'SELECT notice_id AS "noticeId" FROM objections WHERE id = $1',
      [objectionId],
    );
    if (!row) throw objectionNotFound(objectionId);
    return row.noticeId;
  }

  async exists(tx: Tx, noticeId: number): Promise<boolean> {
    return (await tx.manager.countBy(Objection, { noticeId })) > 0;
  }

  async insert(tx: Tx, objection: Omit<Objection, 'id' | 'version'>): Promise<number> {
    const { id } = await tx.manager.save(tx.manager.create(Objection, objection));
    return id;
  }

  /** Its document is locked first: every writer takes case, document, objection in this order. */
  lock(tx: Tx, id: number): Promise<Objection> {
    return tx.manager.findOneOrFail(Objection, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async save(tx: Tx, objection: Objection): Promise<void> {
    objection.version += 1;
    await tx.manager.save(objection);
  }

  /** What the engine must not hold against the unit again, for each case that the document was about. */
  async excuse(
    tx: Tx,
    { id, noticeId }: Objection,
    { blamed, on, until }: { blamed: readonly Blamed[]; on: Day; until: Day | null },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO excusals (objection_id, case_id, what, due_on, decided_on, until_on)
       SELECT $1, k.case_id, x.what, x."dueOn", $3, $4
         FROM notices_of_cases k, jsonb_to_recordset($5::jsonb) AS x(what text, "dueOn" date)
        WHERE k.notice_id = $2 ORDER BY k.case_id`,
      [id, noticeId, on, until, JSON.stringify(blamed)],
    );
  }

  /** The document was taken back otherwise: nothing is left to decide. */
  async settle(tx: Tx, noticeId: number): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(
      `WITH s AS (UPDATE objections SET status = 'settled', version = version + 1
                   WHERE notice_id = $1 AND status = 'open' RETURNING id) SELECT id FROM s`,
      [noticeId],
    );
    return rows.map(({ id }) => id);
  }
}
