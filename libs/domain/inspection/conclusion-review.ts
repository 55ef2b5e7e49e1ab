import { reviewRequestDueOn } from '../notice/index.ts';
import { type Day, DomainError } from '../shared/index.ts';

/** One unit's part in a document that went out. */
export interface ServedPart {
  readonly unitId: number;
  readonly issued: boolean;
  /** By mail or by receipt, whichever came first. */
  readonly servedOn: Day | null;
  readonly asked: boolean;
  /** The unit's findings that stand. */
  readonly findingIds: readonly number[];
}

/** The last day on which the unit may ask: 30 calendar days after service; null before service. */
export const conclusionReviewDueOn = (servedOn: Day | null): Day | null =>
  servedOn === null ? null : reviewRequestDueOn(servedOn);

export function mayAskForReview({ issued, servedOn, asked }: ServedPart, today: Day): boolean {
  const dueOn = conclusionReviewDueOn(servedOn);
  return issued && !asked && dueOn !== null && today <= dueOn;
}

/**
 * @param findingIds what is disputed; at least one of the unit's own
 * @throws DomainError `INSPECTION_REVIEW_TWICE`, `INSPECTION_REVIEW_STATE` (not served yet),
 * `INSPECTION_REVIEW_TERM_OVER`, `INSPECTION_REVIEW_EMPTY`, `INSPECTION_FINDING_NOT_FOUND`
 */
export function assertMayAskForReview(
  part: ServedPart,
  findingIds: readonly number[],
  statement: string,
  today: Day,
): void {
  const { unitId, issued, servedOn, asked } = part;
  if (asked) {
    throw new DomainError('INSPECTION_REVIEW_TWICE', '贵单位已对本次督察结论申请过复核，只能申请一次。', {
      unitId,
    });
  }
  const dueOn = conclusionReviewDueOn(servedOn);
  if (!issued || dueOn === null) {
    throw new DomainError('INSPECTION_REVIEW_STATE', '督察文书尚未送达，请先签收再申请复核。', { unitId });
  }
  if (today > dueOn) {
    throw new DomainError(
      'INSPECTION_REVIEW_TERM_OVER',
      '已超过收到督察文书后30日的复核申请期限，不能再申请。',
      { unitId, dueOn },
    );
  }
  if (findingIds.length === 0 || statement.trim() === '') {
    throw new DomainError('INSPECTION_REVIEW_EMPTY', '请选择有异议的问题，并写明事实和理由。');
  }
  assertOwnFindings(part.findingIds, findingIds);
}

/** @throws DomainError `INSPECTION_FINDING_NOT_FOUND` */
export function assertOwnFindings(own: readonly number[], asked: readonly number[]): void {
  const findingId = asked.find((id) => !own.includes(id));
  if (findingId === undefined) return;
  throw new DomainError('INSPECTION_FINDING_NOT_FOUND', '所选问题不在可以办理的范围内，请刷新后重选。', {
    findingId,
  });
}

/** @throws DomainError `INSPECTION_REVIEW_REASON_MISSING` */
export function assertReviewDecision(
  outcome: 'upheld' | 'dismissed',
  setAsideIds: readonly number[],
  reason: string,
): void {
  if (reason.trim() === '') {
    throw new DomainError('INSPECTION_REVIEW_REASON_MISSING', '请写明复核决定的事实和理由。');
  }
  if ((outcome === 'upheld') === setAsideIds.length > 0) return;
  throw new DomainError(
    'INSPECTION_REVIEW_OUTCOME_UNFIT',
    outcome === 'upheld'
      ? '变更结论的，请选择予以撤销的问题。'
      : '维持结论的，不能同时撤销问题；确需撤销请选择变更结论。',
  );
}
