import { Injectable } from '@nestjs/common';
import { organizationsHeld, type Reach } from '#domain/identity';
import {
  type ProposalKind,
  proposalNotFound,
  type ProposalState,
  proposalStepsFor,
  proposalWall,
} from '#domain/referral';
import { DomainError } from '#domain/shared';
import { type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import { UnitOfWork } from '#persistence';
import type { CircularView, ProposalPage, ProposalRow } from './proposal-view.ts';

export interface ProposalFilter {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly kind?: ProposalKind | undefined;
  readonly status?: ProposalState | undefined;
  readonly caseId?: number | undefined;
  readonly unitId?: number | undefined;
  readonly officeId?: number | undefined;
  /** That the viewer is to decide. */
  readonly awaitingMyDecision?: boolean | undefined;
}

const ORDER = 'proposals';
const CIRCULARS = 'circulars';

/** $1 offices, $2 organisations led: the rule of `seesProposal`. */
const WALL = '(p.office_id = ANY($1::bigint[]) OR p.unit_id = ANY($2::bigint[]))';

const ROW = `
  p.id, p.version, p.kind, p.status, p.title, p.case_id AS "caseId", c.task_id AS "taskId", t.title AS "taskTitle",
  p.office_id AS "officeId", o.name AS "officeName", p.unit_id AS "unitId", u.name AS "unitName",
  p.proposed_at AS "proposedAt", p.proposed_by_id AS "proposedById", a.name AS "proposedByName",
  p.decided_at AS "decidedAt", p.decided_by_id AS "decidedById", d.name AS "decidedByName", p.number,
  p.issued_on AS "issuedOn"`;

const FROM = `
  proposals p JOIN cases c ON c.id = p.case_id JOIN tasks t ON t.id = c.task_id
  JOIN organizations o ON o.id = p.office_id JOIN organizations u ON u.id = p.unit_id
  LEFT JOIN people a ON a.id = p.proposed_by_id LEFT JOIN people d ON d.id = p.decided_by_id`;

const LIST = `
  SELECT ${ROW} FROM ${FROM}
   WHERE ${WALL} AND ($3::bigint IS NULL OR p.id < $3) AND ($4::text IS NULL OR p.kind = $4)
     AND ($5::text IS NULL OR p.status = $5) AND ($6::bigint IS NULL OR p.case_id = $6)
     AND ($7::bigint IS NULL OR p.unit_id = $7) AND ($8::bigint IS NULL OR p.office_id = $8)
     AND ($9::bigint[] IS NULL OR (p.status = 'proposed' AND (p.unit_id = ANY($9) OR p.office_id = ANY($9))))
   ORDER BY p.id DESC LIMIT $10`;

const PAGE = `
  SELECT ${ROW}, p.leads, p.documents, p.decision_reason AS "decisionReason", p.ends_case AS "endsCase", p.text,
         p.issued_by_id AS "issuedById", i.name AS "issuedByName", p.receiving_body AS "receivingBody",
         p.received_on AS "receivedOn", p.receiver, p.receipt_ref AS "receiptRef", p.answered_on AS "answeredOn",
         p.answer, p.answer_ref AS "answerRef",
         coalesce((SELECT jsonb_agg(jsonb_build_object('organizationId', g.id, 'organizationName', g.name) ORDER BY r.id)
           FROM circular_recipients r JOIN organizations g ON g.id = r.organization_id WHERE r.proposal_id = p.id), '[]') AS recipients
    FROM ${FROM} LEFT JOIN people i ON i.id = p.issued_by_id
   WHERE p.id = $3 AND ${WALL}`;

/** $1 offices, $2 units: the office, the unit itself, and to whom it was published. */
const CIRCULAR = `
  SELECT p.id, p.number, p.title, p.text, p.office_id AS "officeId", o.name AS "officeName", p.unit_id AS "unitId",
         u.name AS "unitName", p.issued_on AS "issuedOn"
    FROM proposals p JOIN organizations o ON o.id = p.office_id JOIN organizations u ON u.id = p.unit_id
   WHERE p.kind = 'public_criticism' AND p.status = 'published'
     AND (p.office_id = ANY($1::bigint[]) OR p.unit_id = ANY($2::bigint[])
          OR EXISTS (SELECT 1 FROM circular_recipients r
                      WHERE r.proposal_id = p.id AND r.organization_id = ANY($1::bigint[] || $2::bigint[])))`;

/** 处理建议 as the office and the leaders read them, and circulars as everybody does to whom they were published. */
@Injectable()
export class ProposalReader {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Newest first.
   * @throws DomainError `CURSOR_INVALID`
   */
  async list(reach: Reach, { cursor, limit, ...filter }: ProposalFilter): Promise<Page<ProposalRow>> {
    const { kind, status, caseId, unitId, officeId, awaitingMyDecision } = filter;
    const rows = await this.uow.run((tx) =>
      tx.query<ProposalRow>(LIST, [
        ...proposalWall(reach),
        belowOf(ORDER, cursor),
        ...[kind ?? null, status ?? null, caseId ?? null, unitId ?? null, officeId ?? null],
        awaitingMyDecision === true ? organizationsHeld(reach, 'leader') : null,
        limit + 1,
      ]),
    );
    return pageOf(rows, limit, ({ id }) => writeCursor(ORDER, [id]));
  }

  /** @throws DomainError `PROPOSAL_NOT_FOUND` */
  async page(reach: Reach, proposalId: number): Promise<ProposalPage> {
    const [row] = await this.uow.run((tx) =>
      tx.query<Omit<ProposalPage, 'steps'>>(PAGE, [...proposalWall(reach), proposalId]),
    );
    if (!row) throw proposalNotFound(proposalId);
    return { ...row, steps: proposalStepsFor(reach, row) };
  }

  /**
   * Newest first.
   * @throws DomainError `CURSOR_INVALID`
   */
  async circulars(
    { offices, units }: Reach,
    { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<Page<CircularView>> {
    const below = belowOf(CIRCULARS, cursor);
    const rows = await this.uow.run((tx) =>
      tx.query<CircularView>(
        `${CIRCULAR} AND ($3::bigint IS NULL OR p.id < $3) ORDER BY p.id DESC LIMIT $4`,
        [offices, units, below, limit + 1],
      ),
    );
    return pageOf(rows, limit, ({ id }) => writeCursor(CIRCULARS, [id]));
  }

  /** @throws DomainError `CIRCULAR_NOT_FOUND` */
  async circular({ offices, units }: Reach, circularId: number): Promise<CircularView> {
    const [row] = await this.uow.run((tx) =>
      tx.query<CircularView>(`${CIRCULAR} AND p.id = $3`, [offices, units, circularId]),
    );
    if (row) return row;
    throw new DomainError('CIRCULAR_NOT_FOUND', '通报不存在，请刷新后重试。', { circularId });
  }
}

/** @throws DomainError `CURSOR_INVALID` */
function belowOf(order: string, cursor: string | undefined): number | null {
  const [below] = readCursor(order, cursor, 1) ?? [null];
  if (below === null && cursor === undefined) return null;
  if (typeof below === 'number' && below > 0) return below;
  throw new DomainError('CURSOR_INVALID', '翻页标记无效，请从第一页重新查询。');
}
