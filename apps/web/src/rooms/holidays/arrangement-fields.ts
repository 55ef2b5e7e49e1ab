import type { ActField } from '@/ui/acts/index.ts';

const SHORT = { required: true, short: true } as const;
const name: ActField = { name: 'name', label: '节日', kind: 'line', required: true };

/** @param again the year has an arrangement already: a change of it has its reason */
export const arrangementFields = (again: boolean): ActField[] => [
  { name: 'year', label: '年度', kind: 'number', min: 1990, max: 2199, unit: '年', ...SHORT },
  { name: 'documentNumber', label: '通知的文号', kind: 'line', max: 60, ...SHORT },
  { name: 'source', label: '依据', kind: 'line', required: true },
  {
    name: 'holidays',
    label: '放假',
    kind: 'rows',
    add: '添加节日',
    fields: [
      name,
      { name: 'from', label: '自', kind: 'day', ...SHORT },
      { name: 'to', label: '至', kind: 'day', short: true, help: '只放一天的不填。' },
    ],
  },
  {
    name: 'makeUpDays',
    label: '调休上班',
    kind: 'rows',
    add: '添加调休日',
    fields: [
      { ...name, short: true },
      { name: 'on', label: '上班之日', kind: 'day', ...SHORT, help: '须是周末。' },
    ],
  },
  {
    name: 'reason',
    label: '调整的理由',
    kind: 'paragraph',
    max: 500,
    required: again,
    help: again ? '这一年的安排已经导入，调整须写明理由。' : '调整已导入的年度时须写明。',
  },
];
