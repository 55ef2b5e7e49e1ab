import fc from 'fast-check';
import { csvCell } from './export-format.ts';

describe('a cell of the exported file', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['  @SUM(A1)', "'  @SUM(A1)"],
    ['-2', "'-2"],
    [-2, '-2'],
    [null, ''],
    ['甲,乙', '"甲,乙"'],
    ['说"好"', '"说""好"""'],
    ['一行\n两行', '"一行\n两行"'],
    ['a-b', 'a-b'],
  ])('%j is written as %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('never begins a formula, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' ', '"', 'a') }),
        (text) => {
          expect(csvCell(text).replace(/^"/, '')).not.toMatch(/^\s*[=+@-]/);
        },
      ),
    );
  });
});
