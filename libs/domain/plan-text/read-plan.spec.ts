import fc from 'fast-check';
import { readPlan, renderPlan, toPlanJson, type PlanItem } from './index.ts';

const report = (plan: string): string =>
  `某某县2023年度法治政府建设情况的报告\n一、2023年工作情况\n（一）依法决策。审查文件20件。\n二、存在的问题\n一是力量不足；二是机制不健全。\n${plan}`;

const first = (plan: string): PlanItem => {
  const [item] = readPlan(report(`三、2024年工作安排\n一是${plan}\n二是做好其他工作。`)).items;
  if (!item) throw new Error('no item was read');
  return item;
};

const figures = (plan: string): string[] =>
  first(plan).indicators.map(({ op, value, unit, direction, kind }) =>
    [op, value ?? '-', unit ?? '-', direction, kind].join(' '),
  );

describe('operators and values', () => {
  it.each([
    ['案卷合格率达95%以上。', '>= 95 % none numeric'],
    ['败诉率在5%以下。', '<= 5 % none numeric'],
    ['培训不少于40学时。', '>= 40 学时 none numeric'],
    ['至少开展2次督察。', '>= 2 次 none numeric'],
    ['受理复议案件突破500件。', '>= 500 件 none numeric'],
    ['败诉率控制在8%以内。', '<= 8 % none numeric'],
    ['撤销率不高于2%。', '<= 2 % none numeric'],
    ['审批用时不超过5个工作日。', '<= 5 个工作日 none numeric'],
    ['复议与诉讼比值达到1.8。', '= 1.8 - none numeric'],
    ['开展活动50场左右。', '≈ 50 场 none numeric'],
    ['受益群众2.5万人次。', '= 2.5 万人次 none numeric'],
    ['发放资料5000余份。', '≈ 5000 份 none approx'],
    ['信访量同比下降10%。', '= 10 % down numeric'],
    ['检查频次压减30%以上。', '>= 30 % down numeric'],
    ['首选率提高3个百分点。', '= 3 个百分点 up numeric'],
    ['知晓率达到百分之九十。', '= 90 % none numeric'],
    ['重大执法错案零发生。', '= 0 - none numeric'],
    ['实现村（社区）法律顾问全覆盖。', '= 100 % none coverage'],
    ['每季度一次通报执法情况。', '= 1 次/季度 none frequency'],
    ['力争考核进入全市前三名。', '<= 3 名 none rank'],
    ['不断提高行政复议首选率。', 'up - - up trend'],
    ['培训1,200人次。', '= 1200 人次 none numeric'],
  ])('%s', (sentence, indicator) => {
    expect(figures(`抓好落实。${sentence}`)).toEqual([indicator]);
  });

  it('reads one figure for two rates as one indicator', () => {
    expect(figures('审核率、公示率均达到100%。')).toEqual(['= 100 % none numeric']);
  });

  it('reads figures apart that belong to names apart', () => {
    const { indicators } = first('合格率、优秀率分别达到96%、98%。');
    expect(indicators.map(({ name, value }) => [name, value])).toEqual([
      ['合格率', 96],
      ['优秀率', 98],
    ]);
  });

  it.each([
    '推行“1+4+N”模式，打造“15分钟公共法律服务圈”，实施三年行动。',
    '深化市县乡三级全覆盖行政执法协调监督体系建设。',
    '落实《某某县2024年立法计划》（某政发〔2024〕2号）和“八五”普法规划。',
    '在2023年办结120件的基础上继续用力。',
    '办好12345热线，坚持24小时值班。',
    '办好“12·4”国家宪法日活动，做到零距离服务。',
  ])('finds no figure in: %s', (sentence) => {
    expect(figures(sentence)).toEqual([]);
  });

  it('takes the goal, not the starting point, and doubts figures of the past', () => {
    const item = first('出庭应诉率由2023年的92%提高到95%，巩固2023年创建的5个示范点。');
    expect(item.indicators.map(({ value }) => value)).toEqual([95]);
    expect(item.doubts.map(({ code }) => code)).toContain('FIGURE_MAYBE_LAST_YEAR');
  });

  it('invents nothing where no figure stands, and says so', () => {
    const item = first('加强学习培训，提升能力水平。');
    expect(item.indicators).toEqual([]);
    expect(item.doubts.map(({ code }) => code)).toEqual(['NO_INDICATOR']);
  });
});

