import { type City, openCity } from '../stage/city.ts';
import type { Item, Visitor } from '../stage/visitor.ts';

describe('what the office decides', () => {
  let city: City;
  let supervisor: Visitor;
  let colleague: Visitor;
  let finance: Visitor;
  let ids: { office: number; finance: number };

  beforeAll(async () => {
    city = await openCity();
    [supervisor, colleague, finance] = await Promise.all([
      city.as('fanzhenhua'),
      city.as('yankejian'),
      city.as('baochanglin'),
    ]);
    const [office, unit] = [await supervisor.organization('YX'), await supervisor.organization('YX-CZJ')];
    ids = { office: office.id, finance: unit.id };
  });
  afterAll(() => city.close());

  const draft = (title: string, dueOn: string) => ({
    ...{ officeId: ids.office, leadUnitId: ids.finance, title, dueOn },
    measure: '逐件清理，列出目录。',
  });
  /** A task in the hands of the unit. */
  const accepted = async (title: string, dueOn: string): Promise<Item> => {
    const task = await supervisor.draft(draft(title, dueOn));
    return finance.act(await supervisor.act(task, 'assign'), 'accept');
  };

  describe('on more time', () => {
    let granted: Item;
    let refused: Item;
    let requests: Item[];
    const request = (title: string) => requests.find(({ taskTitle }) => taskTitle === title);

    it('is asked before the day, with a reason and a later day', async () => {
      granted = await accepted('清理补贴文件', '2024-01-26');
      refused = await accepted('清理收费文件', '2024-01-26');
      await city.goTo('2024-01-22');
      const plea = { reason: '涉及部门多，会签未完成。', dueOn: '2024-02-08' };
      const earlier = { ...plea, version: granted.version, dueOn: '2024-01-25' };
      expect(await finance.refusal(`/api/tasks/${granted.id}/extensions`, earlier)).toMatchObject({
        ...{ status: 422, code: 'EXTENSION_NOT_LATER' },
      });
      granted = await finance.act(granted, 'extensions', plea);
      refused = await finance.act(refused, 'extensions', plea);
      requests = await supervisor.list('/api/extensions?pending=true&limit=200');
      expect(request('清理补贴文件')).toMatchObject({ requestedDueOn: '2024-02-08', dueOn: '2024-01-26' });
      const own = { version: granted.version, granted: true };
      expect(
        await finance.refusal(`/api/extensions/${request('清理补贴文件')?.id}/decision`, own),
      ).toMatchObject({
        status: 403,
      });
    });

    it('is granted once, for as long as the office thinks right', async () => {
      await city.goTo('2024-01-23');
      const path = `/api/extensions/${request('清理补贴文件')?.id}/decision`;
      const verdict = { version: granted.version, granted: true, dueOn: '2024-02-02' };
      granted = await supervisor.post(path, verdict);
      expect(granted).toMatchObject({
        ...{ dueOn: '2024-02-02', originalDueOn: '2024-01-26', deadlineVersion: 2, light: 'near' },
        cases: [
          { round: 1, closedAs: 'extended' },
          { round: 2, status: 'open' },
        ],
      });
      expect(await colleague.refusal(path, { ...verdict, version: granted.version })).toMatchObject({
        ...{ status: 409, code: 'EXTENSION_DECIDED' },
      });
    });

    it('is refused with a reason, which the unit reads', async () => {
      const path = `/api/extensions/${request('清理收费文件')?.id}/decision`;
      const verdict = { version: refused.version, granted: false };
      expect(await supervisor.refusal(path, verdict)).toMatchObject({ status: 422 });
      await supervisor.post(path, { ...verdict, reason: '上级时限已定，不能推迟。' });
      refused = await finance.task(refused);
      expect(refused).toMatchObject({
        ...{ dueOn: '2024-01-26', deadlineVersion: 1 },
        extensions: [{ granted: false, decisionReason: '上级时限已定，不能推迟。' }],
      });
    });

    it('leaves the old clock running where it was refused: the reminder comes the working day after', async () => {
      await city.goTo('2024-01-28');
      expect(await finance.task(refused)).toMatchObject({ light: 'overdue', notices: [] });
      await city.goTo('2024-01-29');
      refused = await finance.task(refused);
      expect(refused).toMatchObject({
        level: 1,
        notices: [{ level: 1, kind: 'guidance_list', issuedOn: '2024-01-29' }],
      });
      const [{ number } = { number: '' }] = refused['notices'] as { number: string }[];
      for (const to of ['baochanglin@yunxi.example', 'xuhuaiyuan@yunxi.example']) {
        const letters = (await city.letters(to)).filter(({ subject }) => subject.includes('【提醒】'));
        expect(letters.map(({ text }) => text).join()).toContain('应于2024年1月26日前完成');
        expect(letters.map(({ subject }) => subject)).toEqual([expect.stringContaining(number)]);
      }
      expect(
        await finance.refusal(`/api/tasks/${refused.id}/extensions`, {
          ...{ version: refused.version, reason: '仍在会签。', dueOn: '2024-02-08' },
        }),
      ).toMatchObject({ status: 422, code: 'EXTENSION_AFTER_EXPIRY' });
    });

    it('gives the time that was granted, and no document', async () => {
      await city.goTo('2024-02-02');
      const report = { purpose: 'completion', percent: 100, body: '补贴文件三十件全部清理，废止六件。' };
      const { id, version } = await finance.post(`/api/tasks/${granted.id}/reports`, report);
      await city.goTo('2024-02-06');
      await supervisor.post(`/api/reports/${id}/review`, { outcome: 'accepted', version });
      expect(await finance.task(granted)).toMatchObject({
        status: 'done',
        completedOn: '2024-02-02',
        notices: [],
      });
      expect(await finance.story(granted)).toEqual(
        expect.arrayContaining(['范振华：准予延期，完成期限由2024年1月26日改为2024年2月2日']),
      );
    });
  });

  describe('on a report', () => {
    let task: Item;
    let report: Item;
    const review = (by: Visitor, body: object) =>
      by.ask('POST', `/api/reports/${report.id}/review`, { version: report.version, ...body });
    const handIn = async (body: string) => {
      report = await finance.post(`/api/tasks/${task.id}/reports`, {
        purpose: 'completion',
        percent: 100,
        body,
      });
    };

    it('is sent back, never without a reason, and the unit is told by mail', async () => {
      task = await accepted('清理政府采购文件', '2024-04-30');
      await handIn('已完成。');
      expect(await review(supervisor, { outcome: 'sent_back' })).toMatchObject({ status: 422 });
      expect(await review(supervisor, { outcome: 'sent_back', reason: '请附清理目录。' })).toMatchObject({
        status: 200,
        body: { status: 'sent_back' },
      });
      expect(await finance.task(task)).toMatchObject({ status: 'returned' });
      const [letter] = (await city.letters('baochanglin@yunxi.example')).filter(({ text }) =>
        text.includes('请附清理目录。'),
      );
      expect(letter?.text).toContain('清理政府采购文件');
    });

    it('finds what was written and why it came back when the unit goes on', async () => {
      const draftOf = await finance.get(`/api/tasks/${task.id}/report-draft`);
      expect(draftOf).toMatchObject({
        ...{ purpose: 'completion', body: '已完成。' },
        sentBack: { reportId: report.id, reason: '请附清理目录。' },
      });
    });

    it('is sent back a second time', async () => {
      await city.goTo('2024-02-20');
      await handIn('清理政府采购文件四十件，目录见附件。');
      await review(colleague, { outcome: 'sent_back', reason: '目录缺少文号。' });
      expect(await finance.task(task)).toMatchObject({
        status: 'returned',
        lastReport: { reviewReason: '目录缺少文号。' },
      });
    });

    it('is accepted by one of two reviewers at once; the other gets the state as it then is', async () => {
      await city.goTo('2024-02-22');
      await handIn('清理政府采购文件四十件，目录已逐件注明文号。');
      const answers = await Promise.all([
        review(supervisor, { outcome: 'accepted' }),
        review(colleague, { outcome: 'sent_back', reason: '再核一遍。' }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const [won] = answers.filter(({ status }) => status === 200);
      const [lost] = answers.filter(({ status }) => status === 409);
      expect(lost?.body).toMatchObject({
        code: 'VERSION_CONFLICT',
        details: { outcome: won?.body['outcome'], version: won?.body['version'] },
      });
      if (won?.body['outcome'] === 'sent_back') {
        await handIn('清理政府采购文件四十件，目录已核对。');
        await review(supervisor, { outcome: 'accepted' });
      }
      expect(await finance.task(task)).toMatchObject({ status: 'done', completedOn: '2024-02-22' });
    });

    it('is remembered with every sending back', async () => {
      const story = await finance.story(task);
      expect(story).toEqual(
        expect.arrayContaining([
          '范振华：退回补办：请附清理目录',
          expect.stringContaining('退回补办：目录缺少文号'),
          expect.stringContaining('审核通过，任务于2024年2月22日完成'),
        ]),
      );
      const reports = await supervisor.list(`/api/tasks/${task.id}/reports?limit=200`);
      const sentBack = reports.filter(({ status }) => status === 'sent_back');
      expect(sentBack.map(({ reviewReason }) => reviewReason)).toEqual(
        expect.arrayContaining(['请附清理目录。', '目录缺少文号。']),
      );
    });
  });

  describe('and sends twice', () => {
    it('makes one task of one intention, and refuses another under its name', async () => {
      const { leadUnitId, ...rest } = draft('清理罚没文件', '2024-05-31');
      const body = { ...rest, leadUnitIds: [leadUnitId] };
      const key = { 'idempotency-key': 'scenario-one-intention' };
      const [first, second] = await Promise.all([
        supervisor.ask('POST', '/api/tasks', body, key),
        supervisor.ask('POST', '/api/tasks', body, key),
      ]);
      const again = await supervisor.ask('POST', '/api/tasks', body, key);
      const made = [first, second].find(({ status }) => status === 201);
      expect(again).toMatchObject({ status: 201, body: made?.body });
      const text = encodeURIComponent('清理罚没文件');
      expect(await supervisor.list(`/api/tasks?status=all&text=${text}`)).toHaveLength(1);
      const other = await supervisor.ask('POST', '/api/tasks', { ...body, dueOn: '2024-06-28' }, key);
      expect(other.status).toBe(422);
    });
  });
});
