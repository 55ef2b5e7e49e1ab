import { Injectable } from '@nestjs/common';
import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';

export interface ProblemRow {
  readonly id: number;
  readonly reportId: number;
  readonly problem: string;
}

@Injectable()
export class DutyProblemRepository {
  /** Drafted problems of one report, in the order given, in place of those before. */
  async replace(tx: Tx, reportId: number, problems: readonly string[]): Promise<void> {
    await tx.query('DELETE FROM duty_problems WHERE report_id = $1 AND item_id IS NULL', [reportId]);
    await tx.query(
      `INSERT INTO duty_problems (report_id, position, problem)
       SELECT $1, nth, problem FROM unnest($2::text[]) WITH ORDINALITY AS x(problem, nth) ORDER BY nth`,
      [reportId, problems],
    );
  }

  /** By report, in their order. */
  ofReports(tx: Tx, reportIds: readonly number[]): Promise<ProblemRow[]> {
    return tx.query(
      `SELECT id, report_id AS "reportId", problem FROM duty_problems
        WHERE report_id = ANY($1::bigint[]) ORDER BY report_id, position`,
      [reportIds],
    );
  }

  /** The unit that stands in the place of each on a day; one that was closed without successor stays named. */
  async successors(tx: Tx, unitIds: readonly number[], on: Day): Promise<ReadonlyMap<number, number>> {
    const rows = await tx.query<{ origin: number; id: number }>(
      `WITH RECURSIVE line AS (
         SELECT id AS origin, id, valid_to, successor_id FROM organizations WHERE id = ANY($1::bigint[])
         UNION SELECT line.origin, o.id, o.valid_to, o.successor_id
           FROM line JOIN organizations o ON o.id = line.successor_id WHERE line.valid_to < $2::date)
       SELECT origin, id FROM line WHERE valid_to IS NULL OR valid_to >= $2::date`,
      [unitIds, on],
    );
    return new Map(rows.map(({ origin, id }) => [origin, id]));
  }

  async peopleNames(tx: Tx, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const rows = await tx.query<{ id: number; name: string }>(
      'SELECT id, name FROM people WHERE id = ANY($1::bigint[])',
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
