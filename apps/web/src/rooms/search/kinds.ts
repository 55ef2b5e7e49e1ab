import type { Answer } from '@/api/index.ts';

export type Kind = Answer<'FoundAnswer'>['kind'];

export const KINDS: readonly (readonly [Kind, string])[] = [
  ['target', '目标'],
  ['task', '任务'],
  ['progress', '填报'],
  ['notice', '文书'],
  ['item', '整改'],
  ['interview', '约谈'],
  ['inspection', '督察'],
  ['instruction', '批示'],
  ['proposal', '处理建议'],
  ['circular', '通报'],
  ['duty_report', '述法'],
  ['report', '年度报告'],
];

export const isKind = (text: string | undefined): text is Kind => KINDS.some(([kind]) => kind === text);
