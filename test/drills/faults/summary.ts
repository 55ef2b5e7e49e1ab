import type { RunReport } from './run-report.ts';

export interface Summary {
  readonly seed: number;
  readonly runs: number;
  readonly failed: readonly { seed: number; findings: readonly string[]; evidence: string | null }[];
  readonly seconds: number;
  readonly queues: Readonly<Record<string, number>>;
  readonly harms: Readonly<Record<string, number>>;
  readonly crashes: Readonly<Record<string, number>>;
  readonly points: Readonly<Record<string, number>>;
  /** From the last crash of a move until nothing was left to do, at worst (milliseconds), by timing. */
  readonly slowestMs: Readonly<Record<string, number>>;
  readonly notices: number;
  readonly levels: readonly number[];
  readonly mails: Readonly<Record<string, number>>;
  readonly inWords: readonly string[];
}

/** A run in one line, and a line for everything that it found. */
export function lineOf(run: RunReport): string {
  const head = [
    `${run.findings.length === 0 ? 'held  ' : 'FAILED'} seed ${run.seed}`,
    run.queue.padEnd(8),
    `${run.seconds.toFixed(1)} s`,
    `${run.crashes.length} crashes, slowest ${(run.slowestMs / 1000).toFixed(1)} s (${run.timing})`,
    `${run.notices} notices ${run.levels.join('/')}`,
    `mails ${inWords(run.mails)}`,
    run.harms.join(' '),
  ].join('  ');
  if (run.findings.length === 0) return head;
  const again = `again: npm run -s drill -- faults --runs 1 --seed ${run.seed}`;
  return [
    head,
    ...run.findings.slice(0, 12).map((finding) => `    ${finding}`),
    `    evidence: ${run.evidence}`,
    `    ${again}`,
  ].join('\n');
}

export function summaryOf(
  seed: number,
  reports: readonly RunReport[],
  broken: readonly { seed: number; why: string }[],
  seconds: number,
): Summary {
  const failed = [
    ...reports
      .filter(({ findings }) => findings.length > 0)
      .map(({ seed: of, findings, evidence }) => ({ seed: of, findings, evidence })),
    ...broken.map(({ seed: of, why }) => ({ seed: of, findings: [why], evidence: null })),
  ];
  const mails: Record<string, number> = {};
  for (const report of reports)
    for (const [state, count] of Object.entries(report.mails)) mails[state] = (mails[state] ?? 0) + count;
  const slowestMs: Record<string, number> = {};
  for (const { timing, slowestMs: ms } of reports)
    slowestMs[timing] = Math.max(slowestMs[timing] ?? 0, Math.round(ms));
  const figures = {
    seed,
    runs: reports.length + broken.length,
    failed,
    seconds,
    queues: countsOf(reports.map(({ queue }) => queue)),
    harms: countsOf(reports.flatMap(({ harms }) => harms)),
    crashes: countsOf(reports.flatMap(({ crashes }) => crashes)),
    points: countsOf(reports.flatMap(({ points }) => points)),
    slowestMs,
    notices: reports.reduce((sum, { notices }) => sum + notices, 0),
    levels: [0, 1, 2].map((level) => reports.reduce((sum, { levels }) => sum + (levels[level] ?? 0), 0)),
    mails,
  };
  return {
    ...figures,
    inWords: [
      `${figures.runs - failed.length} of ${figures.runs} runs held, in ${seconds.toFixed(0)} s (seed ${seed}; queue: ${inWords(figures.queues)})`,
      `done to it: ${inWords(figures.harms)}`,
      `died: ${inWords(figures.crashes)}; at named places: ${inWords(figures.points)}`,
      `from a crash until nothing was left to do, at worst: ${inWords(slowestMs)} ms (30,000 allowed; "short" waits less for the dead)`,
      `${figures.notices} notices at levels ${figures.levels.join('/')}; mails: ${inWords(mails)}`,
      'held: each level once and in order, numbers without gap or double, every mail sent or visibly not, none twice unasked, ledger sealed and proved, no case overlooked',
    ].slice(0, failed.length === 0 ? 6 : 5),
  };
}

function countsOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

const inWords = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none';
