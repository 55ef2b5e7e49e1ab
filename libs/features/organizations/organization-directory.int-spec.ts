import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { DataSource } from 'typeorm';
import { type Day, day, instantAt } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { SYSTEM } from '#platform/actor';
import { Clock } from '#platform/clock';
import { createDataSource, type Role, type Tx, UnitOfWork } from '#persistence';
import { createTestDatabase, TestClock, type TestDatabase } from '#testing';
import {
  type NewAppointment,
  type NewOrganization,
  OrganizationDirectory,
  OrganizationRepository,
  OrganizationsModule,
} from './index.ts';

const clock = new TestClock(instantAt(day('2024-01-02'), '09:00'));

const since = day('2024-01-01');
const today = day('2024-03-01');
const unit = (
  code: string,
  parentCode: string | null,
  rest: Partial<NewOrganization> = {},
): NewOrganization => ({
  code,
  name: `单位${code}`,
  kind: 'unit',
  level: 'city',
  parentCode,
  validFrom: since,
  ...rest,
});
const person = (code: string) => ({ code, name: `人员${code}`, email: `${code}@yunxi.example` });
const appoint = (
  personCode: string,
  role: Role,
  organizationCode: string,
  validTo?: Day,
): NewAppointment => ({
  personCode,
  organizationCode,
  role,
  validFrom: since,
  validTo: validTo ?? null,
});
const refused = (code: string) => expect.objectContaining({ code }) as Error;

