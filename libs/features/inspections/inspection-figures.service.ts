import { Injectable } from '@nestjs/common';
import { closingRateOf, type InspectionFigures } from '#domain/inspection';
import type { Reach } from '#domain/identity';
import { UnitOfWork } from '#persistence';
import { BEHIND_WALL, OWN_FINDING, OWN_UNIT, viewerOf } from './inspection-list.sql.ts';

export interface InspectionYear {
  readonly year: number;
  readonly officeId?: number | undefined;
  readonly unitId?: number | undefined;
}

/** $3 year, $4 one office, $5 one unit. */
const FIGURES = `
  WITH seen AS (
    SELECT i.* FROM inspections i
     WHERE ${BEHIND_WALL} AND i.plan_year = $3 AND i.started_at IS NOT NULL AND i.status <> 'cancelled'
       AND ($4::bigint IS NULL OR i.office_id = $4)
       AND ($5::bigint IS NULL OR EXISTS (
             SELECT 1 FROM inspection_units u WHERE u.inspection_id = i.id AND u.unit_id = $5 AND ${OWN_UNIT}))),
  found AS (
    SELECT f.kind, r.status FROM inspection_findings f JOIN seen i ON i.id = f.inspection_id
      LEFT JOIN rectification_items r ON r.id = f.item_id
     WHERE i.issued_at IS NOT NULL AND f.set_aside_at IS NULL AND ${OWN_FINDING}
       AND ($5::bigint IS NULL OR f.unit_id = $5)),
  asked AS (
    SELECT u.status FROM inspection_reviews u JOIN seen i ON i.id = u.inspection_id
     WHERE ${OWN_UNIT} AND ($5::bigint IS NULL OR u.unit_id = $5))
  SELECT (SELECT count(*) FROM seen)::int AS inspections,
         (SELECT count(*) FROM seen WHERE joint_with IS NOT NULL)::int AS joint,
         (SELECT count(*) FROM seen WHERE issued_at IS NOT NULL)::int AS documents,
         (SELECT count(DISTINCT u.unit_id) FROM inspection_units u JOIN seen i ON i.id = u.inspection_id
           WHERE ${OWN_UNIT} AND ($5::bigint IS NULL OR u.unit_id = $5))::int AS units,
         (SELECT count(*) FROM found)::int AS problems,
         (SELECT count(*) FROM found WHERE kind = 'false_figures')::int AS "falseFigures",
         (SELECT count(*) FROM found WHERE status = 'closed')::int AS closed,
         (SELECT count(*) FROM asked)::int AS reviews,
         (SELECT count(*) FROM asked WHERE status = 'upheld')::int AS upheld`;

/** The figures of the annual report: inspections, units, problems, closed, rate. */
@Injectable()
export class InspectionFigureService {
  constructor(private readonly uow: UnitOfWork) {}

  async ofYear(reach: Reach, { year, officeId, unitId }: InspectionYear): Promise<InspectionFigures> {
    const [row] = await this.uow.run((tx) =>
      tx.query<Omit<InspectionFigures, 'closingRate'>>(FIGURES, [
        ...viewerOf(reach),
        ...[year, officeId ?? null, unitId ?? null],
      ]),
    );
    if (!row) throw new Error('The figures did not answer');
    return { ...row, closingRate: closingRateOf(row.closed, row.problems) };
  }
}
