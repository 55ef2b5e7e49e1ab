import { type Day, instantAt } from '#domain/shared';
import { createDataSource } from '#persistence';
import { type County, createTestDatabase, enterCounty, enterSmallOffice, TestClock } from '#testing';
import { apiRig } from '../http/rig-for-specs.ts';

export type Query = (sql: string, values: readonly unknown[]) => Promise<unknown>;

/**
 * A small office and two counties with one record of every kind, served over HTTP on a day.
 * @param more what else is entered before everybody has an account
 */
export async function twoCounties(on: Day, more: (query: Query, north: County) => Promise<unknown>) {
  const database = await createTestDatabase();
  const dataSource = await createDataSource(database.connection).initialize();
  const clock = new TestClock(instantAt(on, '10:00'));
  const rig = await apiRig(dataSource, { clock, securityClock: new TestClock(clock.at) });
  const north = await rig.uow.run(async (tx) => {
    await enterSmallOffice(tx);
    const entered = await enterCounty(tx, 'north');
    await enterCounty(tx, 'south');
    return entered;
  });
  const query: Query = (sql, values) => dataSource.query(sql, [...values]);
  await more(query, north);
  await rig.giveEverybodyAccounts();
  return {
    ...{ rig, north, query },
    close: async () => {
      await rig.close();
      await dataSource.destroy();
      await database.drop();
    },
  };
}

export type TwoCounties = Awaited<ReturnType<typeof twoCounties>>;
