import { strFromU8, unzipSync } from 'fflate';
import { CHARACTER_PITCH, LINE_PITCH, type OfficialDocument } from '#domain/official-document';
import { day } from '#domain/shared';
import { openPress, paperFonts, writeWord } from './index.ts';
import { pagesOf, textOf } from './pages-for-specs.ts';
import { PdfPress } from './pdf.ts';

const MM = 72 / 25.4;
const NOTICE: OfficialDocument = {
  mark: '云岭市依法治市办公室文件',
  number: '云法督〔2024〕3号',
  title: '关于“行政执法案卷评查合格率”任务逾期的约谈通知书',
  addressee: '云岭市城市管理综合行政执法局',
  body: [
    { kind: 'heading', level: 1, text: '有关情况' },
    { kind: 'paragraph', text: '字'.repeat(26 + 28 * 3) },
    { kind: 'heading', level: 2, text: '约谈安排' },
    { kind: 'paragraph', text: '请主要负责人㤘某、𠮷某按时参加。' },
  ],
  annexes: [],
  signers: ['云岭市依法治市办公室'],
  signedOn: day('2024-07-12'),
  copies: ['市委办公室', '市司法局'],
  printer: { name: '云岭市依法治市办公室', on: day('2024-07-12') },
  draft: false,
};
const PROOF = { code: '7K3M-9QXD-2VTA', url: 'https://duban.example/verify/7K3M-9QXD-2VTA' };
const withPages = (paragraphs: number, last = '特此通知。'): OfficialDocument => ({
  ...NOTICE,
  body: [
    ...Array.from({ length: paragraphs }, (_, index) => ({
      kind: 'paragraph' as const,
      text: `第${index + 1}项情况尚未按节点推进，请逐项说明原因并提出整改措施、责任人和完成时限。`.repeat(2),
    })),
    { kind: 'paragraph', text: last },
  ],
});
const PROBLEMS: OfficialDocument = {
  ...NOTICE,
  annexes: [
    {
      title: '问题清单',
      columns: [
        { title: '序号', share: 1, align: 'center' },
        { title: '问题', share: 6 },
        { title: '整改要求', share: 5 },
      ],
      rows: Array.from({ length: 300 }, (_, index) => [
        String(index + 1),
        `第${index + 1}个问题：决定书未载明救济途径。`,
        '限期补正并报送佐证材料。',
      ]),
    },
  ],
};