describe('deadlines and units', () => {
  it.each([
    ['六月底前完成。', '六月底前', '2024-06-30'],
    ['10月31日前完成。', '10月31日前', '2024-10-31'],
    ['第三季度完成。', '第三季度', '2024-09-30'],
    ['上半年完成。', '上半年', '2024-06-30'],
    ['年底前完成。', '年底前', '2024-12-31'],
    ['2月底前完成。', '2月底前', '2024-02-29'],
    ['2025年3月底前完成。', '2025年3月底前', '2025-03-31'],
  ])('%s', (sentence, quote, on) => {
    expect(first(`公布目录。${sentence}`).deadlines).toMatchObject([{ quote, on }]);
  });

  it('takes neither the past nor an occasion for a deadline', () => {
    expect(first('总结2023年12月底前的经验，办好12月4日宪法日活动，每季度通报。').deadlines).toEqual([]);
  });

  it('reads the units named on a line of the item, with their roles', () => {
    const text = report(
      '三、2024年工作安排\n1.修订目录。\n牵头单位：县司法局；配合单位：县公安局、各乡镇（街道）\n2.开展督察。（责任处室：督察科）',
    );
    expect(
      readPlan(text).items.map(({ responsible }) => responsible.map(({ name, role }) => `${name} ${role}`)),
    ).toEqual([
      ['县司法局 lead', '县公安局 cooperating', '各乡镇（街道） cooperating'],
      ['督察科 responsible'],
    ]);
  });
});

describe('years, headings and doubts', () => {
  it('takes the year after the report where none is named, and says so', () => {
    const reading = readPlan(report('三、下一步工作打算\n一是加强学习。\n二是严格执法。'));
    expect(reading).toMatchObject({ reportYear: 2023, planYear: 2024, planYearInferred: true });
    expect(reading.doubts.map(({ code }) => code)).toEqual(['YEAR_INFERRED']);
  });

  it('says when problems and plan share a heading', () => {
    const reading = readPlan(
      report(
        '三、存在的问题和下一步打算\n一是学习不够。二是执法不严。下一步，将做好：一是加强学习。二是严格执法。',
      ),
    );
    expect(reading.items.map(({ title }) => title)).toEqual(['加强学习', '严格执法']);
    expect(reading.doubts.map(({ code }) => code)).toContain('SHARED_HEADING');
  });

  it.each([
    '二、2024年工作打算\n一是加强普法。\n二是严格执法。',
    '四、2024年工作安排\n2024年，我市将做好以下工作。\n（一）加强普法。\n（二）严格执法。',
    '2024年工作打算：一是加强普法；二是严格执法。',
  ])('reads a plan section that was pasted alone: %s', (text) => {
    const reading = readPlan(text);
    expect(reading).toMatchObject({ reportYear: 2023, planYear: 2024, planYearInferred: false });
    expect(reading.items.map(({ title }) => title)).toEqual(['加强普法', '严格执法']);
  });

  it('says when a number is skipped', () => {
    const reading = readPlan(report('三、2024年工作安排\n一是加强学习。\n二是严格执法。\n四是深化普法。'));
    expect(reading.items).toHaveLength(3);
    expect(reading.doubts.map(({ code }) => code)).toEqual(['ORDINAL_OUT_OF_STEP']);
  });

  it('says when the text breaks off', () => {
    const reading = readPlan(report('三、2024年工作安排\n一是加强学习。\n二是严格执法，提升'));
    expect(reading.doubts.map(({ code }) => code)).toEqual(['TEXT_CUT_OFF']);
  });

  it('finds nothing where nothing is announced, and says so', () => {
    const reading = readPlan(report('三、履职情况\n一是带头学法。\n二是带头用法。'));
    expect(reading.items).toEqual([]);
    expect(reading.doubts.map(({ code }) => code)).toEqual(['NO_PLAN_SECTION']);
  });
});

