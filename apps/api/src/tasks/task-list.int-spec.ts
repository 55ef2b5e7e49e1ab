import { SearchIndex } from '#features/search';
import { SIGNING_IN_MS, type TaskBody, type TaskTown, taskTown } from './tasks-town-for-specs.ts';

describe('tasks as they are read', () => {
  let town: TaskTown;
  let ids: Record<
    'near' | 'normal' | 'overdue' | 'suspended' | 'done' | 'draft' | 'second' | 'foreign',
    number
  >;

  const list = async (who: keyof TaskTown['as'], query = '') => {
    const { status, body } = await town.as[who].ask('GET', `/api/tasks${query}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return { items: body['items'] as TaskBody[], next: body['next'] as string | null };
  };
  const found = async (who: keyof TaskTown['as'], query = '') =>
    (await list(who, query)).items.map(({ id }) => Object.entries(ids).find(([, one]) => one === id)?.[0]);

  beforeAll(async () => {
    town = await taskTown('2024-01-08');
    const given = async (dueOn: string, more: object = {}, unit = town.office.unitId) =>
      town.assigned(more, { dueOn, leadUnitIds: [unit], title: `${dueOn}到期的任务` });
    const [overdue, near, normal] = [
      await given('2024-03-01'),
      await given('2024-03-15'),
      await given('2024-06-28'),
    ];
    const suspended = await given('2024-03-05');
    await town.act('supervisor', suspended, 'suspend', { reason: '等待上级部署。' });
    const done = await given('2024-02-01');
    await town.dataSource.query(
      "UPDATE tasks SET status = 'done', completed_on = '2024-01-31' WHERE id = $1",
      [done.id],
    );
    const second = await given(
      '2024-07-31',
      { cooperatingUnitIds: [town.office.unitId] },
      town.office.secondId,
    );
    const draft = await town.drafted({ dueOn: '2024-05-31' });
    const body = town.draft({ officeId: town.office.otherOfficeId, leadUnitIds: [town.office.foreignId] });
    const foreign = await town.as.stranger.ask('POST', '/api/tasks', body);
    const [theirs] = foreign.body['items'] as TaskBody[];
    ids = {
      ...{ near: near.id, normal: normal.id, overdue: overdue.id, suspended: suspended.id, done: done.id },
      ...{ draft: draft.id, second: second.id, foreign: theirs?.id ?? 0 },
    };
    town.moveTo('2024-03-08');
  }, SIGNING_IN_MS);
  afterAll(() => town.close());

  it('show each only what lies behind no wall', async () => {
    expect(await found('supervisor')).toEqual(['overdue', 'suspended', 'near', 'normal', 'second']);
    expect(await found('liaison')).toEqual(['overdue', 'suspended', 'near', 'normal', 'second']);
    expect(await found('leader')).toEqual(['overdue', 'suspended', 'near', 'normal', 'second']);
    expect(await found('second')).toEqual(['second']);
    expect(await found('third')).toEqual([]);
    expect(await found('stranger', '?status=all')).toEqual(['foreign']);
  });

  it('are walls for pages and stories too, and a draft is the office’s own', async () => {
    const status = async (who: keyof TaskTown['as'], path: string) =>
      (await town.as[who].ask('GET', path)).status;
    for (const tail of ['', '/story']) {
      expect(await status('third', `/api/tasks/${ids.near}${tail}`)).toBe(404);
      expect(await status('stranger', `/api/tasks/${ids.near}${tail}`)).toBe(404);
      expect(await status('liaison', `/api/tasks/${ids.draft}${tail}`)).toBe(404);
      expect(await status('leader', `/api/tasks/${ids.near}${tail}`)).toBe(200);
      expect(await status('liaison', `/api/tasks/${ids.second}${tail}`)).toBe(200);
    }
    expect(await found('liaison', '?status=draft')).toEqual([]);
    expect(await found('supervisor', '?status=draft')).toEqual(['draft']);
    expect(await found('liaison', '?status=all')).not.toContain('draft');
  });

  it.each<[string, string[]]>([
    ['?light=overdue', ['overdue']],
    ['?light=near', ['near']],
    ['?light=normal', ['normal', 'second']],
    ['?light=suspended', ['suspended']],
    ['?status=done', ['done']],
    ['?status=assigned&order=-dueOn', ['second', 'normal', 'near', 'suspended', 'overdue']],
    ['?dueFrom=2024-03-05&dueTo=2024-03-15', ['suspended', 'near']],
    ['?year=2025', []],
    [`?text=${encodeURIComponent('07-31到期')}`, ['second']],
    ['?text=%25', []],
    ['?order=code&limit=2', ['overdue', 'near']],
  ])('are narrowed and sorted by %s', async (query, expected) => {
    expect(await found('supervisor', query)).toEqual(expected);
  });

  it('are found by a text as the search finds it, and compared where its index has them not yet', async () => {
    const typed = `?text=${encodeURIComponent('０７-３１到期')}`;
    expect(await found('supervisor', typed)).toEqual([]);
    await new SearchIndex(town.rig.uow).refresh();
    expect(await found('supervisor', typed)).toEqual(['second']);
    expect(await found('third', typed)).toEqual([]);
    expect(await found('supervisor', `?text=${encodeURIComponent('书面述法报告')}`)).toEqual([]);
    await town.dataSource.query("UPDATE tasks SET title = '改了名的任务' WHERE id = $1", [ids.second]);
    expect(await found('supervisor', `?text=${encodeURIComponent('改了名')}`)).toEqual(['second']);
  });

  it('are narrowed to one’s own, to a unit and to an office', async () => {
    expect(await found('leader', '?mine=true')).toEqual([]);
    expect(await found('liaison', '?mine=true')).not.toContain('second');
    expect(await found('supervisor', `?unitId=${town.office.secondId}`)).toEqual(['second']);
    expect(await found('liaison', `?unitId=${town.office.secondId}`)).toEqual(['second']);
    expect(await found('supervisor', `?officeId=${town.office.otherOfficeId}`)).toEqual([]);
  });

  it.each(['dueOn', '-dueOn', 'updated', '-updated', 'code', '-code'])(
    'come page by page in the order of %s, each once',
    async (order) => {
      for (const who of ['supervisor', 'liaison'] as const) {
        const whole = (await list(who, `?status=all&order=${order}`)).items.map(({ id }) => id);
        const seen: number[] = [];
        let cursor = '';
        for (;;) {
          const page = await list(who, `?status=all&order=${order}&limit=2${cursor}`);
          seen.push(...page.items.map(({ id }) => id));
          if (page.next === null) break;
          cursor = `&cursor=${encodeURIComponent(page.next)}`;
        }
        expect(seen).toEqual(whole);
        expect(whole.length).toBeGreaterThan(5);
      }
    },
  );

  it.each([
    ['["dueOn","2024-13-45",1]'],
    ['["dueOn",5,1]'],
    ['["dueOn","2024-03-01",-1]'],
    ['["updated","2024-13-01 99:00:00+00",1]'],
    ['["code","A",1]'],
    ['x'],
  ])('refuse a made-up cursor %s', async (text) => {
    const cursor = Buffer.from(text).toString('base64url');
    const { status, body } = await town.as.supervisor.ask('GET', `/api/tasks?cursor=${cursor}`);
    expect({ status, code: body['code'] }).toEqual({ status: 400, code: 'CURSOR_INVALID' });
  });

  it('are counted by light and state, behind the same walls', async () => {
    const counts = async (who: keyof TaskTown['as'], query = '') =>
      (await town.as[who].ask('GET', `/api/tasks/counts${query}`)).body;
    expect(await counts('supervisor')).toEqual({
      lights: { overdue: 1, near: 1, normal: 2, suspended: 1 },
      states: {
        draft: 1,
        assigned: 5,
        accepted: 0,
        in_progress: 0,
        submitted: 0,
        returned: 0,
        sent_back: 0,
        done: 1,
        withdrawn: 0,
      },
      complete: true,
    });
    expect(await counts('liaison')).toMatchObject({ states: { draft: 0, assigned: 5, done: 1 } });
    expect(await counts('second')).toMatchObject({
      lights: { normal: 1, overdue: 0 },
      states: { assigned: 1 },
    });
    expect(await counts('third')).toMatchObject({ states: { assigned: 0 } });
    expect(await counts('supervisor', `?unitId=${town.office.secondId}`)).toMatchObject({
      states: { assigned: 1, done: 0 },
    });
  });

  it('are counted up to ten thousand, which the answer says', async () => {
    const [{ id } = { id: 0 }] = await town.dataSource.query<{ id: number }[]>(
      `INSERT INTO organizations (code, name, kind, level, parent_id, valid_from)
       VALUES ('many', '任务很多的单位', 'unit', 'city', $1, '2024-01-01') RETURNING id`,
      [town.office.officeId],
    );
    await town.dataSource.query(
      `INSERT INTO tasks (code, office_id, lead_unit_id, title, measure, status, assigned_on, original_due_on, due_on, updated_at)
       SELECT 'M' || n, $1, $2, '任务', '措施', 'done', '2024-01-02', '2024-02-01', '2024-02-01', now()
         FROM generate_series(1, 10100) AS n`,
      [town.office.officeId, id],
    );
    const { body } = await town.as.supervisor.ask('GET', `/api/tasks/counts?unitId=${id}`);
    expect(body).toMatchObject({ states: { done: 10_000, assigned: 0 }, complete: false });
    await town.dataSource.query('DELETE FROM tasks WHERE lead_unit_id = $1', [id]);
  });

  it('tell the light and the working days of today', async () => {
    const { items } = await list('supervisor');
    expect(items.map(({ light, workingDaysLeft }) => [light, workingDaysLeft])).toEqual([
      ['overdue', -5],
      ['suspended', -3],
      ['near', 5],
      ['normal', 77],
      ['normal', 100],
    ]);
  });

  it('tell what the office drafted only to the office', async () => {
    await town.dataSource.query(
      `INSERT INTO notices (case_id, office_id, unit_id, level, kind, status, content, reasons, facts, ladder_id, calendar_version, drafted_at)
       SELECT id, office_id, unit_id, 1, 'guidance_list', 'awaiting_signature', '{}', '[]', '{}', ladder_id, 'v', now()
         FROM cases WHERE task_id = $1`,
      [ids.overdue],
    );
    const page = async (who: keyof TaskTown['as']) =>
      (await town.as[who].ask('GET', `/api/tasks/${ids.overdue}`)).body;
    expect((await page('supervisor'))['notices']).toHaveLength(1);
    expect(await page('supervisor')).toMatchObject({
      nextStep: { on: null, sentence: expect.stringContaining('待签发') as string },
    });
    expect(await page('liaison')).toMatchObject({ notices: [], nextStep: null });
  });

  it('tell a story page by page, oldest first', async () => {
    const path = `/api/tasks/${ids.suspended}/story`;
    const first = await town.as.supervisor.ask('GET', `${path}?limit=3`);
    const said = (body: Record<string, unknown>) =>
      (body['items'] as { who: string; sentence: string }[]).map(
        ({ who, sentence }) => `${who}：${sentence}`,
      );
    expect(said(first.body)).toEqual([
      '人员supervisor：起草任务',
      '人员supervisor：下达给机构unit，2024年3月5日前完成',
      '人员supervisor：开始督办',
    ]);
    const rest = await town.as.supervisor.ask('GET', `${path}?limit=3&cursor=${String(first.body['next'])}`);
    expect(said(rest.body)).toEqual(['人员supervisor：中止任务：等待上级部署']);
    expect(said((await town.as.liaison.ask('GET', path)).body)).not.toContain('人员supervisor：起草任务');
  });
});
