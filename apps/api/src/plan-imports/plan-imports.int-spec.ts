import type { Browser } from '../http/rig-for-specs.ts';
import { type PlanningStage, planningStage } from '../targets/stage-for-specs.ts';

const ITEMS = [
  '一是抓好法治学习。举办专题培训6期。',
  '二是畅通复议渠道。行政复议按期办结率达到100%，十月底前建成复议服务站5个。',
  '三是规范行政执法。六月底前完成案卷评查，优秀率不低于90%。\n责任单位：市综合行政执法局',
];
const reportOf = (items: readonly string[], place = '云溪市') =>
  `${place}2023年法治政府建设情况的报告\n\n一、主要工作\n审查文件72件。\n二、2024年工作安排\n${items.join('\n')}\n\n${place}人民政府\n2024年3月1日`;
const refused = (status: number, code: string) => ({ status, body: { code } });

interface Sheet {
  readonly id: number;
  readonly version: number;
  readonly text: string;
  readonly drafts: readonly {
    readonly id: number;
    readonly version: number;
    readonly title: string;
    readonly text: string;
    readonly spans: readonly { readonly start: number; readonly end: number }[];
    readonly indicators: readonly { readonly quote: string; readonly span: { start: number; end: number } }[];
    readonly state: string;
  }[];
}

