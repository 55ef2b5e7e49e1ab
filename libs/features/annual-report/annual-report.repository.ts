import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/shared';
import { AnnualReport, AnnualReportVersion, type Tx } from '#persistence';
import type { ReportScope } from './report-facts.query.ts';

/** A version without its text. */
export interface VersionLine {
  readonly version: number;
  readonly status: AnnualReport['status'];
  readonly savedAt: Date;
  readonly savedById: number | null;
  readonly savedByName: string | null;
  readonly reason: string | null;
}

/** A report with the name of who made it final. */
export interface StoredReport extends AnnualReport {
  readonly finalisedByName: string | null;
}

@Injectable()
export class AnnualReportRepository {
  async find(tx: Tx, { officeId, year }: ReportScope): Promise<StoredReport | undefined> {
    const report = await tx.manager.findOneBy(AnnualReport, { officeId, year });
    if (!report) return undefined;
    const [person] = await tx.query<{ name: string }>('SELECT name FROM people WHERE id = $1', [
      report.finalisedById,
    ]);
    return { ...report, finalisedByName: person?.name ?? null };
  }

  /**
   * Locks the report of a year, which begins with its first writing.
   * @param expectedVersion 0: nothing has been written yet
   * @throws DomainError `VERSION_CONFLICT`
   */
  async lock(tx: Tx, { officeId, year }: ReportScope, expectedVersion: number): Promise<AnnualReport> {
    await tx.query(
      `INSERT INTO annual_reports (office_id, year, status, version) VALUES ($1, $2, 'draft', 0)
       ON CONFLICT (office_id, year) DO NOTHING`,
      [officeId, year],
    );
    const report = await tx.manager.findOneOrFail(AnnualReport, {
      where: { officeId, year },
      lock: { mode: 'pessimistic_write' },
    });
    if (report.version === expectedVersion) return report;
    throw new DomainError('VERSION_CONFLICT', '年度报告刚被他人改动，请核对后在新的内容上修改。', {
      ...{ officeId, year, status: report.status, version: report.version },
    });
  }

  /** Writes a locked report, counts its version on and keeps the text of this version. */
  async save(
    tx: Tx,
    report: AnnualReport,
    kept: Pick<AnnualReportVersion, 'title' | 'sections' | 'savedAt' | 'savedById' | 'reason'>,
  ): Promise<void> {
    report.version += 1;
    await tx.manager.save(report);
    const { id: reportId, version, status } = report;
    await tx.manager.insert(AnnualReportVersion, { reportId, version, status, ...kept });
  }

  /** Newest first, from below a version on. */
  versions(tx: Tx, scope: ReportScope, below: number | null, limit: number): Promise<VersionLine[]> {
    return tx.query(
      `SELECT v.version, v.status, v.saved_at AS "savedAt", v.saved_by_id AS "savedById", p.name AS "savedByName", v.reason
         FROM annual_report_versions v JOIN annual_reports r ON r.id = v.report_id LEFT JOIN people p ON p.id = v.saved_by_id
        WHERE r.office_id = $1 AND r.year = $2 AND ($3::int IS NULL OR v.version < $3)
        ORDER BY v.version DESC LIMIT $4`,
      [scope.officeId, scope.year, below, limit],
    );
  }

  /** @throws DomainError `ANNUAL_REPORT_VERSION_NOT_FOUND` */
  async version(tx: Tx, { officeId, year }: ReportScope, version: number): Promise<AnnualReportVersion> {
    const report = await tx.manager.findOneBy(AnnualReport, { officeId, year });
    const kept =
      report && (await tx.manager.findOneBy(AnnualReportVersion, { reportId: report.id, version }));
    if (kept) return kept;
    throw new DomainError('ANNUAL_REPORT_VERSION_NOT_FOUND', '年度报告没有这个版本，请刷新后重试。', {
      ...{ officeId, year, version },
    });
  }
}
