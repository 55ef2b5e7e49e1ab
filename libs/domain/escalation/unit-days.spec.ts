import fc from 'fast-check';
import { holidayYears } from '#seeds';
import { createCalendar } from '../calendar/index.ts';
import { addDays, day } from '../shared/index.ts';
import { covers } from '../task/index.ts';

import { type Exclusion, excludedWorkingDays } from './unit-days.ts';

const calendar = createCalendar(holidayYears());
const from = fc.integer({ min: 0, max: 700 }).map((n) => addDays(day('2023-06-01'), n));
const exclusion = fc
  .tuple(from, fc.option(fc.integer({ min: 0, max: 60 }), { freq: 4 }))
  .map(([begin, length]): Exclusion => ({
    from: begin,
    to: length === null ? null : addDays(begin, length),
    why: '中止',
  }));

describe('working days that an exclusion takes from the unit', () => {
  it('are those that a walk from day to day finds, however the spans overlap', () => {
    fc.assert(
      fc.property(
        from,
        fc.integer({ min: 0, max: 300 }),
        fc.array(exclusion, { maxLength: 4 }),
        (start, length, exclusions) => {
          const end = addDays(start, length);
          let walked = 0;
          for (let on = addDays(start, 1); on <= end; on = addDays(on, 1)) {
            if (calendar.isWorkingDay(on) && exclusions.some((span) => covers(span, on))) walked += 1;
          }
          expect(excludedWorkingDays(calendar, start, end, exclusions)).toBe(walked);
        },
      ),
    );
  });
});
