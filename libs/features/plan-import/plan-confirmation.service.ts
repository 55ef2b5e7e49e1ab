import { Injectable } from '@nestjs/common';
import { transition } from '#domain/lives';
import { becomingTargets, hullOf, planImportLife, type PlanImportStep } from '#domain/plan-import';
import { DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { type NewTarget, TargetService } from '#features/targets';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type PlanImport, type TargetDraft, type Tx, UnitOfWork } from '#persistence';
import type { ImportCommand } from './commands.ts';
import { type ImportedReport, PlanImportRepository } from './plan-import.repository.ts';
import { TargetDraftRepository } from './target-draft.repository.ts';

/** `MB-2025-12-03`: plan year, import, place in it. */
const codeOf = ({ planYear }: ImportedReport, importId: number, nth: number) =>
  `MB-${planYear}-${importId}-${String(nth + 1).padStart(2, '0')}`;

/** 确认导入: drafts become targets in one transaction, or an import is laid aside and taken up again. */
@Injectable()
export class PlanConfirmation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly imports: PlanImportRepository,
    private readonly drafts: TargetDraftRepository,
    private readonly targets: TargetService,
  ) {}

  /**
   * Turns every kept item into a confirmed target with its place in the report, and closes the import. A heading over
   * kept items becomes none unless it promises something itself. Returns the targets in the order of the report.
   * @throws DomainError `IMPORT_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`, `IMPORT_NOTHING_KEPT`
   */
  confirm(actor: Actor, command: ImportCommand): Promise<number[]> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const imported = await this.imports.lock(tx, actor, command);
      transition(planImportLife, imported.state, 'confirm');
      const drafts = becomingTargets(await this.drafts.ofImport(tx, imported.id));
      if (drafts.length === 0) {
        throw new DomainError('IMPORT_NOTHING_KEPT', '没有保留任何条目；不需要这份导入的，请选择放弃。', {
          importId: imported.id,
        });
      }
      const targetIds = await this.createTargets(tx, now, actor, imported, drafts);
      drafts.forEach((draft, nth) => (draft.targetId = targetIds[nth] ?? null));
      await this.drafts.save(tx, drafts);
      await this.step(tx, now, actor, imported, 'confirm', { targetIds });
      return targetIds;
    });
  }

  /** 放弃: nothing comes of this import. */
  discard(actor: Actor, command: ImportCommand): Promise<void> {
    return this.move(actor, command, 'discard');
  }

  /** 重新处理 of a discarded import. */
  resume(actor: Actor, command: ImportCommand): Promise<void> {
    return this.move(actor, command, 'resume');
  }

  private async createTargets(
    tx: Tx,
    now: Date,
    actor: Actor,
    imported: PlanImport,
    drafts: readonly TargetDraft[],
  ): Promise<number[]> {
    const report = await this.imports.report(tx, imported.reportId);
    const planned = drafts.map((draft, nth) => targetOf(draft, imported, report, nth));
    const ids = await this.targets.createManyIn(tx, now, actor, planned);
    await this.targets.confirmManyIn(tx, now, actor, ids, { importId: imported.id });
    return ids;
  }

  private move(actor: Actor, command: ImportCommand, name: PlanImportStep): Promise<void> {
    return this.uow.run(async (tx) => {
      const imported = await this.imports.lock(tx, actor, command);
      await this.step(tx, this.clock.now(), actor, imported, name, {});
    });
  }

  private async step(
    tx: Tx,
    now: Date,
    actor: Actor,
    imported: PlanImport,
    name: PlanImportStep,
    after: object,
  ): Promise<void> {
    const { from, to, event } = transition(planImportLife, imported.state, name);
    const closedAt = planImportLife.finals.includes(to) ? now : null;
    Object.assign(imported, { state: to, closedAt, version: imported.version + 1 });
    await this.imports.save(tx, imported);
    const subject = `plan_import:${imported.id}`;
    await this.ledger.append(tx, now, actor, [
      { action: event, subject, before: { state: from }, after: { state: to, ...after } },
    ]);
  }
}

const targetOf = (
  { ordinal, title, summary, spans, indicators, leadUnitId }: TargetDraft,
  { id, officeId }: PlanImport,
  report: ImportedReport,
  nth: number,
): NewTarget => ({
  code: codeOf(report, id, nth),
  officeId,
  planYear: report.planYear,
  reportId: report.id,
  sourceOrdinal: ordinal === '' ? null : ordinal,
  sourceSpan: hullOf(spans),
  title,
  summary,
  leadUnitId,
  indicators: indicators.map(({ span: _, ...indicator }) => indicator),
});
