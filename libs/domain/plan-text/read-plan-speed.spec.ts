import { readPlan } from './index.ts';

const HEAD = '某某县2023年法治政府建设情况的报告\n三、2024年工作安排\n';
const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
const REPORT =
  '（一）加强领导。一是组织学习12次，发放资料5000余份；二是召开会议3次，研究事项17件，办结率100%。\n' +
  '二、存在的问题\n一是执法力量还不够强。二是机制有待健全。\n';

/** Texts made to hurt: each doubles, and the time may at most double too, with room for a busy machine. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'a hundred thousand times 一是': (length) => fill('一是', length),
  '一是 inside a plan': (length) => HEAD + fill('一是加强，', length),
  'brackets never closed': (length) => HEAD + fill('（一', length),
  'quotation marks never closed': (length) => HEAD + fill('“《', length),
  'one line without a mark': (length) => HEAD + fill('推进依法行政工作', length),
  'one line of digits': (length) => HEAD + '1.' + fill('1', length),
  'one sentence of figures': (length) => HEAD + '1.' + fill('开展3次、', length),
  'numerals without end': (length) => HEAD + fill('一', length),
  'plan headings without end': (length) => fill('二、2024年工作打算\n', length),
  'every form nested': (length) => HEAD + fill('一、（一）1.（1）①一是第一，首先，', length),
  blanks: (length) => HEAD + fill(' ', length),
};

/** Seconds of processor time: what other programs do on the machine does not count. */
function seconds(text: string): number {
  const from = process.cpuUsage();
  readPlan(text);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000_000;
}

/** The best of several: the first runs compile. */
const best = (text: string): number => Math.min(seconds(text), seconds(text), seconds(text));

describe('time grows with length', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, make) => {
    const base = 30_000;
    best(make(2_000));
    const growth = best(make(base * 4)) / Math.max(best(make(base)), 0.004);
    // Linear is 4, quadratic is 16.
    expect(growth).toBeLessThan(10);
  });

  it('reads a text of one megabyte in less than half a second', () => {
    const text =
      HEAD.replace('三、2024年工作安排', '一、2023年工作情况') +
      fill(REPORT, 1_000_000) +
      '\n三、2024年工作安排\n一是加强学习。\n二是严格执法。';
    best(text.slice(0, 50_000));
    expect(best(text)).toBeLessThan(0.5);
    expect(readPlan(text).items).toHaveLength(2);
  });

  it('reads one line of five megabytes', () => {
    expect(readPlan(HEAD + fill('推进依法行政工作，', 5_000_000)).items).toHaveLength(1);
  });
});
