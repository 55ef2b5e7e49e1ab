import { strFromU8, unzipSync } from 'fflate';
import type { OfficialDocument } from '#domain/official-document';
import { day } from '#domain/shared';
import { paperFonts, writeWord } from './index.ts';
import { PdfPress } from './pdf.ts';
import { type Piece, pagesOf, textOf } from './pages-for-specs.ts';

const MM = 72 / 25.4;
const [LEFT, RIGHT] = [28 * MM, (28 + 156) * MM];
const LONG = '云岭市推进全面依法治市工作领导小组办公室暨法治政府建设工作协调小组办公室';
const UNIT = '云岭市自然资源和规划局（云岭市林业和草原局）行政审批服务与综合执法协调管理处';
const paper = (issuer: string): OfficialDocument => ({
  ...{ mark: `${issuer}文件`, number: '云法督〔2024〕3号', title: '关于整改事项的通知', addressee: UNIT },
  body: [{ kind: 'paragraph', text: '请按期整改。' }],
  ...{ annexes: [], signers: [issuer, UNIT], signedOn: day('2024-12-31'), copies: [UNIT, LONG] },
  ...{ printer: { name: issuer, on: day('2024-12-31') }, draft: false },
});

interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What is printed within the text, line by line, page after page. */
async function linesOf(document: OfficialDocument): Promise<Line[]> {
  const pages = await pagesOf(new PdfPress(paperFonts()).print(document));
  return pages.flatMap((page) => {
    const within = page.filter(({ y }) => y < 262 * MM);
    const feet = [...new Set(within.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
    return feet.map((foot) => lineOf(within.filter(({ y }) => Math.round(y) === foot)));
  });
}

const lineOf = (pieces: readonly Piece[]): Line => ({
  text: textOf(pieces).replaceAll(/\s/g, ''),
  from: Math.min(...pieces.map(({ x }) => x)),
  to: Math.max(...pieces.map(({ x, width }) => x + width)),
});
const middleOf = ({ from, to }: Line): number => (from + to) / 2;
const joined = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('');

describe('a very long name', () => {
  it('stays within the text of a PDF, in lines of even length about one middle', async () => {
    const lines = await linesOf(paper(LONG));
    for (const { from, to, text } of lines)
      expect([text, from >= LEFT - 1, to <= RIGHT + 1]).toEqual([text, true, true]);
    const at = (start: string) => lines.findIndex(({ text }) => text.startsWith(start));

    const mark = lines.slice(0, at('云法督'));
    expect(mark.map(({ text }) => text)).toEqual([
      ...['云岭市推进全面依法治市工作领导小组办公室', '暨法治政府建设工作协调小组办公室文件'],
    ]);
    for (const line of mark) expect(middleOf(line)).toBeCloseTo((LEFT + RIGHT) / 2, -0.5);

    const signature = lines.slice(at('请按期整改') + 1, at('抄送'));
    expect(joined(signature)).toBe(`${LONG}${UNIT}2024年12月31日`);
    expect(signature).toHaveLength(5);
    for (const line of signature) expect(middleOf(line)).toBeCloseTo(middleOf(signature[0] ?? line), -0.5);

    const printer = lines.slice(-2);
    expect(joined(printer)).toBe(`${LONG}2024年12月31日印发`);
    for (const { from } of printer) expect(from).toBeCloseTo(LEFT + 14, 0);
    expect(printer.at(-1)?.to).toBeCloseTo(RIGHT - 14, 0);
  });

  it('is parted alike in a Word file, where nothing stands left of the text', async () => {
    const body = strFromU8(unzipSync(await writeWord(paper(LONG)))['word/document.xml'] ?? new Uint8Array());
    const paragraphs = body.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const words = (xml: string) =>
      xml
        .replaceAll(/<w:br\/>/g, '|')
        .replaceAll(/<w:tab\/>/g, '→')
        .replaceAll(/<[^>]+>/g, '');
    const texts = paragraphs.map(words);
    const imprint = texts.find((text) => text.includes('印发')) ?? '';
    expect(imprint).toMatch(/^([^|→]+\|)+[^|→]+[→\t]2024年12月31日印发$/);
    const signature = texts.slice(texts.findIndex((text) => text.startsWith('请按期整改')) + 4, -2);
    expect(signature.join('')).toBe(`${LONG}${UNIT}2024年12月31日`);
    for (const name of signature) expect([...name].length).toBeLessThanOrEqual(20);
    for (const [, left] of body.matchAll(/<w:ind [^>]*w:left="(-?\d+)"/g))
      expect(Number(left)).toBeGreaterThanOrEqual(0);
    expect(body.match(/<w:w w:val="(\d+)"/g)).toHaveLength(2);
  });

  it('moves nothing where a name is of usual length', async () => {
    const lines = (await linesOf(paper('云岭市依法治市办公室'))).map(({ text }) => text);
    expect([lines[0], lines.at(-1)]).toEqual([
      ...['云岭市依法治市办公室文件', '云岭市依法治市办公室2024年12月31日印发'],
    ]);
  });
});
