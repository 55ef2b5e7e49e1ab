import { Injectable } from '@nestjs/common';
import type { CaseFacts, LadderLevel, NoticeTerm, Reason } from '#domain/escalation';
import { documentNumber, type NoticeContent, noticeNotFound } from '#domain/notice';
import { type Day, yearOf } from '#domain/shared';
import { Notice, type Tx } from '#persistence';

/** A document decided on, before it has a number. */
export interface DraftedNotice {
  readonly caseId: number;
  readonly officeId: number;
  readonly unitId: number;
  readonly level: LadderLevel;
  readonly content: NoticeContent;
  readonly reasons: readonly Reason[];
  readonly facts: CaseFacts;
  readonly ladderId: number;
  readonly calendarVersion: string;
}

/** How a document gets out: a number and a day, or a place in the tray of the one who signs. */
export interface Issue {
  readonly agencyCode: string;
  readonly seq: number;
  readonly on: Day;
  /** In whose words; null: the words of the product. */
  readonly templateId: number | null;
}

export interface StoredNotice {
  readonly id: number;
  readonly caseId: number;
  readonly number: string | null;
}

@Injectable()
export class NoticeRepository {
  /** Stores documents: with `issue` they are issued at once, without they await a signature. */
  async insert(
    tx: Tx,
    now: Date,
    notices: readonly { draft: DraftedNotice; issue: Issue | null }[],
  ): Promise<StoredNotice[]> {
    const rows = notices.map(({ draft, issue }) => ({
      case_id: draft.caseId,
      office_id: draft.officeId,
      unit_id: draft.unitId,
      level: draft.level.level,
      kind: draft.level.document,
      status: issue ? 'issued' : 'awaiting_signature',
      number_year: issue ? yearOf(issue.on) : null,
      number_seq: issue?.seq ?? null,
      number: issue ? documentNumber(issue.agencyCode, yearOf(issue.on), issue.seq) : null,
      content: draft.content,
      reasons: draft.reasons,
      facts: draft.facts,
      ladder_id: draft.ladderId,
      calendar_version: draft.calendarVersion,
      issued_at: issue ? now : null,
      issued_on: issue?.on ?? null,
      template_id: issue?.templateId ?? null,
    }));
    return tx.query<StoredNotice>(
      `INSERT INTO notices (case_id, office_id, unit_id, level, kind, status, number_year, number_seq, number, content,
                            reasons, facts, ladder_id, calendar_version, drafted_at, issued_at, issued_on, template_id)
       SELECT case_id, office_id, unit_id, level, kind, status, number_year, number_seq, number, content,
              reasons, facts, ladder_id, calendar_version, $2, issued_at, issued_on, template_id
         FROM jsonb_to_recordset($1::jsonb) AS x(case_id bigint, office_id bigint, unit_id bigint, level int, kind text,
              status text, number_year int, number_seq int, number text, content jsonb, reasons jsonb, facts jsonb,
              ladder_id bigint, calendar_version text, issued_at timestamptz, issued_on date, template_id bigint)
       RETURNING id, case_id AS "caseId", number`,
      [JSON.stringify(rows), now],
    );
  }

  /**
   * Loads and locks one document. The case is locked first: see CaseRepository.lock.
   * @throws DomainError `NOTICE_NOT_FOUND`
   */
  async lock(tx: Tx, id: number): Promise<Notice> {
    await this.lockCases(tx, [id]);
    const notice = await tx.manager.findOne(Notice, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (notice) return notice;
    throw noticeNotFound(id);
  }

  /** The cases that these documents are about, in the order of their ids. */
  private async lockCases(tx: Tx, noticeIds: readonly number[]): Promise<void> {
    await tx.query(
      `SELECT 1 FROM cases WHERE id IN (SELECT case_id FROM notices_of_cases WHERE notice_id = ANY($1::bigint[]))
        ORDER BY id FOR UPDATE`,
      [noticeIds],
    );
  }

  /** Of a document, the cases it is about, the first of them first, and how far each has come. */
  casesOf(tx: Tx, noticeId: number): Promise<{ id: number; level: number; open: boolean }[]> {
    return tx.query(
      `SELECT c.id, c.level, c.status <> 'closed' AS open FROM notices_of_cases k JOIN cases c ON c.id = k.case_id
         LEFT JOIN notice_cases o ON o.notice_id = k.notice_id AND o.case_id = k.case_id
        WHERE k.notice_id = $1 ORDER BY o.id NULLS FIRST`,
      [noticeId],
    );
  }

  /** A document was taken back: its level is open again for its further cases. */
  async release(tx: Tx, noticeId: number): Promise<void> {
    await tx.query('UPDATE notice_cases SET standing = false WHERE notice_id = $1', [noticeId]);
  }

  /** Items of the rectification ledger that a document opened by being issued. */
  async itemsOf(tx: Tx, noticeId: number): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(
      "SELECT id FROM rectification_items WHERE notice_id = $1 AND source = 'supervision' ORDER BY id",
      [noticeId],
    );
    return rows.map(({ id }) => id);
  }

  /** What mail was written under about a document. */
  async subjectsOf(tx: Tx, noticeId: number): Promise<string[]> {
    const rows = await tx.query<{ subject: string }>(
      'SELECT DISTINCT subject FROM deliveries WHERE notice_id = $1 ORDER BY subject',
      [noticeId],
    );
    return rows.map(({ subject }) => subject);
  }

  save(tx: Tx, notice: Notice): Promise<Notice> {
    notice.version += 1;
    return tx.manager.save(notice);
  }

  /** Issued documents that are not yet served, of those asked for; their cases are locked first. */
  async unserved(
    tx: Tx,
    ids: readonly number[],
  ): Promise<{ id: number; level: number; ladderId: number; caseIds: number[] }[]> {
    await this.lockCases(tx, ids);
    return tx.query(
      `SELECT id, level, ladder_id AS "ladderId",
              ARRAY(SELECT k.case_id FROM notices_of_cases k WHERE k.notice_id = n.id) AS "caseIds" FROM notices n
        WHERE id = ANY($1::bigint[]) AND served_on IS NULL AND status IN ('issued', 'received') ORDER BY id`,
      [ids],
    );
  }

  /** Service: the terms begin. */
  async serve(
    tx: Tx,
    services: readonly { id: number; servedOn: Day; terms: readonly NoticeTerm[] }[],
  ): Promise<void> {
    await tx.query(
      `UPDATE notices n SET served_on = x.served_on, terms = x.terms, reply_due_on = x.reply_due_on
         FROM jsonb_to_recordset($1::jsonb) AS x(id bigint, served_on date, terms jsonb, reply_due_on date)
        WHERE n.id = x.id AND n.served_on IS NULL`,
      [
        JSON.stringify(
          services.map(({ id, servedOn, terms }) => ({
            id,
            served_on: servedOn,
            terms,
            reply_due_on: terms.find(({ key }) => key === 'reply')?.dueOn ?? null,
          })),
        ),
      ],
    );
  }
}
