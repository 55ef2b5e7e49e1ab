import type { Answer } from '@/api/index.ts';

export type Report = Answer<'AnnualReportAnswer'>;
export type Paragraph = Answer<'ReportParagraphAnswer'>;
export type Run = Answer<'ReportRunAnswer'>;

const PARAGRAPHS: Readonly<Record<Paragraph['key'], string>> = {
  overview: '总体情况',
  supervision: '督办约谈督察',
  rectification: '问题整改',
  tasks: '任务完成',
  met: '目标实现',
  not_met: '未实现的目标',
  late: '逾期和回潮',
  causes: '原因',
  leadership: '履职数据',
  leadership_words: '履职情况',
  next: '下一年度目标',
  next_words: '下一年度安排',
};

export const paragraphWord = (key: string): string => PARAGRAPHS[key as Paragraph['key']] ?? key;

/** Spring writes about the year before; the rest of the year about itself. */
export function yearToReport(today: string): number {
  const year = Number(today.slice(0, 4));
  return Number(today.slice(5, 7)) <= 4 ? year - 1 : year;
}
