import { type City, openCity } from '../stage/city.ts';
import { PDF } from '../stage/pdf.ts';
import type { Item, Visitor } from '../stage/visitor.ts';

/** The whole city lives through its spring meanwhile. Milliseconds. */
const TITLE = '清理劳动用工领域规范性文件';
const HEAD = 'kangdesheng@yunxi.example';
const SUPERVISOR = 'fanzhenhua@yunxi.example';

describe('a promise given at an interview and broken', () => {
  let city: City;
  let supervisor: Visitor;
  let approver: Visitor;
  let leader: Visitor;
  let head: Visitor;
  let liaison: Visitor;
  let neighbour: Visitor;
  let ids: Record<'office' | 'unit' | 'leader' | 'head', number>;
  let task: Item;
  let interview: Item;

  beforeAll(async () => {
    city = await openCity();
    [supervisor, approver, leader] = await Promise.all([
      city.as('fanzhenhua'),
      city.as('qintao'),
      city.as('louweimin'),
    ]);
    [head, liaison, neighbour] = await Promise.all([
      city.as('kangdesheng'),
      city.as('zuoying'),
      city.as('xuhuaiyuan'),
    ]);
    const [office, unit] = await Promise.all(['YX', 'YX-RSJ'].map((code) => supervisor.organization(code)));
    const person = async (code: string) => (await supervisor.list(`/api/people?text=${code}`))[0]?.id ?? 0;
    ids = {
      ...{ office: office?.id ?? 0, unit: unit?.id ?? 0 },
      ...{ leader: await person('louweimin'), head: await person('kangdesheng') },
    };
  });
  afterAll(() => city.close());

  const documents = async (by: Visitor, level: number): Promise<Item[]> => {
    const all = await by.list(`/api/notices?unitId=${ids.unit}&level=${level}&limit=200`);
    return all.filter(({ taskId }) => taskId === task.id);
  };
  const document = async (by: Visitor, level: number): Promise<Item> => {
    const [found] = await documents(by, level);
    if (!found) throw new Error(`No document of level ${level}`);
    return found;
  };
  const letters = async (to: string) =>
    (await city.letters(to)).filter(({ subject }) => subject.includes('【约谈】约谈YT-'));
  const items = () => supervisor.list(`/api/rectification?unitId=${ids.unit}&source=promise`);
  const act = async (by: Visitor, name: string, body: object = {}) => {
    const path = `/api/interviews/${interview.id}/${name}`;
    interview = await by.post(path, { version: interview.version, ...body });
  };

  it('begins with a unit that says nothing: reminded, then asked to an interview that a person signs', async () => {
    const draft = await supervisor.draft({
      ...{ officeId: ids.office, leadUnitId: ids.unit, title: TITLE, dueOn: '2024-03-08' },
      measure: '逐件清理，三月上旬公布结果。',
    });
    task = await supervisor.act(draft, 'assign');
    await city.goTo('2024-01-05');
    task = await liaison.act(task, 'accept');
    await city.goTo('2024-03-11');
    expect(await document(liaison, 1)).toMatchObject({ kind: 'guidance_list', status: 'issued' });
    await city.goTo('2024-03-25', '09:30');
    const drafted = await document(approver, 2);
    expect(drafted).toMatchObject({ kind: 'interview_notice', status: 'awaiting_signature' });
    expect(await documents(head, 2)).toEqual([]);
    await approver.post(`/api/notices/${drafted.id}/signature`, { version: drafted.version });
    await city.letters();
    expect(await document(head, 2)).toMatchObject({ status: 'issued', servedOn: '2024-03-25' });
  });

  it('waits for an appointment, is appointed, disputed by the unit, and moved', async () => {
    const notice = await document(supervisor, 2);
    const waiting = async (by: Visitor) =>
      (await by.list('/api/interviews/awaiting?limit=200')).filter(({ noticeId }) => noticeId === notice.id);
    expect(await waiting(supervisor)).toMatchObject([
      { dueOn: '2024-04-01', workingDaysLeft: 5, late: false },
    ]);
    expect(await waiting(neighbour)).toEqual([]);
    const { items } = await supervisor.post('/api/interviews', {
      ...{ officeId: ids.office, noticeIds: [notice.id], on: '2024-03-27', time: '15:00' },
      ...{ place: '市司法局三楼会议室', hostId: ids.leader },
    });
    [interview] = items as [Item];
    expect(interview).toMatchObject({ status: 'arranged', hostName: '娄维民', dueOn: '2024-04-01' });
    expect(await waiting(supervisor)).toEqual([]);
    expect((await letters(HEAD)).at(-1)?.text).toContain('2024年3月27日（周三）15:00，在市司法局三楼会议室');
    expect(await neighbour.refusal(`/api/interviews/${interview.id}`)).toMatchObject({ status: 404 });
    interview = await head.get(`/api/interviews/${interview.id}`);
    await act(head, 'refusal', { reason: '当天参加全省就业工作会议。' });
    expect((await letters(SUPERVISOR)).at(-1)?.text).toContain('当天参加全省就业工作会议');
    await act(supervisor, 'move', { reason: '单位负责人参加省里会议。', on: '2024-03-28', time: '09:00' });
    expect((await letters(HEAD)).at(-1)?.text).toContain('现改为2024年3月28日（周四）09:00');
    expect(interview).toMatchObject({
      appointments: [
        { endedAs: 'refused', endedByName: '康德胜' },
        { startsAt: '2024-03-28T01:00:00.000Z', endedAs: null },
      ],
    });
  });

  it('is held by the leader, and recorded in words that both sides confirm', async () => {
    await city.goTo('2024-03-28', '11:00');
    await act(leader, 'attendance', {
      attendance: [
        { position: 1, attendance: 'present' },
        { position: 2, attendance: 'present' },
      ],
    });
    const record = {
      said: '主谈人通报任务逾期情况，康德胜作了说明并表态。',
      ...{ problems: ['清理工作至今没有完成。'], causes: ['没有明确专人。'] },
      promises: [{ measure: '公布清理结果', responsibleId: ids.head, dueOn: '2024-04-03' }],
    };
    await act(supervisor, 'record', record);
    expect(interview).toMatchObject({ status: 'recorded', confirmDueOn: '2024-04-07' });
    const scan = await supervisor.attach(`interview:${interview.id}`, '纪要签字页.pdf', PDF);
    expect(await head.download(scan)).toEqual(PDF);
    expect(await neighbour.download(scan)).toBe(404);
    await act(head, 'objections', { statement: '已完成三分之二，不是没有进展。' });
    await act(supervisor, 'record', {
      ...{ ...record, problems: ['清理工作完成三分之二，没有按期完成。'] },
      answer: '已按实际进展修改。',
    });
    expect(interview).toMatchObject({
      objections: [{ outcome: 'reworded', answer: '已按实际进展修改。' }],
    });
    await act(leader, 'office-confirmation');
    expect(await items()).toEqual([]);
    await act(head, 'unit-confirmation');
    expect(interview).toMatchObject({ status: 'concluded', nextStep: null });
    expect(await items()).toMatchObject([
      { problem: '公布清理结果', dueOn: '2024-04-03', status: 'measures_agreed', responsibleName: '康德胜' },
    ]);
    expect((await letters(HEAD)).at(-1)?.text).toContain('2024年4月3日前：公布清理结果');
  });

  it('breaks its promise: the third level is ripe long before its own term, and is signed under an instruction', async () => {
    await city.goTo('2024-04-03', '17:00');
    expect(await documents(approver, 3)).toEqual([]);
    await city.goTo('2024-04-07');
    const drafted = await approver.get(`/api/notices/${(await document(approver, 3)).id}`);
    expect(drafted).toMatchObject({
      ...{ kind: 'inspection_opinion', status: 'awaiting_signature' },
      reasons: [{ code: 'PROMISE_BROKEN', finding: expect.stringContaining('公布清理结果') as string }],
    });
    await approver.post(`/api/notices/${drafted.id}/signature`, {
      version: drafted.version,
      instruction: { leaderId: ids.leader, text: '言而无信，请督察到底。' },
    });
    await city.letters();
    expect(await document(head, 3)).toMatchObject({ status: 'issued', servedOn: '2024-04-07' });
    expect(await supervisor.get(`/api/interviews/${interview.id}`)).toMatchObject({
      ...{ promisesBroken: 1, promises: [{ standing: 'broken', itemStatus: 'measures_agreed' }] },
    });
  });

  it('keeps it late: the item is struck off, the work is done, and every document is closed', async () => {
    await city.goTo('2024-04-12');
    const [promised] = await items();
    const step = async (by: Visitor, name: string, body: object) => {
      const item = await by.get(`/api/rectification/${promised?.id}`);
      await by.post(`/api/rectification/${item.id}/${name}`, { version: item.version, ...body });
    };
    await step(liaison, 'submission', {
      evidence: [{ name: '清理结果公告', reference: '市人社局公告2号' }],
    });
    await step(supervisor, 'closure', { finding: '公告已在网站发布。' });
    const report = await liaison.post(`/api/tasks/${task.id}/reports`, {
      ...{ purpose: 'completion', percent: 100, body: '清理二十一件，废止四件，结果已公布。' },
    });
    await liaison.attach(`report:${report.id}`, '清理结果公告.pdf', PDF);
    const waiting = await supervisor.get(`/api/reports/${report.id}`);
    await supervisor.post(`/api/reports/${report.id}/review`, {
      ...{ outcome: 'accepted', version: waiting.version },
    });
    await city.goTo('2024-04-15');
    expect(await liaison.task(task)).toMatchObject({ status: 'done', cases: [{ closedAs: 'done' }] });
    for (const level of [1, 2, 3]) {
      expect(await document(supervisor, level)).toMatchObject({ status: 'closed' });
    }
    expect(await supervisor.get(`/api/interviews/${interview.id}`)).toMatchObject({
      promises: [{ itemStatus: 'closed', closedOn: '2024-04-12', standing: 'broken' }],
    });
    expect(await supervisor.get('/api/interviews/figures?year=2024')).toMatchObject({
      ...{ held: 1, units: 1, promises: 1, promisesKept: 0, promisesBroken: 1 },
    });
  });

  it('can be read from its beginning to its end by both sides', async () => {
    const story = await liaison.list(`/api/interviews/${interview.id}/story?limit=200`);
    expect(story.map(({ who, sentence }) => `${String(who)}：${String(sentence)}`)).toEqual([
      '范振华：安排约谈：2024年3月27日（周三）15:00，市司法局三楼会议室',
      '康德胜：单位不同意约谈安排：当天参加全省就业工作会议',
      '范振华：改期到2024年3月28日（周四）09:00，市司法局三楼会议室：单位负责人参加省里会议',
      '娄维民：2024年3月28日约谈：娄维民到场、康德胜到场',
      '范振华：写成约谈纪要，承诺1项',
      '范振华：添加附件：纪要签字页.pdf',
      '康德胜：对纪要文字提出异议：已完成三分之二，不是没有进展',
      '范振华：写成约谈纪要，承诺1项',
      '娄维民：督办机构确认纪要',
      '康德胜：单位确认纪要',
      '系统：纪要生效，1项承诺列入整改台账',
    ]);
    const auditor = await city.as('tangxuejun');
    expect(await auditor.get('/api/ledger/verification')).toMatchObject({
      result: { verified: true, findings: [] },
    });
  });
});
