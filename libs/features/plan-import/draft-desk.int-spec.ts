import { day, instantAt } from '#domain/shared';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import {
  LEARNING,
  NESTED,
  officeWithReports,
  type OfficeWithReports,
  refused,
  supervisor,
} from './reports-for-specs.ts';
import { type PlanImportRig, planImportRig } from './rig-for-specs.ts';

describe('going through the drafts of an import', () => {
  const clock = new TestClock(instantAt(day('2024-01-08'), '10:00'));
  let database: TestDatabase;
  let rig: PlanImportRig;
  let office: OfficeWithReports;

  beforeAll(async () => {
    database = await createTestDatabase();
    rig = await planImportRig(database.connection, clock);
    office = await officeWithReports(rig, (await rig.uow.run(enterSmallOffice)).officeId);
  });
  afterAll(async () => {
    await rig.close();
    await database.drop();
  });

  it('edits words, figures and lead, and keeps what was before in the ledger', async () => {
    const importId = await office.imported();
    const { id: draftId } = await office.draftNamed(importId, '学习');
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
      ...{ draftId, expectedVersion: 1, title: '抓好学法', leadUnitId: office.justiceId },
      indicators: [added],
    });
    expect(await office.draftNamed(importId, '学习')).toMatchObject({
      ...{ title: '抓好学法', leadUnitId: office.justiceId, version: 2, indicators: [added] },
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
    const importId = await office.imported();
    const before = await office.draftNamed(importId, '复议');
    const offset = before.text.indexOf('十月底前');
    const [firstId, secondId] = await rig.desk.split(supervisor, { draftId: before.id, offset });
    const halves = (await office.drafts(importId)).slice(1, 3);
    expect(halves.map(({ id }) => id)).toEqual([firstId, secondId]);
    expect(halves.map(({ indicators }) => indicators.map(({ value }) => value))).toEqual([[100], [5]]);
    expect(halves.map(({ deadlines }) => deadlines.length)).toEqual([0, 1]);
    expect(await rig.desk.merge(supervisor, { importId, draftIds: [secondId, firstId] })).toBe(before.id);
    const after = await office.drafts(importId);
    expect(after.map(({ position }) => position)).toEqual([0, 1, 2]);
    const { text, spans, indicators, deadlines, title, ordinal } = before;
    expect(after[1]).toMatchObject({ text, spans, indicators, deadlines, title, ordinal });
  });

  it('merges a heading with all it holds, and drops a heading with all it holds', async () => {
    const importId = await office.imported(NESTED);
    const items = await office.drafts(importId);
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
    expect((await office.drafts(importId)).map(({ text, state }) => [text, state])).toEqual([
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
    const importId = await office.imported(NESTED);
    const items = await office.drafts(importId);
    const headings = items.filter(({ parentId }) => parentId === null).map(({ id }) => id);
    const survivor = await rig.desk.merge(supervisor, { importId, draftIds: headings });
    const after = await office.drafts(importId);
    expect(after.map(({ parentId }) => parentId)).toEqual([null, survivor, survivor, survivor, survivor]);
  });

  it('refuses what makes no sense and writes nothing of it', async () => {
    const importId = await office.imported();
    const [first, second, third] = await office.drafts(importId);
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
    await expect(rig.desk.split(supervisor, { draftId: second?.id ?? 0, offset: inFigure })).rejects.toThrow(
      refused('SPLIT_CUTS_INDICATOR'),
    );
    await expect(rig.desk.drop(supervisor, { importId, expectedVersion: 9, draftIds })).rejects.toThrow(
      refused('VERSION_CONFLICT'),
    );
    expect(await rig.count('ledger_entries')).toBe(entries);
    expect((await rig.imports.view(importId)).imported.version).toBe(1);
  });
});
