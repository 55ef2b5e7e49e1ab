import { queries } from '@/api/index.ts';
import type { Filters } from '@/ui/filters.ts';
import { Figure, Figures } from '@/ui/figure.tsx';
import { type LEDGER_FILTERS, ledgerQuery, ledgerSearch } from './query.ts';
import { type Item, STATUSES } from './words.ts';

const SHOWN: readonly Item['status'][] = ['open', 'measures_agreed', 'in_progress', 'submitted', 'closed'];

/** How many items stand where; each number narrows the ledger to its items. */
export function LedgerCounts({ filters: { values } }: { filters: Filters<typeof LEDGER_FILTERS> }) {
  const { status: _, overdue: __, relapse: ___, ...others } = values;
  const { data } = queries.useQuery('get', '/api/rectification/counts', {
    params: { query: ledgerQuery(others) },
  });
  const to = (one: string): string => {
    const rest = ledgerSearch(others);
    return `/rectification?${rest === '' ? one : `${rest}&${one}`}`;
  };
  return (
    <Figures>
      {SHOWN.map((status) => (
        <Figure
          key={status}
          size="small"
          label={STATUSES[status]}
          value={data?.states[status] ?? null}
          unit="项"
          to={to(`status=${status}`)}
        />
      ))}
      <Figure
        size="small"
        label="逾期未销号"
        value={data?.overdue ?? null}
        unit="项"
        tone={data && data.overdue > 0 ? 'cinnabar' : 'ink'}
        to={to('overdue=true')}
      />
      <Figure size="small" label="回潮" value={data?.relapsed ?? null} unit="项" to={to('relapse=true')} />
    </Figures>
  );
}
