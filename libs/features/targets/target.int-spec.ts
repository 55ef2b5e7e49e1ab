import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { PolicyService } from '#features/policies';
import { type Actor, SYSTEM } from '#platform/actor';
import { Clock } from '#platform/clock';
import { createDataSource, Target, UnitOfWork } from '#persistence';
import { createTestDatabase, TestClock, type TestDatabase } from '#testing';
import {
  type NewTarget,
  ReportRegister,
  TargetOpener,
  TargetRepository,
  TargetService,
  TargetsModule,
} from './index.ts';

const clock = new TestClock(instantAt(day('2024-12-20'), '09:00'));

const supervisor: Actor = { kind: 'person', id: 7 };
const refused = (code: string) => expect.objectContaining({ code }) as Error;
const losingRate = {
  name: '败诉率',
  op: '<=',
  value: 5,
  unit: '%',
  direction: 'none',
  kind: 'numeric',
  quote: '5%以内',
};
const satisfaction = {
  name: '群众满意度',
  op: 'rank',
  value: null,
  unit: null,
  direction: 'up',
  kind: 'rank',
};

describe('targets', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let uow: UnitOfWork;
  let targets: TargetService;
  let reports: ReportRegister;
  let officeId: number;
  let drafted = 0;

  const target = (rest: Partial<NewTarget> = {}): NewTarget => ({
    code: `2024-X${(drafted += 1)}`,
    officeId,
    planYear: 2024,
    title: '压降行政败诉',
    summary: '全年败诉率控制在百分之五以内。',
    indicators: [losingRate, satisfaction],
    ...rest,
  });
  const draft = async (rest: Partial<NewTarget> = {}) =>
    (await targets.createMany(supervisor, [target(rest)]))[0] ?? 0;
  const underWay = async (rest: Partial<NewTarget> = {}) => {
    const targetId = await draft(rest);
    await targets.confirm(supervisor, { targetId });
    await uow.run((tx) => targets.beginIn(tx, clock.now(), SYSTEM, [targetId]));
    return targetId;
  };
  const stored = (id: number) => dataSource.manager.findOneByOrFail(Target, { id });
  const entries = (id: number) =>
    dataSource.query<{ action: string; context: unknown }[]>(
      'SELECT action, context FROM ledger_entries WHERE subject = $1 ORDER BY id',
      [`target:${id}`],
    );
  const indicatorIds = async (id: number) =>
    (
      await dataSource.query<{ id: number }[]>(
        'SELECT id FROM indicators WHERE target_id = $1 ORDER BY position',
        [id],
      )
    ).map((row) => row.id);

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    uow = new UnitOfWork(dataSource);
    const ledger = new LedgerService(uow);
    const repository = new TargetRepository();
    targets = new TargetService(uow, clock, ledger, repository, new TargetOpener(repository));
    reports = new ReportRegister(uow, clock, ledger);
    const [office] = await dataSource.query<{ id: number }[]>(
      "INSERT INTO organizations (code, name, kind, level, valid_from) VALUES ('YX', '市委依法治市办', 'office', 'city', '2024-01-01') RETURNING id",
    );
    officeId = office?.id ?? 0;
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('keeps the place of the item in its report, and the indicators in their order', async () => {
    const reportId = await reports.record(supervisor, {
      code: 'yx-2023',
      issuer: '云溪市',
      title: '云溪市2023年度报告',
      reportYear: 2023,
      planYear: 2024,
      planHeading: '2024年工作安排',
      body: '一是压降行政败诉……',
    });
    const id = await draft({ reportId, sourceOrdinal: '一是', sourceSpan: { start: 0, end: 8 } });
    expect(await stored(id)).toMatchObject({
      reportId,
      sourceOrdinal: '一是',
      sourceStart: 0,
      sourceEnd: 8,
      status: 'draft',
    });
    const indicators = await dataSource.query<unknown[]>(
      'SELECT position, name, op, value::float8, quote FROM indicators WHERE target_id = $1 ORDER BY position',
      [id],
    );
    expect(indicators).toEqual([
      { position: 1, name: '败诉率', op: '<=', value: 5, quote: '5%以内' },
      { position: 2, name: '群众满意度', op: 'rank', value: null, quote: null },
    ]);
  });

  it('notices a report that was imported before by its text, and says which it was', async () => {
    const report = {
      code: 'yx-2022',
      issuer: '云溪市',
      title: '云溪市2022年度报告',
      reportYear: 2022,
      planYear: 2023,
      planHeading: '2023年工作安排',
      body: '同一份正文',
    };
    const reportId = await reports.record(supervisor, report);
    const again = reports.record(supervisor, { ...report, code: 'other-code' });
    await expect(again).rejects.toMatchObject({ code: 'REPORT_KNOWN', details: { reportId } });
    await expect(reports.record(supervisor, { ...report, body: '另一份' })).rejects.toThrow(
      refused('REPORT_CODE_TAKEN'),
    );
  });

  it('lives from draft to judgement, with the figures beside it in the ledger', async () => {
    const targetId = await underWay();
    const [rate] = await indicatorIds(targetId);
    const judged = await targets.judge(supervisor, {
      targetId,
      verdict: 'met',
      judgement: '全年败诉率低于控制数。',
      readings: [{ indicatorId: rate ?? 0, value: 4.2, note: '法院通报' }],
    });
    expect(judged.figures.map(({ name, reading, verdict }) => [name, reading, verdict])).toEqual([
      ['败诉率', 4.2, 'met'],
      ['群众满意度', null, 'unknown'],
    ]);
    expect(await stored(targetId)).toMatchObject({
      status: 'met',
      judgement: '全年败诉率低于控制数。',
      version: 4,
    });
    const log = await entries(targetId);
    expect(log.map(({ action }) => action)).toEqual([
      'target.drafted',
      'target.confirmed',
      'target.started',
      'target.judged_met',
    ]);
    expect(log[3]?.context).toMatchObject({
      tasks: { tasks: 0, done: 0 },
      figures: [{ reading: 4.2, verdict: 'met', note: '法院通报' }, {}],
    });
  });

  it('is not called met while a promised figure has no reading', async () => {
    const targetId = await underWay();
    const command = { targetId, verdict: 'met' as const, judgement: '总体完成', readings: [] };
    await expect(targets.judge(supervisor, command)).rejects.toThrow('请先填写指标“败诉率”的实际完成值');
    expect((await stored(targetId)).status).toBe('in_progress');
    expect(await entries(targetId)).toHaveLength(3);
    await targets.judge(supervisor, { ...command, verdict: 'not_met' });
    expect((await stored(targetId)).status).toBe('not_met');
  });

  it('refuses a judgement of what has not begun, and a reading of another target', async () => {
    const targetId = await draft();
    const judgement = { targetId, verdict: 'not_met' as const, judgement: '未推进', readings: [] };
    await expect(targets.judge(supervisor, judgement)).rejects.toThrow(refused('TRANSITION_REFUSED'));
    const other = await underWay();
    await expect(
      targets.judge(supervisor, { ...judgement, targetId: other, readings: [{ indicatorId: 0, value: 1 }] }),
    ).rejects.toThrow(refused('INDICATOR_NOT_FOUND'));
  });

  it('begins no draft, and all of a batch or none', async () => {
    const [confirmed, stillDraft] = await targets.createMany(supervisor, [target(), target()]);
    await targets.confirmMany(supervisor, [confirmed ?? 0]);
    const ids = [confirmed ?? 0, stillDraft ?? 0];
    const now = clock.now();
    await expect(uow.run((tx) => targets.beginIn(tx, now, SYSTEM, ids))).rejects.toThrow(
      refused('TRANSITION_REFUSED'),
    );
    expect((await stored(confirmed ?? 0)).status).toBe('confirmed');
  });

  it('lets one of two confirmations at once win', async () => {
    const targetId = await draft();
    const command = { targetId, expectedVersion: 1 };
    const outcomes = await Promise.allSettled([
      targets.confirm(supervisor, command),
      targets.confirm(supervisor, command),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(lost?.reason).toMatchObject({
      code: 'VERSION_CONFLICT',
      details: { status: 'confirmed', version: 2 },
    });
  });

  it.each<[string, () => NewTarget[], string]>([
    ['a code given twice', () => [target({ code: 'same' }), target({ code: 'same' })], 'TARGET_CODE_TWICE'],
    ['a code that is taken', () => [target({ code: '2024-X1' }), target()], 'TARGET_CODE_TAKEN'],
    [
      'a comparison nobody knows',
      () => [target({ indicators: [{ ...losingRate, op: '~' }] })],
      'INDICATOR_OP_UNKNOWN',
    ],
    ['a place that is none', () => [target({ sourceSpan: { start: 9, end: 3 } })], 'TARGET_SPAN_INVALID'],
  ])('refuses %s and keeps nothing', async (_, drafts, code) => {
    const count = () => dataSource.manager.count(Target);
    const before = await count();
    await expect(targets.createMany(supervisor, drafts())).rejects.toThrow(refused(code));
    expect(await count()).toBe(before);
  });

  it('stands in a Nest module of its own', async () => {
    @Global()
    @Module({
      providers: [
        { provide: UnitOfWork, useValue: uow },
        { provide: Clock, useValue: clock },
        { provide: LedgerService, useFactory: () => new LedgerService(uow) },
        { provide: PolicyService, useFactory: () => new PolicyService() },
      ],
      exports: [UnitOfWork, Clock, LedgerService, PolicyService],
    })
    class Foundation {}
    const app = await Test.createTestingModule({ imports: [Foundation, TargetsModule] }).compile();
    const [id] = await app.get(TargetService).createMany(supervisor, [target()]);
    expect(await stored(id ?? 0)).toMatchObject({ status: 'draft' });
    await app.close();
  });
});
