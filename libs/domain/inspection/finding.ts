import { type Day, DomainError } from '../shared/index.ts';

export const FINDING_KIND_NAMES = { problem: '一般问题', false_figures: '数据不实' } as const;
export type FindingKind = keyof typeof FINDING_KIND_NAMES;
export const FINDING_KINDS = Object.keys(FINDING_KIND_NAMES) as readonly FindingKind[];

/** Working days for the plan of measures, from the day on which the document goes out. */
export const PLAN_WORKING_DAYS = 15;
/** Calendar days for putting right, from the day on which the document goes out. */
export const COMPLETION_DAYS = { min: 30, max: 90 } as const;

/** What was found at a unit: a fact, what proves it, and what is to be done. */
export interface Finding {
  readonly unitId: number;
  readonly kind: FindingKind;
  readonly fact: string;
  readonly evidence: string;
  /** The rule that was not kept. */
  readonly basis: string | null;
  readonly demand: string;
  /** Calendar days. */
  readonly completionDays: number;
  /** The task whose figures are false. */
  readonly taskId: number | null;
  /** The report in which they stand; null: the last accepted completion. */
  readonly reportId: number | null;
}

const blank = (text: string) => text.trim() === '';

/**
 * A conclusion has clear facts and evidence (政府督查工作条例, art. 16).
 * @throws DomainError `INSPECTION_FINDING_INCOMPLETE`, `INSPECTION_FINDING_TERM_INVALID`,
 * `INSPECTION_FINDING_TASK_MISSING`
 */
export function assertFinding({ kind, fact, evidence, demand, completionDays, taskId }: Finding): void {
  const missing = [
    ...(blank(fact) ? ['事实'] : []),
    ...(blank(evidence) ? ['证据'] : []),
    ...(blank(demand) ? ['整改要求'] : []),
  ];
  if (missing.length > 0) {
    throw new DomainError(
      'INSPECTION_FINDING_INCOMPLETE',
      `请填写${missing.join('、')}：督察结论应当事实清楚、证据充分。`,
      { missing },
    );
  }
  const { min, max } = COMPLETION_DAYS;
  if (!Number.isInteger(completionDays) || completionDays < min || completionDays > max) {
    throw new DomainError('INSPECTION_FINDING_TERM_INVALID', `整改期限应为${min}至${max}日，请重新填写。`, {
      completionDays,
    });
  }
  if (kind === 'false_figures' && taskId === null) {
    throw new DomainError('INSPECTION_FINDING_TASK_MISSING', '认定数据不实的，请指明是哪一项任务的数据。');
  }
}

/** The problem as the rectification ledger keeps it. */
export const problemOf = ({ fact, demand }: Pick<Finding, 'fact' | 'demand'>): string =>
  `${fact.trim().replace(/。$/u, '')}。整改要求：${demand.trim()}`;

/** The terms of a document that goes out. */
export interface FindingTerms {
  readonly planDueOn: Day;
  readonly completeBy: Day;
}
