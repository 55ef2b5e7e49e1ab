import type { Browser } from '../http/rig-for-specs.ts';
import { type PlanningStage, planningStage } from '../targets/stage-for-specs.ts';

interface Template {
  readonly id: number;
  readonly key: string;
  readonly version: number;
}
interface RoundTask {
  readonly templateId: number;
  readonly unitId: number;
  readonly state: string;
  readonly dueOn: string;
  readonly taskId: number | null;
  readonly title: string;
}
const refused = (status: number, code: string) => ({ status, body: { code } });

describe('the yearly round over HTTP', () => {
  let stage: PlanningStage;
  let supervisor: Browser;

  beforeAll(async () => {
    stage = await planningStage();
    supervisor = await stage.rig.signedIn('supervisor');
  });
  afterAll(() => stage.close());

  const templates = async () => {
    const { status, body } = await supervisor.ask(
      'GET',
      `/api/yearly-round/templates?officeId=${stage.office.officeId}`,
    );
    expect(status).toBe(200);
    return body['items'] as Template[];
  };
  const named = async (key: string) => {
    const found = (await templates()).find((one) => one.key === key);
    if (!found) throw new Error(`No template ${key}`);
    return found;
  };
  const round = (what: string, rest: object) =>
    supervisor.ask('POST', `/api/yearly-round/${what}`, {
      officeId: stage.office.officeId,
      year: 2024,
      ...rest,
    });
  const tasksOf = ({ body }: { readonly body: Record<string, unknown> }) => body['tasks'] as RoundTask[];

  it('shows what offices know, in the order of the year, once however often it is looked at', async () => {
    const keys = (await templates()).map(({ key }) => key);
    expect(keys.slice(0, 2)).toEqual(['annual-report-upward', 'annual-report-public']);
    expect(keys).toHaveLength(8);
    expect((await templates()).map(({ key }) => key)).toEqual(keys);
  });

  it('says what would be made: days on working days, and what waits for a unit', async () => {
    const preview = await round('preview', {});
    const of = async (key: string) => {
      const { id } = await named(key);
      return tasksOf(preview).filter(({ templateId }) => templateId === id);
    };
    expect(await of('annual-report-public')).toMatchObject([
      {
        dueOn: '2024-03-29',
        state: 'new',
        unitId: stage.office.officeId,
        title: '公开2023年度法治政府建设情况报告',
      },
    ]);
    expect((await of('unit-plan')).map(({ unitId }) => unitId).sort()).toEqual(
      [stage.office.unitId, stage.otherUnitId].sort(),
    );
    expect(preview.body['withoutUnit']).toMatchObject([
      { templateId: (await named('decision-catalogue')).id },
    ]);
    expect(await stage.query('SELECT 1 FROM tasks')).toEqual([]);
  });

  it('makes each task once, and only those asked for', async () => {
    const { id } = await named('unit-plan');
    const first = await round('apply', { templateIds: [id], unitIds: [stage.office.unitId] });
    expect(tasksOf(first)).toMatchObject([{ unitId: stage.office.unitId, state: 'made' }]);
    const both = await Promise.all([1, 2].map(() => round('apply', { templateIds: [id] })));
    for (const answer of both) {
      expect(answer.status).toBe(200);
      expect(tasksOf(answer).map(({ state }) => state)).toEqual(['made', 'made']);
    }
    const made = await stage.query('SELECT status, lead_unit_id FROM tasks');
    expect(made).toHaveLength(2);
    expect(made).toEqual(expect.arrayContaining([{ status: 'draft', lead_unit_id: stage.otherUnitId }]));
    const next = await round('apply', { templateIds: [id], year: 2025 });
    expect(tasksOf(next)).toHaveLength(2);
    expect(await stage.query('SELECT 1 FROM yearly_tasks')).toHaveLength(4);
  });

  it('leaves out what is past', async () => {
    const { id } = await named('year-end-summary');
    const answer = await round('apply', { templateIds: [id], year: 2023 });
    expect(tasksOf(answer).map(({ state, taskId }) => [state, taskId])).toEqual([
      ['past', null],
      ['past', null],
    ]);
  });

  it('takes an office’s own, changed against its version and switched off', async () => {
    const own = {
      ...{ officeId: stage.office.officeId, title: '{year}年度普法宣传月', measure: '组织宣传月活动。' },
      ...{ dueMonth: 12, dueDay: 4, audience: 'unit', unitId: stage.otherUnitId },
    };
    const created = await supervisor.ask('POST', '/api/yearly-round/templates', own);
    expect(created).toMatchObject({
      status: 201,
      body: { edition: null, enabled: true, unitName: '云溪市市场监督管理局' },
    });
    const path = `/api/yearly-round/templates/${String(created.body['id'])}`;
    expect(await supervisor.ask('PATCH', path, { version: 1, dueDay: 31 })).toMatchObject({
      body: { dueDay: 31, version: 2 },
    });
    expect(await supervisor.ask('PATCH', path, { version: 1, dueDay: 30 })).toMatchObject(
      refused(409, 'VERSION_CONFLICT'),
    );
    expect(await supervisor.ask('PATCH', path, { version: 2, dueMonth: 2, dueDay: 30 })).toMatchObject(
      refused(422, 'YEARLY_DAY_INVALID'),
    );
    expect(await supervisor.ask('PATCH', path, { version: 2, enabled: false })).toMatchObject({
      body: { enabled: false },
    });
    expect(await round('apply', { templateIds: [created.body['id']] })).toMatchObject(
      refused(409, 'YEARLY_TEMPLATE_STATE'),
    );
    const foreign = { ...own, unitId: stage.strangerUnitId };
    expect(await supervisor.ask('POST', '/api/yearly-round/templates', foreign)).toMatchObject(
      refused(404, 'UNIT_NOT_FOUND'),
    );
  });

  it('stands behind walls', async () => {
    const { id } = await named('kick-off');
    const stranger = await stage.rig.signedIn('stranger');
    const edit = await stranger.ask('PATCH', `/api/yearly-round/templates/${id}`, {
      version: 9,
      title: '改',
    });
    expect(edit).toMatchObject(refused(404, 'YEARLY_TEMPLATE_NOT_FOUND'));
    const body = { officeId: stage.office.officeId, year: 2024, templateIds: [id] };
    expect(await stranger.ask('POST', '/api/yearly-round/apply', body)).toMatchObject(
      refused(404, 'OFFICE_NOT_FOUND'),
    );
    expect(
      await stranger.ask('POST', '/api/yearly-round/apply', { ...body, officeId: stage.strangerOfficeId }),
    ).toMatchObject(refused(404, 'YEARLY_TEMPLATE_NOT_FOUND'));
    const approver = await stage.rig.signedIn('approver');
    expect(await approver.ask('POST', '/api/yearly-round/preview', body)).toMatchObject({ status: 403 });
    expect(await approver.ask('GET', '/api/yearly-round/templates')).toMatchObject({ status: 200 });
  });
});
