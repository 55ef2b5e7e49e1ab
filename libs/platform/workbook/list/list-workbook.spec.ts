import ExcelJS from 'exceljs';
import { day, type Day, instantAt } from '#domain/shared';
import { listWorkbook } from './list-workbook.ts';
import type { ListSheet } from './list-sheet.ts';

interface Line {
  readonly code: string;
  readonly words: string;
  readonly count: number | null;
  readonly on: Day | null;
  readonly at: Date | null;
}

const SHEET: ListSheet<Line> = {
  ...{ name: '任务清单', title: '任务清单', note: '导出人：王敏', frozen: 1 },
  ...{ takenAt: instantAt(day('2024-07-12'), '09:00'), takenBy: '王敏' },
  columns: [
    { kind: 'text', title: '编号', width: 14, of: ({ code }) => code },
    { kind: 'wrapped', title: '内容', width: 40, of: ({ words }) => words },
    { kind: 'count', title: '件数', width: 8, of: ({ count }) => count },
    { kind: 'day', title: '日期', width: 12, of: ({ on }) => on },
    { kind: 'instant', title: '时间', width: 18, of: ({ at }) => at },
  ],
};

const line = (more: Partial<Line> = {}): Line => ({
  ...{
    code: 'RW-1',
    words: '办结',
    count: 3,
    on: day('2024-02-29'),
    at: instantAt(day('2024-07-12'), '09:30'),
  },
  ...more,
});

async function* pagesOf(...pages: readonly (readonly Line[])[]): AsyncGenerator<readonly Line[]> {
  for (const page of pages) yield await Promise.resolve(page);
}

async function written(pages: AsyncIterable<readonly Line[]>, rowsOfASheet?: number) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of listWorkbook(SHEET, pages, rowsOfASheet)) chunks.push(chunk);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.concat(chunks) as unknown as ExcelJS.Buffer);
  return workbook;
}

const textOf = (sheet: ExcelJS.Worksheet | undefined, address: string) => sheet?.getCell(address).text;

describe('a list as a workbook', () => {
  it('has its title, its note, its headings in sight, a filter and a page to print on', async () => {
    const sheet = (await written(pagesOf([line(), line()], [line()]))).getWorksheet('任务清单');
    expect(textOf(sheet, 'A1')).toBe('任务清单');
    expect(textOf(sheet, 'A2')).toBe('导出人：王敏');
    expect(sheet?.getRow(3).values).toEqual([undefined, '编号', '内容', '件数', '日期', '时间']);
    expect(sheet?.views).toMatchObject([{ state: 'frozen', xSplit: 1, ySplit: 3 }]);
    expect(sheet?.autoFilter).toBe('A3:E6');
    expect(sheet?.pageSetup).toMatchObject({
      ...{ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, printTitlesRow: '3:3' },
    });
    expect(sheet?.rowCount).toBe(6);
  });

  it('holds real days, instants on the Shanghai clock, and numbers', async () => {
    const sheet = (await written(pagesOf([line(), line({ count: null, on: null, at: null })]))).worksheets[0];
    const [count, on, at] = ['C4', 'D4', 'E4'].map((address) => sheet?.getCell(address));
    expect(count?.value).toBe(3);
    expect(on?.value).toEqual(new Date('2024-02-29T00:00:00Z'));
    expect(on?.numFmt).toBe('yyyy-mm-dd');
    expect(at?.value).toEqual(new Date('2024-07-12T09:30:00Z'));
    expect(['C5', 'D5', 'E5'].map((address) => sheet?.getCell(address).value)).toEqual([null, null, null]);
  });

  it('keeps text what it is: no formula, no markup, nothing that XML cannot hold', async () => {
    const words = ['=1+1', '@SUM(A1)', '-2', '<b>&"\'', ' 前后 \n空白 ', '㤘𠮷', '\u0000断\ud800'];
    const sheet = (await written(pagesOf(words.map((some) => line({ words: some }))))).worksheets[0];
    const cells = words.map((_, nth) => sheet?.getCell(`B${nth + 4}`));
    expect(cells.map((cell) => cell?.value)).toEqual([...words.slice(0, -1), '断']);
    expect(cells.map((cell) => cell?.numFmt)).toEqual([
      '@',
      '@',
      '@',
      ...Array<undefined>(4).fill(undefined),
    ]);
  });

  it('goes on in another sheet where one is full', async () => {
    const lines = Array.from({ length: 5 }, (_, nth) => line({ code: `RW-${nth + 1}` }));
    const { worksheets } = await written(pagesOf(lines.slice(0, 3), lines.slice(3)), 2);
    const codes = worksheets.map((sheet) => [sheet.name, textOf(sheet, 'A4'), textOf(sheet, 'A5')]);
    expect(codes).toEqual([
      ['任务清单', 'RW-1', 'RW-2'],
      ['任务清单2', 'RW-3', 'RW-4'],
      ['任务清单3', 'RW-5', ''],
    ]);
  });

  it('waits for its reader: a page is asked for only when the one before was taken', async () => {
    let asked = 0;
    const endless = async function* () {
      for (;;) {
        asked += 1;
        yield await Promise.resolve(
          Array.from({ length: 2_000 }, () => line({ words: String(Math.sin(asked)) })),
        );
      }
    };
    const bytes = listWorkbook(SHEET, endless());
    await bytes.next();
    const before = asked;
    await bytes.next();
    expect(asked - before).toBeLessThanOrEqual(1);
    await bytes.return(undefined);
  });
});
