import type { FilterValues } from '@/ui/filters.ts';

export const LEDGER_FILTERS = {
  status: ['open', 'measures_agreed', 'in_progress', 'submitted', 'closed', 'set_aside', 'unfinished'],
  source: [
    'supervision',
    'promise',
    'inspection',
    'superior',
    'self_check',
    'duty_report',
    'file_review',
    'enforcement_opinion',
    'reconsideration_opinion',
    'judicial_advice',
    'procuratorial_advice',
    'audit',
    'discipline_inspection',
    'congress_proposal',
    'consultative_proposal',
    'other',
  ],
  year: 'number',
  unitId: 'number',
  dueFrom: 'text',
  dueTo: 'text',
  overdue: ['true'],
  relapse: ['true'],
  text: 'text',
  group: ['unit', 'source'],
} as const;

export type LedgerFilterValues = FilterValues<typeof LEDGER_FILTERS>;

/** What the list, the counts and the workbook are asked for; grouping is only how it is shown. */
export function ledgerQuery({ group: _, ...query }: LedgerFilterValues) {
  return query;
}

/** The same as a query string, for the workbook. */
export const ledgerSearch = (values: LedgerFilterValues): string =>
  new URLSearchParams(
    Object.entries(ledgerQuery(values)).map(([name, value]) => [name, String(value)]),
  ).toString();
