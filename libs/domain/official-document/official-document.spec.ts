import fc from 'fast-check';
import { day, DomainError } from '../shared/index.ts';
import {
  type Block,
  CHARACTER_PITCH,
  checkTemplate,
  composeDocument,
  DEFAULT_TEMPLATES,
  type DocumentTemplate,
  fillTemplate,
  inHan,
  LINE_PITCH,
  numbered,
  PAPER_KIND_NAMES,
  PLACEHOLDERS,
  titleLines,
} from './index.ts';

const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

describe('the measures of GB/T 9704-2012', () => {
  it('give 22 lines of 28 characters', () => {
    expect(LINE_PITCH).toBeCloseTo(28.99, 2);
    expect(CHARACTER_PITCH).toBeCloseTo(15.79, 2);
  });
});

describe('headings', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
  ])('count %i as %s', (value, han) => {
    expect(inHan(value)).toBe(han);
  });

  it('are numbered by level, each level anew under the one above', () => {
    const body = [
      heading(1, '甲'),
      heading(2, '子'),
      heading(2, '丑'),
      paragraph('文'),
      heading(3, '其一'),
      heading(4, '其中'),
      heading(1, '乙'),
      heading(2, '寅'),
    ];
    expect(numbered(body).map(({ text }) => text)).toEqual([
      '一、甲',
      '（一）子',
      '（二）丑',
      '文',
      '1.其一',
      '（1）其中',
      '二、乙',
      '（一）寅',
    ]);
  });
});

describe('a title', () => {
  it('of one line stays whole', () => {
    expect(titleLines('关于落实年度任务的约谈通知书')).toEqual(['关于落实年度任务的约谈通知书']);
  });

  it.each([
    [
      '关于全面推行行政执法公示制度任务逾期未完成的约谈通知书',
      ['关于全面推行行政执法公示制度', '任务逾期未完成的约谈通知书'],
    ],
    [
      '关于2024年第3季度行政执法案卷评查合格率达到95%任务的督察意见书',
      ['关于2024年第3季度行政执法案卷', '评查合格率达到95%任务的督察意见书'],
    ],
  ])('is parted where the words part: %s', (title, lines) => {
    expect(titleLines(title)).toEqual(lines);
  });

  it('loses no character, keeps numbers whole and begins no line with a mark', () => {
    const character = fc.constantFrom(...'关于落实法治建设任务的《实施方案》、，2024年95%以上');
    fc.assert(
      fc.property(fc.array(character, { minLength: 1, maxLength: 80 }), (characters) => {
        const title = characters.join('');
        const lines = titleLines(title);
        expect(lines.join('')).toBe(title);
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(18);
      }),
    );
  });
});

const TEMPLATE: DocumentTemplate = {
  title: '关于{{事项}}的通知',
  lines: [
    { level: 1, text: '有关情况' },
    { level: 3, text: '{{*事实}}' },
    { text: '请{{ 单位 }}于{{期限}}前回复。' },
  ],
};
const ALLOWED = { single: ['事项', '单位', '期限'], lists: ['事实'], required: [] };
const FACTS = {
  single: { 事项: '案卷评查', 单位: '城管局', 期限: '2024年7月12日' },
  lists: { 事实: ['甲', '乙'] },
};
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error;
  }
  throw new Error('was accepted');
};

describe('a template', () => {
  it('is filled with facts, a list line by line', () => {
    expect(fillTemplate(TEMPLATE, FACTS)).toEqual({
      title: '关于案卷评查的通知',
      body: [
        heading(1, '有关情况'),
        heading(3, '甲'),
        heading(3, '乙'),
        paragraph('请城管局于2024年7月12日前回复。'),
      ],
    });
  });

  it('numbers no list of one, and leaves out an empty one', () => {
    const one = fillTemplate(TEMPLATE, { ...FACTS, lists: { 事实: ['甲'] } });
    expect(one.body[1]).toEqual(paragraph('甲'));
    expect(fillTemplate(TEMPLATE, { ...FACTS, lists: {} }).body).toHaveLength(2);
  });

  it('never leaves a blank: what has no fact is named', () => {
    const single = { ...FACTS.single, 单位: ' ', 期限: null };
    const { code, details } = refusal(() => fillTemplate(TEMPLATE, { ...FACTS, single }));
    expect([code, details]).toEqual(['DOCUMENT_PLACEHOLDER_EMPTY', { missing: ['单位', '期限'] }]);
  });

  it.each([
    ['{{没有}}办理', '没有名为“没有”的占位符'],
    ['请{{单位办理', '占位符的花括号不成对'],
    ['请{{*事实}}办理', '清单占位符须单独成行'],
    ['{{*要求}}', '没有名为“要求”的清单占位符'],
    ['  ', '不能为空'],
  ])('with “%s” is refused, line and all', (text, fault) => {
    const { code, details } = refusal(() => checkTemplate({ ...TEMPLATE, lines: [{ text }] }, ALLOWED));
    expect([code, details]).toEqual(['TEMPLATE_INVALID', { faults: [{ line: 1, fault }] }]);
  });

  it('that leaves out what must be said is refused, and so is a kind without its facts', () => {
    const { message, details } = refusal(() =>
      checkTemplate(TEMPLATE, { ...ALLOWED, lists: ['事实', '要求'], required: ['事实', '要求'] }),
    );
    expect(details).toEqual({ faults: [{ line: null, fault: '缺少占位符“要求”' }] });
    expect(message).toBe('文书模板有误：缺少占位符“要求”。');
  });

  it('as it stands is accepted', () => {
    expect(() => checkTemplate(TEMPLATE, ALLOWED)).not.toThrow();
  });
});

describe.each(PAPER_KIND_NAMES)('the words of %s as the product ships them', (kind) => {
  const { single, lists } = PLACEHOLDERS[kind];
  const facts = {
    single: Object.fromEntries(single.map((name) => [name, `某${name}`])),
    lists: Object.fromEntries(lists.map((name) => [name, [`某${name}甲`, `某${name}乙`]])),
  };
  const frame = { issuer: '某办', addressee: '某局', number: null, signedOn: null };

  it('use placeholders that are known, and say every list', () => {
    expect(() => checkTemplate(DEFAULT_TEMPLATES[kind], PLACEHOLDERS[kind])).not.toThrow();
    const { body } = composeDocument(DEFAULT_TEMPLATES[kind], facts, frame);
    for (const name of lists) expect(body.map(({ text }) => text)).toContain(`某${name}甲`);
    expect(JSON.stringify(body)).not.toMatch(/[{}]{2}(?!,|\])/u);
  });

  it('are a draft until they are signed', () => {
    expect(composeDocument(DEFAULT_TEMPLATES[kind], facts, frame)).toMatchObject({ draft: true });
    const signed = composeDocument(DEFAULT_TEMPLATES[kind], facts, { ...frame, signedOn: day('2024-07-12') });
    expect(signed).toMatchObject({ draft: false, printer: { name: '某办', on: '2024-07-12' } });
  });
});
