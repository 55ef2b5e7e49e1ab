import { Injectable } from '@nestjs/common';
import type { CaseFacts, LadderLevel, NoticeTerm, Reason } from '#domain/escalation';
import { documentNumber, type NoticeContent } from '#domain/notice';
import { type Day, DomainError, yearOf } from '#domain/shared';
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
    }));
    return tx.query<StoredNotice>(
      `INSERT INTO notices (case_id, office_id, unit_id, level, kind, status, number_year, number_seq, number, content,
                            reasons, facts, ladder_id, calendar_version, drafted_at, issued_at, issued_on)
       SELECT case_id, office_id, unit_id, level, kind, status, number_year, number_seq, number, content,
              reasons, facts, ladder_id, calendar_version, $2, issued_at, issued_on
         FROM jsonb_to_recordset($1::jsonb) AS x(case_id bigint, office_id bigint, unit_id bigint, level int, kind text,
              status text, number_year int, number_seq int, number text, content jsonb, reasons jsonb, facts jsonb,
              ladder_id bigint, calendar_version text, issued_at timestamptz, issued_on date)
       RETURNING id, case_id AS "caseId", number`,
      [JSON.stringify(rows), now],
    );
  }

  /**
   * Loads and locks one document. The case is locked first: see CaseRepository.lock.
   * @throws DomainError `NOTICE_NOT_FOUND`
   */
  async lock(tx: Tx, id: number): Promise<Notice> {
    const [place] = await tx.query<{ caseId: number }>(
      'SELECT case_id AS "caseId" FROM notices WHERE id = $1',
      [id],
    );
    if (!place) throw new DomainError('NOTICE_NOT_FOUND', '文书不存在，请刷新后重试。', { id });
    await tx.query('SELECT 1 FROM cases WHERE id = $1 FOR UPDATE', [place.caseId]);
    return tx.manager.findOneOrFail(Notice, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  save(tx: Tx, notice: Notice): Promise<Notice> {
    notice.version += 1;
    return tx.manager.save(notice);
  }

  /** Drafts of cases that are over or cured: taken back before they had a number. */
  async withdrawDrafts(tx: Tx, caseIds: readonly number[], reason: string): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(
      `WITH gone AS (
         UPDATE notices SET status = 'withdrawn', withdrawn_reason = $2, version = version + 1
          WHERE case_id = ANY($1::bigint[]) AND status IN ('draft', 'awaiting_signature') RETURNING id)
       SELECT id FROM gone ORDER BY id`,
      [caseIds, reason],
    );
    return rows.map(({ id }) => id);
  }

  /** Issued documents of cases that are over. */
  async closeIssued(tx: Tx, now: Date, caseIds: readonly number[]): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(
      `WITH done AS (
         UPDATE notices SET status = 'closed', closed_at = $2, version = version + 1
          WHERE case_id = ANY($1::bigint[]) AND status IN ('issued', 'received', 'replied') RETURNING id)
       SELECT id FROM done ORDER BY id`,
      [caseIds, now],
    );
    return rows.map(({ id }) => id);
  }

  /** Issued documents that are not yet served, of those asked for; their cases are locked first. */
  async unserved(
    tx: Tx,
    ids: readonly number[],
  ): Promise<{ id: number; level: number; ladderId: number; caseId: number }[]> {
    await tx.query(
      `SELECT 1 FROM cases WHERE id IN (SELECT case_id FROM notices WHERE id = ANY($1::bigint[])) ORDER BY id FOR UPDATE`,
      [ids],
    );
    return tx.query(
      `SELECT id, level, ladder_id AS "ladderId", case_id AS "caseId" FROM notices
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
