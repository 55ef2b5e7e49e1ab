import { day, instantAt } from '#domain/shared';
import { schemaDrift } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import {
  LEARNING,
  REVIEW,
  refused,
  reportOf,
  supervisor,
  officeWithReports,
  type OfficeWithReports,
} from './reports-for-specs.ts';
import { type PlanImportRig, planImportRig } from './rig-for-specs.ts';

describe('importing reports', () => {
  const clock = new TestClock(instantAt(day('2024-01-08'), '10:00'));
  let database: TestDatabase;
  let rig: PlanImportRig;
  let office: OfficeWithReports;
  let officeId: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    rig = await planImportRig(database.connection, clock);
    ({ officeId } = await rig.uow.run(enterSmallOffice));
    office = await officeWithReports(rig, officeId);
  });
  afterAll(async () => {
    await rig.close();
    await database.drop();
  });

  it('keeps the text, the items with their places, and who might lead them', async () => {
    const given = office.report();
    const outcome = await rig.imports.import(supervisor, { ...given, fileName: '年度报告.docx' });
    expect(outcome).toMatchObject({ code: 'IMPORT_CREATED', previousImportId: null });
    const { imported: entry, report: stored, drafts: items } = await rig.imports.view(outcome.importId);
    expect(entry).toMatchObject({
      state: 'open',
      fileName: '年度报告.docx',
      createdBy: 'person:1',
      version: 1,
    });
    expect(stored).toMatchObject({
      issuer: '云溪市人民政府',
      reportYear: given.year,
      planYear: given.year + 1,
    });
    expect(items.map(({ ordinal, title }) => [ordinal, title])).toEqual([
      ['一是', '抓好法治学习'],
      ['二是', '畅通复议渠道'],
      ['三是', '规范行政执法'],
    ]);
    for (const { spans, text } of items) {
      expect(spans.map(({ start, end }) => stored.body.slice(start, end)).join('\n')).toBe(text);
    }
    expect(items[1]).toMatchObject({ suggestedLeadId: office.justiceId, leadUnitId: null, state: 'kept' });
    expect(items[1]?.deadlines.map(({ on }) => on)).toEqual([`${given.year + 1}-10-31`]);
    expect(items[2]?.leadSuggestions[0]).toMatchObject({ unitId: office.enforcementId });
    expect(items[2]?.leadSuggestions[0]?.reasons[0]?.rule).toBe('named-in-text');
    expect(await rig.actions(`plan_import:${outcome.importId}`)).toEqual(['plan_import.created']);
  });

  it('suggests leads for a text in traditional script', async () => {
    const items = [
      '一是抓好學習。舉辦培訓6期。',
      '二是暢通行政複議。按期辦結率達到100%。\n責任單位：市司法局',
    ];
    const importId = await office.imported(items);
    const [suggestion] = (await office.draftNamed(importId, '複議')).leadSuggestions;
    expect(suggestion?.unitId).toBe(office.justiceId);
    expect(suggestion?.reasons.map(({ rule }) => rule)).toContain('administrative-review');
  });

  it('notices the same text, in whatever line ends, and doubles nothing', async () => {
    const given = office.report();
    const { importId } = await rig.imports.import(supervisor, given);
    const before = [
      await rig.count('reports'),
      await rig.count('target_drafts'),
      await rig.count('ledger_entries'),
    ];
    const again = { ...given, text: `\uFEFF${given.text.replaceAll('\n', ' \r\n')}\r\n` };
    expect(await rig.imports.import(supervisor, again)).toEqual({
      importId,
      code: 'IMPORT_KNOWN',
      message: '这份报告已导入过（待确认），没有重复导入，请直接查看。',
      previousImportId: null,
    });
    expect([
      await rig.count('reports'),
      await rig.count('target_drafts'),
      await rig.count('ledger_entries'),
    ]).toEqual(before);
  });

  it('takes the text out of a file, and knows it again when it is pasted', async () => {
    const given = office.report();
    const bytes = new TextEncoder().encode(given.text);
    const { importId, code } = await rig.imports.importFile(supervisor, {
      officeId,
      bytes,
      fileName: '报告.txt',
    });
    expect(code).toBe('IMPORT_CREATED');
    expect((await rig.imports.view(importId)).imported.fileName).toBe('报告.txt');
    expect(await rig.imports.import(supervisor, given)).toMatchObject({ importId, code: 'IMPORT_KNOWN' });
    const broken = { officeId, bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]), fileName: '报告.docx' };
    await expect(rig.imports.importFile(supervisor, broken)).rejects.toThrow(
      expect.objectContaining({ name: 'DomainError' }) as Error,
    );
  });

  it('imports once when asked twice at the same moment', async () => {
    const given = office.report();
    const outcomes = await Promise.all([1, 2, 3].map(() => rig.imports.import(supervisor, given)));
    expect(new Set(outcomes.map(({ importId }) => importId)).size).toBe(1);
    expect(outcomes.map(({ code }) => code).sort()).toEqual([
      'IMPORT_CREATED',
      'IMPORT_KNOWN',
      'IMPORT_KNOWN',
    ]);
  });

  it('lets each office import the same report, over one stored text', async () => {
    const given = office.report();
    const reports = (await rig.count('reports')) ?? 0;
    const both = await Promise.all(
      [officeId, office.otherOfficeId].map((id) =>
        rig.imports.import(supervisor, { ...given, officeId: id }),
      ),
    );
    expect(both.map(({ code }) => code)).toEqual(['IMPORT_CREATED', 'IMPORT_CREATED']);
    expect(await rig.count('reports')).toBe(reports + 1);
  });

  it('links a changed version to the one before, and shows what differs', async () => {
    const given = office.report();
    const { importId: firstId } = await rig.imports.import(supervisor, given);
    await expect(rig.imports.differences(firstId)).rejects.toThrow(refused('IMPORT_HAS_NO_EARLIER'));
    const changed = reportOf(
      [
        LEARNING,
        '二是化解信访积案。推动领导接访下访。',
        REVIEW.replace('5个', '8个').replace('二是', '三是'),
      ],
      given.year,
    );
    const outcome = await rig.imports.import(supervisor, { officeId, text: changed });
    expect(outcome).toMatchObject({ code: 'IMPORT_CHANGES_EARLIER', previousImportId: firstId });
    const differences = await rig.imports.differences(outcome.importId);
    expect(differences.map(({ kind, before, after }) => [kind, before?.ordinal, after?.ordinal])).toEqual([
      ['same', '一是', '一是'],
      ['added', undefined, '二是'],
      ['changed', '二是', '三是'],
      ['removed', '三是', undefined],
    ]);
    expect(differences[2]?.indicators).toMatchObject([
      { kind: 'changed', before: { value: 5, unit: '个' }, after: { value: 8, unit: '个' } },
    ]);
  });

  it('makes no second target of what the version before already made one', async () => {
    const given = office.report();
    const { importId: firstId } = await rig.imports.import(supervisor, given);
    const [learningId, reviewId] = await rig.confirmation.confirm(supervisor, { importId: firstId });
    const text = reportOf(
      [LEARNING, REVIEW.replace('5个', '8个'), '三是化解信访积案。推动领导接访下访。'],
      given.year,
    );
    const { importId } = await rig.imports.import(supervisor, { officeId, text });
    expect(
      (await office.drafts(importId)).map(({ state, earlierTargetId, doubts }) => [
        state,
        earlierTargetId,
        doubts[0]?.code,
      ]),
    ).toEqual([
      ['dropped', learningId, 'ALREADY_TARGET'],
      ['kept', reviewId, 'CHANGED_SINCE_TARGET'],
      ['kept', null, 'NO_INDICATOR'],
    ]);
    expect(await rig.confirmation.confirm(supervisor, { importId })).toHaveLength(2);
  });

  it('takes a person’s word for the year, and moves the deadlines with it', async () => {
    const { text } = office.report();
    const { importId } = await rig.imports.import(supervisor, {
      officeId,
      text,
      planYear: 2031,
      issuer: '云溪市某委',
    });
    expect((await rig.imports.view(importId)).report).toMatchObject({ planYear: 2031, issuer: '云溪市某委' });
    expect((await office.draftNamed(importId, '复议')).deadlines.map(({ on }) => on)).toEqual(['2031-10-31']);
  });

  it.each([
    ['nothing', { text: ' \r\n\u0000' }, 'IMPORT_TEXT_EMPTY'],
    ['a text without a plan', { text: '云溪市2023年工作情况。\n审查文件72件。' }, 'IMPORT_NO_PLAN'],
    ['an office that is none', { text: reportOf([LEARNING, REVIEW], 1999), officeId: 0 }, 'OFFICE_NOT_FOUND'],
  ])('refuses %s and writes nothing', async (_, command, code) => {
    const before = [
      await rig.count('reports'),
      await rig.count('plan_imports'),
      await rig.count('ledger_entries'),
    ];
    await expect(rig.imports.import(supervisor, { officeId, ...command })).rejects.toThrow(refused(code));
    expect([
      await rig.count('reports'),
      await rig.count('plan_imports'),
      await rig.count('ledger_entries'),
    ]).toEqual(before);
  });

  it('lists page by page, the newest first, in a scope', async () => {
    const importId = await office.imported();
    const first = await rig.imports.list({ officeId, pageSize: 2 });
    expect(first.items[0]).toMatchObject({ id: importId, kept: 3, dropped: 0, targets: 0, state: 'open' });
    expect(first.items).toHaveLength(2);
    const rest = await rig.imports.list({ officeId, pageSize: 100 });
    expect(rest.total).toBe(rest.items.length);
    expect(rest.items.slice(2, 4)).toEqual(
      (await rig.imports.list({ officeId, pageSize: 2, page: 2 })).items,
    );
    const { items } = await rig.imports.list({ state: 'confirmed', planYear: rest.items[0]?.planYear ?? 0 });
    expect(items).toEqual([]);
    await expect(rig.imports.list({ page: 0 })).rejects.toThrow(refused('PAGE_INVALID'));
    await expect(rig.imports.list({ pageSize: 101 })).rejects.toThrow(refused('PAGE_INVALID'));
  });

  it('leaves the schema as the entities say', async () => {
    expect(await schemaDrift(database.connection)).toEqual([]);
  });
});
