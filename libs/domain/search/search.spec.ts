import fc from 'fast-check';
import { excerpt, foldedEntry, foldForSearch, marked, readQuestion, tokensOf } from './index.ts';

const PLACE = { entryId: 40_000, kindCode: 2, year: 2024 };
const finds = (typed: string, text: string): boolean => {
  const folded = foldedEntry({ title: '', number: null, body: text });
  const tokens = new Set(tokensOf(folded, PLACE));
  const { grams, words } = readQuestion(typed);
  return grams.every((gram) => tokens.has(gram)) && words.every((word) => folded.includes(word));
};
const said = (pieces: readonly { text: string; hit: boolean }[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('a search', () => {
  it.each([
    ['案卷', '行政处罚案卷缺少法制审核意见', true],
    ['评查', '组织案卷评查两次', true],
    ['查评', '组织案卷评查两次', false],
    ['祎', '责任人韩祎', true],
    ['𠮷', '𠮷林路执法队', true],
    ['洪法督〔2024〕3号', '见洪法督〔2024〕3号', true],
    ['洪法督[2024]3号', '见洪法督〔２０２４〕３号', true],
    ['洪法督(2024)3号', '见洪法督〔2024〕13号', false],
    ['行政執法', '规范行政执法', true],
    ['行政执法', '規範行政執法', true],
    ['ＰＤＦ', '附件为pdf格式', true],
    ['法治政府', '建设法治\n政府', true],
    ['执法 公示', '执法结果公示', true],
    ['执法 公开', '执法结果公示', false],
  ])('for “%s” in “%s”: %s', (typed, text, found) => {
    expect(finds(typed, text)).toBe(found);
  });

  it('finds every part of every text, in whatever script and width it is typed', () => {
    const signs = fc.constantFrom(...'督办法治政府执法案卷𠮷〔〕2024号ABc，。');
    fc.assert(
      fc.property(
        fc.array(signs, { minLength: 1, maxLength: 40 }),
        fc.nat(39),
        fc.nat(8),
        (text, from, length) => {
          const part = text.slice(from, from + 1 + length).join('');
          fc.pre(/[\p{L}\p{N}]/u.test(part));
          const wide = part.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
          expect(finds(wide, text.join(''))).toBe(true);
        },
      ),
    );
  });

  it('refuses what has no word, and what has too many', () => {
    expect(() => readQuestion(' 。， ')).toThrow('请输入要查找的字词或文号');
    expect(() => readQuestion('一 二 三 四 五 六 七 八 九')).toThrow('一次最多查找8个词');
  });

  it('keeps no mark out of a text', () => {
    expect(foldForSearch('\u{fdd1}\u07e8 a\u00adB')).toBe('\u07e8ab');
  });
});

describe('an excerpt', () => {
  it('marks what was found as it was written', () => {
    expect(said(marked('規範行政執法，落實〔2024〕要求', ['行政执法', '(2024)']))).toBe(
      '規範[行政執法]，落實[〔2024〕]要求',
    );
  });

  it('stands around the first hit, in one line', () => {
    const text = `${'开头的话'.repeat(20)}\n整改案卷\n${'后面的话'.repeat(40)}`;
    const shown = said(excerpt(text, ['案卷']));
    expect(shown).toMatch(/^…(开头的话|头的话|的话|话).* 整改\[案卷\] 后面的话.*…$/);
    expect(shown.length).toBeLessThan(110);
  });

  it('begins at the beginning where the words stand elsewhere', () => {
    expect(excerpt('没有', ['案卷'])).toEqual([{ text: '没有', hit: false }]);
    expect(excerpt('', ['案卷'])).toEqual([]);
  });
});
