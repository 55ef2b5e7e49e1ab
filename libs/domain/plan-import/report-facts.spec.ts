import { readPlan } from '../plan-text/index.ts';
import { reportFacts, type ReportHints } from './index.ts';

const PLAN =
  '2023年法治政府建设情况\n一、工作情况\n审查文件72件。\n二、2024年工作安排\n一是抓好学习，培训6期。\n二是抓好复议，办结率达到100%。';
const facts = (text: string, hints: ReportHints = {}) =>
  reportFacts(text, readPlan(text), hints, '云溪市司法局');
const refused = (code: string) => expect.objectContaining({ code }) as Error;

describe('the facts of a report', () => {
  it('are taken from the text, past what the site puts around it', () => {
    const text = `当前位置: 首页 > 法治政府建设报告\n云溪市2023年法治政府建设情况报告\n${PLAN}`;
    expect(facts(text)).toEqual({
      issuer: expect.stringContaining('云溪市') as string,
      title: '云溪市2023年法治政府建设情况报告',
      reportYear: 2023,
      planYear: 2024,
      planHeading: '二、2024年工作安排',
    });
  });

  it('are what a person says, where a person says something', () => {
    expect(facts(PLAN, { issuer: ' 云溪市人民政府 ', reportYear: 2022, planYear: 2025 })).toMatchObject({
      ...{ issuer: '云溪市人民政府', reportYear: 2022, planYear: 2025 },
      title: '云溪市人民政府2022年度法治政府建设情况报告',
    });
  });

  it('name the office where the text names nobody', () => {
    expect(facts(PLAN).issuer).toBe('云溪市司法局');
  });

  it('refuses what is no plan, and says why', () => {
    expect(() => facts('本单位一切正常。')).toThrow(refused('IMPORT_NO_PLAN'));
    const reading = readPlan(PLAN);
    const many = {
      ...reading,
      items: Array.from({ length: 301 }, () => reading.items[0]).flatMap((one) => one ?? []),
    };
    expect(() => reportFacts(PLAN, many, {}, '')).toThrow(refused('IMPORT_TOO_MANY_ITEMS'));
    const yearless = { ...reading, planYear: null };
    expect(() => reportFacts(PLAN, yearless, {}, '')).toThrow(refused('IMPORT_PLAN_YEAR_MISSING'));
    expect(reportFacts(PLAN, yearless, { planYear: 2024 }, '办').reportYear).toBe(2023);
  });
});
