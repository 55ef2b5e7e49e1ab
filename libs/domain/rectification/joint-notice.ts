import { type Day, DomainError } from '../shared/index.ts';
import type { ItemStanding } from './item-powers.ts';
import type { RectificationState } from './rectification.life.ts';

/** What must be known of an item to put it on a notice with others. */
export interface NoticeableItem extends ItemStanding {
  readonly code: string;
  readonly status: RectificationState;
  readonly dueOn: Day | null;
  readonly completeBy: Day | null;
}

/**
 * 一份整改通知书列多个问题: of one unit and one office, each still to be put right, each with its day.
 * @throws DomainError `RECTIFICATION_NOTICE_MIXED`, `RECTIFICATION_DOCUMENT_STATE`, `RECTIFICATION_NOTICE_DAY_MISSING`
 */
export function assertFitOneNotice(items: readonly NoticeableItem[]): void {
  const [first] = items;
  const other = items.find(({ officeId, unitId }) => officeId !== first?.officeId || unitId !== first.unitId);
  if (other) {
    throw new DomainError(
      'RECTIFICATION_NOTICE_MIXED',
      `一份整改通知书只能列同一督办机构、同一单位的事项，${other.code}不是，请分别印发。`,
      { itemId: other.id },
    );
  }
  const over = items.filter(({ status }) => status === 'closed' || status === 'set_aside');
  if (over.length > 0) {
    throw new DomainError(
      'RECTIFICATION_DOCUMENT_STATE',
      `${codesOf(over)}已经销号或者撤销，不能再印发整改通知书，请去掉后重试。`,
      { itemIds: over.map(({ id }) => id) },
    );
  }
  const open = items.filter(({ dueOn, completeBy }) => (dueOn ?? completeBy) === null);
  if (open.length === 0) return;
  throw new DomainError(
    'RECTIFICATION_NOTICE_DAY_MISSING',
    `${codesOf(open)}还没有整改期限，请先确定措施和期限，再印发整改通知书。`,
    { itemIds: open.map(({ id }) => id) },
  );
}

const codesOf = (items: readonly NoticeableItem[]): string => items.map(({ code }) => code).join('、');
