import type { Answer } from '@/api/index.ts';

export type Template = Answer<'TemplateAnswer'>;
export type RoundTask = Answer<'RoundTaskAnswer'>;

export const AUDIENCES: Readonly<Record<Template['audience'], string>> = {
  units: '每个单位各一项',
  unit: '一个单位',
  office: '本机构',
};
export const SHIFTS: Readonly<Record<Template['shift'], string>> = { before: '提前', after: '顺延' };
export const CYCLES: Readonly<Record<Template['reportingCycle'], string>> = {
  none: '不定期',
  monthly: '每月',
  quarterly: '每季度',
};
export const STATES: Readonly<Record<RoundTask['state'], string>> = {
  new: '○ 将生成',
  made: '✓ 已生成',
  past: '— 时限已过，不生成',
};

/** A text of a template, such as 公开{lastYear}年度…, as it reads in a year. */
export const titleIn = (text: string, year: number): string =>
  text.replaceAll('{year}', String(year)).replaceAll('{lastYear}', String(year - 1));

export const dueText = ({ dueMonth, dueDay, shift }: Template): string =>
  `每年${dueMonth}月${dueDay}日，遇非工作日${SHIFTS[shift]}`;

export function audienceText({ audience, unitName }: Template): string {
  return audience === 'unit' ? (unitName ?? '一个单位，尚未选定') : AUDIENCES[audience];
}