describe('a document as PDF', () => {
  const press = new PdfPress(paperFonts());

  it('stands where GB/T 9704-2012 wants it: 22 lines of 28 characters within 156 by 225 mm', async () => {
    const [page = []] = await pagesOf(press.print(NOTICE));
    const full = page.filter(({ text }) => text.startsWith('字'.repeat(20)));
    const [, second, third] = full;
    expect(full).toHaveLength(4);
    expect([...(second?.text ?? '')]).toHaveLength(28);
    expect(second?.x).toBeCloseTo(28 * MM, 0);
    expect((second?.x ?? 0) + (second?.width ?? 0)).toBeCloseTo((28 + 156) * MM, -0.5);
    expect((third?.y ?? 0) - (second?.y ?? 0)).toBeCloseTo(LINE_PITCH, 1);
    expect(full[0]?.x).toBeCloseTo(28 * MM + 2 * CHARACTER_PITCH, 0);
    expect(second?.size).toBeCloseTo(16, 1);
  });

  it('has the title in 2号, and the number in the middle under the red head', async () => {
    const [page = []] = await pagesOf(press.print(NOTICE));
    const number = page.find(({ text }) => text.includes('云法督'));
    const middle =
      (number?.x ?? 0) +
      page.filter(({ y }) => y === number?.y).reduce((sum, { width }) => sum + width, 0) / 2;
    expect(middle).toBeCloseTo((28 + 78) * MM, -0.5);
    const title = page.find(({ text }) => text.includes('合格率'));
    expect(title?.size).toBeCloseTo(22, 1);
    expect(number?.y ?? 0).toBeLessThan(title?.y ?? 0);
  });

  it('numbers odd pages at the right and even ones at the left, below the text', async () => {
    const pages = await pagesOf(press.print(withPages(40)));
    expect(pages.length).toBeGreaterThan(4);
    for (const [index, page] of pages.entries()) {
      const foot = page.filter(({ y }) => y > (37 + 225) * MM);
      expect(textOf(foot).replaceAll(/\s/g, '')).toBe(`—${index + 1}—`);
      const left = Math.min(...foot.map(({ x }) => x));
      if (index % 2 === 0) expect(left).toBeGreaterThan(105 * MM);
      else expect(left).toBeLessThan(50 * MM);
    }
  });

  it('never leaves the signature alone on a page, whatever the length of the text', async () => {
    for (let paragraphs = 2; paragraphs <= 14; paragraphs += 1) {
      const pages = await pagesOf(press.print(withPages(paragraphs)));
      const signed =
        pages.find((page) => textOf(page).includes('2024年7月12日') && !textOf(page).includes('抄送')) ??
        pages.find((page) => textOf(page).includes('2024年7月12日'));
      expect(textOf(signed ?? [])).toContain('特此通知。');
    }
  });

  it('keeps the last lines of a long paragraph by the signature, and tears none of its words', async () => {
    const sentence =
      '2024年度第3项指标为95.5%，请逐项说明原因（含责任人、完成时限），并于7月19日前书面回复。';
    for (let sentences = 9; sentences <= 19; sentences += 2) {
      const last = `${sentence.repeat(sentences)}特此通知。`;
      const pages = await pagesOf(press.print(withPages(2, last)));
      const signed = pages.findIndex((page) => textOf(page).includes('2024年7月12日'));
      expect(textOf(pages[signed] ?? [])).toContain('特此通知。');
      const all = pages.map((page) => textOf(page.filter(({ y }) => y < (37 + 226) * MM))).join('');
      expect(all.replaceAll(/\s/g, '')).toContain(last);
      const lines = pages.flatMap((page) => page.filter(({ x }) => x < 29 * MM).map(({ text }) => text));
      for (const line of lines) expect(line).not.toMatch(/^[、，。；：）]/);
    }
  });

  it('sets rare characters, and three hundred problems under a head that every page repeats', async () => {
    const pages = await pagesOf(press.print(PROBLEMS));
    expect(pages.map(textOf).join('')).toMatch(/㤘某.*𠮷某/u);
    const annexed = pages.filter((page) => /第\d+个问题/.test(textOf(page)));
    expect(annexed.length).toBeGreaterThan(8);
    for (const page of annexed) expect(textOf(page)).toContain('整改要求');
    expect(pages.map(textOf).join('')).toContain('第300个问题');
  });

  it('bears its proof at the foot of the last page alone, in the middle, and moves nothing for it', async () => {
    for (const document of [NOTICE, withPages(2), withPages(9), withPages(14), PROBLEMS]) {
      const plain = await pagesOf(press.print(document));
      const proved = await pagesOf(press.print({ ...document, proof: PROOF }));
      const known = new Set(plain.flat().map(({ text, x, y }) => `${text} ${x.toFixed(1)} ${y.toFixed(1)}`));
      expect(proved).toHaveLength(plain.length);
      const added = proved.map((page) =>
        page.filter(({ text, x, y }) => !known.has(`${text} ${x.toFixed(1)} ${y.toFixed(1)}`)),
      );
      expect(added.slice(0, -1).flat()).toEqual([]);
      const last = added.at(-1) ?? [];
      expect(textOf(last)).toContain('验证码：7K3M-9QXD-2VTA');
      expect(textOf(last)).toContain('duban.example/verify');
      for (const { x, y, width } of last) {
        expect(y).toBeGreaterThan((265 + 14) * MM);
        expect(y).toBeLessThan(290 * MM);
        expect(x).toBeGreaterThan(60 * MM);
        expect(x + width).toBeLessThan(150 * MM);
      }
    }
  });

  it('shows a draft as a draft', async () => {
    const [page = []] = await pagesOf(press.print({ ...NOTICE, number: null, signedOn: null, draft: true }));
    expect(textOf(page)).toMatch(/草\s*稿/);
    expect(textOf(page)).toContain('文号待签发');
    expect(textOf((await pagesOf(press.print(NOTICE)))[0] ?? [])).not.toMatch(/草\s*稿/);
  });

  it('of the same data has the same bytes, also from another press', () => {
    const first = press.print(NOTICE);
    press.print(PROBLEMS);
    expect(press.print(NOTICE).equals(first)).toBe(true);
    expect(new PdfPress(paperFonts()).print(NOTICE).equals(first)).toBe(true);
  });

  it('prints what is written, even where it looks like markup', async () => {
    const text = '#let x = 1；*不加粗*；$a_b$；@引用；\\n；<tag>';
    const [page = []] = await pagesOf(press.print({ ...NOTICE, body: [{ kind: 'paragraph', text }] }));
    expect(textOf(page).replaceAll(/\s/g, '')).toContain(text.replaceAll(/\s/g, ''));
  });
});

