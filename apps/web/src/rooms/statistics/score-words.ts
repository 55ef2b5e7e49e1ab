import type { Answer } from '@/api/index.ts';

export const LINE_WORDS: Readonly<Record<Answer<'ScoreLineAnswer'>['kind'], string>> = {
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

/** +2, −1.5 */
export const pointsText = (points: number): string => {
  const size = Math.abs(points).toLocaleString('zh-CN', { maximumFractionDigits: 2 });
  return points === 0 ? '0' : points > 0 ? `+${size}` : `−${size}`;
};
