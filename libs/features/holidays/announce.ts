import type { HolidayChange } from '#persistence';
import { formatDay, formatDayWithWeekday } from '#domain/shared';
import type { Announcement, MailRecipient } from '#features/notifications';
import type { MovingDeadline } from './moving-deadline.ts';

/** Lines of one mail: the rest is in the product. */
const MOST_LINES = 20;

/** What moved for one unit, to its liaisons: one mail a change. */
export function announceMoves(
  { id, year, documentNumber, body }: Pick<HolidayChange, 'id' | 'year' | 'documentNumber' | 'body'>,
  unitId: number,
  moved: readonly MovingDeadline[],
  recipients: readonly MailRecipient[],
): Announcement {
  const [first] = moved;
  return {
    subject: `holiday_change:${id}:unit:${unitId}`,
    topic: 'calendar',
    recipients,
    message: {
      ...{ title: `${year}年节假日安排调整`, unit: first?.unitName ?? '', issuer: first?.officeName ?? '' },
      what: `${year}年节假日安排有调整，贵单位${moved.length}项在办事项的期限按工作日重新计算。已发出的文书期限不变。`,
      why: [
        `${body.source}（${documentNumber}）`,
        ...moved
          .slice(0, MOST_LINES)
          .map(
            ({ title, name, before, after }) =>
              `《${title}》${name}：由${formatDay(before)}改为${formatDayWithWeekday(after)}`,
          ),
        ...(moved.length > MOST_LINES ? [`其余${moved.length - MOST_LINES}项请在系统中查看`] : []),
      ],
      byWhen: moved
        .slice(0, MOST_LINES)
        .map(({ title, name, after: on }) => ({ label: `《${title}》${name}`, day: on })),
      whatToDo: ['按新的期限安排办理'],
      linkPath: moved.length === 1 && first ? first.path : '/tasks',
    },
  };
}
