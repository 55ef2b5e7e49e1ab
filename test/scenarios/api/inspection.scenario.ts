import { type City, openCity } from '../stage/city.ts';
import type { Item, Visitor } from '../stage/visitor.ts';

/** Three hundred problems are put right one by one over HTTP. Milliseconds. */

const UNITS = [
  ['YX-FGW', 'jiyutong', 'dengdongmei'],
  ['YX-CZJ', 'baochanglin', 'xuhuaiyuan'],
  ['YX-ZWB', 'yanxiulan', 'zhuwanqing'],
  ['YX-RSJ', 'zuoying', 'kangdesheng'],
  ['YX-YJJ', 'xiajianping', 'taolijuan'],
] as const;

interface Party {
  readonly id: number;
  readonly name: string;
  readonly login: string;
  readonly liaison: Visitor;
  readonly head: Visitor;
  readonly headId: number;
}

describe('督察', () => {
  let city: City;
  let supervisor: Visitor;
  let colleague: Visitor;
  let approver: Visitor;
  let leader: Visitor;
  let officeId: number;
  let team: { headId: number; memberIds: number[] };

  beforeAll(async () => {
    city = await openCity();
    [supervisor, colleague, approver, leader] = await Promise.all([
      city.as('fanzhenhua'),
      city.as('yankejian'),
      city.as('qintao'),
      city.as('suzhiyuan'),
    ]);
    officeId = (await supervisor.organization('YX')).id;
    team = { headId: await personId('fanzhenhua'), memberIds: [await personId('shixiaolan')] };
  });
  afterAll(() => city.close());

  const personId = async (code: string): Promise<number> => {
    const found = await supervisor.list(`/api/people?limit=200&text=${code}`);
    const one = found.find((person) => person['code'] === code);
    if (!one) throw new Error(`Nobody is called ${code}`);
    return one.id;
  };
  const act = (who: Visitor, { id, version }: Item, name: string, body: object = {}) =>
    who.post(`/api/inspections/${id}/${name}`, { version, ...body });
  /** From the draft to the first day at the units. */
  const begun = async (wish: object): Promise<Item> => {
    const drafted = await supervisor.post('/api/inspections', {
      ...{ officeId, ...team, jointWith: null, scope: '实地查看，调阅台账。' },
      authority: {
        kind: 'decision',
        issuer: '云溪市人民政府',
        reference: '云政办〔2023〕41号',
        on: '2024-01-02',
      },
      ...wish,
    });
    const planned = await act(approver, await act(supervisor, drafted, 'submission'), 'approval');
    expect(planned).toMatchObject({ status: 'planned', planYear: 2024 });
    return act(supervisor, planned, 'start');
  };
  const fresh = (who: Visitor, { id }: Pick<Item, 'id'>) => who.get(`/api/inspections/${id}`);

  describe('of five units with three hundred problems in one document', () => {
    const EACH = 60;
    let parties: readonly Party[];
    let inspection: Item;

    /** Everything found at one unit: measured by its head, proven by its liaison, struck off by the office. */
    const putRight = async ({ head, headId: responsibleId, liaison }: Party) => {
      const ledger = '/api/rectification?source=inspection&limit=200';
      const found = await liaison.list(ledger);
      expect(found).toHaveLength(EACH);
      for (const { id, version: before } of found) {
        const measure = { measure: '逐项更新并建立台账。', responsibleId, dueOn: '2024-03-08' };
        const { version } = await head.post(`/api/rectification/${id}/measures`, {
          version: before,
          ...measure,
        });
        const evidence = [{ name: '更新记录', reference: '公示平台' }];
        await liaison.post(`/api/rectification/${id}/submission`, { version, evidence });
      }
      const items = (await liaison.list(ledger)).map(({ id: itemId, version }) => ({ itemId, version }));
      await colleague.post('/api/rectification/closures', { items });
    };

    it('is announced to the units when it begins, to each alone', async () => {
      parties = await Promise.all(
        UNITS.map(async ([code, liaison, head]) => {
          const { id, name } = await supervisor.organization(code);
          const [visitor, headVisitor] = await Promise.all([city.as(liaison), city.as(head)]);
          return {
            ...{ id, name: String(name), login: liaison, liaison: visitor, head: headVisitor },
            headId: await personId(head),
          };
        }),
      );
      inspection = await begun({
        ...{ topic: '行政执法公示', unitIds: parties.map(({ id }) => id), jointWith: '中共云溪市委巡察办' },
        ...{ startsOn: '2024-01-03', endsOn: '2024-01-12' },
      });
      const letters = await city.letters('jiyutong@yunxi.example');
      const told = letters.filter(({ subject }) => subject.includes('【督察】'));
      expect(told).toHaveLength(1);
      expect(told[0]?.text).toContain('2024年1月12日');
      for (const { name } of parties.slice(1)) expect(told[0]?.text).not.toContain(name);
    });

    it('finds three hundred problems, and says something of every unit', async () => {
      await city.goTo('2024-01-12');
      for (const { id: unitId, name } of parties) {
        const findings = Array.from({ length: EACH }, (_, nth) => ({
          ...{
            unitId,
            kind: 'problem',
            fact: `${name}第${nth + 1}项公示内容未更新。`,
            evidence: '网页截图。',
          },
          ...{ demand: '更新公示内容。', completionDays: 60 },
        }));
        inspection = await fresh(supervisor, inspection);
        await act(supervisor, inspection, 'findings', { findings });
      }
      inspection = await fresh(supervisor, inspection);
      expect(inspection).toMatchObject({ problems: 5 * EACH, unitCount: 5 });
      inspection = await act(supervisor, inspection, 'assessments', {
        ...{ summary: '执法公示制度已经建立，更新不及时的问题较为普遍。', assessments: [] },
      });
      inspection = await act(supervisor, inspection, 'conclusion');
    });

    it('goes out in one document, under a leader’s instruction and the approver’s name', async () => {
      const path = `/api/inspections/${inspection.id}/signature`;
      expect(await supervisor.refusal(path, { version: inspection.version })).toMatchObject({ status: 403 });
      expect(await approver.refusal(path, { version: inspection.version })).toMatchObject({
        code: 'NOTICE_INSTRUCTION_MISSING',
      });
      inspection = await act(leader, inspection, 'instructions', { text: '问题要逐项反馈，按期整改。' });
      inspection = await act(approver, inspection, 'signature');
      expect(inspection).toMatchObject({
        ...{ status: 'issued', documentKind: 'special_inspection_notice', signedByName: '秦涛' },
        ...{ number: '云法督〔2024〕1号', issuedOn: '2024-01-12', planDueOn: '2024-02-02' },
      });
      const document = await supervisor.get(`/api/inspections/${inspection.id}/document`);
      const { parts } = document['content'] as { parts: { findings: { nth: number }[] }[] };
      expect(parts.flatMap(({ findings }) => findings.map(({ nth }) => nth))).toEqual(
        Array.from({ length: 5 * EACH }, (_, nth) => nth + 1),
      );
    });

    it('reaches each unit with its own sixty problems and nobody else’s', async () => {
      // The mails have left: that is the service.
      await city.letters();
      for (const [nth, { id, name, login, liaison }] of parties.entries()) {
        const page = await fresh(liaison, inspection);
        expect(page).toMatchObject({
          unitCount: 1,
          problems: EACH,
          parts: [{ unitId: id, servedOn: '2024-01-12' }],
        });
        const document = JSON.stringify(await liaison.get(`/api/inspections/${inspection.id}/document`));
        expect(document).toContain(`${name}第${EACH}项公示内容未更新`);
        for (const other of parties.filter((_, at) => at !== nth)) expect(document).not.toContain(other.name);
        const [letter] = (await city.letters(`${login}@yunxi.example`)).filter(({ subject }) =>
          subject.includes('云法督〔2024〕1号'),
        );
        expect(letter?.text).toContain(`指出贵单位问题${EACH}个`);
      }
    });

    it('is received by four; the fifth is reminded by itself, the office with it', async () => {
      for (const { id: unitId, liaison } of parties.slice(1)) {
        const page = await fresh(liaison, inspection);
        const [{ version } = { version: 0 }] = page['parts'] as Item[];
        await liaison.post(`/api/inspections/${inspection.id}/receipt`, { unitId, version });
      }
      await city.goTo('2024-01-18');
      const about = async (to: string) =>
        (await city.letters(`${to}@yunxi.example`)).filter(({ text }) => text.includes('签收'));
      expect((await about('jiyutong')).map(({ text }) => text).join()).toContain('尚未签收');
      expect((await about('baochanglin')).map(({ text }) => text).join()).not.toContain('尚未签收');
      expect((await about('qintao')).map(({ text }) => text).join()).toContain(
        '云溪市发展和改革委员会未按督察文书的期限签收',
      );
    });

    it('ends when every one of the three hundred is put right, verified and struck off', async () => {
      await Promise.all(parties.map(putRight));
      inspection = await act(supervisor, await fresh(supervisor, inspection), 'closure');
      expect(inspection).toMatchObject({ status: 'closed', problems: 5 * EACH, closed: 5 * EACH });
      const { figures } = (await leader.get('/api/inspections/figures?year=2024')) as unknown as {
        figures: object;
      };
      expect(figures).toMatchObject({
        ...{
          inspections: 1,
          joint: 1,
          documents: 1,
          units: 5,
          problems: 300,
          closed: 300,
          closingRate: 100,
        },
      });
    });

    it('stands in the burden account of each unit, and a second one on the topic is warned of', async () => {
      const [party] = parties;
      const burden = await supervisor.list(`/api/burden?year=2024&unitId=${party?.id ?? 0}`);
      expect(burden).toMatchObject([
        { months: [{ month: 1, inspection: 1 }, ...Array.from({ length: 11 }, () => ({}))] },
      ]);
      const again = await supervisor.post('/api/inspections', {
        ...{ officeId, ...team, topic: '行政执法公示督察', scope: '复查。', unitIds: [party?.id] },
        authority: {
          kind: 'order',
          issuer: '云溪市人民政府',
          reference: '云政督〔2024〕5号',
          on: '2024-01-18',
        },
        ...{ startsOn: '2024-05-06', endsOn: '2024-05-07' },
      });
      const submitted = await act(supervisor, again, 'submission');
      expect(submitted['office']).toMatchObject({ repetitions: [{ kind: 'inspection', id: inspection.id }] });
      const path = `/api/inspections/${again.id}/approval`;
      expect(await approver.refusal(path, { version: submitted.version })).toMatchObject({
        ...{ status: 422, code: 'INSPECTION_REPEATED' },
      });
      await act(approver, submitted, 'sending-back', { reason: '一年内已督察，不再安排。' });
    });
  });

  describe('that finds false figures', () => {
    let liaison: Visitor;
    let unitId: number;
    let task: Item;
    let reportId: number;
    let inspection: Item;
    const story = () => supervisor.story(task);
    const noticeAt = async (level: number): Promise<Item> => {
      const notices = (await supervisor.task(task))['notices'] as Item[];
      const found = notices.find((notice) => notice['level'] === level);
      if (!found) throw new Error(`No document of level ${level}: ${JSON.stringify(notices)}`);
      return supervisor.get(`/api/notices/${found.id}`);
    };

    it('meets a unit that was interviewed, reported the work done, and was believed', async () => {
      liaison = await city.as('huorunze');
      unitId = (await supervisor.organization('YX-KJJ')).id;
      task = await supervisor.draft({
        ...{
          officeId,
          leadUnitId: unitId,
          title: '清理科技补贴文件',
          measure: '清理三十件。',
          dueOn: '2024-01-26',
        },
      });
      task = await liaison.act(await supervisor.act(task, 'assign'), 'accept');
      await city.goTo('2024-02-29');
      const interview = await noticeAt(2);
      expect(interview).toMatchObject({ status: 'awaiting_signature', kind: 'interview_notice' });
      await approver.post(`/api/notices/${interview.id}/signature`, { version: interview.version });
      const report = { purpose: 'completion', percent: 100, body: '科技补贴文件三十件全部清理完毕。' };
      const { id, version } = await liaison.post(`/api/tasks/${task.id}/reports`, report);
      reportId = id;
      await supervisor.post(`/api/reports/${reportId}/review`, { outcome: 'accepted', version });
      task = await supervisor.task(task);
      expect(task).toMatchObject({ status: 'done', completedOn: '2024-02-29' });
    });

    it('names the report and what proves it false', async () => {
      inspection = await begun({
        ...{ topic: '统计数据真实性', unitIds: [unitId], startsOn: '2024-03-04', endsOn: '2024-03-05' },
      });
      const finding = {
        ...{ unitId, kind: 'false_figures', taskId: task.id, reportId, completionDays: 30 },
        ...{
          fact: '所报清理三十件，实有十二件。',
          evidence: '文件目录和废止公告。',
          demand: '据实重报，补齐清理。',
        },
      };
      const other = await supervisor.organization('YX-FGW');
      expect(
        await supervisor.refusal(`/api/inspections/${inspection.id}/findings`, {
          ...{ version: inspection.version, findings: [{ ...finding, unitId: other.id }] },
        }),
      ).toMatchObject({ status: 404 });
      await act(supervisor, inspection, 'findings', { findings: [finding] });
      const { items } = await supervisor.get(`/api/inspections/${inspection.id}/findings`);
      const [found] = items as Item[];
      await supervisor.attach(`finding:${found?.id}`, '目录.txt', Buffer.from('十二件'));
      expect(await liaison.task(task)).toMatchObject({ status: 'done' });
      inspection = await fresh(supervisor, inspection);
      inspection = await act(supervisor, inspection, 'assessments', {
        summary: '所报数据与实际不符。',
        assessments: [],
      });
      inspection = await act(supervisor, inspection, 'conclusion');
    });

    it('takes the claim back when it is signed: the task is owed again and its case goes on', async () => {
      inspection = await act(approver, inspection, 'signature', {
        instruction: { leaderId: await personId('suzhiyuan'), text: '数据造假必须严肃处理。' },
      });
      expect(inspection).toMatchObject({ status: 'issued', documentKind: 'inspection_opinion', problems: 1 });
      task = await liaison.task(task);
      expect(task).toMatchObject({
        status: 'returned',
        completedOn: null,
        lastReport: { outcome: 'sent_back' },
      });
      const { items } = await liaison.get(`/api/inspections/${inspection.id}/findings`);
      expect(items).toMatchObject([
        { kind: 'false_figures', caseLevel: 2, itemStatus: 'open', attachments: 1 },
      ]);
      expect(await story()).toEqual(
        expect.arrayContaining([
          '秦涛：完成认定被推翻，任务继续办理：所报清理三十件，实有十二件',
          '秦涛：核实所报数据不实：所报清理三十件，实有十二件',
        ]),
      );
    });

    it('brings the third level by itself, signed by a person under the leader’s instruction', async () => {
      await city.goTo('2024-03-04', '15:00');
      const draft = await noticeAt(3);
      expect(draft).toMatchObject({ status: 'awaiting_signature', kind: 'inspection_opinion' });
      expect(JSON.stringify(draft['content'])).toContain('核实所报数据不实');
      const instruction = { leaderId: await personId('suzhiyuan'), text: '从严督办。' };
      await approver.post(`/api/notices/${draft.id}/signature`, { version: draft.version, instruction });
      expect(await noticeAt(3)).toMatchObject({ status: 'issued' });
      expect(await supervisor.task(task)).toMatchObject({ level: 3 });
    });

    it('ends when the work is truly done and the finding is struck off', async () => {
      await city.goTo('2024-03-08');
      const body = '余下十八件已清理，目录逐件列明，共三十件。';
      const { id, version } = await liaison.post(`/api/tasks/${task.id}/reports`, {
        ...{ purpose: 'completion', percent: 100, body },
      });
      await supervisor.post(`/api/reports/${id}/review`, { outcome: 'accepted', version });
      expect(await supervisor.task(task)).toMatchObject({ status: 'done', completedOn: '2024-03-08' });
      const items = await liaison.list('/api/rectification?source=inspection&status=unfinished&limit=200');
      for (const item of items) {
        const agreed = await supervisor.post(`/api/rectification/${item.id}/measures`, {
          ...{ version: item.version, measure: '据实重报。', dueOn: '2024-03-29' },
          responsibleId: await personId('huorunze'),
        });
        const submitted = await liaison.post(`/api/rectification/${item.id}/submission`, {
          ...{ version: agreed.version, evidence: [{ name: '清理目录', reference: '三十件' }] },
        });
        await colleague.post(`/api/rectification/${item.id}/closure`, { version: submitted.version });
      }
      inspection = await act(supervisor, await fresh(supervisor, inspection), 'closure');
      expect(inspection).toMatchObject({ status: 'closed', closed: 1 });
      const { figures } = (await leader.get('/api/inspections/figures?year=2024')) as unknown as {
        figures: object;
      };
      expect(figures).toMatchObject({ problems: 301, falseFigures: 1, closed: 301 });
    });
  });
});
