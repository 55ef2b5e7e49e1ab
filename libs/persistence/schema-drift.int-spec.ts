import { Column, type DataSource, Entity } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '#testing';
import { Id } from './entities/columns.ts';
import { createDataSource, migrate, schemaDrift, UnitOfWork } from './index.ts';
import { driftOf } from './migrate.ts';
import { migrations } from './migrations/index.ts';

/** As if somebody had added a column to an entity and forgotten the migration. */
@Entity('system_clock')
class ForgetfulClock {
  @Id() id!: number;
  @Column({ type: 'text' }) timeZone!: string;
}

describe('the schema', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('is what the entities say', async () => {
    expect(await schemaDrift(database.connection)).toEqual([]);
  });

  it('shows a column that no migration makes', async () => {
    const forgetful = createDataSource(database.connection);
    forgetful.setOptions({ entities: [ForgetfulClock] });
    const drift = await driftOf(forgetful);
    expect(drift.join('\n')).toContain('ADD "time_zone" text NOT NULL');
  });

  it('comes from one migration run each, however many processes start at once', async () => {
    const empty = await createTestDatabase({ empty: true });
    const applied = await Promise.all([1, 2, 3].map(() => migrate(empty.connection)));
    expect(applied.map((names) => names.length).sort()).toEqual([0, 0, migrations.length]);
    expect(await schemaDrift(empty.connection)).toEqual([]);
    await empty.drop();
  });

  it('lets nobody change, remove or empty the ledger, and sealed only once', async () => {
    const insert = `INSERT INTO ledger_entries (at, actor, action, subject, digest)
                    VALUES (now(), 'system', 'case.opened', 'case:1', 'd1')`;
    await dataSource.query(insert);
    const uow = new UnitOfWork(dataSource);
    const refused = (sql: string) =>
      expect(uow.run((tx) => tx.query(sql))).rejects.toMatchObject({ code: '42501' });

    await refused("UPDATE ledger_entries SET action = 'case.closed'");
    await refused("UPDATE ledger_entries SET at = at - interval '1 day'");
    await refused("UPDATE ledger_entries SET after = '{}'");
    await refused('DELETE FROM ledger_entries');
    await refused('TRUNCATE ledger_entries');
    await refused("UPDATE ledger_entries SET seq = 1, prev_hash = 'p', hash = 'h', action = 'case.closed'");

    const seal = "UPDATE ledger_entries SET seq = 1, prev_hash = 'p', hash = 'h'";
    await uow.run((tx) => tx.query(seal));
    await refused(seal);
    await refused('UPDATE ledger_entries SET seq = NULL, prev_hash = NULL, hash = NULL');
    expect(await dataSource.query('SELECT action, after, seq FROM ledger_entries')).toEqual([
      { action: 'case.opened', after: null, seq: 1 },
    ]);
  });
});
