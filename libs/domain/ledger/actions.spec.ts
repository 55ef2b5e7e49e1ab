import { readdirSync, readFileSync } from 'node:fs';
import { actionTitle, LEDGER_ACTIONS } from './index.ts';

const ROOT = new URL('../../../', import.meta.url);

/** The sources that write the ledger: not the specs, and not the catalogue itself. */
const sources = ['libs', 'apps/api', 'apps/worker', 'apps/cli', 'seeds'].flatMap((room) =>
  readdirSync(new URL(`${room}/`, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!spec|ledger\/actions)\.ts$/.test(file) && !file.includes('node_modules'))
    .map((file) => readFileSync(new URL(`${room}/${file}`, ROOT), 'utf8')),
);
const all = sources.join('\n');
const codes = Object.keys(LEDGER_ACTIONS);

/** Codes put together from two parts. */
const COMPOSED = /`(inspection|document)\.\$\{[a-z]+\}(_overdue)?`/;

describe('the names of what the ledger says happened', () => {
  it('exist for every action that is written', () => {
    const written = all.matchAll(
      /\b(?:action|event): (?:[^'`,]*\? )?'([a-z_]+\.[a-z_]+)'(?: : '([a-z_.]+)')?/g,
    );
    const found = [...written].flatMap(([, ...pair]) => pair.filter((code) => code !== undefined));
    expect(found.length).toBeGreaterThan(150);
    expect(found.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('belong to actions that are still written', () => {
    expect(all).toMatch(COMPOSED);
    const composed = (code: string) => /^inspection\..*_overdue$|^document\./.test(code);
    expect(codes.filter((code) => !composed(code) && !all.includes(`'${code}'`))).toEqual([]);
  });

  it('are Chinese, and no two actions share one', () => {
    const titles = Object.values(LEDGER_ACTIONS);
    for (const title of titles) expect(title).toMatch(/^[\p{Script=Han}，、]+$/u);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('fall back to the code for what an older version wrote', () => {
    expect(actionTitle('task.assigned')).toBe('下达任务');
    expect(actionTitle('task.dreamt')).toBe('task.dreamt');
    expect(actionTitle('toString')).toBe('toString');
  });
});
