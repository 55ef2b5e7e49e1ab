import type { Answer } from '@/api/index.ts';
import type { LightName } from '@/ui/light.tsx';

export type ProposalItem = Answer<'ProposalItemAnswer'>;
export type Proposal = Answer<'ProposalAnswer'>;

export const KINDS = { public_criticism: '通报', referral: '移送' } as const;

export const STATUSES: Readonly<Record<ProposalItem['status'], string>> = {
  proposed: '待决定',
  approved: '已批准',
  rejected: '未采纳',
  withdrawn: '已撤回',
  published: '已通报',
  handed_over: '已移送',
  received: '已接收',
  answered: '已反馈',
};

const LIGHTS: Readonly<Record<ProposalItem['status'], LightName>> = {
  proposed: 'near',
  approved: 'normal',
  rejected: 'withdrawn',
  withdrawn: 'withdrawn',
  published: 'done',
  handed_over: 'normal',
  received: 'normal',
  answered: 'done',
};

export const lightOf = (status: ProposalItem['status']): LightName => LIGHTS[status];
