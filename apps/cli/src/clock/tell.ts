import { dayOf, formatDayWithWeekday } from '#domain/shared';
import type { Happened, Happening } from '#features/clock';
import { LEVEL_NAMES } from '../views/level-names.ts';

/** What happened at one stop of the clock, in lines for the console; nothing when nothing happened. */
export function tell(at: Date, { happenings, sent, failed }: Happened): string[] {
  if (happenings.length + sent + failed === 0) return [];
  const mails = [sent > 0 ? `发出邮件 ${sent} 封` : '', failed > 0 ? `未能发出 ${failed} 封` : ''].filter(
    Boolean,
  );
  return [
    formatDayWithWeekday(dayOf(at)),
    ...happenings.map((happening) => `  ${sentence(happening)}`),
    ...(mails.length > 0 ? [`  ${mails.join('，')}`] : []),
  ];
}

function sentence({ action, level, number, unit, task }: Happening): string {
  const about = `${unit} “${task}”`;
  const document = level === null ? '文书' : (LEVEL_NAMES[level] ?? '文书');
  switch (action) {
    case 'notice.issued':
      return `【${document}】${number ?? ''} → ${about}`;
    case 'notice.submitted':
      return `【${document}】已拟出，待签发 → ${about}`;
    case 'notice.withdrawn':
      return `【${document}】已撤回 ${about}`;
    case 'case.warned':
      return `到期预警 → ${about}`;
    case 'case.proposed':
      return `建议通报或移送，待领导决定：${about}`;
    case 'case.parked':
      return `多次处理失败，已搁置待查：${about}`;
    default:
      return `督办件办结：${about}`;
  }
}
