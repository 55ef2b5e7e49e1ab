import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { DataSource } from 'typeorm';
import { type Day, day, instantAt } from '#domain/shared';
import { DocumentStanding } from '#features/document-standing';
import { LedgerService } from '#features/ledger';
import { type Actor, SYSTEM } from '#platform/actor';
import { Clock } from '#platform/clock';
import { createDataSource, RectificationItem, UnitOfWork } from '#persistence';
import { createTestDatabase, TestClock, type TestDatabase } from '#testing';
import {
  Agreements,
  ItemDocuments,
  ItemRegister,
  ItemSteps,
  type NewItem,
  RectificationModule,
  RectificationRepository,
  RectificationService,
} from './index.ts';

const refused = (code: string) => expect.objectContaining({ code }) as Error;
const evidence = [{ name: '修订后的制度', reference: '云水〔2024〕12号' }];

describe('the rectification register', () => {
  const clock = new TestClock(instantAt(day('2024-08-01'), '10:00'));
  let database: TestDatabase;
  let dataSource: DataSource;
  let uow: UnitOfWork;
  let rectification: RectificationService;
  let officeId: number;
  let unitId: number;
  let caseId: number;
  let responsible: Actor & { id: number };
  let verifier: Actor & { id: number };

  const insert = async (sql: string, parameters: unknown[] = []) =>
    (await dataSource.query<{ id: number }[]>(`${sql} RETURNING id`, parameters))[0]?.id ?? 0;
  const item = (rest: Partial<NewItem> = {}): NewItem => ({
    officeId,
    unitId,
    source: 'supervision',
    problem: '案卷评查结果未反馈。',
    ...rest,
  });
  const open = async (rest: Partial<NewItem> = {}) =>
    (await rectification.open(verifier, [item(rest)]))[0]?.id ?? 0;
  const agreed = async (rest: Partial<NewItem> = {}) => {
    const itemId = await open(rest);
    const measure = {
      measure: '逐卷反馈并回头看。',
      responsibleId: responsible.id,
      dueOn: day('2024-08-30'),
    };
    await rectification.agree(verifier, { itemId, ...measure });
    return itemId;
  };
  const submitted = async (rest: Partial<NewItem> = {}) => {
    const itemId = await agreed(rest);
    await rectification.submit(responsible, { itemId, evidence });
    return itemId;
  };
  const stored = (id: number) => dataSource.manager.findOneByOrFail(RectificationItem, { id });
  const actions = async (id: number) =>
    (
      await dataSource.query<{ action: string }[]>(
        'SELECT action FROM ledger_entries WHERE subject = $1 ORDER BY id',
        [`rectification:${id}`],
      )
    ).map(({ action }) => action.replace('rectification.', ''));
  const rests = () => dataSource.query('UPDATE cases SET next_due_at = NULL WHERE id = $1', [caseId]);
  const nextLook = async () =>
    (
      await dataSource.query<{ at: Date | null }[]>('SELECT next_due_at AS at FROM cases WHERE id = $1', [
        caseId,
      ])
    )[0]?.at;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    uow = new UnitOfWork(dataSource);
    const ledger = new LedgerService(uow);
    const items = new RectificationRepository();
    const steps = new ItemSteps(ledger, items, new ItemDocuments(new DocumentStanding(ledger)));
    const [register, agreements] = [new ItemRegister(ledger, items), new Agreements(items, steps)];
    rectification = new RectificationService(uow, clock, ledger, items, register, steps, agreements);
    const organization = 'INSERT INTO organizations (code, name, kind, level, valid_from) VALUES';
    officeId = await insert(`${organization} ('YX', '市委依法治市办', 'office', 'city', '2024-01-01')`);
    unitId = await insert(`${organization} ('YX-GAJ', '市公安局', 'unit', 'city', '2024-01-01')`);
    const person = 'INSERT INTO people (code, name, email) VALUES';
    responsible = { kind: 'person', id: await insert(`${person} ('lin', '林谨', 'lin@yunxi.example')`) };
    verifier = { kind: 'person', id: await insert(`${person} ('fan', '范振华', 'fan@yunxi.example')`) };
    const ladderId = await insert(
      `INSERT INTO ladders (key, version, body, effective_from, created_at) VALUES ('x', 1, '{}', '2024-01-01', now())`,
    );
    const taskId = await insert(
      `INSERT INTO tasks (code, office_id, lead_unit_id, title, measure, status, assigned_on, original_due_on, due_on)
       VALUES ('T', $1, $2, '案卷评查', '逐卷评查。', 'in_progress', '2024-01-02', '2024-06-28', '2024-06-28')`,
      [officeId, unitId],
    );
    caseId = await insert(
      `INSERT INTO cases (task_id, unit_id, office_id, ladder_id, round, status, opened_at)
       VALUES ($1, $2, $3, $4, 1, 'open', now())`,
      [taskId, unitId, officeId, ladderId],
    );
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('leads an item from its problem to being struck off, with every step in the ledger', async () => {
    await rests();
    const itemId = await submitted({ caseId });
    expect(await nextLook()).toEqual(clock.now());
    await rests();
    await rectification.close(verifier, { itemId, finding: '现场核验属实。' });
    expect(await stored(itemId)).toMatchObject({
      status: 'closed',
      verifierId: verifier.id,
      closedAt: clock.now(),
      evidence: [{ ...evidence[0], addedOn: '2024-08-01', addedById: responsible.id }],
    });
    expect(await actions(itemId)).toEqual(['opened', 'measures_agreed', 'started', 'submitted', 'closed']);
    expect(await nextLook()).toEqual(clock.now());
  });

  it('is not struck off by the one responsible, nor by the system', async () => {
    const itemId = await submitted();
    await expect(rectification.close(responsible, { itemId })).rejects.toThrow(
      refused('RECTIFICATION_VERIFIER_RESPONSIBLE'),
    );
    await expect(rectification.close(SYSTEM, { itemId })).rejects.toThrow(refused('PERSON_REQUIRED'));
    expect(await stored(itemId)).toMatchObject({ status: 'submitted', verifierId: null, closedAt: null });
  });

  it('is not submitted without evidence, and the refusal leaves no trace', async () => {
    const itemId = await agreed();
    const empty = rectification.submit(responsible, { itemId, evidence: [] });
    await expect(empty).rejects.toThrow(refused('RECTIFICATION_EVIDENCE_MISSING'));
    expect(await stored(itemId)).toMatchObject({ status: 'measures_agreed', version: 2 });
    expect(await actions(itemId)).toEqual(['opened', 'measures_agreed']);
  });

  it('comes back from a verifier who found it wanting, and asks for evidence again', async () => {
    const itemId = await submitted();
    await expect(rectification.sendBack(verifier, { itemId, reason: ' ' })).rejects.toThrow(
      refused('REASON_MISSING'),
    );
    await rectification.sendBack(verifier, { itemId, reason: '缺少回头看记录。' });
    await expect(rectification.close(verifier, { itemId })).rejects.toThrow(refused('TRANSITION_REFUSED'));
    await rectification.submit(responsible, {
      itemId,
      evidence: [{ name: '回头看记录', reference: '附件2' }],
    });
    await rectification.close(verifier, { itemId });
    expect((await stored(itemId)).evidence).toHaveLength(2);
  });

  it('opens again on relapse without its old day, and must be agreed and proven anew', async () => {
    const itemId = await submitted({ caseId });
    await rectification.close(verifier, { itemId });
    await rectification.reopen(verifier, { itemId, reason: '抽查发现同类问题。' });
    expect(await stored(itemId)).toMatchObject({
      status: 'open',
      dueOn: null,
      closedAt: null,
      verifierId: null,
      reopened: 1,
    });
    await expect(rectification.close(verifier, { itemId })).rejects.toThrow(refused('TRANSITION_REFUSED'));
    await expect(rectification.submit(responsible, { itemId, evidence })).rejects.toThrow(
      refused('TRANSITION_REFUSED'),
    );
  });

  it('enters promises of an interview as agreed items of the case', async () => {
    const promise = {
      officeId,
      unitId,
      caseId,
      measure: '八月底前补齐反馈。',
      responsibleId: responsible.id,
    };
    const opened = await rectification.promise(verifier, [
      { ...promise, dueOn: day('2024-08-30') },
      { ...promise, dueOn: day('2024-09-13') },
    ]);
    const items = await Promise.all(opened.map(({ id }) => stored(id)));
    expect(items.map(({ source, status, dueOn, caseId: of }) => [source, status, dueOn, of])).toEqual([
      ['promise', 'measures_agreed', '2024-08-30', caseId],
      ['promise', 'measures_agreed', '2024-09-13', caseId],
    ]);
  });

  it('keeps nothing of a set of promises when one of them is no promise', async () => {
    const before = await dataSource.manager.count(RectificationItem);
    const promise = { officeId, unitId, caseId, measure: '补齐反馈。', responsibleId: responsible.id };
    const late = [
      { ...promise, dueOn: day('2024-08-30') },
      { ...promise, dueOn: day('2024-07-31') },
    ];
    await expect(rectification.promise(verifier, late)).rejects.toThrow(
      refused('RECTIFICATION_DUE_DAY_PAST'),
    );
    expect(await dataSource.manager.count(RectificationItem)).toBe(before);
  });

  it('numbers items of a year without gap or double, whoever opens them at once and whoever fails', async () => {
    const foundOn = day('2023-03-01');
    const batches = Array.from({ length: 12 }, (_, nth) =>
      // A unit that does not exist fails after the codes were taken.
      rectification.open(verifier, [
        item({ foundOn }),
        item({ foundOn, unitId: nth % 3 === 0 ? 999_999 : unitId }),
      ]),
    );
    const outcomes = await Promise.allSettled(batches);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(4);
    const codes = await dataSource.query<{ code: string }[]>(
      "SELECT code FROM rectification_items WHERE code LIKE 'ZG-2023-%' ORDER BY code",
    );
    expect(codes.map(({ code }) => code)).toEqual(
      Array.from({ length: 16 }, (_, nth) => `ZG-2023-${String(nth + 1).padStart(4, '0')}`),
    );
  });

  it('opens many problems of one document in one go', async () => {
    const problems = Array.from({ length: 300 }, (_, nth) =>
      item({ foundOn: day('2022-01-04'), problem: `问题${nth}` }),
    );
    const opened = await rectification.open(verifier, problems);
    expect(opened.at(-1)?.code).toBe('ZG-2022-0300');
    expect((await stored(opened[41]?.id ?? 0)).problem).toBe('问题41');
  });

  it('lets one of two verifiers at once win', async () => {
    const itemId = await submitted();
    const { version: expectedVersion } = await stored(itemId);
    const outcomes = await Promise.allSettled([
      rectification.close(verifier, { itemId, expectedVersion }),
      rectification.sendBack(verifier, { itemId, expectedVersion, reason: '材料不全。' }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(lost?.reason).toMatchObject({ code: 'VERSION_CONFLICT' });
  });

  it('counts what was opened, closed and came back, by unit and by day', async () => {
    const other = await insert(
      "INSERT INTO organizations (code, name, kind, level, valid_from) VALUES ('YX-SCJ', '市场监管局', 'unit', 'city', '2024-01-01')",
    );
    const today = day('2024-09-02');
    clock.at = instantAt(today, '10:00');
    const closed = await submittedOn(other, day('2024-09-30'));
    await rectification.close(verifier, { itemId: closed });
    const back = await submittedOn(other, day('2024-09-30'));
    await rectification.close(verifier, { itemId: back });
    await rectification.reopen(verifier, { itemId: back, reason: '问题反弹。' });
    await open({ unitId: other });
    const figures = (scope: object) =>
      uow.run((tx) => rectification.figures(tx, { unitId: other, ...scope }));
    expect(await figures({})).toMatchObject({
      opened: 3,
      closed: 1,
      open: 2,
      reopened: 1,
      closingRate: 33.3,
    });
    expect(await figures({ openedTo: day('2024-09-01') })).toMatchObject({ opened: 0, closingRate: null });
    expect(await figures({ openedFrom: today, openedTo: today })).toMatchObject({ opened: 3 });
  });

  const submittedOn = async (unit: number, dueOn: Day) => {
    const itemId = await open({ unitId: unit });
    await rectification.agree(verifier, {
      itemId,
      measure: '立行立改。',
      responsibleId: responsible.id,
      dueOn,
    });
    await rectification.submit(responsible, { itemId, evidence });
    return itemId;
  };

  it('stands in a Nest module of its own', async () => {
    @Global()
    @Module({
      providers: [
        { provide: UnitOfWork, useValue: uow },
        { provide: Clock, useValue: clock },
        { provide: LedgerService, useFactory: () => new LedgerService(uow) },
      ],
      exports: [UnitOfWork, Clock, LedgerService],
    })
    class Foundation {}
    const app = await Test.createTestingModule({ imports: [Foundation, RectificationModule] }).compile();
    expect(await app.get(RectificationService).open(verifier, [item()])).toHaveLength(1);
    await app.close();
  });
});
