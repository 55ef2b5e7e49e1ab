import type { Answer } from '@/api/index.ts';

export type TaskItem = Answer<'TaskItemAnswer'>;
export type TaskPage = Answer<'TaskPageAnswer'>;

export const STATUS_WORDS: Readonly<Record<TaskItem['status'], string>> = {
  draft: '草稿',
  assigned: '待签收',
  accepted: '已签收',
  in_progress: '办理中',
  submitted: '待审核',
  returned: '已退回',
  done: '已完成',
  withdrawn: '已撤销',
};

/** Who gave a task back makes two different states of 已退回. */
export const statusText = ({ status, returnedBy }: Pick<TaskItem, 'status' | 'returnedBy'>): string => {
  if (status !== 'returned') return STATUS_WORDS[status];
  return returnedBy === 'office' ? '退回补办' : '单位退回';
};

export const CYCLE_WORDS: Readonly<Record<TaskItem['reportingCycle'], string>> = {
  none: '不定期填报',
  monthly: '每月填报',
  quarterly: '每季填报',
  custom: '自定义填报期',
};

export const isOver = ({ status }: Pick<TaskItem, 'status'>): boolean =>
  status === 'done' || status === 'withdrawn';

/** 中共云溪市委全面依法治市委员会办公室（市司法局） → 市司法局 */
export const shortName = (name: string): string => /（([^（）]+)）$/.exec(name)?.[1] ?? name;
