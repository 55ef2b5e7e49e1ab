import type { Answer } from '@/api/index.ts';
import type { LightName } from '@/ui/light.tsx';

export type InterviewItem = Answer<'InterviewAnswer'>;
export type Interview = Answer<'InterviewPageAnswer'>;

export const STATUSES: Readonly<Record<InterviewItem['status'], string>> = {
  arranged: '已安排',
  refused: '单位对安排有异议',
  missed: '未到场',
  held: '已约谈，待写纪要',
  recorded: '纪要待确认',
  objected: '单位对纪要有异议',
  concluded: '纪要已生效',
  cancelled: '已取消',
};

export const SIDES = { office: '督办机构', unit: '被约谈单位', other: '列席' } as const;
export const ATTENDANCE = { present: '到场', absent: '缺席', deputy: '派人代替' } as const;
export const STANDINGS = { pending: '办理中', kept: '已兑现', broken: '没有按期兑现' } as const;
export const WAITING = { office: '等督办机构', unit: '等被约谈单位', both: '等双方' } as const;

export function lightOf({ status, late }: Pick<InterviewItem, 'status' | 'late'>): LightName {
  if (status === 'concluded') return 'done';
  if (status === 'cancelled') return 'withdrawn';
  if (late || status === 'missed') return 'overdue';
  return status === 'refused' || status === 'objected' ? 'near' : 'normal';
}
