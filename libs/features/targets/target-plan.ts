import { DomainError } from '#domain/shared';
import { indicatorOp } from '#domain/target';

/** 指标 as the plan names it; `value` is in `unit` as written, null when the plan gives no figure. */
export interface NewIndicator {
  readonly name: string;
  readonly op: string;
  readonly value: number | null;
  readonly unit: string | null;
  /** Which way the figure is to move: up, down or none. */
  readonly direction: string;
  readonly kind: string;
  /** The words of the source. */
  readonly quote?: string | null;
}

/** 年度目标 from one item of a plan section, or entered by hand without a source. */
export interface NewTarget {
  readonly code: string;
  readonly officeId: number;
  readonly planYear: number;
  readonly reportId?: number | null;
  /** Ordinal as written (一是, (二)). */
  readonly sourceOrdinal?: string | null;
  /** Where the item stands in the report's text: JavaScript string indexes, the end not included. */
  readonly sourceSpan?: { readonly start: number; readonly end: number } | null;
  readonly title: string;
  readonly summary: string;
  /** 牵头单位, where one answers for the target as a whole. */
  readonly leadUnitId?: number | null;
  readonly indicators: readonly NewIndicator[];
}

/**
 * What can be refused without asking the database.
 * @throws DomainError `TARGET_CODE_TWICE`, `TARGET_TITLE_MISSING`, `TARGET_SPAN_INVALID`, `INDICATOR_NAME_MISSING`,
 * `INDICATOR_OP_UNKNOWN`
 */
export function checkTargets(targets: readonly NewTarget[]): void {
  const seen = new Set<string>();
  for (const { code, title, sourceSpan, indicators } of targets) {
    if (seen.has(code)) {
      throw new DomainError('TARGET_CODE_TWICE', `目标编号“${code}”重复，请只保留一个。`, { code });
    }
    seen.add(code);
    if (title.trim() === '') throw new DomainError('TARGET_TITLE_MISSING', '请填写目标名称。', { code });
    if (sourceSpan && !(sourceSpan.start >= 0 && sourceSpan.start < sourceSpan.end)) {
      throw new DomainError('TARGET_SPAN_INVALID', `目标“${title}”在报告中的位置不对，请重新选取原文。`, {
        code,
        sourceSpan,
      });
    }
    checkIndicators(title, indicators);
  }
}

/** @throws DomainError `INDICATOR_NAME_MISSING`, `INDICATOR_OP_UNKNOWN` */
export function checkIndicators(title: string, indicators: readonly NewIndicator[]): void {
  for (const { op } of indicators) indicatorOp(op);
  if (indicators.some(({ name }) => name.trim() === '')) {
    throw new DomainError('INDICATOR_NAME_MISSING', `目标“${title}”有指标未写名称，请补全。`, { title });
  }
}
