import { Injectable } from '@nestjs/common';
import { type Day, dayOf, DomainError } from '#domain/shared';
import { assertMayActFor, assertReadings, type IndicatorReading, type TargetIndicator } from '#domain/task';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type ReportPurpose, type Tx, UnitOfWork } from '#persistence';
import { checkPercent, type ReportContent } from './report-commands.ts';
import { type DraftKey, type LastReport, ReportDraftRepository } from './report-draft.repository.ts';
import { ReportRepository } from './report.repository.ts';
import { reachOfActor } from './task-desk.ts';
import { type ReadTask, visibleTask } from './task-standing.query.ts';

/** Whose draft: by default the lead's, for the period owed first. */
export interface DraftOf {
  readonly taskId: number;
  readonly unitId?: number;
  /** Empty: of the unit's own accord. */
  readonly period?: string;
}

export interface DraftSave extends DraftOf, ReportContent {
  /** The version seen; left out where none was there. */
  readonly version?: number;
}

/** What a unit is writing, or would begin with. */
export interface DraftSheet extends DraftKey {
  /** Once it was saved: attachments go to `report_draft:` and this. */
  readonly id: number | null;
  readonly purpose: ReportPurpose;
  readonly percent: number | null;
  readonly body: string;
  readonly readings: readonly IndicatorReading[];
  /** Null: nothing was saved yet. */
  readonly version: number | null;
  readonly savedAt: Date | null;
  /** The report from which figures and percent were taken over; null where the draft was saved. */
  readonly prefilledFrom: number | null;
  /** Where the last report was sent back: why, and by when it is owed again. */
  readonly sentBack: {
    readonly reportId: number;
    readonly reason: string | null;
    readonly resubmitOn: Day | null;
  } | null;
  /** The promises of the task's target. */
  readonly indicators: readonly TargetIndicator[];
}

/** 草稿: kept while a unit writes, and seen by nobody else. */
@Injectable()
export class ReportDraftService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly reports: ReportRepository,
    private readonly drafts: ReportDraftRepository,
  ) {}

  /**
   * The draft as it was saved, or one prefilled from the last report.
   * @throws DomainError `TASK_NOT_FOUND`, `POWER_REFUSED`
   */
  open(actor: Actor, of: DraftOf): Promise<DraftSheet> {
    return this.uow.run(async (tx) => {
      const { key, task } = await this.own(tx, actor, of);
      return this.sheet(tx, key, task);
    });
  }

  /**
   * Saves, over the version the person saw.
   * @throws DomainError `TASK_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `PERIOD_NOT_FOUND`,
   * `REPORT_PERCENT_INVALID`, and what `assertReadings` throws
   */
  save(actor: Actor, draft: DraftSave): Promise<DraftSheet> {
    return this.uow.run(async (tx) => {
      const { key, task } = await this.own(tx, actor, draft);
      const now = this.clock.now();
      const content = {
        ...{ purpose: draft.purpose, percent: draft.percent ?? null, body: draft.body },
        readings: draft.readings ?? [],
      };
      checkPercent(content.percent);
      if (content.readings.length > 0) {
        assertReadings(content.readings, await this.reports.indicators(tx, task.targetId), dayOf(now));
      }
      await this.assertPeriod(tx, key);
      const by = actor.kind === 'person' ? actor.id : null;
      const saved = await this.drafts.save(tx, key, content, { at: now, by, seen: draft.version ?? null });
      if (!saved) throw await this.conflict(tx, key);
      return this.sheet(tx, key, task);
    });
  }

  private async own(tx: Tx, actor: Actor, { taskId, unitId, period }: DraftOf) {
    const task = await visibleTask(tx, reachOfActor(actor), taskId);
    const unit = unitId ?? task.leadUnitId;
    assertMayActFor(reachOfActor(actor), task, unit);
    const key: DraftKey = {
      taskId,
      unitId: unit,
      period: period ?? (unit === task.leadUnitId ? await this.drafts.nextPeriod(tx, taskId) : ''),
    };
    return { key, task };
  }

  private async sheet(tx: Tx, key: DraftKey, task: ReadTask): Promise<DraftSheet> {
    const stored = await this.drafts.find(tx, key);
    const last = await this.drafts.lastReport(tx, key, key.unitId === task.leadUnitId);
    const indicators = await this.reports.indicators(tx, task.targetId);
    const sentBack = last?.sentBack
      ? { reportId: last.id, reason: last.reason, resubmitOn: last.resubmitOn as Day | null }
      : null;
    const common = { ...key, sentBack, indicators };
    if (!stored) return { ...common, ...prefilled(last) };
    const { id, purpose, percent, body, readings, version, savedAt } = stored;
    return { ...common, id, purpose, percent, body, readings, version, savedAt, prefilledFrom: null };
  }

  private async assertPeriod(tx: Tx, { taskId, period }: DraftKey): Promise<void> {
    if (period === '') return;
    const known = await tx.query('SELECT 1 FROM reporting_periods WHERE task_id = $1 AND label = $2', [
      taskId,
      period,
    ]);
    if (known.length > 0) return;
    throw new DomainError('PERIOD_NOT_FOUND', `任务没有“${period}”的填报要求，请核对填报期。`, {
      taskId,
      label: period,
    });
  }

  private async conflict(tx: Tx, key: DraftKey): Promise<DomainError> {
    const current = await this.drafts.find(tx, key);
    return new DomainError('VERSION_CONFLICT', '草稿已在别处保存或报送，请刷新后继续填写。', {
      ...key,
      current,
    });
  }
}

/** Figures go on from the last report; its words only where they are to be put right. */
function prefilled(last: LastReport | null) {
  const nothing = { id: null, version: null, savedAt: null };
  if (!last) {
    return {
      ...nothing,
      ...{ purpose: 'progress' as const, percent: null, body: '', readings: [] },
      prefilledFrom: null,
    };
  }
  const { purpose, percent, readings, body, sentBack } = last;
  return {
    ...{ ...nothing, percent, readings, prefilledFrom: last.id },
    purpose: sentBack ? purpose : ('progress' as const),
    body: sentBack ? body : '',
  };
}
