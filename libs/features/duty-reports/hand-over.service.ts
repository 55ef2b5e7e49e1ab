import { Injectable } from '@nestjs/common';
import { type Change, LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import type { Tx } from '#persistence';

interface Passing {
  readonly fromUnitId: number;
  readonly toUnitId: number;
  readonly reason: string;
}

/** Reports in cycles that are not deliberated, whose own work is not over. */
const OPEN = `
  r.unit_id = $1 AND r.status NOT IN ('evaluated', 'missed') AND c.status IN ('draft', 'open', 'evaluating')`;

/** 述法 that is not over passes to the unit that takes another's place. */
@Injectable()
export class DutyReportHandOver {
  constructor(private readonly ledger: LedgerService) {}

  /**
   * The successor goes on with the report where it stands. Where it has one of its own in that year, the former's ends:
   * in a cycle still prepared it is left out, in a running one what was not handed in is put down as not reported, for
   * the reason of the merger. What was handed in goes on in the name of the former.
   * @returns the ids of the reports that passed
   */
  async handOverIn(tx: Tx, now: Date, actor: Actor, passing: Passing): Promise<number[]> {
    const { fromUnitId, toUnitId, reason } = passing;
    // The cycles before what hangs on them, as every writer does.
    await tx.query(
      `SELECT 1 FROM duty_cycles WHERE id IN (SELECT r.cycle_id FROM duty_reports r JOIN duty_cycles c ON c.id = r.cycle_id
         WHERE ${OPEN}) ORDER BY id FOR UPDATE`,
      [fromUnitId],
    );
    const open = await tx.query<{ id: number; planned: boolean; joins: boolean; owed: boolean }>(
      `SELECT r.id, c.status = 'draft' AS planned, r.status IN ('not_begun', 'draft', 'sent_back') AS owed,
              EXISTS (SELECT 1 FROM duty_reports o WHERE o.cycle_id = r.cycle_id AND o.unit_id = $2) AS joins
         FROM duty_reports r JOIN duty_cycles c ON c.id = r.cycle_id WHERE ${OPEN} ORDER BY r.id FOR UPDATE OF r`,
      [fromUnitId, toUnitId],
    );
    const idsOf = (which: (one: (typeof open)[number]) => boolean) => open.filter(which).map(({ id }) => id);
    const passed = idsOf(({ joins }) => !joins);
    const missed = idsOf(({ joins, planned, owed }) => joins && !planned && owed);
    const leftOut = idsOf(({ joins, planned }) => joins && planned);
    await tx.query(
      'UPDATE duty_reports SET unit_id = $2, version = version + 1 WHERE id = ANY($1::bigint[])',
      [passed, toUnitId],
    );
    await tx.query(
      `UPDATE duty_reports SET status = 'missed', missed_reason = $2, version = version + 1 WHERE id = ANY($1::bigint[])`,
      [missed, reason],
    );
    await tx.query('DELETE FROM duty_reports WHERE id = ANY($1::bigint[])', [leftOut]);
    await this.ledger.append(tx, now, actor, [
      ...[...passed, ...leftOut].map((id): Change => ({
        ...{ action: 'duty.report_handed_over', subject: `duty_report:${id}` },
        ...{ before: { unitId: fromUnitId }, after: { unitId: toUnitId, reason } },
      })),
      ...missed.map((id): Change => ({
        ...{
          action: 'duty.report_missed',
          subject: `duty_report:${id}`,
          after: { status: 'missed', reason },
        },
      })),
    ]);
    return passed;
  }
}
