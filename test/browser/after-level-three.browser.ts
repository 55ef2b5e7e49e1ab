import { act, day } from './stage/acts.ts';
import { describeWithChromium } from './stage/browser.ts';
import { townForStories } from './stage/town.ts';

const UNIT = '云溪市财政局';
const TASK = '清理涉企收费文件';

describeWithChromium('what comes after the three notices', () => {
  const town = townForStories();

  it('is proposed, waits too long, is decided by the leader, and goes to its end', async () => {
    const { city, stage } = town();
    const clerk = await city.as('fanzhenhua');
    const [office, unit] = await Promise.all(['YX', 'YX-CZJ'].map((code) => clerk.organization(code)));
    const drafted = await clerk.draft({
      ...{ officeId: office?.id ?? 0, leadUnitId: unit?.id ?? 0, dueOn: '2024-06-28' },
      ...{ title: TASK, measure: '逐件清理，公布目录。' },
    });
    await clerk.act(drafted, 'assign');

    const visit = await stage.as('fanzhenhua');
    const { page } = visit;
    await visit.open('/proposals');
    await page.getByRole('button', { name: '提出建议' }).click();
    await page.getByRole('combobox', { name: '督办的任务' }).fill('涉企收费');
    await page.getByText(`${UNIT}　${TASK}`).click();
    await page.getByText('移送', { exact: true }).click();
    await page.getByLabel('线索').fill('目录所列文件与实际不符。\n两次督促没有答复。');
    await page.getByRole('button', { name: '添加材料' }).click();
    await page.getByLabel('材料名称').fill('涉企收费目录核查记录');
    await page.getByLabel('编号或者文号').fill('核查1号');
    await visit.picture('proposal-new');
    await page.getByRole('button', { name: '报领导决定' }).click();
    await page.getByRole('heading', { level: 1, name: `关于${UNIT}“${TASK}”的移送建议` }).waitFor();

    await city.goTo('2024-01-11');
    const reminders = (await city.letters('louweimin@yunxi.example')).filter(({ text }) =>
      text.includes('至今没有决定'),
    );
    expect(reminders.map(({ subject }) => subject)).toEqual([expect.stringContaining(TASK)]);

    const leader = await stage.as('louweimin');
    await leader.open('/');
    await leader.page.getByRole('button', { name: new RegExp(`^决定处理建议 .*${TASK}`) }).waitFor();
    await leader.picture('proposal-undecided');
    await leader.open('/proposals?awaitingMyDecision=true');
    const waiting = leader.page.getByRole('table', { name: '通报和移送的建议' });
    await waiting.getByRole('row', { name: new RegExp(TASK) }).press('Enter');
    await leader.page.getByText('两次督促没有答复。').waitFor();
    await act(leader, '批准', (dialog) => dialog.getByLabel('批准的理由').fill('线索清楚，同意移送。'));
    await leader.page.getByText('已批准').first().waitFor();
    expect(leader.complaints).toEqual([]);
    await leader.close();

    await page.reload();
    await act(visit, '办理移送', (dialog) => dialog.getByLabel('接收机关').fill('云溪市纪委监委'));
    await page.getByText(/现连同有关材料移送你机关/).waitFor();
    await act(visit, '登记回执', async (dialog) => {
      await day(dialog, '接收日期', '2024年1月11日');
      await dialog.getByLabel('接收人').fill('案件监督管理室');
    });
    await page.getByText('已接收').first().waitFor();
    await visit.picture('proposal-received');
    expect(visit.complaints).toEqual([]);
    await visit.close();
    expect(await clerk.story(drafted)).toContainEqual(expect.stringContaining('督办办结（移送）'));
  });

  it('is asked of the heads of units at the year’s end, by a template of the office’s own', async () => {
    const { stage } = town();
    const visit = await stage.as('fanzhenhua');
    const { page } = visit;
    await visit.open('/duty-cycles');
    await act(visit, '安排年度述法', (dialog) => day(dialog, '报送期限', '2024年1月31日'));
    await page.getByRole('link', { name: '修改模板' }).click();
    await page.getByRole('button', { name: '添加栏目' }).first().click();
    await page.getByRole('button', { name: '保存模板' }).click();
    await page.getByText('没有保存：有1处要更正').waitFor();
    await page.getByLabel('履职清单第7栏名称').fill('涉企执法');
    // What is typed outlives the page.
    await page.reload();
    await page.getByRole('button', { name: '保存模板' }).click();
    await page.getByText('四张清单和评议项目').click();
    await page.getByText(/^涉企执法（必填）/).waitFor();

    await act(visit, '定单位和评议人', async (dialog) => {
      const units = dialog.getByRole('combobox', { name: '述法单位', exact: true });
      await units.fill(UNIT);
      await page.getByTitle(UNIT, { exact: true }).click();
      const judges = dialog.getByRole('combobox', { name: '评议人' });
      await judges.fill('秦涛');
      await page.getByTitle(/^秦涛/).click();
    });
    await act(visit, '启动述法');
    await page.getByRole('link', { name: UNIT }).first().waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});