describe('the directory', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let uow: UnitOfWork;
  let directory: OrganizationDirectory;
  const inTx = <T>(work: (tx: Tx) => Promise<T>) => uow.run(work);
  const count = (table: string) =>
    inTx(async (tx) => (await tx.query<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))[0]?.n);

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    uow = new UnitOfWork(dataSource);
    directory = new OrganizationDirectory(uow, clock, new LedgerService(uow), new OrganizationRepository());
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('enters a tree with its people in any order and tells it back', async () => {
    const { organizations } = await directory.register(SYSTEM, {
      organizations: [
        unit('DP-SCJ', 'DP', { level: 'county' }),
        unit('YX-GAJ', 'YX'),
        unit('DP', 'YX', { kind: 'office', level: 'county', agencyCode: '东法督' }),
        unit('YX', null, { kind: 'office', agencyCode: '云法督' }),
      ],
      people: ['han', 'lin', 'qin', 'old'].map(person),
      appointments: [
        appoint('lin', 'liaison', 'YX-GAJ'),
        appoint('lin', 'unit_head', 'YX-GAJ'),
        appoint('han', 'leader', 'YX-GAJ'),
        appoint('old', 'liaison', 'YX-GAJ', day('2024-02-29')),
        appoint('qin', 'approver', 'YX'),
      ],
    });
    const id = (code: string) => organizations.get(code) ?? 0;
    expect([...organizations.keys()].sort()).toEqual(['DP', 'DP-SCJ', 'YX', 'YX-GAJ']);

    const codes = async (nodes: Promise<{ code: string }[]>) => (await nodes).map(({ code }) => code);
    expect(await codes(inTx((tx) => directory.subtree(tx, id('YX'), today)))).toEqual([
      'YX',
      'DP',
      'DP-SCJ',
      'YX-GAJ',
    ]);
    expect(await codes(inTx((tx) => directory.path(tx, id('DP-SCJ'))))).toEqual(['YX', 'DP', 'DP-SCJ']);
    expect(await codes(inTx((tx) => directory.nodes(tx, [id('YX-GAJ'), id('YX')])))).toEqual([
      'YX-GAJ',
      'YX',
    ]);
  });

  it('says who holds which role on a day, in the order asked for, for every organisation asked for', async () => {
    const found = await inTx(async (tx) => {
      const ids = await directory.knownOrganizations(tx, ['YX-GAJ', 'YX', 'DP']);
      const asked = ['YX-GAJ', 'YX', 'DP'].map((code) => ids.get(code) ?? 0);
      const holders = await directory.recipients(tx, asked, ['leader', 'liaison', 'approver'], today);
      return asked.map((one) => holders.get(one)?.map(({ name, role, email }) => [role, name, email]));
    });
    expect(found).toEqual([
      [
        ['leader', '人员han', 'han@yunxi.example'],
        ['liaison', '人员lin', 'lin@yunxi.example'],
      ],
      [['approver', '人员qin', 'qin@yunxi.example']],
      [],
    ]);
  });

  it('still names on a past day the one who held the role then', async () => {
    const names = await inTx(async (tx) => {
      const gaj = (await directory.knownOrganizations(tx, ['YX-GAJ'])).get('YX-GAJ') ?? 0;
      const holders = await directory.recipients(tx, [gaj], ['liaison'], day('2024-02-29'));
      return holders.get(gaj)?.map(({ name }) => name);
    });
    expect(names).toEqual(['人员lin', '人员old']);
  });

  it.each<[string, Parameters<OrganizationDirectory['register']>[1], string]>([
    [
      'a code that is taken',
      { organizations: [unit('NEW', null), unit('YX', null)] },
      'ORGANIZATION_CODE_TAKEN',
    ],
    ['an unknown parent', { organizations: [unit('NEW', 'NOWHERE')] }, 'ORGANIZATION_NOT_FOUND'],
    ['a person who is known', { people: [person('new'), person('lin')] }, 'PERSON_CODE_TAKEN'],
    [
      'an unknown person',
      { people: [person('new')], appointments: [appoint('ghost', 'liaison', 'YX')] },
      'PERSON_NOT_FOUND',
    ],
    [
      'the same appointment twice',
      { appointments: [appoint('lin', 'liaison', 'YX-GAJ')] },
      'APPOINTMENT_TWICE',
    ],
    [
      'an auditor who is also system administrator',
      {
        people: [person('both')],
        appointments: [appoint('both', 'auditor', 'YX'), appoint('both', 'system_admin', 'DP')],
      },
      'ADMINISTRATORS_NOT_SEPARATE',
    ],
  ])('refuses %s and keeps nothing of the entry', async (_, registration, code) => {
    const tables = ['organizations', 'people', 'appointments', 'ledger_entries'];
    const before = await Promise.all(tables.map(count));
    await expect(directory.register(SYSTEM, registration)).rejects.toThrow(refused(code));
    expect(await Promise.all(tables.map(count))).toEqual(before);
  });

  it('writes one ledger entry for each that was entered', async () => {
    const entries = await inTx((tx) =>
      tx.query<{ action: string; n: number }>(
        'SELECT action, count(*) AS n FROM ledger_entries GROUP BY action ORDER BY action',
      ),
    );
    expect(entries).toEqual([
      { action: 'organization.registered', n: 4 },
      { action: 'person.appointed', n: 5 },
      { action: 'person.registered', n: 4 },
    ]);
  });

  it('files each appointment under its own number', async () => {
    const filed = await inTx((tx) =>
      tx.query<{ same: boolean }>(
        `SELECT p.code = e.after->>'personCode' AND a.role = e.after->>'role' AS same
           FROM ledger_entries e JOIN appointments a ON e.subject = 'appointment:' || a.id
           JOIN people p ON p.id = a.person_id`,
      ),
    );
    expect(filed).toEqual(Array.from({ length: 5 }, () => ({ same: true })));
  });

  it('stands in a Nest module of its own', async () => {
    const ledger = new LedgerService(uow);
    @Global()
    @Module({
      providers: [
        { provide: UnitOfWork, useValue: uow },
        { provide: Clock, useValue: clock },
        { provide: LedgerService, useValue: ledger },
      ],
      exports: [UnitOfWork, Clock, LedgerService],
    })
    class Foundation {}

    const app = await Test.createTestingModule({ imports: [Foundation, OrganizationsModule] }).compile();
    expect(await inTx((tx) => app.get(OrganizationDirectory).knownOrganizations(tx, ['YX']))).toEqual(
      new Map([['YX', expect.any(Number) as number]]),
    );
    await app.close();
  });
});
