import { type SeedCopy, seedCopy } from '../reading/seed-copy.ts';
import { type PlanIndicator, planSections } from './index.ts';

const written = ({ name, op, value, unit }: PlanIndicator): string =>
  value === null ? `${name} ${op}` : `${name} ${op} ${value}${unit ?? ''}`;

describe('the plan sections', () => {
  const sections = planSections();

  it('are five, with 25 items, for the plan years 2022, 2024 and 2025', () => {
    const items = (planYear: number) =>
      sections.filter((section) => section.planYear === planYear).map((section) => section.items.length);
    expect(items(2022)).toEqual([6]);
    expect(items(2024)).toEqual([7, 6, 3]);
    expect(items(2025)).toEqual([3]);
    expect(sections).toHaveLength(5);
  });

  it('hold the few figures that the reports promise, and no others', () => {
    const promised = sections.flatMap(({ key, items }) =>
      items.flatMap((item) => item.indicators.map((one) => `${key} ${item.ordinal} ${written(one)}`)),
    );
    expect(promised).toEqual([
      'guanxian-2024 (四) 三级合法性审查机制覆盖率 = 100%',
      'nanchang-2025 (三) 行政复议首选率 up',
      'quzhou-2024 一是 法治建设社会满意度 rank',
      'quzhou-2024 二是 制定法规规章 = 5部',
      'quzhou-2024 三是 乡镇（街道）法学本科以上法审员配备率 = 100%',
      'quzhou-2024 五是 重大执法决定法制审核率 = 100%',
      'quzhou-2024 五是 执法案卷合格率 >= 95%',
      'quzhou-2024 六是 一审行政案件收案量 down',
      'quzhou-2024 六是 复议与诉讼之比 up',
      'quzhou-2024 六是 行政诉讼败诉率 <= 5%',
    ]);
  });

  it('say where the plan year was inferred', () => {
    const inferred = sections.filter(({ planYearInferred }) => planYearInferred).map(({ key }) => key);
    expect(inferred).toEqual(['urumqi-gaoxin-2022']);
  });
});

describe('a plan section with a wrong field', () => {
  const file = 'plan-sections/quzhou-2024.json';
  let copy: SeedCopy;
  beforeEach(() => (copy = seedCopy('plan-sections')));
  afterEach(() => copy.remove());

  it.each([
    ['an unknown field', '"reportYear"', '"reportYaer"', 'reportYaer'],
    ['a year that does not follow', '"planYear": 2024', '"planYear": 2025', 'planYear'],
    ['a figure written as text', '"value": 95', '"value": "95"', 'items[4].indicators[1].value'],
    ['an unknown operator', '"op": ">="', '"op": "≥"', 'items[4].indicators[1].op'],
    ['a trend without a movement', '"op": "down"', '"op": "rank"', 'items[5].indicators[0].op'],
    ['a repeated ordinal', '"ordinal": "二是"', '"ordinal": "一是"', 'items[1].ordinal'],
    ['another format version', 'plan-section/1', 'plan-section/2', 'format'],
    ['a key that another file has', '"key": "quzhou-2024"', '"key": "nanchang-2025"', 'key'],
  ])('refuses %s, naming file and field', (_, from, to, field) => {
    copy.change(file, from, to);
    expect(copy.refusal(planSections)).toMatchObject({
      code: 'SEED_FIELD_INVALID',
      message: expect.stringContaining(`“${field}”`) as string,
      details: { file, field },
    });
  });

  it('refuses a file that is no JSON', () => {
    copy.change(file, '{', '');
    expect(copy.refusal(planSections)).toMatchObject({ code: 'SEED_FILE_UNREADABLE', details: { file } });
  });
});
