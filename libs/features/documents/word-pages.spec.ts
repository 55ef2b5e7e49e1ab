import { dirname } from 'node:path';
import { type OfficialDocument, PAPER_KIND_NAMES } from '#domain/official-document';
import { paperFonts } from '#platform/official-paper';
import { hasLibreOffice, throughLibreOffice } from '#testing';
import { PaperSettings, PrintingHouse, samplePaper } from './index.ts';

/** The official names of typefaces lead to those that set the PDF: pages are compared, not fonts. */
function fontsConfig(folder: string): string {
  const { files, families } = paperFonts();
  const leads = {
    仿宋_GB2312: 'body',
    楷体_GB2312: 'kai',
    宋体: 'song',
    方正小标宋简体: 'title',
    黑体: 'hei',
  } as const;
  const dirs = [...new Set(files.map(dirname))].map((dir) => `<dir>${dir}</dir>`);
  const matches = Object.entries(leads).map(
    ([name, use]) =>
      `<match target="pattern"><test name="family"><string>${name}</string></test><edit name="family" mode="assign" ` +
      `binding="strong"><string>${families[use][0]}</string></edit></match>`,
  );
  return (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
    `${dirs.join('')}<cachedir>${folder}/fonts</cachedir>${matches.join('')}</fontconfig>`
  );
}

const pagesIn = (pdf: Buffer): number => {
  const text = pdf.toString('latin1');
  return Math.max(...[...text.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
};

const longer = (kind: (typeof PAPER_KIND_NAMES)[number], paragraphs: number): OfficialDocument => ({
  ...samplePaper(kind),
  body: [
    ...samplePaper(kind).body,
    ...Array.from({ length: paragraphs }, (_, nth) => ({
      ...{
        kind: 'paragraph' as const,
        text: `第${nth + 1}项工作尚未按节点推进，请逐项说明原因并提出整改措施。`.repeat(2),
      },
    })),
  ],
});

(hasLibreOffice('Word 与 PDF 的页数对照') ? describe : describe.skip)('a Word file in LibreOffice', () => {
  const house = new PrintingHouse(new PaperSettings(undefined, 'https://duban.example'));
  const papers: Readonly<Record<string, OfficialDocument>> = {
    ...Object.fromEntries(PAPER_KIND_NAMES.map((kind) => [kind, samplePaper(kind)])),
    twenty_pages: longer('inspection_opinion', 140),
  };
  let opened: ReadonlyMap<string, Buffer>;

  beforeAll(async () => {
    const files: Record<string, Buffer> = {};
    for (const [name, paper] of Object.entries(papers)) files[name] = await house.print(paper, 'docx');
    opened = await throughLibreOffice(files, { from: 'docx', to: 'pdf', fontsConfig });
  });
  afterAll(() => house.onModuleDestroy());

  it.each(Object.keys(papers))('has as many pages as the PDF: %s', async (name) => {
    const paper = papers[name];
    if (!paper) throw new Error(`No paper: ${name}`);
    const inWord = pagesIn(opened.get(name) ?? Buffer.alloc(0));
    const inPdf = pagesIn(await house.print(paper, 'pdf'));
    expect(inPdf).toBeGreaterThan(1);
    // Each sets lines by its own rules of Chinese: over twenty pages that may come to one.
    expect(Math.abs(inWord - inPdf)).toBeLessThanOrEqual(inPdf > 10 ? 1 : 0);
  });
});
