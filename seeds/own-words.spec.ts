import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { SEED_ROOT } from './reading/index.ts';

/** As many consecutive Chinese characters as a name or a term of the trade may share with a report. */
const SHARED_AT_MOST = 14;
const REPORTS = join(SEED_ROOT, '..', '..', 'shared', 'reports');
const present = existsSync(REPORTS);
if (!present) process.stderr.write('skipped: ../shared/reports is absent, own words are not proved\n');

// The package's own declarations lose this type under NodeNext.
const simplified = Converter({ from: 'tw', to: 'cn' }) as (text: string) => string;
/** Chinese characters alone: other punctuation or another script does not make a sentence one's own. */
const bare = (text: string) => simplified(text).replace(/[^\p{Script=Han}]/gu, '');

const windows = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - SHARED_AT_MOST) }, (_, start) =>
    text.slice(start, start + SHARED_AT_MOST + 1),
  );

const seedFiles = readdirSync(SEED_ROOT, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(json|ts|md|csv)$/.test(name),
);

(present ? describe : describe.skip)('the seeds speak in their own words', () => {
  const reports = (present ? readdirSync(REPORTS) : [])
    .filter((name) => name.endsWith('.txt'))
    .map((name) => bare(readFileSync(join(REPORTS, name), 'utf8')));
  const said = new Set(reports.flatMap(windows));
  /** Quotes and line ends part one string of a file from the next. */
  const copied = (text: string) =>
    text.split(/["'\n]/).flatMap((part) => windows(bare(part)).filter((run) => said.has(run)));

  it('would find a sentence copied from a report', () => {
    const sentence = reports[0]?.slice(400, 430) ?? '';
    expect(copied(`"title": "${sentence}"`)).not.toEqual([]);
  });

  it.each(seedFiles)('%s shares no run of 15 characters with a report', (name) => {
    expect(copied(readFileSync(join(SEED_ROOT, name), 'utf8'))).toEqual([]);
  });
});
