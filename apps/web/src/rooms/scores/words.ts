import type { Answer } from '@/api/index.ts';

type Line = Answer<'ScoreRuleLinePart'>;

export const EVENTS: Readonly<Record<Line['on'], string>> = {
  notice_1: '发出提醒文书',
  notice_2: '发出约谈文书',
  notice_3: '发出督察文书',
  late_report: '迟报漏报',
  promise_broken: '约谈承诺未兑现',
  false_figures: '所报数据不实',
  relapse: '整改问题回潮',
  public_criticism: '被通报',
  early_completion: '提前完成任务',
};

export const DENOMINATORS = { none: '按得分排名', tasks: '按每项任务的加减分排名' } as const;
