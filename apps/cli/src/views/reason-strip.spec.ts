import { createCalendar } from '#domain/calendar';
import { day } from '#domain/shared';
import { holidayYears } from '#seeds';
import { countLines } from './reason-strip.ts';

const calendar = createCalendar(holidayYears());

it('shows a count week by week, with what does not count and why', () => {
  const days = calendar.count(day('2024-04-03'), 3).days.map(({ on, nth, fact }) => ({
    ...{ on, nth },
    ...(nth === null ? { skipped: fact.name ?? '周末' } : {}),
  }));
  const count = {
    from: day('2024-04-03'),
    to: day('2024-04-09'),
    needed: 3,
    givenBack: 1,
    days,
    provisional: false,
  };
  expect(countLines(count)).toEqual([
    '计数：2024年4月3日次日起，数 3 个工作日（其中补还 1 个）',
    '04-04四 清明  04-05五 清明  04-06六 清明  04-07日 第1日',
    '04-08一 第2日  04-09二 第3日',
  ]);
});
