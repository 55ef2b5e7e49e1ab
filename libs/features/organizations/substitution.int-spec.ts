import type { DataSource } from 'typeorm';
import { type Reach, type RoleName } from '#domain/identity';
import { type Day, day, instantAt } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { type Actor, SYSTEM } from '#platform/actor';
import { createDataSource, UnitOfWork } from '#persistence';
import {
  createTestDatabase,
  enterSmallOffice,
  type SmallOffice,
  TestClock,
  type TestDatabase,
} from '#testing';
import { OrganizationChangeRepository } from './organization-change.repository.ts';
import { PeopleRepository } from './people.repository.ts';
import { recipientsOf } from './recipients.query.ts';
import { SubstitutionRepository } from './substitution.repository.ts';
import { SubstitutionService } from './substitution.service.ts';

const today = day('2024-07-12');

describe('a substitute in the data', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let uow: UnitOfWork;
  let office: SmallOffice;
  let substitutions: SubstitutionService;
  const clock = new TestClock(instantAt(today, '09:00'));
  const people = new Map<string, number>();

  const liaisonsOn = (on: Day) =>
    uow.run(async (tx) => {
      const found = await recipientsOf(tx, [office.unitId], ['liaison'], on);
      return found.get(office.unitId)?.map(({ name, substituteFor }) => [name, substituteFor]);
    });
  const name = (code: string, fromOn: Day, toOn: Day, actor: Actor = SYSTEM) =>
    substitutions.name(actor, {
      ...{ absentId: office.liaisonId, substituteId: people.get(code) ?? 0, organizationId: office.unitId },
      ...{ role: 'liaison', fromOn, toOn, reason: '休假' },
    });

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    uow = new UnitOfWork(dataSource);
    substitutions = new SubstitutionService(
      uow,
      clock,
      new LedgerService(uow),
      new OrganizationChangeRepository(),
      new PeopleRepository(),
      new SubstitutionRepository(),
    );
    office = await uow.run(async (tx) => {
      for (const code of ['b', 'c']) {
        const [row] = await tx.query<{ id: number }>(
          'INSERT INTO people (code, name, email) VALUES ($1, $2, $3) RETURNING id',
          [code, `替补${code}`, `${code}@yunxi.example`],
        );
        people.set(code, row?.id ?? 0);
      }
      return enterSmallOffice(tx);
    });
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('is told beside the absent one, marked as substitute, from the first day to the last', async () => {
    await name('b', day('2024-07-15'), day('2024-07-19'));
    const alone = [['人员liaison', null]];
    const both = [...alone, ['替补b', '人员liaison']];
    const days = ['2024-07-14', '2024-07-15', '2024-07-19', '2024-07-20'];
    expect(await Promise.all(days.map((on) => liaisonsOn(day(on))))).toEqual([alone, both, both, alone]);
  });

  it('may be followed by another, but two never stand in for one at the same time', async () => {
    await name('c', day('2024-07-20'), day('2024-07-26'));
    await expect(name('c', day('2024-07-18'), day('2024-07-19'))).rejects.toMatchObject({
      code: 'SUBSTITUTION_TAKEN',
    });
    const race = await Promise.allSettled([
      name('b', day('2024-08-01'), day('2024-08-02')),
      name('c', day('2024-08-02'), day('2024-08-05')),
    ]);
    expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('ended early makes room on the same day', async () => {
    const id = await name('b', today, day('2024-07-13'));
    expect(await liaisonsOn(today)).toHaveLength(2);
    await substitutions.end(SYSTEM, id);
    expect(await liaisonsOn(today)).toHaveLength(1);
    await name('c', today, day('2024-07-13'));
    expect(await liaisonsOn(today)).toContainEqual(['替补c', '人员liaison']);
  });

  it('is named by the head alone or the absent one: the power is looked at inside', async () => {
    const colleague = (role: RoleName): Actor => {
      const reach: Reach = {
        held: [{ role, organizationId: office.unitId }],
        offices: [],
        units: [office.unitId],
      };
      return { kind: 'person', id: office.leaderId, reach };
    };
    await uow.run((tx) =>
      tx.query(
        `INSERT INTO appointments (person_id, organization_id, role, valid_from) VALUES ($1, $2, 'unit_head', '2024-01-01')`,
        [people.get('b'), office.unitId],
      ),
    );
    const wish = [day('2024-09-01'), day('2024-09-02')] as const;
    await expect(name('b', ...wish, colleague('leader'))).rejects.toMatchObject({ code: 'POWER_REFUSED' });
    await expect(name('b', ...wish, colleague('unit_head'))).resolves.toEqual(expect.any(Number));
  });

  it('goes with the appointment stood in for, and with the organisation', async () => {
    await uow.run(async (tx) => {
      const on = day('2024-07-16');
      const holders = async () =>
        (await recipientsOf(tx, [office.unitId], ['liaison'], on)).get(office.unitId);
      expect(await holders()).toHaveLength(2);
      await tx.query("UPDATE organizations SET valid_to = '2024-07-15' WHERE id = $1", [office.unitId]);
      expect(await holders()).toEqual([]);
      await tx.query('UPDATE organizations SET valid_to = NULL WHERE id = $1', [office.unitId]);
      await tx.query("UPDATE appointments SET valid_to = '2024-07-15' WHERE person_id = $1", [
        office.liaisonId,
      ]);
      expect(await holders()).toEqual([]);
    });
  });
});
