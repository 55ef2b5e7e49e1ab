import { PAPER_FORMATS, type PaperFormat, PaperSettings, PrintingHouse } from '#features/documents';
import { type Asked, numberOption } from '../stage/door.ts';
import { ms, table } from '../stage/table.ts';
import { type Sort, SORTS } from './papers.ts';

interface Figures {
  readonly sort: string;
  readonly format: PaperFormat;
  readonly documents: number;
  /** Null for Word files, which have pages only where they are opened. */
  readonly pages: number | null;
  readonly perSecond: number;
  readonly pagesPerSecond: number | null;
  readonly p95Ms: number;
  readonly meanBytes: number;
}

const GOAL_PAGES_PER_SECOND = 20;
const MB = 1024 * 1024;

/** How fast documents are set, one after the other, and what a process needs for it. */
async function run({ json, args }: Asked): Promise<boolean> {
  const count = numberOption(args, 'documents', 200);
  const house = new PrintingHouse(new PaperSettings(undefined, 'https://duban.example'));
  const atFirst = process.memoryUsage().rss;
  const opening = performance.now();
  for (const format of PAPER_FORMATS) await house.print(SORTS[0]?.paper(0) ?? fail(), format);
  const openMs = performance.now() - opening;
  let most = process.memoryUsage().rss;
  const figures: Figures[] = [];
  for (const format of PAPER_FORMATS) {
    for (const sort of SORTS) {
      figures.push(await measure(house, sort, format, Math.max(5, Math.round(count * sort.share))));
      most = Math.max(most, process.memoryUsage().rss);
    }
  }
  await house.onModuleDestroy();
  const memory = { beforeMb: Math.round(atFirst / MB), mostMb: Math.round(most / MB) };
  if (json) console.log(JSON.stringify({ openMs, memory, figures }));
  else print(openMs, memory, figures);
  return figures.every(
    ({ pagesPerSecond }) => pagesPerSecond === null || pagesPerSecond >= GOAL_PAGES_PER_SECOND,
  );
}

async function measure(
  house: PrintingHouse,
  sort: Sort,
  format: PaperFormat,
  count: number,
): Promise<Figures> {
  const papers = Array.from({ length: count }, (_, nth) => sort.paper(nth + 1));
  const times: number[] = [];
  let [pages, bytes] = [0, 0];
  for (const paper of papers) {
    const started = performance.now();
    const printed = await house.print(paper, format);
    times.push(performance.now() - started);
    bytes += printed.length;
    if (format === 'pdf') pages += pagesIn(printed);
  }
  const seconds = times.reduce((sum, one) => sum + one, 0) / 1_000;
  times.sort((a, b) => a - b);
  return {
    ...{ sort: sort.name, format, documents: count, perSecond: count / seconds },
    pages: format === 'pdf' ? pages : null,
    pagesPerSecond: format === 'pdf' ? pages / seconds : null,
    p95Ms: times[Math.floor(times.length * 0.95)] ?? Number.NaN,
    meanBytes: Math.round(bytes / count),
  };
}

/** As the file's own page tree counts them: a reader would add its memory to the printer's. */
const pagesIn = (pdf: Buffer): number => Number(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);

function print(
  openMs: number,
  memory: { beforeMb: number; mostMb: number },
  figures: readonly Figures[],
): void {
  const cells = figures.map((one) => [
    one.sort,
    one.format,
    String(one.documents),
    one.pages === null ? '' : String(one.pages),
    one.perSecond.toFixed(1),
    one.pagesPerSecond === null ? '' : one.pagesPerSecond.toFixed(0),
    ms(one.p95Ms),
    `${(one.meanBytes / 1024).toFixed(0)} KB`,
  ]);
  const head = ['', 'format', 'documents', 'pages', 'documents/s', 'pages/s', 'p95', 'size'];
  console.log(table([head, ...cells]));
  console.log(
    `\nOne after the other, no two alike; counting pages is not timed. The first of each format, with the\n` +
      `fonts read: ${ms(openMs)}. Memory of this process (RSS): ${memory.beforeMb} MB before, ${memory.mostMb} MB at most.\n` +
      `Goal: ${GOAL_PAGES_PER_SECOND} PDF pages a second and more of every sort.`,
  );
}

const fail = (): never => {
  throw new Error('There is nothing to print');
};

export default {
  name: 'documents',
  summary: 'PDF pages and Word files a second, of every length, and the memory that it takes',
  run,
};
