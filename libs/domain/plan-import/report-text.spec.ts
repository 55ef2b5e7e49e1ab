import fc from 'fast-check';
import { checkLife } from '../lives/index.ts';
import { normaliseReport, planImportLife, reportHash } from './index.ts';

const hash = (text: string) => reportHash(normaliseReport(text));

describe('the text of a report', () => {
  it('is the same with other line ends, trailing blanks and a byte order mark', () => {
    const text = '一、工作安排\n一是培训。\n\n落款';
    expect(hash('\uFEFF一、工作安排  \r\n一是培训。\u3000\r\n\r\n落款\r\n\r\n')).toBe(hash(text));
    expect(normaliseReport(text)).toBe(text);
  });

  it('is another with other words, marks or paragraphs', () => {
    for (const other of ['一是培训', '一是培训；', '一是\n培训。', ' 一是培训。']) {
      expect(hash(other)).not.toBe(hash('一是培训。'));
    }
  });

  it('normalised twice is normalised once, and can be stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseReport(text);
        expect(normaliseReport(once)).toBe(once);
        expect(once).not.toContain('\u0000');
        expect(Buffer.from(once, 'utf8').toString('utf8')).toBe(once);
      }),
    );
    expect(normaliseReport('甲\uD842乙\u0000')).toBe('甲\uFFFD乙');
  });
});

describe('the life of an import', () => {
  it('has no state without a way in and out', () => {
    expect(checkLife(planImportLife)).toEqual([]);
  });
});
