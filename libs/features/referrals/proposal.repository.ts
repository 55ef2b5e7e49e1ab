import { Injectable } from '@nestjs/common';
import { proposalNotFound } from '#domain/referral';
import { DomainError } from '#domain/shared';
import { CaseProposal, type Tx } from '#persistence';

/** Names a proposal and, when the person saw one, the version it had then. */
export interface ProposalCommand {
  readonly proposalId: number;
  readonly expectedVersion?: number;
}

/** The case that a proposal is about. */
export interface ProposedCase {
  readonly caseId: number;
  readonly taskId: number;
  readonly taskTitle: string;
  readonly officeId: number;
  readonly unitId: number;
  readonly unitName: string;
  readonly open: boolean;
}

@Injectable()
export class ProposalRepository {
  /** Locks the case: every writer takes it before what hangs on it. */
  async lockCase(tx: Tx, caseId: number): Promise<ProposedCase | undefined> {
    const [row] = await tx.query<ProposedCase>(
      `SELECT c.id AS "caseId", c.task_id AS "taskId", t.title AS "taskTitle", c.office_id AS "officeId",
              c.unit_id AS "unitId", u.name AS "unitName", c.status <> 'closed' AS open
         FROM cases c JOIN tasks t ON t.id = c.task_id JOIN organizations u ON u.id = c.unit_id
        WHERE c.id = $1 FOR UPDATE OF c`,
      [caseId],
    );
    return row;
  }

  /**
   * Loads and locks one proposal, its case first.
   * @param assertPower asked before the version: a stranger learns nothing
   * @throws DomainError `PROPOSAL_NOT_FOUND`, `VERSION_CONFLICT`, and what `assertPower` throws
   */
  async lock(
    tx: Tx,
    { proposalId, expectedVersion }: ProposalCommand,
    assertPower: (proposal: CaseProposal) => void,
  ): Promise<{ readonly proposal: CaseProposal; readonly of: ProposedCase }> {
    const [found] = await tx.query<{ caseId: number }>(
      'SELECT case_id AS "caseId" FROM proposals WHERE id = $1',
      [proposalId],
    );
    const of = found && (await this.lockCase(tx, found.caseId));
    const proposal = await tx.manager.findOne(CaseProposal, {
      where: { id: proposalId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!proposal || !of) throw proposalNotFound(proposalId);
    assertPower(proposal);
    if (expectedVersion === undefined || expectedVersion === proposal.version) return { proposal, of };
    throw new DomainError('VERSION_CONFLICT', '该处理建议刚被他人处理，请刷新后重试。', {
      ...{ proposalId, status: proposal.status, version: proposal.version },
    });
  }

  /** Writes a locked proposal and counts its version on. */
  async save(tx: Tx, proposal: CaseProposal): Promise<void> {
    proposal.version += 1;
    await tx.manager.save(proposal);
  }

  /**
   * Organisations of an office: itself and everything that stands below it on a day.
   * @throws DomainError `ORGANIZATION_NOT_FOUND`
   */
  async assertUnderOffice(tx: Tx, officeId: number, ids: readonly number[], on: string): Promise<void> {
    const rows = await tx.query<{ asked: number }>(
      `WITH RECURSIVE up AS (
         SELECT o.id AS asked, o.id, o.parent_id FROM organizations o
          WHERE o.id = ANY($1::bigint[]) AND o.valid_from <= $2 AND (o.valid_to IS NULL OR o.valid_to >= $2)
         UNION SELECT up.asked, p.id, p.parent_id FROM up JOIN organizations p ON p.id = up.parent_id)
       SELECT asked FROM up WHERE id = $3`,
      [ids, on, officeId],
    );
    const under = new Set(rows.map(({ asked }) => asked));
    const organizationId = ids.find((id) => !under.has(id));
    if (organizationId === undefined) return;
    throw new DomainError('ORGANIZATION_NOT_FOUND', '通报对象不存在或不在本机构范围内，请重新选择。', {
      organizationId,
    });
  }

  async addRecipients(tx: Tx, proposalId: number, organizationIds: readonly number[]): Promise<void> {
    await tx.query(
      `INSERT INTO circular_recipients (proposal_id, organization_id)
       SELECT $1, id FROM unnest($2::bigint[]) AS id ON CONFLICT DO NOTHING`,
      [proposalId, organizationIds],
    );
  }
}
