import type { Answer } from '@/api/index.ts';

export type TaskItem = Answer<'TaskItemAnswer'>;
export type Report = Answer<'ReviewReportAnswer'>;
export type ReportDraft = Answer<'ReportDraftAnswer'>;
export type Purpose = ReportDraft['purpose'];
export type Reading = ReportDraft['readings'][number];
export type IndicatorPromise = ReportDraft['indicators'][number];

export const PURPOSE_WORDS: Readonly<Record<Purpose, string>> = {
  progress: '进展填报',
  completion: '报送完成',
};

const OPS: Readonly<Record<string, string>> = {
  '=': '达到',
  '>=': '不低于',
  '<=': '不高于',
  '<': '低于',
  '>': '高于',
  '≈': '约为',
  up: '比上年提升',
  down: '比上年下降',
  rank: '位次达到',
};

export const promiseText = ({ op, value, unit }: Pick<IndicatorPromise, 'op' | 'value' | 'unit'>): string =>
  `${OPS[op] ?? op}${value ?? ''}${value === null ? '' : (unit ?? '')}`;

/** What a reviewer is asked to look at. */
export const HINT_WORDS: Readonly<Record<Report['hints'][number]['code'], string>> = {
  CLAIM_NOT_MEASURED: '有说法，没有数值',
  FIGURE_STANDS_STILL: '数值没有变化',
  FIGURE_WRONG_WAY: '数值朝相反方向变化',
  PERCENT_FELL: '完成比例比上次低',
  PERCENT_JUMPED: '完成比例跳升',
  TEXT_COPIED: '与以往填报雷同',
  NOTHING_ATTACHED: '没有附件佐证',
};
