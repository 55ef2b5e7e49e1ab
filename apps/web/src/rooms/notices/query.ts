import type { FilterValues } from '@/ui/filters.ts';

export const NOTICE_FILTERS = {
  view: ['board', 'list'],
  level: ['1', '2', '3'],
  status: ['draft', 'awaiting_signature', 'issued', 'received', 'replied', 'closed', 'withdrawn'],
  year: 'number',
  unitId: 'number',
  mine: ['1'],
} as const;

export type NoticeFilterValues = FilterValues<typeof NOTICE_FILTERS>;

/** What the list is asked for by what the address says. */
export const noticeQuery = ({ level, status, year, unitId, mine }: NoticeFilterValues) => ({
  ...(level === undefined ? {} : { level: Number(level) }),
  ...(status === undefined ? {} : { status }),
  ...(year === undefined ? {} : { year }),
  ...(unitId === undefined ? {} : { unitId }),
  ...(mine === undefined ? {} : { awaitingMySignature: 'true' as const }),
});
