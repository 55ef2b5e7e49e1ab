import { extractText } from 'unpdf';
import { describeWithChromium } from './stage/browser.ts';
import { townForStories } from './stage/town.ts';

describeWithChromium('those who answer for it', () => {
  const town = townForStories();

  beforeAll(() => town().city.goTo('2024-01-18'));

  it('opens for the leader the list behind a number, and the record behind a row', async () => {
    const visit = await town().stage.as('suzhiyuan', 'meetingRoom');
    const { page } = visit;
    await visit.open('/dashboard');
    const tasks = page.getByRole('region', { name: '目标和任务' });
    await tasks.getByRole('link', { name: '逾期 1' }).last().click();
    await page.getByText('共1条').first().waitFor();
    const list = page.getByRole('table', { name: '所计的记录' });
    await list.getByRole('link', { name: '申报年度重大行政决策事项' }).click();
    await page.getByRole('heading', { level: 1, name: '申报年度重大行政决策事项' }).waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', { name: '2024年度法治目标督办' }).waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('prints the year on one sheet', async () => {
    const visit = await town().stage.as('suzhiyuan');
    await visit.open('/dashboard');
    await visit.page.getByRole('region', { name: '单位排名' }).getByRole('row').first().waitFor();
    const sheet = new Uint8Array(await visit.page.pdf({ preferCSSPageSize: true }));
    const { totalPages, text: printed } = await extractText(sheet, { mergePages: true });
    expect(totalPages).toBe(1);
    // Chromium writes some characters as their radicals.
    const text = printed.normalize('NFKC');
    expect(text).toContain('2024年度法治目标督办');
    expect(text).toContain('单位排名');
    expect(text).not.toContain('主导航');
    await visit.close();
  });

  it('tells the head of a unit what is late and what has come', async () => {
    const visit = await town().stage.as('tanzeyu');
    const { page } = visit;
    await visit.open('/');
    await page.getByRole('heading', { name: '谈泽宇，今天有2件事要办，1件已过期限' }).waitFor();
    await page.getByRole('button', { name: /^办结任务 申报年度重大行政决策事项/ }).click();
    const beside = page.getByRole('dialog');
    await beside.getByText('已逾期2个工作日').first().waitFor();
    await beside.getByRole('button', { name: '下一条' }).click();
    await beside.getByRole('img', { name: /^云法督〔2024〕1号，第1页/ }).waitFor();
    await beside.getByRole('group', { name: '可以办理' }).getByRole('button', { name: '签收' }).waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});
