import { DomainError } from '../../shared/index.ts';

/** A draft among the others of its import. */
export interface Seat {
  readonly id: number;
  readonly parentId: number | null;
  readonly position: number;
}

/**
 * The chosen drafts in their order, when they may become one: neighbours under one parent, or a parent with all it
 * directly holds. Neighbours may hold others, which then go over to the merged one.
 * @param seats all drafts of the import
 * @throws DomainError `DRAFT_NOT_FOUND`, `MERGE_NEEDS_TWO`, `MERGE_NOT_NEIGHBOURS`
 */
export function mergeable<S extends Seat>(seats: readonly S[], ids: readonly number[]): S[] {
  const chosen = new Set(ids);
  if (chosen.size < 2) throw new DomainError('MERGE_NEEDS_TWO', '请至少选择两个条目再合并。');
  const drafts = seats.filter(({ id }) => chosen.has(id)).sort((a, b) => a.position - b.position);
  if (drafts.length < chosen.size)
    throw new DomainError('DRAFT_NOT_FOUND', '条目不存在，请刷新后重试。', { ids });
  const [head, ...rest] = drafts;
  if (!head) return [];
  const under = (parentId: number | null) => seats.filter((seat) => seat.parentId === parentId);
  const family = rest.every(({ parentId }) => parentId === head.id) && under(head.id).length === rest.length;
  const siblings = under(head.parentId).sort((a, b) => a.position - b.position);
  const from = siblings.indexOf(head);
  const inARow = drafts.every((draft, nth) => siblings[from + nth] === draft);
  if (family || inARow) return drafts;
  throw new DomainError(
    'MERGE_NOT_NEIGHBOURS',
    '只能合并同一标题下相邻的条目，或一个标题与它下面的全部条目，请重新选择。',
    { ids },
  );
}
