import { daysOf, readNotice } from './notice-text.ts';

const NOTICE_2025 = `国务院办公厅关于2025年部分节假日安排的通知
国办发明电〔2024〕12号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
　　经国务院批准，现将2025年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
　　一、元旦：1月1日（周三）放假1天，不调休。
　　二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
　　三、清明节：4月4日（周五）至6日（周日）放假，共3天。
　　四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
　　五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
　　六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
　　节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。`;

const holiday = (name: string, from: string, to: string) => ({ name, from, to });
const makeUp = (name: string, ...days: string[]) => days.map((on) => ({ name, on }));

describe('a notice of the State Council’s office', () => {
  it('is read whole', () => {
    expect(readNotice(NOTICE_2025)).toEqual({
      year: 2025,
      source: '国务院办公厅关于2025年部分节假日安排的通知',
      documentNumber: '国办发明电〔2024〕12号',
      holidays: [
        holiday('元旦', '2025-01-01', '2025-01-01'),
        holiday('春节', '2025-01-28', '2025-02-04'),
        holiday('清明节', '2025-04-04', '2025-04-06'),
        holiday('劳动节', '2025-05-01', '2025-05-05'),
        holiday('端午节', '2025-05-31', '2025-06-02'),
        holiday('国庆节、中秋节', '2025-10-01', '2025-10-08'),
      ],
      makeUpDays: [
        ...makeUp('春节', '2025-01-26', '2025-02-08'),
        ...makeUp('劳动节', '2025-04-27'),
        ...makeUp('国庆节、中秋节', '2025-09-28', '2025-10-11'),
      ],
    });
  });

  it('reads the same with Windows line ends and blanks from a web page', () => {
    const pasted = NOTICE_2025.replaceAll('\n', '\r\n').replaceAll(/(\d+)(月|日|年)/g, ' $1 $2');
    expect(readNotice(pasted)).toEqual(readNotice(NOTICE_2025));
  });

  it.each([
    ['元旦：2022年12月31日至2023年1月2日放假调休，共3天。', '2022-12-31', '2023-01-02', []],
    ['元旦：2022年12月31日至1月2日放假调休，共3天。', '2022-12-31', '2023-01-02', []],
    [
      '元旦：2012年1月1日至3日放假调休。2011年12月31日（星期六）上班。',
      '2012-01-01',
      '2012-01-03',
      ['2011-12-31'],
    ],
    [
      '春节：2月10日至17日放假调休。2月4日（星期日）和2月18日上班。',
      '2023-02-10',
      '2023-02-17',
      ['2023-02-04', '2023-02-18'],
    ],
    ['清明节：4月5日放假，与周末连休。', '2023-04-05', '2023-04-05', []],
  ])('understands %s', (line, from, to, works) => {
    const { holidays, makeUpDays } = readNotice(`关于2023年部分节假日安排的通知\n${line}`);
    expect(holidays).toMatchObject([{ from, to }]);
    expect(makeUpDays.map(({ on }) => on)).toEqual(works);
  });

  it('dates nothing where no year is said', () => {
    expect(readNotice('一、元旦：1月1日放假1天。')).toEqual({ holidays: [], makeUpDays: [] });
    expect(readNotice('请大家妥善安排：值班').holidays).toEqual([]);
  });
});

describe('the days of a holiday', () => {
  it('are all from the first to the last', () => {
    expect(daysOf({ from: '2024-02-28', to: '2024-03-01' })).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
    expect(daysOf({ from: '2024-06-10' })).toEqual(['2024-06-10']);
    expect(daysOf({ from: '2024-06-10', to: '2024-06-01' })).toEqual([]);
    expect(daysOf({})).toEqual([]);
  });

  it('stay few while a wrong year is being typed', () => {
    expect(daysOf({ from: '2024-10-01', to: '3024-10-07' })).toHaveLength(60);
  });
});
