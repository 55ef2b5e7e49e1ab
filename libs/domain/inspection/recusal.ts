import { type Day, DomainError } from '../shared/index.ts';

/** Years after leaving a unit during which somebody does not inspect it. */
const YEARS_AFTER_LEAVING = 3;

/** An office that somebody holds or held in a unit. */
export interface Tie {
  readonly personId: number;
  readonly personName: string;
  readonly unitId: number;
  readonly unitName: string;
  /** The last day; null: still held. */
  readonly until: Day | null;
}

/** 回避, declared by hand: kinship, interest, or whatever else could bend a judgement. */
export interface Recusal {
  readonly personId: number;
  readonly reason: string;
  readonly at: string;
  readonly declaredById: number;
}

/** Whether a tie keeps somebody away on a day: present, or left less than three years ago. */
export function binds({ until }: Pick<Tie, 'until'>, today: Day): boolean {
  if (until === null || until >= today) return true;
  const free = `${Number(until.slice(0, 4)) + YEARS_AFTER_LEAVING}${until.slice(4)}`;
  return today < free;
}

/**
 * Nobody inspects, approves or signs where he belongs.
 * @throws DomainError `INSPECTION_MEMBER_TIED` with the ties
 */
export function assertUntied(ties: readonly Tie[], today: Day): void {
  const binding = ties.filter((tie) => binds(tie, today));
  const [first] = binding;
  if (!first) return;
  const how = first.until === null || first.until >= today ? '现在' : '三年内曾在';
  throw new DomainError(
    'INSPECTION_MEMBER_TIED',
    `${first.personName}${how}${first.unitName}任职或者分管该单位，应当回避，请换人办理。`,
    { ties: binding.map(({ personId, unitId }) => ({ personId, unitId })) },
  );
}

/** @throws DomainError `INSPECTION_RECUSED` */
export function assertNotRecused(recusals: readonly Recusal[], personIds: readonly number[]): void {
  const recused = recusals.find(({ personId }) => personIds.includes(personId));
  if (!recused) return;
  throw new DomainError('INSPECTION_RECUSED', '该人员已在本次督察中回避，不能参与办理，请换人。', {
    personId: recused.personId,
  });
}
