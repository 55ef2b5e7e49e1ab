import { COUNT_KEYS, type CountKey, isDecision } from '#domain/statistics';
import { day } from '#domain/shared';
import type { County } from '#testing';
import type { ApiRig, Browser } from '../http/rig-for-specs.ts';
import { type Query, type TwoCounties, twoCounties } from './two-counties-for-specs.ts';

interface FigureBody {
  readonly key: string;
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly list: string;
  readonly denominatorList: string | null;
  readonly previous: number | null;
}

/** A year in the north that adds up by hand. */
async function enterYear(query: Query, north: County): Promise<void> {
  await query(
    `INSERT INTO tasks (code, office_id, lead_unit_id, title, measure, status, assigned_on, original_due_on, due_on, completed_on)
       SELECT 'N-' || n, $1, $2, '任务' || n, '措施', status, '2026-01-05', original::date, due::date, done::date
         FROM (VALUES (1, 'done', '2026-03-31', '2026-03-31', '2026-03-30'),
                      (2, 'done', '2026-03-31', '2026-04-10', '2026-04-10'),
                      (3, 'done', '2026-03-31', '2026-03-31', '2026-04-01'),
                      (4, 'in_progress', '2026-05-29', '2026-08-31', NULL),
                      (5, 'in_progress', '2026-07-20', '2026-07-20', NULL),
                      (6, 'done', '2025-05-29', '2025-05-29', '2025-05-28'))
           AS t(n, status, original, due, done)`,
    [north.officeId, north.unitId],
  );
  await query(
    `WITH helper AS (
         INSERT INTO organizations (code, name, kind, level, parent_id, valid_from)
         VALUES ('north-helper', '配合单位', 'unit', 'county', $1, '2024-01-01') RETURNING id)
       INSERT INTO task_cooperators (task_id, unit_id)
       SELECT t.id, helper.id FROM tasks t, helper WHERE t.code IN ('N-1', 'N-4', 'N-6')`,
    [north.officeId],
  );
  await query(
    `INSERT INTO progress_reports (task_id, unit_id, purpose, body, submitted_at, reviewed_at, outcome)
       SELECT $1, $2, 'progress', '进展', submitted::timestamptz, reviewed::timestamptz, 'accepted'
         FROM (VALUES ('2026-03-02T02:00Z', '2026-03-02T06:00Z'), ('2026-03-02T02:00Z', '2026-03-03T06:00Z'),
                      ('2026-03-06T02:00Z', '2026-03-09T06:00Z'), ('2026-03-02T02:00Z', '2026-03-16T06:00Z'))
           AS t(submitted, reviewed)`,
    [north.tasks['in_progress'], north.unitId],
  );
}

