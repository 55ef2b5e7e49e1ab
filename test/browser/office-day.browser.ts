import { describeWithChromium } from './stage/browser.ts';
import { townForStories } from './stage/town.ts';

describeWithChromium('a day at the office', () => {
  const town = townForStories();

  it('lets the clerk in with one click, and clears reports from the desk one after the other', async () => {
    const visit = await town().stage.visitor();
    const { page } = visit;
    await visit.open('/tasks?light=near');
    await page.getByRole('button', { name: /范振华/ }).click();
    // One gets where one wanted to go.
    await page.getByRole('table', { name: '任务清单' }).waitFor();
    expect(new URL(page.url()).search).toBe('?light=near');

    await page.getByRole('link', { name: '工作台', exact: true }).click();
    await page.getByRole('heading', { name: '范振华，今天有5件事要办' }).waitFor();
    await page.getByRole('button', { name: /^审核填报 申报年度重大行政决策事项/ }).click();
    const beside = page.getByRole('dialog');
    await beside.getByText('已收到各科室报送的建议事项十八件').waitFor();
    await beside.getByRole('button', { name: '通过' }).click();

    // The next one stands in its place.
    await beside.getByRole('heading', { name: '组织东浦区镇街和部门负责人述法' }).waitFor();
    await beside.getByRole('button', { name: '退回补充…' }).click();
    const asked = page.getByRole('dialog', { name: '退回补充' });
    await asked.getByRole('button', { name: '退回', exact: true }).click();
    await asked.getByText('请填写退回的理由').waitFor();
    await asked.getByLabel('退回的理由').fill('请附上述法会议的签到册。');
    await asked.getByRole('button', { name: '退回', exact: true }).click();
    await page.getByRole('heading', { name: '范振华，今天有3件事要办' }).waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();

    const unit = await town().city.as('zhuhaitao');
    const [task] = await unit.list('/api/tasks?mine=true&status=open&light=near');
    expect(await unit.story({ id: Number(task?.id) })).toContainEqual(
      expect.stringMatching(/^范振华：.*通过/),
    );
  });

  it('narrows the tasks by their light with one press, and says beside the list what comes next', async () => {
    const visit = await town().stage.as('fanzhenhua');
    const { page } = visit;
    await visit.open('/tasks');
    const near = page.getByRole('group', { name: '按亮灯和状态查看' }).getByRole('button', { name: /临期/ });
    await page.getByRole('button', { name: '临期 1' }).waitFor();
    await near.click();
    await page.getByText('共1条').waitFor();
    expect(new URL(page.url()).searchParams.get('light')).toBe('near');
    const list = page.getByRole('table', { name: '任务清单' });
    await list.getByRole('row', { name: /申报年度重大行政决策事项/ }).press('Enter');
    const beside = page.getByRole('dialog');
    await beside
      .getByRole('paragraph')
      .filter({ hasText: /^下一步.+/ })
      .waitFor();
    await page.goBack();
    await beside.waitFor({ state: 'hidden' });
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('shows the approver the document and why it is drafted, and gives it its number when it is signed', async () => {
    await town().city.goTo('2024-01-31');
    const visit = await town().stage.as('qintao');
    const { page } = visit;
    await visit.open('/');
    await page.getByRole('button', { name: /申报年度重大行政决策事项.*约谈通知书/ }).click();
    await page.getByRole('dialog').getByRole('link', { name: '打开原页' }).click();
    await page.getByRole('heading', { level: 1, name: /约谈通知书/ }).waitFor();
    await page.getByRole('img', { name: /约谈通知书，第1页.*文号待签发/ }).waitFor();
    await page.getByText('复核一致').waitFor();
    await page.getByRole('group', { name: '可以办理' }).getByRole('button', { name: '签发' }).click();
    await page.getByRole('dialog', { name: '签发' }).getByRole('button', { name: '签发' }).click();
    await page.getByRole('navigation', { name: '所在位置' }).getByText('云法督〔2024〕2号').waitFor();
    // Drawn again, with its number.
    await page.getByRole('img', { name: /^云法督〔2024〕2号，第1页/ }).waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();
    const letters = await town().city.letters('tanzeyu@yunxi.example');
    expect(letters.at(-1)?.subject).toContain('约谈');
  });
});