describe('output', () => {
  const text = report('三、2024年工作安排\n（一）加强学习。六月底前举办培训班2期。（责任单位：县司法局）');
  it('has exactly the agreed keys', () => {
    const json = toPlanJson(readPlan(text));
    expect(Object.keys(json)).toEqual([
      'issuer',
      'reportYear',
      'planYear',
      'planYearInferred',
      'heading',
      'items',
      'doubts',
    ]);
    expect(json.items).toEqual([
      {
        ordinal: '（一）',
        title: '加强学习',
        start: text.indexOf('（一）加强'),
        end: text.length,
        responsible: ['县司法局'],
        deadlines: [
          { quote: '六月底前', start: text.indexOf('六月'), end: text.indexOf('举办'), on: '2024-06-30' },
        ],
        indicators: [
          {
            name: '举办培训班',
            op: '=',
            value: 2,
            unit: '期',
            direction: 'none',
            kind: 'numeric',
            quote: '举办培训班2期',
            start: text.indexOf('举办'),
            end: text.indexOf('2期') + 2,
          },
        ],
        doubts: [],
        children: [],
      },
    ]);
  });

  it('reads well at a terminal', () => {
    expect(renderPlan(readPlan(text))).toContain('指标：举办培训班 2期（“举办培训班2期”）');
  });
});

/** Pieces that reports are made of, and pieces meant to hurt. */
const piece = fc.constantFrom(
  ...[
    '一、',
    '二、',
    '三、2024年工作安排',
    '四、下一步工作打算',
    '（一）',
    '（二）',
    '一是',
    '二是',
    '1.',
    '2.',
    '①',
    '②',
    '首先，',
    '其次，',
  ],
  ...[
    '\n',
    '。',
    '；',
    '，',
    '：',
    '（',
    '）',
    '“',
    '《',
    ' ',
    '\u200b',
    '&nbsp;',
    '<br>',
    '㈠',
    '㈡',
    '⒈',
    '建設(shè)',
    '?',
    '\ufffd',
    '\ud83d',
  ],
  ...[
    '加强学习',
    '存在不足',
    '达到95%以上',
    '全覆盖',
    '每季度一次',
    '零发生',
    '2023年',
    '六月底前',
    '责任单位：县司法局',
    '特此报告',
    '人民政府',
    '总体要求',
    '同比下降10%',
  ],
);
const madeUp = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 40 }).map((pieces) => report(`三、2024年工作安排\n${pieces.join('')}`)),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Checks a row of items that stand beside one another inside `from`–`to`. */
function expectInOrder(text: string, items: readonly PlanItem[], from: number, to: number): void {
  let last = from;
  for (const item of items) {
    expect(item.start).toBeGreaterThanOrEqual(last);
    expect(item.end).toBeGreaterThan(item.start);
    expect(item.end).toBeLessThanOrEqual(to);
    expect(text.slice(item.start, item.end).startsWith(item.ordinal)).toBe(true);
    for (const quoted of [...item.indicators, ...item.deadlines]) {
      expect(quoted.start).toBeGreaterThanOrEqual(item.start);
      expect(quoted.end).toBeLessThanOrEqual(item.end);
      expect(text.slice(quoted.start, quoted.end)).toBe(quoted.quote);
    }
    expectInOrder(text, item.children, item.start, item.end);
    last = item.end;
  }
}

describe('any text', () => {
  it('reads without an error, with places inside the text and items that do not overlap', () => {
    fc.assert(
      fc.property(madeUp, (text) => {
        const reading = readPlan(text);
        expectInOrder(text, reading.items, 0, text.length);
        if (reading.heading)
          expect(text.slice(reading.heading.start, reading.heading.end)).toBe(reading.heading.quote);
        JSON.stringify(toPlanJson(reading));
        renderPlan(reading);
      }),
      { numRuns: 1_500 },
    );
  });
});
