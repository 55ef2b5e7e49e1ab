import type { CalendarYear } from '#domain/calendar';
import { day } from '#domain/shared';
import { holidayYears } from '#seeds';
import { type City, openCity } from '../stage/city.ts';
import type { Item, Visitor } from '../stage/visitor.ts';

/** The whole city lives on meanwhile. Milliseconds. */
const DOCUMENT = '国办发明电〔2024〕9号';
const LIAISON = 'baochanglin@yunxi.example';

const known = holidayYears().find(({ year }) => year === 2024) as CalendarYear;
/** As if two days in March had been made free, and a Saturday worked instead. */
const changed = {
  ...known,
  source: '国务院办公厅关于调整2024年部分节假日安排的通知',
  holidays: [...known.holidays, { name: '特别假日', days: [day('2024-03-05'), day('2024-03-06')] }],
  makeUpDays: [...known.makeUpDays, { name: '特别假日', on: day('2024-03-16') }],
};

interface Preview {
  readonly digest: string;
  readonly deadlines: readonly { taskId: number; name: string; before: string; after: string }[];
  readonly clocks: readonly { taskId: number; before: string; after: string }[];
  readonly kept: readonly { noticeId: number; dueOn: string; wouldBe: string }[];
}

describe('holidays that change in the middle of the year', () => {
  let city: City;
  let supervisor: Visitor;
  let approver: Visitor;
  let finance: Visitor;
  let sysadmin: Visitor;
  let monthly: Item;
  let late: Item;
  let notice: Item;
  let change: Item;

  const given = async (title: string, dueOn: string, more: object = {}): Promise<Item> => {
    const [office, unit] = [await supervisor.organization('YX'), await supervisor.organization('YX-CZJ')];
    const draft = await supervisor.draft({
      ...{ officeId: office.id, leadUnitId: unit.id, title, dueOn, measure: '逐件清理，列出目录。' },
    });
    return finance.act(await supervisor.act(draft, 'assign', more), 'accept');
  };
  const noticesOf = async (task: Item) => (await finance.task(task))['notices'] as Item[];
  const secondReport = async () => {
    const periods = await finance.list(`/api/reporting-periods?taskId=${monthly.id}&limit=200`);
    return periods.find(({ label }) => label === '2024年2月')?.['dueOn'];
  };
  const preview = async (): Promise<Preview> =>
    (await approver.get(`/api/holidays/changes/${change.id}/preview`)) as unknown as Preview;

  beforeAll(async () => {
    city = await openCity();
    [supervisor, finance] = await Promise.all([city.as('fanzhenhua'), city.as('baochanglin')]);
    monthly = await given('按月清理规范性文件', '2024-12-13', { reportingCycle: 'monthly' });
    late = await given('公布收费目录', '2024-02-28');
    await city.goTo('2024-02-02');
    await finance.post(`/api/tasks/${monthly.id}/reports`, {
      ...{ purpose: 'progress', period: '2024年1月', percent: 10, body: '已清理一批。' },
    });
    await city.goTo('2024-03-01');
    [sysadmin, approver] = await Promise.all([city.as('songxiaowen'), city.as('qintao')]);
  });
  afterAll(() => city.close());

  it('begin with a day on which a document is out and a report is owed', async () => {
    [notice = notice] = await noticesOf(late);
    expect(notice).toMatchObject({ level: 1, issuedOn: '2024-02-29' });
    expect(await finance.get(`/api/notices/${notice.id}`)).toMatchObject({ replyDueOn: '2024-03-07' });
    expect(await secondReport()).toBe('2024-03-07');
  });

  it('are refused while the arrangement is wrong', async () => {
    const wrong = { ...changed, makeUpDays: [{ name: '特别假日', on: '2024-03-18' }] };
    expect(
      await sysadmin.refusal('/api/holidays/changes', {
        ...{ arrangement: wrong, documentNumber: DOCUMENT, reason: '国务院调整' },
      }),
    ).toMatchObject({ status: 422, code: 'CALENDAR_YEAR_INVALID' });
  });

  it('are shown before they hold: what moves, and what does not', async () => {
    change = await sysadmin.post('/api/holidays/changes', {
      ...{ arrangement: changed, documentNumber: DOCUMENT, reason: '国务院调整' },
    });
    const { deadlines, clocks, kept } = await preview();
    expect(deadlines).toContainEqual(
      expect.objectContaining({
        ...{ taskId: monthly.id, name: '2024年2月填报', before: '2024-03-07', after: '2024-03-11' },
      }),
    );
    expect(kept).toContainEqual(
      expect.objectContaining({ noticeId: notice.id, dueOn: '2024-03-07', wouldBe: '2024-03-11' }),
    );
    expect(clocks).toContainEqual(
      expect.objectContaining({ taskId: monthly.id, before: '2024-03-08', after: '2024-03-12' }),
    );
    expect(await secondReport()).toBe('2024-03-07');
    const { version } = change;
    const own = await sysadmin.refusal(`/api/holidays/changes/${change.id}/approval`, {
      version,
      digest: 'x',
    });
    expect(own).toMatchObject({ status: 403 });
  });

  it('hold once an approver has seen and approved them, and the liaison is told', async () => {
    const { version } = change;
    const { digest } = await preview();
    change = await approver.post(`/api/holidays/changes/${change.id}/approval`, { version, digest });
    expect(change).toMatchObject({ status: 'approved', documentNumber: DOCUMENT });
    expect(await secondReport()).toBe('2024-03-11');
    expect(await finance.get(`/api/notices/${notice.id}`)).toMatchObject({ replyDueOn: '2024-03-07' });
    const letters = (await city.letters(LIAISON)).filter(({ subject }) => subject.includes('【日历调整】'));
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain('2024年2月填报：由2024年3月7日改为2024年3月11日');
    expect(await finance.story(monthly)).toContainEqual(expect.stringContaining('期限重新计算'));
  });

  it('move what the engine does: no reminder on the old day, one on the new', async () => {
    await city.goTo('2024-03-08', '16:00');
    expect(await noticesOf(monthly)).toEqual([]);
    await city.goTo('2024-03-12', '16:00');
    expect(await noticesOf(monthly)).toMatchObject([{ level: 1, issuedOn: '2024-03-12' }]);
  });

  it('leave the reasons of earlier documents as they were', async () => {
    const before = await finance.get(`/api/notices/${notice.id}/why`);
    expect(before).toMatchObject({ replay: { same: true, calendar: 'archived', differences: [] } });
    const [later] = await noticesOf(monthly);
    const after = await finance.get(`/api/notices/${later?.id}/why`);
    expect(after).toMatchObject({ replay: { same: true, calendar: 'same' } });
    expect(after['calendarVersion']).not.toBe(before['calendarVersion']);
  });

  it('are found, like everything that was written on the way, by whoever sees it', async () => {
    const search = async (who: Visitor, text: string) =>
      (await who.list(`/api/search?text=${encodeURIComponent(text)}`)).map(({ kind, path }) => [kind, path]);
    const task = ['task', `/tasks/${monthly.id}`];
    // The worker enters what was changed every second: asked until it has.
    for (let asked = 0; asked < 500; asked += 1) {
      if ((await search(finance, '按月清理')).length >= 3) break;
    }
    expect(await search(finance, '按月清理')).toEqual(
      expect.arrayContaining([task, ['progress', expect.any(String)], ['notice', expect.any(String)]]),
    );
    const science = await city.as('huorunze');
    expect(await search(science, '按月清理')).toEqual([]);
  });
});
