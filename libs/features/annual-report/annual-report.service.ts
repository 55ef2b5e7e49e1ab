import { Injectable } from '@nestjs/common';
import {
  annualReportLife,
  type AnnualReportStep,
  assertEdits,
  assertFinalisable,
  assertMayTakeReportStep,
  composeReport,
  type ParagraphKey,
  reportTitle,
  type Run,
  savedRuns,
  withEdits,
} from '#domain/annual-report';
import { transition } from '#domain/lives';
import { DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { type Actor, personOf, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type AnnualReport, type Tx, UnitOfWork } from '#persistence';
import { AnnualReportRepository } from './annual-report.repository.ts';
import { type FactsOfDay, ReportFactsQuery, type ReportScope } from './report-facts.query.ts';

export interface ReportCommand extends ReportScope {
  /** 0 where nothing has been written yet. */
  readonly expectedVersion: number;
}

export interface Wording {
  readonly key: ParagraphKey;
  /** Empty: back to the draft's own words. */
  readonly runs: readonly Run[];
}

/** 年度报告: worded by people over the ledger's draft; every writing is a version of its own. */
@Injectable()
export class AnnualReportService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly reports: AnnualReportRepository,
    private readonly facts: ReportFactsQuery,
  ) {}

  /**
   * Keeps a person's wording of some paragraphs; the others stay the ledger's.
   * @throws DomainError `ORGANIZATION_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`,
   *   `ANNUAL_REPORT_PARAGRAPH_DOUBLE`
   */
  save(actor: Actor, command: ReportCommand & { readonly paragraphs: readonly Wording[] }): Promise<void> {
    return this.step(actor, command, 'save', (report, facts) => {
      const { paragraphs } = command;
      assertEdits(paragraphs);
      const kept = report.edits.filter(({ key }) => !paragraphs.some((one) => one.key === key));
      const worded = paragraphs.filter(({ runs }) => runs.length > 0);
      report.edits = [...kept, ...worded.map(({ key, runs }) => ({ key, runs: savedRuns(runs, facts) }))];
      return { paragraphs: paragraphs.map(({ key }) => key) };
    });
  }

  /**
   * 定稿.
   * @throws DomainError what `save` throws, `ANNUAL_REPORT_TARGETS_OMITTED`, `ANNUAL_REPORT_UNWRITTEN`
   */
  finalise(actor: Actor, command: ReportCommand): Promise<void> {
    return this.step(actor, command, 'finalise', (report, facts, now) => {
      assertFinalisable(withEdits(composeReport(facts), report.edits, facts), facts);
      Object.assign(report, { finalisedAt: now, finalisedById: personOf(actor) });
      return {};
    });
  }

  /**
   * Opens a final report again, with the reason in its history.
   * @throws DomainError what `save` throws, `ANNUAL_REPORT_REASON_MISSING`
   */
  reopen(actor: Actor, command: ReportCommand & { readonly reason: string }): Promise<void> {
    return this.step(actor, command, 'reopen', (report) => {
      const { reason } = command;
      if (reason.trim() === '') {
        throw new DomainError('ANNUAL_REPORT_REASON_MISSING', '请写明重新起草的原因。');
      }
      Object.assign(report, { finalisedAt: null, finalisedById: null });
      return { reason };
    });
  }

  private async step(
    actor: Actor,
    command: ReportCommand,
    name: AnnualReportStep,
    work: (report: AnnualReport, facts: FactsOfDay, now: Date) => { readonly reason?: string } & object,
  ): Promise<void> {
    const { officeId, year, expectedVersion } = command;
    const scope = { officeId, year };
    assertMayTakeReportStep(reachOf(actor), officeId, name);
    const facts = await this.facts.read(scope);
    await this.uow.run(async (tx) => {
      const now = this.clock.now();
      await this.assertOffice(tx, officeId);
      const report = await this.reports.lock(tx, scope, expectedVersion);
      const { to, event } = transition(annualReportLife, report.status, name);
      const told = work(report, facts, now);
      report.status = to;
      await this.reports.save(tx, report, {
        title: reportTitle(facts),
        sections: withEdits(composeReport(facts), report.edits, facts),
        ...{ savedAt: now, savedById: personOf(actor), reason: told.reason ?? null },
      });
      await this.ledger.append(tx, now, actor, [
        {
          ...{ action: event, subject: `annual_report:${report.id}` },
          after: { officeId, year, status: to, version: report.version, ...told },
        },
      ]);
    });
  }

  private async assertOffice(tx: Tx, officeId: number): Promise<void> {
    const [office] = await tx.query("SELECT 1 FROM organizations WHERE id = $1 AND kind = 'office'", [
      officeId,
    ]);
    if (office) return;
    throw new DomainError('ORGANIZATION_NOT_FOUND', '督办机构不存在，请重新选择。', { officeId });
  }
}
