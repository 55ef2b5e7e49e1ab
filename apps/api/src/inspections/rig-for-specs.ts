import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { createDataSource, type Tx } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock } from '#testing';
import { apiRig, type Browser } from '../http/rig-for-specs.ts';

export interface Body {
  readonly id: number;
  readonly version: number;
  readonly [field: string]: unknown;
}

const PEOPLE = [
  'supervisor',
  'colleague',
  'approver',
  'chief',
  'liaison',
  'second',
  'stranger',
  'helper',
] as const;
export type PersonName = (typeof PEOPLE)[number];

/** An office with a leader of its own, two who can prepare, three units, and a stranger's office, signed in over HTTP. */
export async function inspectionRig(startsOn: string) {
  const database = await createTestDatabase();
  const dataSource: DataSource = await createDataSource(database.connection).initialize();
  const clock = new TestClock(instantAt(day(startsOn), '10:00'));
  const rig = await apiRig(dataSource, { clock, securityClock: new TestClock(clock.at) });
  const ids = await rig.uow.run(async (tx) => {
    const small = await enterSmallOffice(tx);
    const secondId = await organization(tx, 'second', '第二单位', 'unit', small.officeId);
    const helpingId = await organization(tx, 'helping', '抽调单位', 'unit', small.officeId);
    const elsewhereId = await organization(tx, 'elsewhere', '邻市机构', 'office', null);
    await appoint(tx, 'supervisor', 'supervisor', small.officeId);
    await appoint(tx, 'colleague', 'supervisor', small.officeId);
    await appoint(tx, 'chief', 'leader', small.officeId);
    await appoint(tx, 'second', 'liaison', secondId);
    await appoint(tx, 'helper', 'liaison', helpingId);
    await appoint(tx, 'spare', 'unit_head', helpingId);
    await appoint(tx, 'stranger', 'supervisor', elsewhereId);
    return { ...small, secondId, helpingId };
  });
  await rig.giveEverybodyAccounts();
  const browsers = await Promise.all(PEOPLE.map(async (name) => [name, await rig.signedIn(name)] as const));
  const as = Object.fromEntries(browsers) as Record<PersonName, Browser>;
  const person = (code: string) => rig.personId(code);
  const plan = async (more: object = {}) => ({
    ...{ officeId: ids.officeId, topic: '行政处罚案卷质量', scope: '抽查2023年案卷。' },
    authority: { kind: 'order', issuer: '云溪市人民政府', reference: '云政督〔2024〕2号', on: startsOn },
    ...{ unitIds: [ids.unitId, ids.secondId], startsOn: '2024-03-04', endsOn: '2024-03-08' },
    ...{ headId: await person('supervisor'), memberIds: [await person('helper')], jointWith: null },
    ...more,
  });
  const act = (who: PersonName, inspection: Body, name: string, body: object = {}) =>
    as[who].ask('POST', `/api/inspections/${inspection.id}/${name}`, {
      version: inspection.version,
      ...body,
    });
  const done = async (who: PersonName, inspection: Body, name: string, body: object = {}): Promise<Body> => {
    const answer = await act(who, inspection, name, body);
    if (answer.status >= 300) throw new Error(`${name}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as Body;
  };
  const page = async (who: PersonName, { id }: Pick<Body, 'id'>): Promise<Body> =>
    (await as[who].ask('GET', `/api/inspections/${id}`)).body as Body;
  return {
    ...{ rig, ids, as, dataSource, clock, person, plan, act, page },
    /** The act must succeed; answers the page as it then is. */
    done,
    /** An inspection with these findings, from its plan to its document. */
    signed: async (wish: object, findings: readonly object[]): Promise<Body> => {
      const drafted = await as.supervisor.ask('POST', '/api/inspections', await plan(wish));
      let inspection = await done('supervisor', drafted.body as Body, 'submission');
      inspection = await done('approver', inspection, 'approval');
      inspection = await done('supervisor', inspection, 'start');
      await done('supervisor', inspection, 'findings', { findings });
      inspection = await page('supervisor', inspection);
      inspection = await done('supervisor', inspection, 'assessments', {
        summary: '总体较好。',
        assessments: [],
      });
      inspection = await done('supervisor', inspection, 'conclusion');
      inspection = await done('chief', inspection, 'instructions', { text: '同意反馈。' });
      return done('approver', inspection, 'signature');
    },
    moveTo: (on: string) => {
      clock.at = instantAt(day(on), '10:00');
    },
    close: async () => {
      await rig.close();
      await dataSource.destroy();
      await database.drop();
    },
  };
}

export type InspectionRig = Awaited<ReturnType<typeof inspectionRig>>;

async function organization(tx: Tx, code: string, name: string, kind: string, parentId: number | null) {
  const [row] = await tx.query<{ id: number }>(
    `INSERT INTO organizations (code, name, kind, level, parent_id, valid_from)
     VALUES ($1, $2, $3, 'city', $4, '2024-01-01') RETURNING id`,
    [code, name, kind, parentId],
  );
  return row?.id ?? 0;
}

const appoint = (tx: Tx, code: string, role: string, organizationId: number) =>
  tx.query(
    `WITH p AS (INSERT INTO people (code, name, email) VALUES ($1, '人员' || $1, $1 || '@yunxi.example') RETURNING id)
     INSERT INTO appointments (person_id, organization_id, role, valid_from) SELECT id, $3, $2, '2024-01-01' FROM p`,
    [code, role, organizationId],
  );
