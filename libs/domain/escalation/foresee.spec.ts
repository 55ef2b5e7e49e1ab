import { defaultLadder, holidayYears } from '#seeds';
import { createCalendar } from '../calendar/index.ts';
import { type Day, day, dayOf, instantAt } from '../shared/index.ts';
import { type CaseFacts, foresee, foresightInWords, type Ladder, settle } from './index.ts';

const calendar = createCalendar(holidayYears());
const official = defaultLadder();
const automatic: Ladder = {
  ...official,
  levels: [{ ...official.levels[0], signature: 'automatic' }, official.levels[1], official.levels[2]],
};
const facts: CaseFacts = {
  ...{ caseId: 1, taskId: 2, unitId: 3, round: 1, level: 0 },
  task: {
    ...{ title: '修订执法案卷评查标准', completedOn: null, withdrawn: false },
    ...{ assignedOn: day('2024-03-01'), originalDueOn: day('2024-07-10'), dueOn: day('2024-07-10') },
  },
  ...{ milestones: [], periodicReports: [], promises: [], suspensions: [], officeHeld: [], excused: [] },
  ...{ falseFiguresOn: null, warned: [10, 3], notices: [], draft: null, proposedOn: null },
};
const at = (on: string) => instantAt(day(on), '15:00');
const said = (on: string, changed: Partial<CaseFacts> = {}, ladder = automatic) =>
  foresightInWords(foresee({ ...facts, ...changed }, ladder, calendar, at(on)), ladder, day(on), calendar);

describe('what will happen by itself', () => {
  it('is said with its day, the working days until then, and the document', () => {
    expect(said('2024-07-08')).toBe('7月11日（3个工作日后）将发出提醒单《工作指引清单》');
    expect(said('2024-07-11')).toBe('今日将发出提醒单《工作指引清单》');
    expect(said('2024-07-08', {}, official)).toMatch(/^7月11日（3个工作日后）将拟出提醒单.*待签发$/);
  });

  it('is a warning first, and names the year only where it is another', () => {
    expect(said('2024-06-03', { warned: [] })).toBe('6月26日（16个工作日后）将向联络员发出到期预警');
    expect(said('2023-12-29', { warned: [] })).toMatch(/^2024年6月26日/);
  });

  it('is nothing while a suspension is open or a document waits for its signature', () => {
    expect(said('2024-07-08', { suspensions: [{ from: day('2024-07-01'), to: null }] })).toContain('中止');
    const draft = { id: 7, level: 1 as const, draftedOn: day('2024-07-11') };
    expect(said('2024-07-12', { draft })).toContain('待签发');
  });

  it('is what the engine then does, on that day and not before', () => {
    const foresight = foresee(facts, automatic, calendar, at('2024-07-01'));
    if (foresight.kind !== 'act') throw new Error('Nothing was foreseen');
    const doneOn = (on: Day) => settle(facts, automatic, calendar, instantAt(on, '09:00')).steps.length;
    expect(doneOn(day('2024-07-10'))).toBe(0);
    expect(dayOf(instantAt(foresight.on))).toBe('2024-07-11');
    expect(doneOn(foresight.on)).toBe(1);
  });
});
