import { CLOCK_NAMES, noticeTerms, type NoticeTerm } from '#domain/escalation';
import type { Day } from '#domain/shared';
import type { PolicyService } from '#features/policies';
import type { Tx } from '#persistence';
import type { Comparison } from './moving-deadline.ts';

/** A running term of an issued document that the changed calendar would count otherwise: it stays as it was issued. */
export interface KeptTerm {
  readonly noticeId: number;
  readonly number: string | null;
  readonly officeId: number;
  readonly unitId: number;
  readonly unitName: string;
  /** 回复 … */
  readonly name: string;
  readonly dueOn: Day;
  readonly wouldBe: Day;
}

export async function keptTerms(
  tx: Tx,
  policies: PolicyService,
  { after, today }: Comparison,
): Promise<KeptTerm[]> {
  const rows = await tx.query<{
    noticeId: number;
    number: string | null;
    officeId: number;
    unitId: number;
    unitName: string;
    level: number;
    ladderId: number;
    servedOn: Day;
    terms: readonly NoticeTerm[];
  }>(
    `SELECT n.id AS "noticeId", n.number, n.office_id AS "officeId", n.unit_id AS "unitId", u.name AS "unitName",
            n.level, n.ladder_id AS "ladderId", n.served_on AS "servedOn", n.terms
       FROM notices n JOIN organizations u ON u.id = n.unit_id
      WHERE n.status IN ('issued', 'received') AND n.served_on IS NOT NULL ORDER BY n.id`,
  );
  const kept: KeptTerm[] = [];
  for (const { level, ladderId, servedOn, terms, ...notice } of rows) {
    const step = (await policies.ladder(tx, ladderId)).levels[level - 1];
    for (const { key, dueOn: wouldBe } of step ? noticeTerms(step, servedOn, after) : []) {
      const dueOn = terms.find((term) => term.key === key)?.dueOn;
      if (dueOn === undefined || dueOn < today || dueOn === wouldBe) continue;
      kept.push({ ...notice, name: CLOCK_NAMES[key], dueOn, wouldBe });
    }
  }
  return kept;
}
