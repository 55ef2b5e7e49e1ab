import chineseDays from 'chinese-days';
import { createCalendar } from '#domain/calendar';
import { addDays, type Day, day } from '#domain/shared';
import { holidayYears } from './index.ts';

function* daysOf(from: Day, to: Day): Generator<Day> {
  for (let on = from; on <= to; on = addDays(on, 1)) yield on;
}

describe('the holiday seed', () => {
  const calendar = createCalendar(holidayYears());

  it('holds every year from 2004 to 2026', () => {
    expect(calendar.knownYears).toEqual(Array.from({ length: 23 }, (_, at) => 2004 + at));
  });

  it('agrees with an independent source on every day, and on the name of every holiday', () => {
    const differing = [];
    for (const on of daysOf(day('2004-01-01'), day('2026-12-31'))) {
      const ours = calendar.fact(on);
      const theirs = chineseDays.getDayDetail(on);
      const sameName = ours.name === undefined || theirs.name.split(',')[1] === ours.name;
      if (ours.working !== theirs.work || !sameName) differing.push({ ours, theirs });
    }
    expect(differing).toEqual([]);
  });

  it('names each day of a holiday once and keeps make-up days on weekends', () => {
    expect(calendar.fact(day('2024-02-12'))).toMatchObject({ kind: 'holiday', name: '春节', working: false });
    expect(calendar.fact(day('2024-02-04'))).toMatchObject({ kind: 'make-up', name: '春节', working: true });
    expect(calendar.fact(day('2018-12-29'))).toMatchObject({ kind: 'make-up', name: '元旦', working: true });
  });
});
