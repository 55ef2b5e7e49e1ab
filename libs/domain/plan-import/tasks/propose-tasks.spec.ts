import fc from 'fast-check';
import { holidayYears } from '#seeds';
import { createCalendar } from '../../calendar/index.ts';
import { readPlan } from '../../plan-text/index.ts';
import { day } from '../../shared/index.ts';
import { assertMilestones } from '../../task/index.ts';
import { draftsOf } from '../drafts/index.ts';
import { type PlannedTarget, proposeTasks } from './index.ts';

const calendar = createCalendar(holidayYears());
const target = (item: string, planYear = 2024): PlannedTarget => {
  const text = `云溪县${planYear - 1}年法治政府建设情况的报告\n一、${planYear}年工作安排\n${item}\n云溪县人民政府`;
  const [draft] = draftsOf(text, readPlan(text));
  if (!draft) throw new Error(`No item in ${item}`);
  return draft;
};
const propose = (item: string, planYear = 2024, from?: string) =>
  proposeTasks(target(item, planYear), planYear, calendar, ...(from === undefined ? [] : [day(from)]));

describe('proposing tasks', () => {
  it('makes one task of each measure sentence, and none of the title', () => {
    const tasks = propose(
      '（一）规范行政执法。完善执法监督机制，整合执法力量；六月底前完成案卷评查。同时，要建立执法联系点制度。\n责任单位：县司法局',
    );
    expect(tasks.map(({ title, dueOn }) => [title, dueOn])).toEqual([
      ['完善执法监督机制', '2024-12-31'],
      ['完成案卷评查', '2024-06-28'],
      ['建立执法联系点制度', '2024-12-31'],
    ]);
    expect(tasks[0]?.measure).toBe('完善执法监督机制，整合执法力量');
    expect(tasks.flatMap(({ milestones }) => milestones)).toEqual([]);
  });

  it('follows a figure quarter by quarter, on the last working days, without inventing one', () => {
    const [task] = propose('一是强化合法性审查。规范性文件合法性审查率达到100%。');
    expect(task?.milestones).toEqual([
      { name: expect.stringContaining('第一季度末核对进度') as string, dueOn: '2024-03-29' },
      { name: expect.stringContaining('第二季度末核对进度') as string, dueOn: '2024-06-28' },
      { name: expect.stringContaining('第三季度末核对进度') as string, dueOn: '2024-09-30' },
      { name: expect.stringMatching(/^达到：.*审查率达到100%$/) as string, dueOn: '2024-12-31' },
    ]);
    expect(
      task?.milestones
        .map(({ name }) => name)
        .slice(0, 3)
        .join(),
    ).not.toMatch(/25%|50%|75%/);
  });

  it('ends the quarters with the due day that the sentence names', () => {
    const [task] = propose('一是强化复议。9月底前建成复议服务站5个。');
    expect(task?.dueOn).toBe('2024-09-30');
    expect(task?.milestones.map(({ dueOn }) => dueOn)).toEqual(['2024-03-29', '2024-06-28', '2024-09-30']);
  });

  it('makes earlier days of a sentence its milestones', () => {
    const [task] = propose('一是推进立法。3月底前完成调研，10月底前提交审议。');
    expect(task).toMatchObject({
      dueOn: '2024-10-31',
      milestones: [{ name: '3月底前的阶段工作完成', dueOn: '2024-03-29' }],
    });
  });

  it('gives a day named for the whole item to every measure without its own', () => {
    const tasks = propose('1.完善信用体系。健全信用修复制度；4月底前公布事项清单。\n完成时限：9月底前');
    expect(tasks.map(({ dueOn }) => dueOn)).toEqual(['2024-09-30', '2024-04-30']);
  });

  it('keeps a promise that stands in no sentence', () => {
    const added = {
      name: '群众满意度',
      op: '>=',
      value: 90,
      unit: '%',
      direction: 'none',
      kind: 'numeric',
      quote: null,
    } as const;
    const tasks = proposeTasks(
      { ...target('一是抓好普法。组织宣讲活动。'), indicators: [added] },
      2024,
      calendar,
    );
    expect(tasks.map(({ title }) => title)).toEqual(['组织宣讲活动', '落实指标：群众满意度']);
    expect(tasks[1]).toMatchObject({ measure: '群众满意度不低于90%' });
    expect(tasks[1]?.milestones).toHaveLength(4);
  });

  it('says what a person must look at', () => {
    const codes = (item: string, year: number, from: string) =>
      propose(item, year, from)[0]?.remarks.map(({ code }) => code);
    expect(codes('一是抓好普法。组织宣讲活动。', 2024, '2024-01-02')).toEqual(['NO_DEADLINE_NAMED']);
    expect(codes('一是抓好普法。3月底前组织宣讲活动。', 2024, '2024-05-06')).toEqual(['DUE_DAY_PASSED']);
    expect(codes('一是抓好普法。3月底前组织宣讲活动。', 2024, '2024-01-02')).toEqual([]);
    expect(codes('一是抓好普法。3月底前组织宣讲活动。', 2031, '2031-01-02')).toEqual(['DUE_DAY_PROVISIONAL']);
    expect(propose('一是强化复议。复议办结率达到100%。', 2024, '2024-05-06')[0]?.milestones).toHaveLength(3);
  });

  it('always gives working days, short titles that differ, and milestones that can be given out', () => {
    const phrase = fc.constantFrom(
      ...[
        '完善制度',
        '同时，',
        '要开展培训6期',
        '办结率达到98%',
        '3月底前',
        '6月30日前',
        '第三季度',
        '；',
        '。',
        '，',
        '\n',
        '（1）',
        '责任单位：县司法局',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 2020, max: 2030 }),
        (parts, year) => {
          const item = `一是抓好工作。${parts.join('')}。`;
          const tasks = propose(item, year);
          expect(tasks.length).toBeGreaterThan(0);
          expect(new Set(tasks.map(({ title }) => title)).size).toBe(tasks.length);
          for (const { title, dueOn, milestones } of tasks) {
            expect(Array.from(title).length).toBeLessThanOrEqual(28);
            expect(title.trim()).not.toBe('');
            for (const on of [dueOn, ...milestones.map((milestone) => milestone.dueOn)]) {
              expect(calendar.isWorkingDay(on)).toBe(true);
            }
            assertMilestones(milestones, { assignedOn: day(`${year}-01-01`), dueOn });
          }
        },
      ),
    );
  });
});
