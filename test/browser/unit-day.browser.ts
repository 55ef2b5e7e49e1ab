import { describeWithChromium } from './stage/browser.ts';
import { townForStories } from './stage/town.ts';

const TITLE = '公布住建领域轻微违法不予处罚清单';

describeWithChromium('a day of the liaison, on a phone', () => {
  const town = townForStories();

  it('accepts a task that has come, and reports on it; what is half written outlasts the page', async () => {
    const { city, stage } = town();
    const clerk = await city.as('fanzhenhua');
    const [known] = await (await city.as('zhuhaitao')).list('/api/tasks?mine=true&status=open');
    const { officeId, leadUnitId } = await clerk.task({ id: Number(known?.id) });
    const draft = await clerk.draft({
      ...{ officeId: Number(officeId), leadUnitId: Number(leadUnitId), title: TITLE },
      ...{ measure: '梳理并公布清单。', dueOn: '2024-06-28' },
    });
    await clerk.act(draft, 'assign');

    const visit = await stage.as('zhuhaitao', 'phone');
    const { page } = visit;
    await visit.open('/');
    await page.getByRole('button', { name: new RegExp(`签收任务 ${TITLE}`) }).waitFor();
    await visit.open('/reports');
    await page.getByRole('button', { name: '签收' }).click();
    const row = page.getByRole('listitem').filter({ hasText: TITLE });
    await row.getByRole('button', { name: '填报' }).click();
    const body = page.getByLabel('这段时间做了什么');
    await body.fill('已征求各科室意见，形成清单初稿。');
    await page.getByText(/^草稿已自动保存/).waitFor();
    await page.reload();
    await body.waitFor();
    expect(await body.inputValue()).toBe('已征求各科室意见，形成清单初稿。');
    await body.fill('已征求各科室意见，形成清单初稿，拟于三月公布。');
    await page.getByRole('spinbutton', { name: '完成比例' }).fill('40');
    expect(await visit.overflow()).toBeLessThanOrEqual(1);
    await page.getByRole('button', { name: '报送', exact: true }).click();
    await page.getByText('已报送，等待督办机构审核').waitFor();
    await page.getByText('形成清单初稿，拟于三月公布').first().waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();

    const waiting = await clerk.list('/api/reports/awaiting-review');
    expect(waiting).toContainEqual(expect.objectContaining({ taskTitle: TITLE, percent: 40 }));
  });

  it('receives the document that came with the reminder, and replies to it', async () => {
    const { city, stage } = town();
    await city.goTo('2024-01-18');
    const visit = await stage.as('zhuhaitao', 'phone');
    const { page } = visit;
    await visit.open('/');
    await page.getByRole('button', { name: /^签收文书/ }).click();
    const beside = page.getByRole('dialog').first();
    await beside.getByRole('img', { name: /^云法督〔2024〕1号，第1页/ }).waitFor();
    await beside.getByRole('button', { name: '签收' }).click();
    await page
      .getByRole('dialog', { name: '签收', exact: true })
      .getByRole('button', { name: '签收' })
      .click();
    await page.getByText('已签收', { exact: true }).waitFor();

    await visit.open('/notices/1');
    await page.getByRole('group', { name: '可以办理' }).getByRole('button', { name: '回复' }).click();
    const form = page.getByRole('dialog', { name: '回复' });
    await form.getByLabel('回复内容').fill('事项已报局务会审议，1月22日前报送。');
    await form.getByRole('button', { name: '提交回复' }).click();
    await page.getByText('等督办机构审核').waitFor();
    await page.getByText('事项已报局务会审议').waitFor();
    expect(await visit.overflow()).toBeLessThanOrEqual(1);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});
