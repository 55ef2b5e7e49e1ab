import type { FilterValues } from '@/ui/filters.ts';

export const LEDGER_FILTERS = {
  from: 'text',
  to: 'text',
  actor: 'text',
  action: 'text',
  subject: 'text',
  entry: 'number',
} as const;

type Values = FilterValues<typeof LEDGER_FILTERS>;

/** What is asked of the API; which entry is open beside the list is the page's own. */
export function ledgerQuery({ entry: _, ...asked }: Values) {
  return asked;
}

export const exportPath = (values: Values, format: 'csv' | 'jsonl'): string =>
  `/api/ledger/export?${new URLSearchParams({ ...ledgerQuery(values), format }).toString()}`;
