import { day, instantAt } from '#domain/shared';
import type { Actor } from '#platform/actor';
import { schemaDrift } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import { type PlanImportRig, planImportRig } from './rig-for-specs.ts';

const supervisor: Actor = { kind: 'person', id: 1 };
const refused = (code: string) => expect.objectContaining({ code }) as Error;

const LEARNING = '一是抓好法治学习。举办专题培训6期。';
const REVIEW = '二是畅通复议渠道。行政复议按期办结率达到100%，十月底前建成复议服务站5个。';
const ENFORCEMENT = '三是规范行政执法。六月底前完成案卷评查，优秀率不低于90%。\n责任单位：市综合行政执法局';
const reportOf = (items: string[], year = 2023, place = '云溪市') =>
  `${place}${year}年法治政府建设情况的报告\n\n一、主要工作\n审查文件72件。\n二、${year + 1}年工作安排\n${items.join('\n')}\n\n${place}人民政府\n${year + 1}年3月1日`;

describe('importing reports', () => {
  const clock = new TestClock(instantAt(day('2024-01-08'), '10:00'));
  let database: TestDatabase;
  let rig: PlanImportRig;
  let officeId: number;
  let otherOfficeId: number;
  const units: Record<string, number> = {};
  let years = 2001;

  /** Each test has a report of its own. */
  const report = (items = [LEARNING, REVIEW, ENFORCEMENT]) => {
    const year = (years += 1);
    return { officeId, text: reportOf(items, year), year };
  };
  const imported = async (items?: string[]) => (await rig.imports.import(supervisor, report(items))).importId;
  const drafts = async (importId: number) => (await rig.imports.view(importId)).drafts;
  const draftNamed = async (importId: number, words: string) => {
    const draft = (await drafts(importId)).find(({ text }) => text.includes(words));
    if (!draft) throw new Error(`No draft says ${words}`);
    return draft;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    rig = await planImportRig(database.connection, clock);
    officeId = (await rig.uow.run(enterSmallOffice)).officeId;
    const enter = async (code: string, name: string, kind: string, parentId: number | null) => {
      const [row] = await rig.query<{ id: number }>(
        `INSERT INTO organizations (code, name, kind, level, parent_id, valid_from)
         VALUES ($1, $2, $3, 'city', $4, '2024-01-01') RETURNING id`,
        [code, name, kind, parentId],
      );
      return row?.id ?? 0;
    };
    units.justice = await enter('SFJ', '云溪市司法局', 'unit', officeId);
    units.enforcement = await enter('ZFJ', '云溪市综合行政执法局', 'unit', officeId);
    otherOfficeId = await enter('DP', '东浦区委依法治区办', 'office', officeId);
  });
  afterAll(async () => {
    await rig.close();
    await database.drop();
  });

  it('keeps the text, the items with their places, and who might lead them', async () => {
    const given = report();
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
    expect(items[1]).toMatchObject({ suggestedLeadId: units.justice, leadUnitId: null, state: 'kept' });
    expect(items[1]?.deadlines.map(({ on }) => on)).toEqual([`${given.year + 1}-10-31`]);
    expect(items[2]?.leadSuggestions[0]).toMatchObject({ unitId: units.enforcement });
    expect(items[2]?.leadSuggestions[0]?.reasons[0]?.rule).toBe('named-in-text');
    expect(await rig.actions(`plan_import:${outcome.importId}`)).toEqual(['plan_import.created']);
  });

  it('suggests leads for a text in traditional script', async () => {
    const items = [
      '一是抓好學習。舉辦培訓6期。',
      '二是暢通行政複議。按期辦結率達到100%。\n責任單位：市司法局',
    ];
    const importId = await imported(items);
    const [suggestion] = (await draftNamed(importId, '複議')).leadSuggestions;
    expect(suggestion?.unitId).toBe(units.justice);
    expect(suggestion?.reasons.map(({ rule }) => rule)).toContain('administrative-review');
  });

  it('notices the same text, in whatever line ends, and doubles nothing', async () => {
    const given = report();
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
    const given = report();
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
    const given = report();
    const outcomes = await Promise.all([1, 2, 3].map(() => rig.imports.import(supervisor, given)));
    expect(new Set(outcomes.map(({ importId }) => importId)).size).toBe(1);
    expect(outcomes.map(({ code }) => code).sort()).toEqual([
      'IMPORT_CREATED',
      'IMPORT_KNOWN',
      'IMPORT_KNOWN',
    ]);
  });

  it('lets each office import the same report, over one stored text', async () => {
    const given = report();
    const reports = (await rig.count('reports')) ?? 0;
    const both = await Promise.all(
      [officeId, otherOfficeId].map((id) => rig.imports.import(supervisor, { ...given, officeId: id })),
    );
    expect(both.map(({ code }) => code)).toEqual(['IMPORT_CREATED', 'IMPORT_CREATED']);
    expect(await rig.count('reports')).toBe(reports + 1);
  });

  it('links a changed version to the one before, and shows what differs', async () => {
    const given = report();
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
    const given = report();
    const { importId: firstId } = await rig.imports.import(supervisor, given);
    const [learningId, reviewId] = await rig.confirmation.confirm(supervisor, { importId: firstId });
    const text = reportOf(
      [LEARNING, REVIEW.replace('5个', '8个'), '三是化解信访积案。推动领导接访下访。'],
      given.year,
    );
    const { importId } = await rig.imports.import(supervisor, { officeId, text });
    expect(
      (await drafts(importId)).map(({ state, earlierTargetId, doubts }) => [
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
    const { text } = report();
    const { importId } = await rig.imports.import(supervisor, {
      officeId,
      text,
      planYear: 2031,
      issuer: '云溪市某委',
    });
    expect((await rig.imports.view(importId)).report).toMatchObject({ planYear: 2031, issuer: '云溪市某委' });
    expect((await draftNamed(importId, '复议')).deadlines.map(({ on }) => on)).toEqual(['2031-10-31']);
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
    const importId = await imported();
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

  describe('going through the drafts', () => {
    it('edits words, figures and lead, and keeps what was before in the ledger', async () => {
      const importId = await imported();
      const { id: draftId } = await draftNamed(importId, '学习');
      const added = {
        name: '参训人次',
        op: '>=',
        value: 500,
        unit: '人次',
        direction: 'none',
        kind: 'numeric',
        quote: null,
        span: null,
      } as const;
      await rig.desk.edit(supervisor, {
        ...{ draftId, expectedVersion: 1, title: '抓好学法', leadUnitId: units.justice ?? null },
        indicators: [added],
      });
      expect(await draftNamed(importId, '学习')).toMatchObject({
        ...{ title: '抓好学法', leadUnitId: units.justice, version: 2, indicators: [added] },
        text: LEARNING,
      });
      const edit = { draftId, expectedVersion: 1, title: '又改' };
      await expect(rig.desk.edit(supervisor, edit)).rejects.toThrow(refused('VERSION_CONFLICT'));
      await expect(rig.desk.edit(supervisor, { draftId, title: ' ' })).rejects.toThrow(
        refused('DRAFT_TITLE_MISSING'),
      );
      await expect(rig.desk.edit(supervisor, { draftId, leadUnitId: 0 })).rejects.toThrow(
        refused('UNIT_NOT_FOUND'),
      );
      const outside = { ...added, span: { start: 0, end: 3 } };
      await expect(rig.desk.edit(supervisor, { draftId, indicators: [outside] })).rejects.toThrow(
        refused('INDICATOR_SPAN_INVALID'),
      );
      expect(await rig.actions(`target_draft:${draftId}`)).toEqual(['target_draft.edited']);
      expect((await rig.imports.view(importId)).imported.version).toBe(2);
    });

    it('splits and merges back to the same words, places and figures', async () => {
      const importId = await imported();
      const before = await draftNamed(importId, '复议');
      const offset = before.text.indexOf('十月底前');
      const [firstId, secondId] = await rig.desk.split(supervisor, { draftId: before.id, offset });
      const halves = (await drafts(importId)).slice(1, 3);
      expect(halves.map(({ id }) => id)).toEqual([firstId, secondId]);
      expect(halves.map(({ indicators }) => indicators.map(({ value }) => value))).toEqual([[100], [5]]);
      expect(halves.map(({ deadlines }) => deadlines.length)).toEqual([0, 1]);
      expect(await rig.desk.merge(supervisor, { importId, draftIds: [secondId, firstId] })).toBe(before.id);
      const after = await drafts(importId);
      expect(after.map(({ position }) => position)).toEqual([0, 1, 2]);
      const { text, spans, indicators, deadlines, title, ordinal } = before;
      expect(after[1]).toMatchObject({ text, spans, indicators, deadlines, title, ordinal });
    });

    it('merges a heading with all it holds, and drops a heading with all it holds', async () => {
      const importId = await imported([
        '（一）规范执法。一是完善机制；二是培训3期；',
        '（二）畅通复议。一是优化受理；二是办结率达到100%。',
      ]);
      const items = await drafts(importId);
      expect(
        items.map(({ ordinal, parentId }) => [ordinal, items.findIndex(({ id }) => id === parentId)]),
      ).toEqual([
        ...[
          ['（一）', -1],
          ['一是', 0],
          ['二是', 0],
        ],
        ...[
          ['（二）', -1],
          ['一是', 3],
          ['二是', 3],
        ],
      ]);
      await rig.desk.merge(supervisor, { importId, draftIds: items.slice(0, 3).map(({ id }) => id) });
      await rig.desk.drop(supervisor, { importId, draftIds: [items[3]?.id ?? 0] });
      expect((await drafts(importId)).map(({ text, state }) => [text, state])).toEqual([
        ['（一）规范执法。一是完善机制；二是培训3期；', 'kept'],
        ['（二）畅通复议。', 'dropped'],
        ['一是优化受理；', 'dropped'],
        ['二是办结率达到100%。', 'dropped'],
      ]);
      await rig.desk.restore(supervisor, { importId, draftIds: [items[5]?.id ?? 0] });
      await rig.confirmation.confirm(supervisor, { importId });
      expect((await rig.targets(importId)).map(({ sliced }) => sliced)).toEqual([
        '（一）规范执法。一是完善机制；二是培训3期；',
        '二是办结率达到100%。',
      ]);
    });

    it('merges headings with what they hold', async () => {
      const importId = await imported([
        '（一）规范执法。一是完善机制；二是培训3期；',
        '（二）畅通复议。一是优化受理；二是办结率达到100%。',
      ]);
      const items = await drafts(importId);
      const headings = items.filter(({ parentId }) => parentId === null).map(({ id }) => id);
      const survivor = await rig.desk.merge(supervisor, { importId, draftIds: headings });
      const after = await drafts(importId);
      expect(after.map(({ parentId }) => parentId)).toEqual([null, survivor, survivor, survivor, survivor]);
    });

    it('refuses what makes no sense and writes nothing of it', async () => {
      const importId = await imported();
      const [first, second, third] = await drafts(importId);
      const entries = await rig.count('ledger_entries');
      const draftIds = [first?.id ?? 0, third?.id ?? 0];
      await expect(rig.desk.merge(supervisor, { importId, draftIds })).rejects.toThrow(
        refused('MERGE_NOT_NEIGHBOURS'),
      );
      await expect(rig.desk.drop(supervisor, { importId, draftIds: [0] })).rejects.toThrow(
        refused('DRAFT_NOT_FOUND'),
      );
      await expect(rig.desk.split(supervisor, { draftId: 0, offset: 3 })).rejects.toThrow(
        refused('DRAFT_NOT_FOUND'),
      );
      const inFigure = (second?.text.indexOf('100%') ?? 0) + 2;
      await expect(
        rig.desk.split(supervisor, { draftId: second?.id ?? 0, offset: inFigure }),
      ).rejects.toThrow(refused('SPLIT_CUTS_INDICATOR'));
      await expect(rig.desk.drop(supervisor, { importId, expectedVersion: 9, draftIds })).rejects.toThrow(
        refused('VERSION_CONFLICT'),
      );
      expect(await rig.count('ledger_entries')).toBe(entries);
      expect((await rig.imports.view(importId)).imported.version).toBe(1);
    });
  });

  describe('confirming', () => {
    it('makes confirmed targets of all that is kept, each at its exact place in the stored report', async () => {
      const importId = await imported();
      const dropped = await draftNamed(importId, '学习');
      await rig.desk.drop(supervisor, { importId, draftIds: [dropped.id] });
      const targetIds = await rig.confirmation.confirm(supervisor, { importId, expectedVersion: 2 });
      const targets = await rig.targets(importId);
      expect(targets.map(({ id }) => id)).toEqual(targetIds);
      expect(targets.map(({ title, status }) => [title, status])).toEqual([
        ['畅通复议渠道', 'confirmed'],
        ['规范行政执法', 'confirmed'],
      ]);
      expect(targets.map(({ sliced }) => sliced)).toEqual([REVIEW, ENFORCEMENT]);
      expect(targets.every(({ text, sliced }) => text === sliced)).toBe(true);
      const indicators = await rig.query<{ value: number }>(
        'SELECT value::float8 AS value FROM indicators WHERE target_id = $1 ORDER BY position',
        [targetIds[0]],
      );
      expect(indicators.map(({ value }) => value)).toEqual([100, 5]);
      expect(await rig.actions(`target:${targetIds[0]}`)).toEqual(['target.drafted', 'target.confirmed']);
      expect(await rig.actions(`plan_import:${importId}`)).toEqual([
        'plan_import.created',
        'plan_import.confirmed',
      ]);
      expect((await rig.imports.view(importId)).imported).toMatchObject({ state: 'confirmed', version: 3 });
    });

    it('happens once', async () => {
      const importId = await imported();
      await rig.confirmation.confirm(supervisor, { importId });
      const targets = await rig.count('targets');
      await expect(rig.confirmation.confirm(supervisor, { importId })).rejects.toThrow(
        refused('TRANSITION_REFUSED'),
      );
      const { id: draftId } = await draftNamed(importId, '学习');
      await expect(rig.desk.edit(supervisor, { draftId, title: '再改' })).rejects.toThrow(
        refused('IMPORT_CLOSED'),
      );
      expect(await rig.count('targets')).toBe(targets);
    });

    it('is won by one of several at once', async () => {
      const importId = await imported();
      const command = { importId, expectedVersion: 1 };
      const outcomes = await Promise.allSettled(
        [1, 2, 3].map(() => rig.confirmation.confirm(supervisor, command)),
      );
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
      const lost = outcomes.find((outcome) => outcome.status === 'rejected');
      expect(lost?.reason).toMatchObject({
        code: 'VERSION_CONFLICT',
        details: { state: 'confirmed', version: 2 },
      });
      expect(await rig.targets(importId)).toHaveLength(3);
    });

    it('does not confirm what a person did not see', async () => {
      const importId = await imported();
      const { id: draftId } = await draftNamed(importId, '学习');
      await rig.desk.edit(supervisor, { draftId, title: '改过' });
      await expect(rig.confirmation.confirm(supervisor, { importId, expectedVersion: 1 })).rejects.toThrow(
        refused('VERSION_CONFLICT'),
      );
      expect(await rig.targets(importId)).toEqual([]);
    });

    it('leaves nothing behind when one target cannot be written', async () => {
      const importId = await imported();
      const { report: stored } = await rig.imports.view(importId);
      await rig.query(
        "INSERT INTO targets (code, office_id, plan_year, title, summary, status) VALUES ($1, $2, 2024, '占号', '占号', 'draft')",
        [`MB-${stored.planYear}-${importId}-03`, officeId],
      );
      const before = [
        await rig.count('targets'),
        await rig.count('indicators'),
        await rig.count('ledger_entries'),
      ];
      await expect(rig.confirmation.confirm(supervisor, { importId })).rejects.toThrow(
        refused('TARGET_CODE_TAKEN'),
      );
      expect([
        await rig.count('targets'),
        await rig.count('indicators'),
        await rig.count('ledger_entries'),
      ]).toEqual(before);
      expect((await rig.imports.view(importId)).imported.state).toBe('open');
    });

    it('needs something kept; an import of no use is laid aside and can be taken up again', async () => {
      const importId = await imported();
      const draftIds = (await drafts(importId)).map(({ id }) => id);
      await rig.desk.drop(supervisor, { importId, draftIds });
      await expect(rig.confirmation.confirm(supervisor, { importId })).rejects.toThrow(
        refused('IMPORT_NOTHING_KEPT'),
      );
      await rig.confirmation.discard(supervisor, { importId });
      await expect(rig.desk.restore(supervisor, { importId, draftIds })).rejects.toThrow(
        refused('IMPORT_CLOSED'),
      );
      await rig.confirmation.resume(supervisor, { importId });
      await rig.desk.restore(supervisor, { importId, draftIds });
      expect(await rig.confirmation.confirm(supervisor, { importId })).toHaveLength(3);
    });
  });

  it('leaves the schema as the entities say', async () => {
    expect(await schemaDrift(database.connection)).toEqual([]);
  });
});
