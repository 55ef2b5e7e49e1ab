import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';

/** 年度报告 whose plan section targets are taken from. */
export interface NewReport {
  readonly code: string;
  readonly issuer: string;
  readonly title: string;
  readonly reportYear: number;
  readonly planYear: number;
  readonly planHeading: string;
  /** The whole text; left out where only its facts are kept. */
  readonly body?: string | null;
}

/** 报告登记: each report once, known again by its text. */
@Injectable()
export class ReportRegister {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * Records a report and returns its id.
   * @throws DomainError `REPORT_CODE_TAKEN`, `REPORT_KNOWN` when the same text was imported before (details: reportId)
   */
  record(actor: Actor, report: NewReport): Promise<number> {
    return this.uow.run((tx) => this.recordIn(tx, this.clock.now(), actor, report));
  }

  async recordIn(tx: Tx, now: Date, actor: Actor, report: NewReport): Promise<number> {
    const { body = null, ...facts } = report;
    const hash = body === null ? null : createHash('sha256').update(body).digest('hex');
    const [stored] = await tx.query<{ id: number }>(
      `INSERT INTO reports (code, issuer, title, report_year, plan_year, plan_heading, body, body_hash, imported_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id`,
      [
        report.code,
        report.issuer,
        report.title,
        report.reportYear,
        report.planYear,
        report.planHeading,
        body,
        hash,
        now,
      ],
    );
    if (!stored) throw await this.known(tx, report.code, hash);
    await this.ledger.append(tx, now, actor, [
      { action: 'report.recorded', subject: `report:${stored.id}`, after: { ...facts, bodyHash: hash } },
    ]);
    return stored.id;
  }

  private async known(tx: Tx, code: string, hash: string | null): Promise<DomainError> {
    const [same] = await tx.query<{ id: number; title: string }>(
      'SELECT id, title FROM reports WHERE body_hash = $1',
      [hash],
    );
    return same
      ? new DomainError('REPORT_KNOWN', `该报告已导入过（${same.title}），无需重复导入。`, {
          reportId: same.id,
        })
      : new DomainError('REPORT_CODE_TAKEN', `报告编号“${code}”已被使用，请更换。`, { code });
  }
}
