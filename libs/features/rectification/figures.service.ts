import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import {
  type CountedItem,
  figuresOf,
  RECTIFICATION_SOURCES,
  type RectificationFigures,
  type RectificationSource,
} from '#domain/rectification';
import { dayOf } from '#domain/shared';
import { Clock } from '#platform/clock';
import { UnitOfWork } from '#persistence';
import { FOUND_ON, VIEWER } from './item-list.sql.ts';

/** A year, and within what the viewer sees one office or one unit. */
export interface YearScope {
  readonly year: number;
  readonly officeId?: number | undefined;
  readonly unitId?: number | undefined;
}

export interface YearFigures {
  readonly year: number;
  /** 印发: documents of supervision issued in the year and not withdrawn. */
  readonly issued: number;
  readonly total: RectificationFigures;
  /** Sources with at least one item. */
  readonly bySource: readonly {
    readonly source: RectificationSource;
    readonly figures: RectificationFigures;
  }[];
}

/** $1 offices, $2 units, $3 year, $4 one office, $5 one unit. A later item marked as the same problem is a reopening. */
const COUNTED = `
  SELECT r.source, r.status, r.due_on AS "dueOn",
         (r.reopened + (SELECT count(*) FROM rectification_items l WHERE l.relapse_of_id = r.id))::int AS reopened
    FROM rectification_items r
   WHERE ${VIEWER} AND ${FOUND_ON} BETWEEN make_date($3, 1, 1) AND make_date($3, 12, 31)
     AND ($4::bigint IS NULL OR r.office_id = $4) AND ($5::bigint IS NULL OR r.unit_id = $5)`;

/** Documents of supervision, and those in which inspections ended. */
const ISSUED = `
  SELECT (SELECT count(*) FROM notices r
           WHERE ${VIEWER} AND r.issued_at >= make_date($3, 1, 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
             AND r.issued_at < make_date($3 + 1, 1, 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
             AND r.status <> 'withdrawn' AND ($4::bigint IS NULL OR r.office_id = $4)
             AND ($5::bigint IS NULL OR r.unit_id = $5))::int
       + (SELECT count(DISTINCT i.id) FROM inspections i JOIN inspection_units u ON u.inspection_id = i.id
           WHERE (i.office_id = ANY($1::bigint[]) OR u.unit_id = ANY($2::bigint[]))
             AND i.issued_on BETWEEN make_date($3, 1, 1) AND make_date($3, 12, 31)
             AND ($4::bigint IS NULL OR i.office_id = $4) AND ($5::bigint IS NULL OR u.unit_id = $5))::int AS n`;

/** The figures of the annual report: issued, problems, closed, rate. */
@Injectable()
export class RectificationFigureService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  ofYear({ offices, units }: Reach, { year, officeId, unitId }: YearScope): Promise<YearFigures> {
    const today = dayOf(this.clock.now());
    return this.uow.run(async (tx) => {
      const values = [offices, units, year, officeId ?? null, unitId ?? null];
      const items = await tx.query<CountedItem & { source: RectificationSource }>(COUNTED, values);
      const [issued] = await tx.query<{ n: number }>(ISSUED, values);
      const bySource = RECTIFICATION_SOURCES.map((source) => ({
        source,
        figures: figuresOf(
          items.filter((item) => item.source === source),
          today,
        ),
      }));
      return {
        ...{ year, issued: issued?.n ?? 0, total: figuresOf(items, today) },
        bySource: bySource.filter(({ figures }) => figures.opened > 0),
      };
    });
  }
}