describe('a document as a Word file', () => {
  const partsOf = async (document: OfficialDocument) => {
    const files = unzipSync(await writeWord(document));
    const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    return {
      body: read('word/document.xml'),
      settings: read('word/settings.xml'),
      names: Object.keys(files),
    };
  };

  it('is A4 with the margins and the grid of the standard', async () => {
    const { body, settings } = await partsOf(NOTICE);
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(body).toMatch(
      /<w:pgMar[^>]*w:top="2098"[^>]*w:right="1474"[^>]*w:bottom="1984"[^>]*w:left="1587"/,
    );
    expect(body).toMatch(/<w:docGrid[^>]*w:type="linesAndChars"[^>]*w:linePitch="579"/);
    expect(settings).toContain('<w:evenAndOddHeaders/>');
  });

  it('names the official typefaces, and has every word of the document', async () => {
    const { body } = await partsOf(PROBLEMS);
    for (const face of ['方正小标宋简体', '仿宋_GB2312', '楷体_GB2312', '黑体']) {
      expect(body).toContain(`w:eastAsia="${face}"`);
    }
    const words = body.replaceAll(/<[^>]+>/g, '');
    for (const text of [
      '云法督〔2024〕3号',
      '一、有关情况',
      '（一）约谈安排',
      '第300个问题',
      '2024年7月12日',
    ])
      expect(words).toContain(text);
  });

  it('has no red head where nobody speaks at its head: a report is published', async () => {
    const report = { ...NOTICE, mark: '', number: null };
    const { body } = await partsOf(report);
    expect(body).not.toMatch(/D0021B|文号待签发/);
    const [page = []] = await pagesOf(new PdfPress(paperFonts()).print(report));
    const [first] = page;
    expect(first && NOTICE.title.startsWith(textOf([first]).trim())).toBe(true);
  });

  it('bears its proof in a frame that stands on the page, with the picture in it', async () => {
    const { body, names } = await partsOf({ ...PROBLEMS, proof: PROOF });
    const frames = body.match(/<w:framePr[^>]*>/g) ?? [];
    expect(frames).toHaveLength(3);
    for (const frame of frames) expect(frame).toMatch(/w:y="15024".*w:vAnchor="page"/);
    expect(names.filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    expect(body.replaceAll(/<[^>]+>/g, '')).toContain('验证码：7K3M-9QXD-2VTA');
    expect((await partsOf(PROBLEMS)).body).not.toContain('framePr');
  });

  it('of the same data has the same bytes', async () => {
    const proved = { ...PROBLEMS, proof: PROOF };
    expect((await writeWord(proved)).equals(await writeWord(proved))).toBe(true);
  });
});

describe('the press', () => {
  it('sets both formats, and what it sets does not depend on the press', async () => {
    const press = openPress(undefined);
    expect((await press.print(NOTICE, 'pdf')).equals(new PdfPress(paperFonts()).print(NOTICE))).toBe(true);
    expect((await press.print(NOTICE, 'docx')).equals(await writeWord(NOTICE))).toBe(true);
    await press.close();
  });
});
