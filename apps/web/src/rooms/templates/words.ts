import type { Answer } from '@/api/index.ts';

export type Template = Answer<'TemplatePart'>;
export type TemplateLine = Answer<'TemplateLinePart'>;
export type Kind = Answer<'PaperKindAnswer'>;
export type Fault = Answer<'TemplateFaultPart'>;

/** Zero stands for a paragraph, which has no level. */
export const LEVELS = [
  { value: 0, label: '正文' },
  { value: 1, label: '一、' },
  { value: 2, label: '（一）' },
  { value: 3, label: '1.' },
  { value: 4, label: '（1）' },
];

type Level = NonNullable<TemplateLine['level']>;

const isLevel = (level: number): level is Level => level >= 1 && level <= 4;

export const lineOf = (text: string, level: number): TemplateLine =>
  isLevel(level) ? { text, level } : { text };
