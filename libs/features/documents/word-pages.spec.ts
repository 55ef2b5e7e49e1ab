import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type OfficialDocument, PAPER_KIND_NAMES } from '#domain/official-document';
import { paperFonts } from '#platform/official-paper';
import { PaperSettings, PrintingHouse, samplePaper } from './index.ts';

const run = promisify(execFile);
/** Opens and sets a dozen documents. Milliseconds. */

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write('没有 LibreOffice（soffice），跳过：Word 与 PDF 的页数对照。\n');
    return false;
  }
}

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

(hasLibreOffice() ? describe : describe.skip)('a Word file in LibreOffice', () => {
  let folder: string;
  const house = new PrintingHouse(new PaperSettings(undefined, 'https://duban.example'));
  const papers: Readonly<Record<string, OfficialDocument>> = {
    ...Object.fromEntries(PAPER_KIND_NAMES.map((kind) => [kind, samplePaper(kind)])),
    twenty_pages: longer('inspection_opinion', 140),
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandan-word-'));
    await writeFile(join(folder, 'fonts.conf'), fontsConfig(folder));
    const names = Object.keys(papers).map((name) => join(folder, `${name}.docx`));
    for (const [name, paper] of Object.entries(papers))
      await writeFile(join(folder, `${name}.docx`), await house.print(paper, 'docx'));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names], {
      env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    });
  });
  afterAll(async () => {
    await house.onModuleDestroy();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(Object.keys(papers))('has as many pages as the PDF: %s', async (name) => {
    const paper = papers[name];
    if (!paper) throw new Error(`No paper: ${name}`);
    const inWord = pagesIn(await readFile(join(folder, `${name}.pdf`)));
    const inPdf = pagesIn(await house.print(paper, 'pdf'));
    expect(inPdf).toBeGreaterThan(1);
    // Each sets lines by its own rules of Chinese: over twenty pages that may come to one.
    expect(Math.abs(inWord - inPdf)).toBeLessThanOrEqual(inPdf > 10 ? 1 : 0);
  });
});
