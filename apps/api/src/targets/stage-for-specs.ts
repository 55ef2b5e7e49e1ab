import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { createDataSource } from '#persistence';
import { createTestDatabase, enterSmallOffice, type SmallOffice, TestClock } from '#testing';
import { apiRig } from '../http/rig-for-specs.ts';

/**
 * The small office with a supervisor, a second unit, an office below with a supervisor of its own, and a sibling office
 * that must see nothing; everybody has an account.
 */
export async function planningStage(on = '2024-01-08') {
  const database = await createTestDatabase();
  const dataSource: DataSource = await createDataSource(database.connection).initialize();
  const clock = new TestClock(instantAt(day(on), '10:00'));
  const rig = await apiRig(dataSource, { clock, securityClock: clock });
  const one = async (sql: string, parameters: readonly unknown[]): Promise<number> => {
    const [row] = await dataSource.query<{ id: number }[]>(`${sql} RETURNING id`, [...parameters]);
    return row?.id ?? 0;
  };
  const organization = (code: string, name: string, kind: string, parentId: number | null) =>
    one(
      `INSERT INTO organizations (code, name, kind, level, parent_id, valid_from)
       VALUES ($1, $2, $3, 'city', $4, '2024-01-01')`,
      [code, name, kind, parentId],
    );
  const appoint = async (code: string, role: string, organizationId: number) => {
    const personId = await one('INSERT INTO people (code, name, email) VALUES ($1, $2, $3)', [
      ...[code, `人员${code}`, `${code}@yunxi.example`],
    ]);
    await dataSource.query(
      "INSERT INTO appointments (person_id, organization_id, role, valid_from) VALUES ($1, $2, $3, '2024-01-01')",
      [personId, organizationId, role],
    );
  };
  const office: SmallOffice = await rig.uow.run((tx) => enterSmallOffice(tx));
  const otherUnitId = await organization('SCJ', '云溪市市场监督管理局', 'unit', office.officeId);
  const belowId = await organization('DP', '东浦区委依法治区办', 'office', office.officeId);
  const strangerOfficeId = await organization('NZ', '南洲市委依法治市办', 'office', null);
  const strangerUnitId = await organization('NZ-GAJ', '南洲市公安局', 'unit', strangerOfficeId);
  await appoint('supervisor', 'supervisor', office.officeId);
  await appoint('otherliaison', 'liaison', otherUnitId);
  await appoint('below', 'supervisor', belowId);
  await appoint('stranger', 'supervisor', strangerOfficeId);
  await rig.giveEverybodyAccounts();
  return {
    ...{ rig, clock, office, otherUnitId, belowId, strangerOfficeId, strangerUnitId },
    query: <Row>(sql: string, parameters: readonly unknown[] = []) =>
      dataSource.query<Row[]>(sql, [...parameters]),
    close: async () => {
      await rig.close();
      await dataSource.destroy();
      await database.drop();
    },
  };
}

export type PlanningStage = Awaited<ReturnType<typeof planningStage>>;
