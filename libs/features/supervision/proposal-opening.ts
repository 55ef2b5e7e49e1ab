import { Injectable } from '@nestjs/common';
import { DOCUMENT_NAMES, type DocumentKind } from '#domain/notice';
import type { HandedDocument, ProposalKind } from '#domain/referral';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import type { Tx } from '#persistence';

/** What is put before a leader. */
export interface NewProposal {
  readonly kind: ProposalKind;
  readonly caseId: number;
  readonly officeId: number;
  readonly unitId: number;
  readonly title: string;
  readonly leads: readonly string[];
  /** Omitted: everything that the case has. */
  readonly documents?: readonly HandedDocument[];
}

interface DocumentRow {
  readonly caseId: number;
  readonly kind: HandedDocument['kind'];
  readonly recordId: number;
  readonly number: string;
  readonly name: string;
}

/** Issued documents, interview records, reports and items of cases, each with the number under which it can be found again. */
const DOCUMENTS = `
  SELECT * FROM (
    SELECT k.case_id AS "caseId", 'notice' AS kind, n.id AS "recordId", n.number, n.kind AS name, 1 AS part
      FROM notices_of_cases k JOIN notices n ON n.id = k.notice_id
     WHERE k.case_id = ANY($1::bigint[]) AND n.issued_at IS NOT NULL AND n.status <> 'withdrawn'
    UNION ALL
    SELECT DISTINCT k.case_id, 'interview', i.id, i.code, '约谈纪要', 2
      FROM notices_of_cases k JOIN interview_notices j ON j.notice_id = k.notice_id JOIN interviews i ON i.id = j.interview_id
     WHERE k.case_id = ANY($1::bigint[]) AND i.record IS NOT NULL
    UNION ALL
    SELECT c.id, 'report', r.id, t.code || '（' || to_char(r.submitted_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') || '）',
           CASE r.purpose WHEN 'completion' THEN '完成报告' ELSE '进展填报' END, 3
      FROM cases c JOIN tasks t ON t.id = c.task_id JOIN progress_reports r ON r.task_id = t.id AND r.unit_id = c.unit_id
     WHERE c.id = ANY($1::bigint[]) AND r.withdrawn_at IS NULL
    UNION ALL
    SELECT i.case_id, 'item', i.id, i.code, left(i.problem, 100), 4
      FROM rectification_items i WHERE i.case_id = ANY($1::bigint[])) d
   ORDER BY "caseId", part, "recordId"`;

/** Opens proposals in the transaction of whoever makes them: the sweep by the ladder, or a person by hand. */
@Injectable()
export class ProposalOpening {
  constructor(private readonly ledger: LedgerService) {}

  /**
   * One a case and kind: where one stands already, none is added.
   * @returns ids of the new ones
   */
  async openIn(tx: Tx, now: Date, actor: Actor, proposals: readonly NewProposal[]): Promise<number[]> {
    if (proposals.length === 0) return [];
    const documents = await this.documentsOf(
      tx,
      proposals.map(({ caseId }) => caseId),
    );
    const rows = proposals.map(({ documents: chosen, ...one }) => ({
      ...one,
      documents: chosen ?? documents.get(one.caseId) ?? [],
    }));
    const opened = await tx.query<{ id: number; caseId: number; kind: ProposalKind }>(
      `INSERT INTO proposals (kind, case_id, office_id, unit_id, status, title, leads, documents, proposed_at, proposed_by_id)
       SELECT kind, "caseId", "officeId", "unitId", 'proposed', title, leads, documents, $2, $3
         FROM jsonb_to_recordset($1::jsonb) AS x(kind text, "caseId" bigint, "officeId" bigint, "unitId" bigint,
                                                 title text, leads jsonb, documents jsonb)
       ON CONFLICT (case_id, kind) WHERE status NOT IN ('rejected', 'withdrawn') DO NOTHING
       RETURNING id, case_id AS "caseId", kind`,
      [JSON.stringify(rows), now, actor.kind === 'person' ? actor.id : null],
    );
    await this.ledger.append(
      tx,
      now,
      actor,
      opened.map(({ id, caseId, kind }) => ({
        ...{ action: 'proposal.made', subject: `proposal:${id}` },
        after: { kind, caseId, leads: rows.find((row) => row.caseId === caseId && row.kind === kind)?.leads },
      })),
    );
    return opened.map(({ id }) => id);
  }

  /** What a case has to hand over, in the order of its story. */
  async documentsOf(tx: Tx, caseIds: readonly number[]): Promise<Map<number, HandedDocument[]>> {
    const rows = await tx.query<DocumentRow>(DOCUMENTS, [[...new Set(caseIds)]]);
    const found = new Map<number, HandedDocument[]>();
    for (const { caseId, kind, recordId, number, name } of rows) {
      const said = kind === 'notice' ? DOCUMENT_NAMES[name as DocumentKind] : name;
      found.set(caseId, [...(found.get(caseId) ?? []), { kind, recordId, number, name: said }]);
    }
    return found;
  }
}
