import { facts, table } from './table.ts';
import { cutTo, widthOf } from './width.ts';

describe('a table in a terminal', () => {
  it('aligns Chinese, which is two columns wide, with the rest', () => {
    const rows = [
      { unit: '市住建局', days: 3 },
      { unit: 'DP', days: 12 },
    ];
    const text = table(
      rows,
      [
        { name: '单位', of: ({ unit }) => unit },
        { name: '天', of: ({ days }) => days },
      ],
      '',
    );
    expect(text).toBe('单位      天\n市住建局  3\nDP        12');
  });

  it('says so when there is nothing, and shows what is missing as a dash', () => {
    expect(table([], [{ name: '单位', of: () => '' }], '没有文书。')).toBe('没有文书。');
    expect(facts([['期限', null]])).toBe('期限  -');
  });

  it('cuts what is too long without halving a character', () => {
    expect(cutTo('开展公平竞争审查', 7)).toBe('开展公…');
    expect(widthOf(cutTo('开展公平竞争审查', 8))).toBeLessThanOrEqual(8);
    expect(cutTo('开展', 4)).toBe('开展');
  });
});