describe('reports over HTTP', () => {
  let stage: PlanningStage;
  let supervisor: Browser;

  beforeAll(async () => {
    stage = await planningStage();
    supervisor = await stage.rig.signedIn('supervisor');
  });
  afterAll(() => stage.close());

  const paste = (text: string, by = supervisor) =>
    by.ask('POST', '/api/plan-imports', { officeId: stage.office.officeId, text });
  const imported = async (text: string) => {
    const { status, body } = await paste(text);
    expect(status).toBe(201);
    return body['import'] as Sheet;
  };
  const at = (sheet: Sheet, what: string, rest: object) =>
    supervisor.ask('POST', `/api/plan-imports/${sheet.id}/${what}`, { version: sheet.version, ...rest });
  const upload = async (name: string, content: string | Uint8Array<ArrayBuffer>, query: string) => {
    const form = new FormData();
    form.append('file', new Blob([content]), name);
    const response = await fetch(`${await stage.rig.app.getUrl()}/api/plan-imports/file?${query}`, {
      method: 'POST',
      headers: { cookie: supervisor.cookie ?? '', 'x-csrf-token': supervisor.csrfToken ?? '' },
      body: form,
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it('come back with every place in the text, so that it can be coloured', async () => {
    const sheet = await imported(reportOf(ITEMS));
    expect(sheet.drafts.map(({ title }) => title)).toEqual(['抓好法治学习', '畅通复议渠道', '规范行政执法']);
    for (const draft of sheet.drafts) {
      expect(draft.spans.map(({ start, end }) => sheet.text.slice(start, end)).join('')).toBe(draft.text);
      for (const { quote, span } of draft.indicators) {
        expect(sheet.text.slice(span.start, span.end)).toBe(quote);
      }
    }
    expect(await supervisor.ask('GET', `/api/plan-imports/${sheet.id}`)).toMatchObject({
      body: { text: sheet.text },
    });
    expect(await paste(reportOf(ITEMS))).toMatchObject({
      body: { code: 'IMPORT_KNOWN', importId: sheet.id },
    });
  });

  it('are gone through item by item, then become targets with their lead and source', async () => {
    const sheet = await imported(reportOf(ITEMS, '北山县'));
    const [first, second, third] = sheet.drafts;
    const path = `/api/plan-drafts/${second?.id}`;
    const edited = await supervisor.ask('PATCH', path, {
      ...{ version: 1, title: '畅通行政复议渠道', leadUnitId: stage.office.unitId },
    });
    expect(edited).toMatchObject({
      status: 200,
      body: { drafts: [{}, { leadUnitName: '机构unit', version: 2 }, {}] },
    });
    expect(await supervisor.ask('PATCH', path, { version: 1, title: '迟到' })).toMatchObject(
      refused(409, 'VERSION_CONFLICT'),
    );
    expect(
      await supervisor.ask('PATCH', path, { version: 2, leadUnitId: stage.strangerUnitId }),
    ).toMatchObject(refused(404, 'UNIT_NOT_FOUND'));
    const split = await supervisor.ask('POST', `/api/plan-drafts/${first?.id}/split`, {
      ...{ version: 1, offset: '一是抓好法治学习。'.length },
    });
    expect(split.status).toBe(200);
    const halves = split.body['draftIds'] as number[];
    const merged = await at(split.body['import'] as Sheet, 'merge', { draftIds: halves });
    expect(merged).toMatchObject({ status: 200, body: { draftId: first?.id } });
    const dropped = await at(merged.body['import'] as Sheet, 'drop', { draftIds: [third?.id] });
    expect(await at(sheet, 'drop', { draftIds: [first?.id] })).toMatchObject(
      refused(409, 'VERSION_CONFLICT'),
    );
    const restored = await at(dropped.body as unknown as Sheet, 'restore', { draftIds: [third?.id] });
    const again = await at(restored.body as unknown as Sheet, 'drop', { draftIds: [third?.id] });
    const confirmed = await at(again.body as unknown as Sheet, 'confirm', {});
    expect(confirmed).toMatchObject({ status: 200, body: { import: { state: 'confirmed' } } });
    const [, targetId] = confirmed.body['targetIds'] as number[];
    expect(confirmed.body['targetIds']).toHaveLength(2);
    expect(await supervisor.ask('GET', `/api/targets/${targetId}`)).toMatchObject({
      body: {
        ...{ status: 'confirmed', title: '畅通行政复议渠道', leadUnitId: stage.office.unitId },
        source: { importId: sheet.id, ordinal: '二是', quote: ITEMS[1] },
      },
    });
    expect(await supervisor.ask('GET', `/api/targets/${targetId}/proposals`)).toMatchObject({
      body: { leadUnitId: stage.office.unitId, tasks: [{}, { dueOn: '2024-10-31' }] },
    });
    expect(await supervisor.ask('GET', '/api/plan-imports?state=confirmed')).toMatchObject({
      body: {
        items: [{ id: sheet.id, kept: 2, dropped: 1, targets: 2, officeName: '机构office' }],
        next: null,
      },
    });
  });

  it('show what a changed version changes', async () => {
    await imported(reportOf(ITEMS, '西岭市'));
    const changed = await paste(reportOf([...ITEMS.slice(0, 2), '三是新添一项无关的事务。'], '西岭市'));
    expect(changed.body).toMatchObject({ code: 'IMPORT_CHANGES_EARLIER' });
    const { body } = await supervisor.ask(
      'GET',
      `/api/plan-imports/${String(changed.body['importId'])}/differences`,
    );
    expect((body['items'] as { kind: string }[]).map(({ kind }) => kind).sort()).toEqual([
      ...['added', 'removed', 'same', 'same'],
    ]);
  });

  it('are laid aside and taken up again', async () => {
    const sheet = await imported(reportOf(ITEMS, '沙河县'));
    const discarded = await at(sheet, 'discard', {});
    expect(discarded).toMatchObject({ status: 200, body: { state: 'discarded' } });
    expect(await at(discarded.body as unknown as Sheet, 'resume', {})).toMatchObject({
      body: { state: 'open' },
    });
  });

  it('come as files, or are refused with a reason', async () => {
    const query = `officeId=${stage.office.officeId}`;
    const page = `<html><body>${reportOf(ITEMS, '南屏县').replaceAll('\n', '<br>')}</body></html>`;
    expect(await upload('报告.html', page, query)).toMatchObject({
      status: 201,
      body: { code: 'IMPORT_CREATED', import: { fileName: '报告.html', drafts: [{}, {}, {}] } },
    });
    expect(await upload('图片.pdf', '%PDF-1.4 broken', query)).toMatchObject(
      refused(422, 'PLAN_FILE_BROKEN'),
    );
    expect(await upload('空.txt', '', query)).toMatchObject(refused(422, 'PLAN_FILE_EMPTY'));
    expect(await upload('大.txt', new Uint8Array(20 * 1024 * 1024 + 1), query)).toMatchObject(
      refused(413, 'UPLOAD_TOO_LARGE'),
    );
    expect(await upload('a.txt', reportOf(ITEMS), 'planYear=2024')).toMatchObject(
      refused(400, 'INPUT_INVALID'),
    );
  });

  it('stand behind walls', async () => {
    const sheet = await imported(reportOf(ITEMS, '东桥市'));
    const stranger = await stage.rig.signedIn('stranger');
    const below = await stage.rig.signedIn('below');
    const approver = await stage.rig.signedIn('approver');
    for (const by of [stranger, below]) {
      for (const path of ['', '/differences']) {
        expect(await by.ask('GET', `/api/plan-imports/${sheet.id}${path}`)).toMatchObject(
          refused(404, 'IMPORT_NOT_FOUND'),
        );
      }
      const confirm = await by.ask('POST', `/api/plan-imports/${sheet.id}/confirm`, { version: 99 });
      expect(confirm).toMatchObject(refused(404, 'IMPORT_NOT_FOUND'));
      const edit = await by.ask('PATCH', `/api/plan-drafts/${sheet.drafts[0]?.id}`, {
        version: 99,
        title: '改',
      });
      expect(edit).toMatchObject(refused(404, 'DRAFT_NOT_FOUND'));
      expect(await paste(reportOf(ITEMS, '某市'), by)).toMatchObject(refused(404, 'OFFICE_NOT_FOUND'));
      expect(await by.ask('GET', '/api/plan-imports')).toMatchObject({ body: { items: [] } });
    }
    expect(await approver.ask('GET', `/api/plan-imports/${sheet.id}`)).toMatchObject({ status: 200 });
    expect(await approver.ask('POST', `/api/plan-imports/${sheet.id}/confirm`, { version: 1 })).toMatchObject(
      refused(403, 'PERMISSION_REFUSED'),
    );
    const liaison = await stage.rig.signedIn('liaison');
    expect(await liaison.ask('GET', `/api/plan-imports/${sheet.id}`)).toMatchObject({ status: 403 });
  });
});
