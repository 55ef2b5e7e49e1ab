import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import { HELD_STATES, type InterviewFigures } from '#domain/interview';
import { dayOf } from '#domain/shared';
import { Clock } from '#platform/clock';
import { UnitOfWork } from '#persistence';
import { broken, SHANGHAI_DAY, VIEWER } from './interview-list.sql.ts';

/** A year, and within what the viewer sees one office or one unit. */
export interface InterviewYear {
  readonly year: number;
  readonly officeId?: number | undefined;
  readonly unitId?: number | undefined;
}

/** $1 offices, $2 units, $3 today, $4 first day, $5 first day of the next year, $6 office, $7 unit, $8 states. */
const FIGURES = `
  WITH mine AS (
    SELECT i.* FROM interviews i WHERE ${VIEWER}
       AND ($6::bigint IS NULL OR i.office_id = $6) AND ($7::bigint IS NULL OR i.unit_id = $7)),
  held AS (
    SELECT * FROM mine WHERE status = ANY($8::text[]) AND held_on >= $4::date AND held_on < $5::date),
  tables AS (SELECT coalesce(joint_id, id) AS at, count(*) AS units FROM held GROUP BY 1),
  promised AS (
    SELECT ${broken('$3')} AS broken,
           r.closed_at IS NOT NULL AND ${SHANGHAI_DAY('r.closed_at')} <= p.due_on AS kept
      FROM held h JOIN interview_promises p ON p.interview_id = h.id
      JOIN rectification_items r ON r.id = p.item_id AND r.status <> 'set_aside')
  SELECT (SELECT count(*)::int FROM tables) AS held,
         (SELECT count(*)::int FROM tables WHERE units > 1) AS joint,
         (SELECT count(DISTINCT unit_id)::int FROM held) AS units,
         (SELECT count(*)::int FROM held) AS interviews,
         (SELECT count(*)::int FROM interview_appointments a JOIN mine m ON m.id = a.interview_id
           WHERE a.ended_as = 'missed' AND ${SHANGHAI_DAY('a.starts_at')} >= $4::date
             AND ${SHANGHAI_DAY('a.starts_at')} < $5::date) AS missed,
         (SELECT count(*)::int FROM promised) AS promises,
         (SELECT count(*)::int FROM promised WHERE kept) AS "promisesKept",
         (SELECT count(*)::int FROM promised WHERE broken) AS "promisesBroken"`;

const NONE: InterviewFigures = {
  ...{ held: 0, joint: 0, units: 0, interviews: 0, missed: 0 },
  ...{ promises: 0, promisesKept: 0, promisesBroken: 0 },
};

/** 约谈 a year, for the annual report. */
@Injectable()
export class InterviewFigureService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async ofYear(
    { offices, units }: Reach,
    { year, officeId, unitId }: InterviewYear,
  ): Promise<InterviewFigures> {
    const [figures] = await this.uow.run((tx) =>
      tx.query<InterviewFigures>(FIGURES, [
        ...[offices, units, dayOf(this.clock.now()), `${year}-01-01`, `${year + 1}-01-01`],
        ...[officeId ?? null, unitId ?? null, HELD_STATES],
      ]),
    );
    return figures ?? NONE;
  }
}
