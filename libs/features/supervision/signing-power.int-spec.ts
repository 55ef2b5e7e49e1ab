import type { DataSource } from 'typeorm';
import { day } from '#domain/shared';
import { createDataSource, UnitOfWork } from '#persistence';
import { createTestDatabase, enterSmallOffice, type SmallOffice, type TestDatabase } from '#testing';
import { assertMaySign } from './signing-power.ts';

describe('the power to sign', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let uow: UnitOfWork;
  let office: SmallOffice;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    uow = new UnitOfWork(dataSource);
    office = await uow.run(enterSmallOffice);
    await uow.run((tx) =>
      tx.query(
        `INSERT INTO substitutions (absent_id, substitute_id, organization_id, role, from_on, to_on, reason, named_by_id, named_at)
         VALUES ($1, $2, $3, 'approver', '2024-08-05', '2024-08-09', '休假', $1, '2024-08-01T01:00:00Z')`,
        [office.approverId, office.liaisonId, office.officeId],
      ),
    );
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const signs = (signerId: number, on: string) =>
    uow
      .run((tx) => assertMaySign(tx, 'approver', { signerId, officeId: office.officeId, on: day(on) }))
      .then(
        () => true,
        (error: { code?: string }) => error.code,
      );

  it('is the approver’s, and for the days of an absence the substitute’s', async () => {
    expect(await signs(office.approverId, '2024-08-06')).toBe(true);
    expect(await signs(office.liaisonId, '2024-08-05')).toBe(true);
    expect(await signs(office.liaisonId, '2024-08-09')).toBe(true);
    expect(await signs(office.liaisonId, '2024-08-04')).toBe('SIGNER_NOT_ENTITLED');
    expect(await signs(office.liaisonId, '2024-08-10')).toBe('SIGNER_NOT_ENTITLED');
  });
});
