import type { DataSource } from 'typeorm';
import { type Day, day, instantAt } from '#domain/shared';
import { createDataSource, type Tx } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock } from '#testing';
import { apiRig, type Browser } from '../http/rig-for-specs.ts';

/** Passwords are hashed slowly on purpose, many at once here. Milliseconds. */
export const SIGNING_IN_MS = 60_000;

const SINCE = '2024-01-01';

/** Beside the small office: a supervisor, a second and a third unit, and another office with its own unit. */
async function enterNeighbours(tx: Tx, officeId: number) {
  const organization = async (code: string, name: string, kind: string, parentId: number | null) => {
    const [row] = await tx.query<{ id: number }>(
      `INSERT INTO organizations (code, name, kind, level, parent_id, valid_from)
       VALUES ($1, $2, $3, 'city', $4, $5) RETURNING id`,
      [code, name, kind, parentId, SINCE],
    );
    return row?.id ?? 0;
  };
  const appoint = (code: string, role: string, organizationId: number) =>
    tx.query(
      `WITH p AS (INSERT INTO people (code, name, email) VALUES ($1, $2, $3) RETURNING id)
       INSERT INTO appointments (person_id, organization_id, role, valid_from)
       SELECT id, $4, $5, $6 FROM p`,
      [code, `人员${code}`, `${code}@yunxi.example`, organizationId, role, SINCE],
    );
  const secondId = await organization('second', '市场监管局', 'unit', officeId);
  const thirdId = await organization('third', '交通运输局', 'unit', officeId);
  const otherOfficeId = await organization('other', '邻市督办办公室', 'office', null);
  const foreignId = await organization('foreign', '邻市财政局', 'unit', otherOfficeId);
  await appoint('supervisor', 'supervisor', officeId);
  await appoint('second', 'liaison', secondId);
  await appoint('third', 'liaison', thirdId);
  await appoint('stranger', 'supervisor', otherOfficeId);
  return { secondId, thirdId, otherOfficeId, foreignId };
}

/** Signed in, one browser each. */
const PEOPLE = ['supervisor', 'approver', 'liaison', 'leader', 'second', 'third', 'stranger'] as const;
type PersonName = (typeof PEOPLE)[number];

export interface TaskBody {
  readonly id: number;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** A small town behind the HTTP door, with short ways to a task. */
export async function taskTown(startsOn: string) {
  const database = await createTestDatabase();
  const dataSource: DataSource = await createDataSource(database.connection).initialize();
  const clock = new TestClock(instantAt(day(startsOn), '10:00'));
  const rig = await apiRig(dataSource, { clock, securityClock: new TestClock(clock.at) });
  const office = await rig.uow.run(async (tx) => {
    const small = await enterSmallOffice(tx);
    return { ...small, ...(await enterNeighbours(tx, small.officeId)) };
  });
  await rig.giveEverybodyAccounts();
  const browsers = await Promise.all(PEOPLE.map(async (name) => [name, await rig.signedIn(name)] as const));
  const as = Object.fromEntries(browsers) as Record<PersonName, Browser>;

  const draft = (more: object = {}) => ({
    officeId: office.officeId,
    leadUnitIds: [office.unitId],
    title: '组织书面述法',
    measure: '印发方案，三月底前收齐书面述法报告。',
    dueOn: '2024-06-28',
    ...more,
  });
  const drafted = async (more: object = {}): Promise<TaskBody> => {
    const { body } = await as.supervisor.ask('POST', '/api/tasks', draft(more));
    const [task] = body['items'] as TaskBody[];
    if (!task) throw new Error(JSON.stringify(body));
    return task;
  };
  const act = async (who: PersonName, task: TaskBody, name: string, body: object = {}) => {
    const path = `/api/tasks/${task.id}/${name}`;
    const answer = await as[who].ask('POST', path, { version: task.version, ...body });
    return { ...answer, task: answer.body as TaskBody };
  };
  return {
    ...{ rig, office, as, clock, dataSource, draft, drafted, act },
    assigned: async (more: object = {}, draftMore: object = {}) =>
      (await act('supervisor', await drafted(draftMore), 'assign', more)).task,
    moveTo: (on: string) => {
      clock.at = instantAt(day(on) satisfies Day, '10:00');
    },
    close: async () => {
      await rig.close();
      await dataSource.destroy();
      await database.drop();
    },
  };
}

export type TaskTown = Awaited<ReturnType<typeof taskTown>>;
