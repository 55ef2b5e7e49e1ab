import { Injectable } from '@nestjs/common';
import type { LedgerNumber, NumberOf, ReportFacts, ShortTarget } from '#domain/annual-report';
import type { Day } from '#domain/shared';
import { definitionOf } from '#domain/statistics';
import { listOf, StatisticsService } from '#features/statistics';
import { UnitOfWork } from '#persistence';

export interface ReportScope {
  readonly officeId: number;
  readonly year: number;
}

export interface FactsOfDay extends ReportFacts {
  readonly asOf: Day;
}

/** What an office's ledger says of a year, the same for whoever looks. */
@Injectable()
export class ReportFactsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly statistics: StatisticsService,
  ) {}

  async read({ officeId, year }: ReportScope): Promise<FactsOfDay> {
    const office = { reach: { held: [], offices: [officeId], units: [] }, personId: 0 };
    const [now, names, short, next] = await Promise.all([
      this.statistics.ofYear(office, { officeId, year }),
      this.rows<{ name: string }>('SELECT name FROM organizations WHERE id = $1', [officeId]),
      this.rows<ShortTarget>(SHORT, [officeId, year]),
      this.rows<{ id: number; title: string }>(NEXT, [officeId, year + 1]),
    ]);
    const found = new Map(now.figures.map((figure) => [figure.key, figure]));
    const number = ({ figure, year: of }: NumberOf): LedgerNumber => {
      const { value = null, previous = null } = found.get(figure) ?? {};
      const list = listOf(definitionOf(figure).numerator, { officeId, year: of });
      return { value: of === year ? value : of === year - 1 ? previous : null, list };
    };
    return { year, officeName: names[0]?.name ?? '', asOf: now.asOf, number, short, next };
  }

  private rows<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    return this.uow.read<Row>(undefined, text, values);
  }
}

const SHORT = `
  SELECT id, title, judgement AS reason,
         CASE WHEN status IN ('not_met', 'partly_met') THEN status ELSE 'unjudged' END AS verdict
    FROM targets
   WHERE office_id = $1 AND plan_year = $2 AND status NOT IN ('draft', 'withdrawn', 'met') ORDER BY code, id`;

const NEXT = `
  SELECT id, title FROM targets
   WHERE office_id = $1 AND plan_year = $2 AND status NOT IN ('draft', 'withdrawn') ORDER BY code, id LIMIT 50`;
