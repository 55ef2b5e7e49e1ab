import type { Answer } from '@/api/index.ts';

export type Figure = Answer<'FigureAnswer'>;
export type FigureValue = Answer<'FigureValueAnswer'>;

interface Group {
  readonly title: string;
  /** Said under the heading. */
  readonly note?: string;
  /** What an older system does not count is left out. */
  readonly keys: readonly string[];
}

/** The figures as one reads them: by what they are about. */
export const GROUPS: readonly Group[] = [
  {
    title: '年度目标',
    keys: [
      'targets.total',
      'targets.met',
      'targets.partly_met',
      'targets.not_met',
      'targets.unjudged',
      'targets.met_rate',
    ],
  },
  {
    title: '任务',
    keys: [
      'tasks.total',
      'tasks.done',
      'tasks.normal',
      'tasks.near',
      'tasks.overdue',
      'tasks.suspended',
      'tasks.on_time_rate',
    ],
  },
  {
    title: '配合办理',
    note: '任务按牵头单位计；配合单位分担的另计，不重复计入任务数。',
    keys: ['cooperation.total', 'cooperation.done', 'cooperation.overdue'],
  },
  {
    title: '三单和约谈',
    keys: [
      'documents.total',
      'documents.guidance',
      'documents.interview',
      'interviews.held',
      'interviews.units',
      'replies.on_time_rate',
    ],
  },
  {
    title: '整改',
    keys: [
      'problems.found',
      'problems.closed',
      'problems.overdue',
      'problems.closing_rate',
      'problems.relapse_rate',
    ],
  },
  {
    title: '期限的公平',
    note: '按现期限和按原定期限并列，看延期是否改变了结论。',
    keys: [
      'tasks.on_time_rate',
      'tasks.on_time_originally_rate',
      'tasks.moved_rate',
      'tasks.moved_days',
      'extensions.asked',
      'extensions.granted_rate',
    ],
  },
  {
    title: '督办机构自身用时',
    note: '对下要求时限，对自己同样计时；审核期间不计入单位的逾期。',
    keys: ['reviews.done', 'reviews.waiting', 'reviews.median_days', 'reviews.p90_days'],
  },
  {
    title: '批示和述法',
    keys: ['instructions.given', 'instructions.settled', 'duty.units', 'duty.reported'],
  },
];

/** A value as it is written: no figure where there is nothing to divide. */
export const valueText = (value: number | null): string =>
  value === null ? '—' : value.toLocaleString('zh-CN', { maximumFractionDigits: 1 });
