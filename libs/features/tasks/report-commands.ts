import { DomainError } from '#domain/shared';
import type { IndicatorReading } from '#domain/task';
import type { ReportPurpose, ReviewOutcome } from '#persistence';
import type { TaskCommand } from './task-commands.ts';

/** What a report says, as a draft or as handed in. */
export interface ReportContent {
  readonly purpose: ReportPurpose;
  /** 0 to 100; a completion is always 100. */
  readonly percent?: number | null;
  readonly body: string;
  readonly readings?: readonly IndicatorReading[];
}

/** 报送: of progress, for a period of the cycle or of the unit's own accord, or of completion. */
export interface ReportSubmission extends TaskCommand, ReportContent {
  /** Label of the period it fulfils, such as 2024年3月; the lead's report alone fulfils one. */
  readonly period?: string;
  /** A cooperating unit may supplement; omitted: the lead. */
  readonly unitId?: number;
}

/** 审核: a report sent back names the reason, and so does a completion accepted despite an unmet promise. */
export interface Review {
  readonly reportId: number;
  /** Version of the task. */
  readonly expectedVersion?: number;
  /** Version of the report. */
  readonly reportVersion?: number;
  readonly outcome: ReviewOutcome;
  readonly reason?: string;
}

/** Names a report and, when the person saw one, the version it had then. */
export interface ReportCommand {
  readonly reportId: number;
  readonly reportVersion?: number;
}

/**
 * @throws DomainError `REPORT_BODY_MISSING`, `REPORT_PERCENT_INVALID`
 */
export function checkReport(body: string, percent: number | null): void {
  if (body.trim() === '') throw new DomainError('REPORT_BODY_MISSING', '请填写进展或完成情况。');
  checkPercent(percent);
}

/**
 * @throws DomainError `REPORT_PERCENT_INVALID`
 */
export function checkPercent(percent: number | null): void {
  if (percent === null || (Number.isInteger(percent) && percent >= 0 && percent <= 100)) return;
  throw new DomainError('REPORT_PERCENT_INVALID', '完成比例请填写0到100之间的整数。', { percent });
}
