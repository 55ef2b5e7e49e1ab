import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { createDataSource } from '#persistence';
import { createTestDatabase, enterCounty, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import { type ApiRig, apiRig } from '../http/rig-for-specs.ts';

interface Item {
  readonly kind: string;
  readonly officeId: number;
  readonly unitId: number;
  readonly path: string;
}
interface Part {
  readonly items: readonly Item[];
  readonly total: number;
}

const now = instantAt(day('2026-03-02'), '09:00');

describe('the desk over HTTP', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  let ours: ReadonlySet<number>;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    rig = await apiRig(dataSource, { clock: new TestClock(now), securityClock: new TestClock(now) });
    await rig.uow.run(async (tx) => {
      await enterSmallOffice(tx);
      await enterCounty(tx, 'north');
      await enterCounty(tx, 'south');
    });
    await rig.giveEverybodyAccounts();
    const north = await dataSource.query<{ id: number }[]>(
      "SELECT id FROM organizations WHERE code LIKE 'north%'",
    );
    ours = new Set(north.map(({ id }) => id));
  });
  afterAll(async () => {
    await rig.close();
    await dataSource.destroy();
    await database.drop();
  });

  const deskOf = async (login: string) => {
    const { status, body } = await (await rig.signedIn(login)).ask('GET', '/api/desk');
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body as unknown as { mine: Part; waiting: Part; changes: { path: string }[] };
  };
  const kinds = ({ items }: Part) => new Set(items.map(({ kind }) => kind));

  it.each(['supervisor', 'approver', 'leader', 'liaison', 'unit-head'])(
    'shows the %s of one county nothing of another',
    async (role) => {
      const { mine, waiting } = await deskOf(`north-${role}`);
      const foreign = [...mine.items, ...waiting.items].filter(
        ({ officeId, unitId }) => !ours.has(officeId) || !ours.has(unitId),
      );
      expect(foreign).toEqual([]);
      expect(mine.total).toBeGreaterThanOrEqual(mine.items.length);
    },
  );

  it('gives to each side its turn, and tells the other that it waits', async () => {
    const office = await deskOf('north-supervisor');
    const unit = await deskOf('north-liaison');
    expect(kinds(office.mine)).toContain('review');
    expect(kinds(unit.waiting)).toContain('review');
    expect(kinds(unit.mine)).not.toContain('review');
    for (const { path } of [...office.mine.items, ...unit.mine.items])
      expect(path).toMatch(/^\/[a-z-]+\/\d+$/);
  });

  it('is empty for who holds no post', async () => {
    const { mine, waiting, changes } = await deskOf('sysadmin');
    expect({ mine: mine.total, waiting: waiting.total, changes }).toEqual({
      mine: 0,
      waiting: 0,
      changes: [],
    });
  });
});
