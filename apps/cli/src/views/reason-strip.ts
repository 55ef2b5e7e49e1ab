import type { Reason, UnitDayCount } from '#domain/escalation';
import { formatDay, weekday } from '#domain/shared';

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];

/** The argument of a document, step by step, as lines. */
export function reasonLines(reasons: readonly Reason[]): string[] {
  return reasons.flatMap(({ rule, finding, count, code }, index) => [
    `${index + 1}. ${finding}`,
    `   依据：${rule}[${code}]`,
    ...(count ? countLines(count).map((line) => `   ${line}`) : []),
  ]);
}

/** A count of days, one week a line: the day, then its number in the count or why it does not count. */
export function countLines({ from, needed, givenBack, days, provisional }: UnitDayCount): string[] {
  const back = givenBack > 0 ? `（其中补还 ${givenBack} 个）` : '';
  const weeks: string[][] = [];
  for (const { on, nth, skipped } of days) {
    if (weeks.length === 0 || weekday(on) === 1) weeks.push([]);
    weeks
      .at(-1)
      ?.push(`${on.slice(5)}${WEEKDAYS[weekday(on)]} ${nth === null ? (skipped ?? '不计') : `第${nth}日`}`);
  }
  return [
    `计数：${formatDay(from)}次日起，数 ${needed} 个工作日${back}${provisional ? '，含放假安排未公布的年份' : ''}`,
    ...weeks.map((week) => week.join('  ')),
  ];
}
