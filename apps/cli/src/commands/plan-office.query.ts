import { type Day, DomainError } from '#domain/shared';
import type { Tx } from '#persistence';

/** Offices where the person works on a day, and whether each is the highest. */
const OFFICES = `SELECT o.id, o.code, o.parent_id IS NULL AS top,
         EXISTS (SELECT 1 FROM held_roles a
                  WHERE a.organization_id = o.id AND a.person_id = $1 AND a.valid_from <= $2
                    AND (a.valid_to IS NULL OR a.valid_to >= $2)) AS own
    FROM organizations o
   WHERE o.kind = 'office' AND (o.valid_to IS NULL OR o.valid_to >= $2) ORDER BY o.id`;

/**
 * The office of one who did not name it: the person's own, else the highest of all.
 * @throws DomainError `OFFICE_NOT_NAMED` when that leaves none or several
 */
export async function officeFor(tx: Tx, personId: number | null, on: Day): Promise<number> {
  const offices = await tx.query<{ id: number; code: string; top: boolean; own: boolean }>(OFFICES, [
    personId,
    on,
  ]);
  const own = offices.filter((office) => office.own);
  const [office, ...others] = own.length > 0 ? own : offices.filter(({ top }) => top);
  if (office && others.length === 0) return office.id;
  const codes = offices.map(({ code }) => code);
  throw new DomainError(
    'OFFICE_NOT_NAMED',
    office
      ? `有几个督办机构，请用 --office 指明是哪一个：${codes.join('、')}。`
      : '还没有登记督办机构，请先登记再导入报告。',
    { codes },
  );
}