/** Two counties with one record of every kind, and a year in the north that adds up by hand. */
describe('statistics over HTTP', () => {
  let stage: TwoCounties;
  let rig: ApiRig;
  let north: County;
  let supervisor: Browser;

  beforeAll(async () => {
    stage = await twoCounties(day('2026-07-15'), enterYear);
    ({ rig, north } = stage);
    supervisor = await rig.signedIn('north-supervisor');
  });
  afterAll(() => stage.close());

  const figuresFor = async (browser: Browser, query = 'year=2026'): Promise<Map<string, FigureBody>> => {
    const { status, body } = await browser.ask('GET', `/api/statistics?${query}`);
    expect([status, body['code']]).toEqual([200, undefined]);
    return new Map((body['figures'] as FigureBody[]).map((one) => [one.key, one]));
  };
  const lengthOf = async (browser: Browser, list: string): Promise<number> => {
    let count = 0;
    let cursor: string | null = '';
    while (cursor !== null) {
      const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const { status, body } = await browser.ask('GET', `${list}&limit=3${after}`);
      expect([status, list]).toEqual([200, list]);
      count += (body['items'] as unknown[]).length;
      cursor = body['next'] as string | null;
    }
    return count;
  };

  it.each([
    ['north-supervisor', 'year=2026'],
    ['north-supervisor', 'year=2026&month=6'],
    ['north-leader', 'year=2026'],
    ['north-liaison', 'year=2026'],
  ])('gives %s, asking for %s, numbers as long as the lists they open', async (login, query) => {
    const browser = await rig.signedIn(login);
    const figures = await figuresFor(browser, query);
    const promised = new Map<string, number | null>();
    for (const { numerator, denominator, list, denominatorList } of figures.values()) {
      promised.set(list, numerator);
      if (denominatorList !== null) promised.set(denominatorList, denominator);
    }
    const found = await Promise.all(
      [...promised.keys()].map(async (list) => [list, await lengthOf(browser, list)] as const),
    );
    expect(new Map(found)).toEqual(promised);
    expect([...promised.values()].filter((count) => count !== 0).length).toBeGreaterThan(5);
  });

  it('works the figures out by their definitions', async () => {
    const figures = await figuresFor(supervisor);
    const shown = (key: string) => {
      const { value, numerator, denominator } = figures.get(key) ?? {};
      return [value, numerator, denominator];
    };
    // The county's own six, due on 30 June: one done without a day, one suspended, four overdue.
    expect(shown('tasks.on_time_rate')).toEqual([25, 2, 8]);
    expect(shown('tasks.on_time_originally_rate')).toEqual([11.1, 1, 9]);
    // Seven days past Qingming, and sixty-five past Duanwu.
    expect(shown('tasks.moved_days')).toEqual([72, 2, null]);
    expect([figures.get('tasks.moved')?.value, figures.get('tasks.near')?.value]).toEqual([2, 1]);
    expect(figures.get('tasks.total')?.previous).toBe(1);
    expect([
      figures.get('reviews.done')?.value,
      figures.get('reviews.median_days')?.value,
      figures.get('reviews.p90_days')?.value,
    ]).toEqual([4, 1, 10]);
    expect([shown('targets.overdue')[0], shown('targets.near')[0], shown('targets.normal')[0]]).toEqual([
      ...[1, 0, 0],
    ]);
    const lights = ['normal', 'near', 'overdue', 'suspended', 'done'].map(
      (light) => figures.get(`tasks.${light}`)?.value ?? 0,
    );
    expect(lights.reduce((sum, count) => sum + count, 0)).toBe(figures.get('tasks.total')?.value);
  });

  it('shows nobody what lies outside of the reach', async () => {
    const stranger = await rig.signedIn('south-supervisor');
    const foreign = await figuresFor(stranger, `year=2026&officeId=${north.officeId}`);
    expect([...foreign.values()].every(({ numerator }) => numerator === 0)).toBe(true);
    const { body } = await stranger.ask(
      'GET',
      `/api/statistics/records?figure=tasks.total&year=2026&unitId=${north.unitId}`,
    );
    expect(body).toEqual({ items: [], next: null });
  });

  it('breaks figures down into parts that add up', async () => {
    const total = (await figuresFor(supervisor)).get('tasks.total')?.value;
    for (const by of ['month', 'level', 'source']) {
      const { body } = await supervisor.ask('GET', `/api/statistics/breakdown?year=2026&by=${by}`);
      const rows = body['rows'] as { name: string; figures: FigureBody[] }[];
      const parts = rows.map(({ figures }) => figures.find(({ key }) => key === 'tasks.total'));
      expect([by, parts.reduce((sum, part) => sum + (part?.numerator ?? 0), 0)]).toEqual([by, total]);
      for (const part of parts.filter((one) => one !== undefined)) {
        expect(await lengthOf(supervisor, part.list)).toBe(part.numerator);
      }
    }
    const { body } = await supervisor.ask('GET', '/api/statistics/units?year=2026');
    const [unit] = body['items'] as { unitName: string; figures: FigureBody[]; burden: { total: number } }[];
    expect(unit?.figures.find(({ key }) => key === 'tasks.total')?.value).toBe(total);
    expect(unit?.burden.total).toBeGreaterThan(0);
  });

  it('counts what a unit helps with apart from what it leads', async () => {
    const figures = await figuresFor(supervisor);
    expect(['total', 'done', 'overdue'].map((key) => figures.get(`cooperation.${key}`)?.value)).toEqual([
      2, 1, 0,
    ]);
    expect(figures.get('cooperation.total')).toMatchObject({
      definition: expect.stringContaining('不计入配合单位的任务数') as string,
      previous: 1,
    });
    const { body } = await supervisor.ask('GET', '/api/statistics/units?year=2026');
    const units = body['items'] as { unitName: string; figures: FigureBody[] }[];
    const helper = units.find(({ unitName }) => unitName === '配合单位');
    const ofHelper = (key: string) => helper?.figures.find((one) => one.key === key)?.value;
    expect([ofHelper('tasks.total'), ofHelper('cooperation.total')]).toEqual([0, 2]);
  });

  it('is one screen for whoever decides, and each decision opens what waits', async () => {
    const approver = await rig.signedIn('north-approver');
    const { status, body } = await approver.ask('GET', '/api/statistics/dashboard?year=2026');
    expect(status).toBe(200);
    expect(body['months']).toHaveLength(12);
    const decisions = body['decisions'] as { key: CountKey; count: number; list: string }[];
    expect(decisions.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['decisions.review', 'decisions.extension', 'decisions.objection']),
    );
    for (const { key, count, list } of decisions) {
      expect([key, await lengthOf(approver, `${list}&`)]).toEqual([key, count]);
    }
    const liaison = await rig.signedIn('north-liaison');
    const seen = await liaison.ask('GET', '/api/statistics/dashboard?year=2026');
    expect([seen.status, seen.body['decisions']]).toEqual([200, []]);
  });

  it('explains every figure to everybody', async () => {
    const liaison = await rig.signedIn('north-liaison');
    const { body } = await liaison.ask('GET', '/api/statistics/definitions');
    const keys = (body['figures'] as { key: string }[]).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(COUNT_KEYS.filter((key) => !isDecision(key))));
  });
});
