import type { DataSource } from 'typeorm';
import type { RoleName } from '#domain/identity';
import { day, instantAt } from '#domain/shared';
import { createDataSource } from '#persistence';
import {
  createTestDatabase,
  enterSmallOffice,
  type SmallOffice,
  TestClock,
  type TestDatabase,
} from '#testing';
import { type ApiRig, apiRig, type Browser } from '../http/rig-for-specs.ts';

type Item = Readonly<Record<string, unknown>>;

describe('organisations and people over HTTP', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  let small: SmallOffice;
  const clock = new TestClock(instantAt(day('2024-07-12'), '09:00'));
  const wall = new TestClock(instantAt(day('2026-03-02'), '09:00'));
  const ids = new Map<string, number>();
  const id = (code: string) => ids.get(code) ?? 0;

  /** Below the small office: a sibling of its unit, and a county with its own office and unit. */
  const enterNeighbours = async () => {
    const enter = async (code: string, kind: string, level: string, parentId: number) => {
      const [row] = await dataSource.query<{ id: number }[]>(
        `INSERT INTO organizations (code, name, kind, level, parent_id, valid_from)
         VALUES ($1, $2, $3, $4, $5, '2024-01-01') RETURNING id`,
        [code, `机构${code}`, kind, level, parentId],
      );
      ids.set(code, row?.id ?? 0);
      return row?.id ?? 0;
    };
    const appoint = async (code: string, role: RoleName, organizationId: number) => {
      await dataSource.query(
        `WITH p AS (INSERT INTO people (code, name, email) VALUES ($1, $2, $3) RETURNING id)
         INSERT INTO appointments (person_id, organization_id, role, valid_from)
         SELECT id, $4, $5, '2024-01-01' FROM p`,
        [code, `人员${code}`, `${code}@yunxi.example`, organizationId, role],
      );
    };
    ids.set('office', small.officeId).set('unit', small.unitId);
    await appoint('sibling', 'unit_head', await enter('sibling-unit', 'unit', 'city', small.officeId));
    const county = await enter('county', 'office', 'county', small.officeId);
    await appoint('county-approver', 'approver', county);
    await appoint('county-liaison', 'liaison', await enter('county-unit', 'unit', 'county', county));
    await appoint('deputy', 'unit_head', small.unitId);
  };

  const codesSeenBy = async (browser: Browser) => {
    const { body } = await browser.ask('GET', '/api/organizations?limit=200');
    return (body['items'] as Item[]).map(({ code }) => code);
  };
  const organization = async (browser: Browser, organizationId: number) =>
    (await browser.ask('GET', `/api/organizations/${organizationId}`)).body;
  const newUnit = async (admin: Browser, code: string, parentId = small.officeId) => {
    const { status, body } = await admin.ask('POST', '/api/organizations', {
      ...{ code, name: `机构${code}`, kind: 'unit', level: 'city', parentId, validFrom: '2024-01-01' },
    });
    expect(status).toBe(201);
    return body as { id: number; version: number; name: string };
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    rig = await apiRig(dataSource, { clock, securityClock: wall });
    small = await rig.uow.run((tx) => enterSmallOffice(tx));
    await enterNeighbours();
    await rig.giveEverybodyAccounts();
  });
  afterAll(async () => {
    await rig.close();
    await dataSource.destroy();
    await database.drop();
  });

  it('show an office all below it, a unit itself and its office, and siblings nothing of each other', async () => {
    const everything = ['county', 'county-unit', 'office', 'sibling-unit', 'unit'];
    expect(await codesSeenBy(await rig.signedIn('approver'))).toEqual(everything);
    expect(await codesSeenBy(await rig.signedIn('inspector'))).toEqual(everything);
    expect(await codesSeenBy(await rig.signedIn('county-approver'))).toEqual(['county', 'county-unit']);
    expect(await codesSeenBy(await rig.signedIn('county-liaison'))).toEqual([
      'county',
      'county-unit',
      'office',
    ]);
    const liaison = await rig.signedIn('liaison');
    expect(await codesSeenBy(liaison)).toEqual(['office', 'unit']);
    expect(await codesSeenBy(await rig.signedIn('leader'))).toEqual(['office', 'unit']);
    expect(await liaison.ask('GET', `/api/organizations/${id('sibling-unit')}`)).toMatchObject({
      ...{ status: 404, body: { code: 'ORGANIZATION_NOT_FOUND' } },
    });
    expect(await liaison.ask('GET', `/api/people/${await rig.personId('sibling')}`)).toMatchObject({
      ...{ status: 404, body: { code: 'PERSON_NOT_FOUND' } },
    });
    const { body: people } = await liaison.ask('GET', '/api/people?limit=200');
    expect((people['items'] as Item[]).map(({ code }) => code)).not.toContain('sibling');
    const { body: none } = await liaison.ask('GET', `/api/people?organizationId=${id('sibling-unit')}`);
    expect(none).toEqual({ items: [], next: null });
  });

  it('show a unit whoever gave it a task, once the task is given', async () => {
    const liaison = await rig.signedIn('liaison');
    const setTask = (status: string) =>
      dataSource.query(
        `INSERT INTO tasks (code, office_id, lead_unit_id, title, measure, status, assigned_on, original_due_on, due_on)
         VALUES ('T-county', $1, $2, '任务', '措施', $3, '2024-07-01', '2024-09-30', '2024-09-30')
         ON CONFLICT (code) DO UPDATE SET status = $3`,
        [id('county'), small.unitId, status],
      );
    await setTask('draft');
    expect(await codesSeenBy(liaison)).not.toContain('county');
    await setTask('assigned');
    expect(await codesSeenBy(liaison)).toEqual(['county', 'office', 'unit']);
    await setTask('withdrawn');
  });

  it('take days that no calendar of ours has for a mistake of the input, not of the server', async () => {
    const admin = await rig.signedIn('sysadmin');
    const answers = await Promise.all(
      ['0000-01-01', '0001-01-01', '9999-12-31'].flatMap((on) => [
        admin.ask('GET', `/api/organizations?on=${on}`),
        admin.ask('GET', `/api/people?on=${on}`),
        admin.ask('POST', `/api/people/${small.liaisonId}/appointments`, {
          ...{ organizationId: small.unitId, role: 'unit_head', validFrom: on },
        }),
      ]),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 400));
  });

  it('stand in a tree as far as it is seen', async () => {
    const { body } = await (await rig.signedIn('county-approver')).ask('GET', '/api/organizations/tree');
    expect(body).toMatchObject({
      roots: [{ code: 'county', children: [{ code: 'county-unit', children: [] }] }],
    });
  });

  it('come page by page', async () => {
    const admin = await rig.signedIn('sysadmin');
    const first = await admin.ask('GET', '/api/organizations?limit=2&kind=unit');
    const second = await admin.ask(
      'GET',
      `/api/organizations?limit=2&kind=unit&cursor=${String(first.body['next'])}`,
    );
    const codes = [first, second].flatMap(({ body }) => (body['items'] as Item[]).map(({ code }) => code));
    expect(codes).toEqual(['county-unit', 'sibling-unit', 'unit']);
    expect(await admin.ask('GET', '/api/people?cursor=abc')).toMatchObject({ status: 400 });
  });

  it('are changed by the system administrator alone, against the version that was seen', async () => {
    const admin = await rig.signedIn('sysadmin');
    const unit = await newUnit(admin, 'renamed');
    const change = { name: '市数据局', fromOn: '2024-04-01', reason: '机构改革', version: unit.version };
    const path = `/api/organizations/${unit.id}/rename`;
    expect(await (await rig.signedIn('approver')).ask('POST', path, change)).toMatchObject({ status: 403 });
    expect(await admin.ask('POST', path, change)).toMatchObject({
      status: 200,
      body: { name: '市数据局', names: [{ name: unit.name, untilOn: '2024-03-31' }, { name: '市数据局' }] },
    });
    expect(await admin.ask('POST', path, { ...change, name: '别名' })).toMatchObject({
      ...{ status: 409, body: { code: 'VERSION_CONFLICT', details: { version: 2, name: '市数据局' } } },
    });
    const { body } = await admin.ask('GET', `/api/organizations/${unit.id}?on=2024-03-01`);
    expect(body['name']).toBe(unit.name);
    const loop = await admin.ask('POST', `/api/organizations/${id('office')}/move`, {
      ...{ parentId: unit.id, reason: '误操作', version: 1 },
    });
    expect(loop).toMatchObject({ status: 422, body: { code: 'ORGANIZATION_TREE_LOOP' } });
    expect(await admin.ask('POST', path, { ...change, version: 2, name: '  ' })).toMatchObject({
      status: 400,
    });
  });

  it('merge and close; the successor sees what was merged into it', async () => {
    const admin = await rig.signedIn('sysadmin');
    const unit = await newUnit(admin, 'merged');
    const { body: into } = await admin.ask('GET', `/api/organizations/${id('sibling-unit')}`);
    const merge = { intoId: into['id'], on: '2024-07-12', reason: '机构改革', version: unit.version };
    const merged = await admin.ask('POST', `/api/organizations/${unit.id}/merge`, merge);
    expect(merged).toMatchObject({
      status: 200,
      body: { organization: { mergedIntoId: into['id'], validTo: '2024-07-11' }, leading: 0 },
    });
    const sibling = await rig.signedIn('sibling');
    expect(await organization(sibling, unit.id)).toMatchObject({ mergedIntoId: into['id'] });
    const closed = await admin.ask('POST', `/api/organizations/${id('county')}/close`, {
      ...{ on: '2024-07-12', reason: '撤销', version: 1 },
    });
    expect(closed).toMatchObject({ status: 409, body: { code: 'ORGANIZATION_STATE' } });
    expect(closed.body['title']).toContain('下级单位1项');
  });

  it('have people, appointed and relieved; power comes and goes with the role, history stays', async () => {
    const admin = await rig.signedIn('sysadmin');
    const entered = await admin.ask('POST', '/api/people', {
      ...{ code: 'new', name: '新来', email: 'new@yunxi.example', position: '科长' },
    });
    expect(entered).toMatchObject({ status: 201, body: { position: '科长', roles: [] } });
    const personId = entered.body['id'] as number;
    const changed = await admin.ask('PATCH', `/api/people/${personId}`, { position: '副局长', version: 1 });
    expect(changed).toMatchObject({ status: 200, body: { name: '新来', position: '副局长', version: 2 } });
    const appoint = (role: RoleName, organizationId = small.unitId) =>
      admin.ask('POST', `/api/people/${personId}/appointments`, {
        ...{ organizationId, role, validFrom: '2024-07-01' },
      });
    const { status, body } = await appoint('liaison');
    expect({ status, roles: body['roles'] }).toMatchObject({
      ...{ status: 201, roles: [{ role: 'liaison', organizationId: small.unitId }] },
    });
    expect(await appoint('liaison')).toMatchObject({ status: 409, body: { code: 'APPOINTMENT_TWICE' } });
    expect(await appoint('auditor')).toMatchObject({ body: { code: 'ADMINISTRATORS_NOT_SEPARATE' } });
    expect(await appoint('approver')).toMatchObject({ body: { code: 'ROLE_NOT_FOR_UNIT' } });
    const [role] = body['roles'] as { appointmentId: number }[];
    const end = (of: number) =>
      admin.ask('POST', `/api/people/${of}/appointments/${role?.appointmentId}/end`, {
        ...{ lastDay: '2024-07-11', reason: '岗位调整' },
      });
    expect(await end(small.liaisonId)).toMatchObject({
      status: 404,
      body: { code: 'APPOINTMENT_NOT_FOUND' },
    });
    expect(await end(personId)).toMatchObject({ status: 200, body: { roles: [{ validTo: '2024-07-11' }] } });
    expect(await end(personId)).toMatchObject({ status: 409, body: { code: 'APPOINTMENT_STATE' } });
    const { people } = (await organization(admin, small.unitId)) as { people: Item[] };
    expect(people.map(({ personId: one }) => one)).not.toContain(personId);
  });

  it('keep a system administrator who can sign in', async () => {
    const admin = await rig.signedIn('sysadmin');
    const own = await rig.personId('sysadmin');
    const relieve = async (personId: number) => {
      const { body } = await admin.ask('GET', `/api/people/${personId}`);
      const role = (body['roles'] as Item[]).find((one) => one['role'] === 'system_admin');
      return admin.ask(
        'POST',
        `/api/people/${personId}/appointments/${role?.['appointmentId'] as number}/end`,
        {
          ...{ lastDay: '2024-07-12', reason: '岗位调整' },
        },
      );
    };
    expect(await relieve(own)).toMatchObject({ status: 409, body: { code: 'LAST_ADMINISTRATOR_STATE' } });
    const entered = await admin.ask('POST', '/api/people', {
      ...{ code: 'admin2', name: '第二管理员', email: 'admin2@yunxi.example' },
    });
    const personId = entered.body['id'] as number;
    const appointed = await admin.ask('POST', `/api/people/${personId}/appointments`, {
      ...{ organizationId: small.officeId, role: 'system_admin', validFrom: '2024-07-01' },
    });
    expect(appointed.status).toBe(201);
    // Without an account nobody could sign in and appoint the next.
    expect(await relieve(own)).toMatchObject({ body: { code: 'LAST_ADMINISTRATOR_STATE' } });
    expect(await relieve(personId)).toMatchObject({ status: 200 });
  });

  describe('a substitute', () => {
    const body = (more: Item = {}) => ({
      ...{ organizationId: small.unitId, role: 'liaison', fromOn: '2024-07-12', toOn: '2024-07-19' },
      ...{ reason: '出差', ...more },
    });

    it('holds the role, sees what the absent one sees, and loses it when it is ended', async () => {
      const liaison = await rig.signedIn('liaison');
      const deputy = await rig.signedIn('deputy');
      const rolesOfDeputy = async () =>
        ((await deputy.ask('GET', '/api/session')).body['roles'] as Item[]).map(({ role }) => role);
      expect(await rolesOfDeputy()).toEqual(['unit_head']);
      const substituteId = await rig.personId('deputy');
      const named = await liaison.ask('POST', '/api/substitutions', body({ substituteId }));
      expect(named).toMatchObject({
        status: 201,
        body: { absentId: small.liaisonId, substituteId, standing: true, namedById: small.liaisonId },
      });
      expect(await rolesOfDeputy()).toEqual(['unit_head', 'liaison']);
      const { people } = (await organization(deputy, small.unitId)) as { people: Item[] };
      expect(people).toContainEqual(
        expect.objectContaining({
          ...{ personId: substituteId, role: 'liaison' },
          onBehalfOf: { personId: small.liaisonId, name: '人员liaison' },
        }),
      );
      const again = await liaison.ask(
        'POST',
        '/api/substitutions',
        body({ substituteId, fromOn: '2024-07-19' }),
      );
      expect(again).toMatchObject({ status: 409, body: { code: 'SUBSTITUTION_TAKEN' } });
      const path = `/api/substitutions/${String(named.body['id'])}`;
      const sibling = await rig.signedIn('sibling');
      expect(await sibling.ask('GET', path)).toMatchObject({ status: 404 });
      expect(await sibling.ask('POST', `${path}/end`)).toMatchObject({ status: 404 });
      expect(await deputy.ask('POST', `${path}/end`)).toMatchObject({ body: { endedOn: '2024-07-12' } });
      expect((await rig.entries('substitution.ended')).at(-1)).toMatchObject({
        ...{ actor: `person:${substituteId}`, context: { standsInFor: [small.liaisonId] } },
      });
      expect(await rolesOfDeputy()).toEqual(['unit_head']);
      expect(await liaison.ask('POST', `${path}/end`)).toMatchObject({ status: 409 });
    });

    it('opens an office’s tree to somebody from below, for as long as it lasts', async () => {
      const approver = await rig.signedIn('approver');
      const substitute = await rig.signedIn('county-approver');
      const wish = { organizationId: small.officeId, role: 'approver' };
      const { status } = await approver.ask(
        'POST',
        '/api/substitutions',
        body({ ...wish, substituteId: await rig.personId('county-approver') }),
      );
      expect(status).toBe(201);
      expect(await codesSeenBy(substitute)).toContain('sibling-unit');
      clock.at = instantAt(day('2024-07-20'), '09:00');
      expect(await codesSeenBy(substitute)).not.toContain('sibling-unit');
      clock.at = instantAt(day('2024-07-12'), '09:00');
    });

    it.each<[string, string, () => Promise<Item> | Item, number, string]>([
      ['oneself', 'liaison', () => ({ substituteId: small.liaisonId }), 422, 'SUBSTITUTE_SELF'],
      [
        'a sibling’s person',
        'liaison',
        async () => ({ substituteId: await rig.personId('sibling') }),
        ...([404, 'PERSON_NOT_FOUND'] as const),
      ],
      [
        'another’s place',
        'liaison',
        async () => ({
          absentId: await rig.personId('head'),
          role: 'unit_head',
          substituteId: small.liaisonId,
        }),
        ...([403, 'POWER_REFUSED'] as const),
      ],
      [
        'a sibling’s place',
        'sibling',
        async () => ({ absentId: small.liaisonId, substituteId: await rig.personId('sibling') }),
        ...([404, 'ORGANIZATION_NOT_FOUND'] as const),
      ],
      [
        'an auditor as liaison',
        'sysadmin',
        async () => ({ absentId: small.liaisonId, substituteId: await rig.personId('inspector') }),
        ...([422, 'ADMINISTRATORS_NOT_SEPARATE'] as const),
      ],
      [
        'a role that is not held',
        'head',
        async () => ({ absentId: await rig.personId('deputy'), substituteId: small.liaisonId }),
        ...([422, 'SUBSTITUTION_ROLE_MISSING'] as const),
      ],
    ])('is not named for %s', async (_, login, more, status, code) => {
      const browser = await rig.signedIn(login);
      const answer = await browser.ask('POST', '/api/substitutions', body(await more()));
      expect(answer).toMatchObject({ status, body: { code } });
    });

    it('cannot later become an administrator while standing in', async () => {
      const head = await rig.signedIn('head');
      const substituteId = await rig.personId('new');
      const admin = await rig.signedIn('sysadmin');
      const wish = body({ absentId: small.liaisonId, substituteId });
      expect(await head.ask('POST', '/api/substitutions', wish)).toMatchObject({ status: 404 });
      expect(await admin.ask('POST', '/api/substitutions', wish)).toMatchObject({ status: 201 });
      const refused = await admin.ask('POST', `/api/people/${substituteId}/appointments`, {
        ...{ organizationId: small.officeId, role: 'auditor', validFrom: '2024-07-12' },
      });
      expect(refused).toMatchObject({ body: { code: 'ADMINISTRATORS_NOT_SEPARATE' } });
    });
  });
});
