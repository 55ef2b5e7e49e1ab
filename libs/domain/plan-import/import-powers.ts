import type { Reach } from '../identity/index.ts';
import { DomainError } from '../shared/index.ts';
import { mayPlanFor } from '../target/index.ts';

/** see: its text and drafts; work: change drafts, confirm, lay aside. */
export type ImportAct = 'see' | 'work';

/**
 * A report belongs to the office that imported it; offices above read along, units never do.
 * @throws DomainError `IMPORT_NOT_FOUND` where it may not even be seen, `POWER_REFUSED` where it is another's work
 */
export function assertMayWithImport(
  reach: Reach | undefined,
  { id, officeId }: { readonly id: number; readonly officeId: number },
  act: ImportAct,
): void {
  if (reach === undefined) return;
  if (!reach.offices.includes(officeId)) throw importNotFound(id);
  if (act === 'see' || mayPlanFor(reach, officeId)) return;
  throw new DomainError('POWER_REFUSED', '只有导入该报告的督办机构的督办员可以办理，请联系该机构。', {
    importId: id,
  });
}

/** The same words for what is not there and for what may not be seen. */
export const importNotFound = (importId: number): DomainError =>
  new DomainError('IMPORT_NOT_FOUND', '导入记录不存在，请刷新后重试。', { importId });
