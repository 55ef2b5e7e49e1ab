import type { Answer } from '@/api/index.ts';
import type { LightName } from '@/ui/light.tsx';

export type InstructionItem = Answer<'InstructionItemAnswer'>;
export type Instruction = Answer<'InstructionAnswer'>;

export const STATUSES: Readonly<Record<InstructionItem['status'], string>> = {
  given: '待承办',
  accepted: '办理中',
  reported: '已报告',
  settled: '已办结',
  revoked: '已撤销',
};

export const ENTRY_STEPS: Readonly<Record<Instruction['entries'][number]['step'], string>> = {
  accept: '承办',
  report: '报告办理情况',
  return: '退回续办',
  settle: '同意办结',
  revoke: '撤销批示',
};

export function lightOf({ status, overdue }: Pick<InstructionItem, 'status' | 'overdue'>): LightName {
  if (status === 'settled') return 'done';
  if (status === 'revoked') return 'withdrawn';
  return overdue ? 'overdue' : 'normal';
}
