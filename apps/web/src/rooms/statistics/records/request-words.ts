import type { Answer } from '@/api/index.ts';

export type UnitRequest = Answer<'UnitRequestAnswer'>;

export const REQUEST_WORDS: Readonly<Record<UnitRequest['kind'], string>> = {
  task: '下达任务',
  report: '要求填报',
  notice: '督办文书',
  interview: '约谈',
  inspection: '督察',
  duty_report: '述法',
};

export const REQUEST_FILTERS = {
  unitId: 'number',
  year: 'number',
  month: 'number',
  kind: ['task', 'report', 'notice', 'interview', 'inspection', 'duty_report'],
} as const;
