import type { Answer } from '@/api/index.ts';
import type { LightName } from '@/ui/light.tsx';

export type InspectionItem = Answer<'InspectionItemAnswer'>;
export type Inspection = Answer<'InspectionPageAnswer'>;
export type Finding = Answer<'InspectionFindingAnswer'>;

export const STATUSES: Readonly<Record<InspectionItem['status'], string>> = {
  draft: '拟订中',
  awaiting_approval: '待批准',
  planned: '已列入计划',
  under_way: '督察中',
  awaiting_signature: '文书待签发',
  issued: '已反馈',
  closed: '已办结',
  cancelled: '已取消',
};

export const AUTHORITIES = { decision: '督察决定', order: '督察指令' } as const;
export const FINDING_KINDS = { problem: '一般问题', false_figures: '数据不实' } as const;
export const REVIEWS = { open: '待决定', upheld: '结论已变更', dismissed: '维持结论' } as const;
export const REQUESTS = {
  task: '下达任务',
  report: '要求填报',
  notice: '督办文书',
  interview: '约谈',
  inspection: '督察',
  duty_report: '述法',
} as const;

export function lightOf({ status, openReviews }: Pick<InspectionItem, 'status' | 'openReviews'>): LightName {
  if (status === 'closed') return 'done';
  if (status === 'cancelled') return 'withdrawn';
  return openReviews > 0 ? 'near' : 'normal';
}
