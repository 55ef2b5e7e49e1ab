import type { Browser } from '../http/rig-for-specs.ts';
import { type PlanningStage, planningStage } from './stage-for-specs.ts';

const rate = { name: '行政诉讼败诉率', op: '<=', value: 5, unit: '%' };
const refused = (status: number, code: string) => ({ status, body: { code } });

describe('targets over HTTP', () => {
  let stage: PlanningStage;
  let supervisor: Browser;
  let named = 0;

  beforeAll(async () => {
    stage = await planningStage();
    supervisor = await stage.rig.signedIn('supervisor');
  });
  afterAll(() => stage.close());

  const body = (rest: object = {}) => ({
    ...{ officeId: stage.office.officeId, planYear: 2024, title: `压降行政败诉${(named += 1)}` },
    ...{ summary: '全年败诉率控制在5%以内。', leadUnitId: stage.office.unitId, indicators: [rate] },
    ...rest,
  });
  const create = async (rest: object = {}) => {
    const { status, body: target } = await supervisor.ask('POST', '/api/targets', body(rest));
    expect(status).toBe(201);
    return target as { id: number; version: number; code: string; indicators: { id: number }[] };
  };
  const act = (by: Browser, id: number, what: string, rest: object) =>
    by.ask('POST', `/api/targets/${id}/${what}`, rest);
  const confirmed = async (rest: object = {}) => {
    const { id } = await create(rest);
    await act(supervisor, id, 'confirm', { version: 1 });
    return id;
  };
  const task = (rest: object = {}) => ({
    ...{ title: '建成复议服务站', measure: '六月底前建成5个。', leadUnitId: stage.office.unitId },
    ...{ dueOn: '2024-06-28', milestones: [{ name: '过半', dueOn: '2024-03-29' }] },
    ...rest,
  });

  it('are entered by hand with their indicators and lead, corrected as drafts, then stand', async () => {
    const target = await create();
    expect(target).toMatchObject({
      ...{ status: 'draft', officeName: '机构office', leadUnitName: '机构unit', source: null, version: 1 },
      code: `MB-2024-${stage.office.officeId}H-01`,
      indicators: [{ ...rate, direction: 'none', kind: 'numeric', quote: null }],
      offers: ['edit', 'confirm', 'withdraw'],
    });
    const path = `/api/targets/${target.id}`;
    const edited = await supervisor.ask('PATCH', path, {
      ...{ version: 1, title: '压降败诉', leadUnitId: stage.otherUnitId },
      indicators: [{ ...rate, value: 4 }],
    });
    expect(edited).toMatchObject({
      status: 200,
      body: { title: '压降败诉', leadUnitId: stage.otherUnitId, indicators: [{ value: 4 }], version: 2 },
    });
    expect(await supervisor.ask('PATCH', path, { version: 1, title: '迟到' })).toMatchObject({
      status: 409,
      body: { code: 'VERSION_CONFLICT', details: { version: 2, status: 'draft' } },
    });
    expect(await act(supervisor, target.id, 'confirm', { version: 2 })).toMatchObject({
      body: { status: 'confirmed', offers: ['edit', 'decompose', 'withdraw'] },
    });
    const late = await supervisor.ask('PATCH', path, { version: 3, title: '再改' });
    expect(late).toMatchObject(refused(409, 'TARGET_EDIT_STATE'));
    const lead = await supervisor.ask('PATCH', path, { version: 3, leadUnitId: null });
    expect(lead).toMatchObject({ status: 200, body: { leadUnitId: null, version: 4 } });
    expect((await stage.rig.entries('target.edited')).at(0)).toMatchObject({
      before: { indicators: [{ value: 5 }] },
      after: { title: '压降败诉', indicators: [{ value: 4 }] },
    });
  });

  it('are parted into tasks in one go, and show them with their lights to whom they concern', async () => {
    const id = await confirmed({ leadUnitId: null });
    const { body: proposals } = await supervisor.ask('GET', `/api/targets/${id}/proposals`);
    expect(proposals).toMatchObject({
      targetId: id,
      version: 2,
      tasks: [{ dueOn: '2024-12-31' }, { title: '落实指标：行政诉讼败诉率' }],
    });
    const tasks = [
      task(),
      task({ title: '另一项', leadUnitId: stage.otherUnitId, cooperatingUnitIds: [stage.office.unitId] }),
      task({ title: '区里的一项', leadUnitId: stage.belowId, dueOn: '2024-01-19', milestones: [] }),
    ];
    const accepted = await supervisor.ask('POST', `/api/targets/${id}/tasks`, { version: 2, tasks });
    expect(accepted).toMatchObject({
      status: 201,
      body: { taskIds: [1, 2, 3].map(() => expect.any(Number) as number) },
    });
    expect(await supervisor.ask('POST', `/api/targets/${id}/tasks`, { version: 2, tasks })).toMatchObject(
      refused(409, 'VERSION_CONFLICT'),
    );
    const page = await supervisor.ask('GET', `/api/targets/${id}`);
    expect(page.body).toMatchObject({
      status: 'in_progress',
      lights: { normal: 2, near: 1, overdue: 0 },
      tasks: [
        { title: '区里的一项', light: 'near', leadUnitName: '东浦区委依法治区办' },
        { title: '建成复议服务站' },
        { title: '另一项' },
      ],
      offers: ['edit', 'decompose', 'judge', 'withdraw'],
    });
    const liaison = await stage.rig.signedIn('liaison');
    const seen = await liaison.ask('GET', `/api/targets/${id}`);
    expect(seen.body).toMatchObject({ offers: [], lights: { normal: 2, near: 0 } });
    const other = await stage.rig.signedIn('otherliaison');
    expect(await other.ask('GET', `/api/targets/${id}`)).toMatchObject({ body: { lights: { normal: 1 } } });
    const list = await other.ask('GET', '/api/targets?planYear=2024');
    expect(list.body).toMatchObject({ items: [{ id, tasks: 1, open: 1, done: 0, overdue: 0 }], next: null });
  });

  it('are judged with the figures beside, once', async () => {
    const id = await confirmed();
    const target = await supervisor.ask('POST', `/api/targets/${id}/tasks`, { version: 2, tasks: [task()] });
    expect(target.status).toBe(201);
    const page = (await supervisor.ask('GET', `/api/targets/${id}`)).body as {
      version: number;
      indicators: { id: number }[];
    };
    const verdict = { version: page.version, verdict: 'met', judgement: '低于控制数。' };
    expect(await act(supervisor, id, 'judge', verdict)).toMatchObject(refused(422, 'TARGET_FIGURES_MISSING'));
    const approver = await stage.rig.signedIn('approver');
    const readings = [{ indicatorId: page.indicators[0]?.id, value: 4.2, note: '法院通报' }];
    const judged = await Promise.all(
      [approver, supervisor].map((by) => act(by, id, 'judge', { ...verdict, readings })),
    );
    expect(judged.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(judged.find(({ status }) => status === 200)?.body).toMatchObject({
      status: 'met',
      judgement: { verdict: 'met', figures: { figures: [{ reading: 4.2, verdict: 'met' }] } },
    });
  });

  it('are withdrawn with a reason, not over open tasks', async () => {
    const id = await confirmed();
    const withdraw = (version: number) =>
      act(supervisor, id, 'withdraw', { version, reason: '上级已统一部署。' });
    const { body: accepted } = await supervisor.ask('POST', `/api/targets/${id}/tasks`, {
      ...{ version: 2, tasks: [task()] },
    });
    const { version } = (await supervisor.ask('GET', `/api/targets/${id}`)).body as { version: number };
    expect(await withdraw(version)).toMatchObject(refused(409, 'TARGET_TASKS_OPEN_STATE'));
    await stage.query("UPDATE tasks SET status = 'withdrawn' WHERE id = $1", [
      (accepted['taskIds'] as number[])[0],
    ]);
    expect(await withdraw(version)).toMatchObject({
      body: { status: 'withdrawn', withdrawalReason: '上级已统一部署。', offers: [] },
    });
  });

  it('stand behind walls: seen from above, managed by nobody else, not there for siblings', async () => {
    const { id } = await create();
    const stranger = await stage.rig.signedIn('stranger');
    const below = await stage.rig.signedIn('below');
    const liaison = await stage.rig.signedIn('liaison');
    for (const by of [stranger, below, liaison]) {
      expect(await by.ask('GET', `/api/targets/${id}`)).toMatchObject(refused(404, 'TARGET_NOT_FOUND'));
    }
    for (const what of ['confirm', 'withdraw', 'judge']) {
      const rest = { confirm: {}, withdraw: { reason: '想撤' }, judge: { verdict: 'met', judgement: '好' } };
      const answer = await act(stranger, id, what, { version: 9, ...rest[what as keyof typeof rest] });
      expect(answer).toMatchObject(refused(404, 'TARGET_NOT_FOUND'));
    }
    expect(await stranger.ask('GET', `/api/targets?officeId=${stage.office.officeId}`)).toMatchObject({
      body: { items: [], next: null },
    });
    expect(await stranger.ask('POST', '/api/targets', body())).toMatchObject(
      refused(404, 'OFFICE_NOT_FOUND'),
    );
    const foreign = body({ leadUnitId: stage.strangerUnitId });
    expect(await supervisor.ask('POST', '/api/targets', foreign)).toMatchObject(
      refused(404, 'UNIT_NOT_FOUND'),
    );
    expect(await liaison.ask('POST', '/api/targets', body())).toMatchObject(
      refused(403, 'PERMISSION_REFUSED'),
    );
    const ofBelow = await below.ask(
      'POST',
      '/api/targets',
      body({ officeId: stage.belowId, leadUnitId: null }),
    );
    const theirs = (ofBelow.body as { id: number }).id;
    expect(await supervisor.ask('GET', `/api/targets/${theirs}`)).toMatchObject({
      status: 200,
      body: { offers: [] },
    });
    expect(await act(supervisor, theirs, 'confirm', { version: 1 })).toMatchObject(
      refused(403, 'POWER_REFUSED'),
    );
  });

  it('are listed by cursor in every order, each once', async () => {
    for (const planYear of [2021, 2022, 2022, 2023, 2023]) await create({ planYear });
    for (const sort of ['-planYear', 'planYear', 'code', '-code']) {
      const seen: { id: number; planYear: number; code: string }[] = [];
      let next = '';
      do {
        const at = next === '' ? '' : `&cursor=${next}`;
        const { status, body: page } = await supervisor.ask('GET', `/api/targets?limit=3&sort=${sort}${at}`);
        expect(status).toBe(200);
        seen.push(...(page['items'] as typeof seen));
        next = (page['next'] as string | null) ?? '';
      } while (next !== '');
      expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
      const keys = seen.map((one) => (sort.endsWith('code') ? one.code : one.planYear));
      const sorted = [...keys].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(keys).toEqual(sort.startsWith('-') ? sorted.reverse() : sorted);
    }
    const forged = Buffer.from(JSON.stringify(['planYear', 'x', 1])).toString('base64url');
    expect(await supervisor.ask('GET', `/api/targets?sort=planYear&cursor=${forged}`)).toMatchObject({
      status: 200,
    });
    const { body: found } = await supervisor.ask('GET', `/api/targets?text=${encodeURIComponent('100%')}`);
    expect(found).toEqual({ items: [], next: null });
  });
});
