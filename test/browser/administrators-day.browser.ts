import { describeWithChromium, type Visit } from './stage/browser.ts';
import { townForStories } from './stage/town.ts';

describeWithChromium('the three administrators, each in their own part', () => {
  const town = townForStories();

  const go = async ({ page }: Visit, name: string): Promise<void> => {
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  };

  const accountOf = async ({ page }: Visit, name: string) => {
    const search = page.getByRole('searchbox', { name: '按姓名、登录名查找' });
    await search.fill(name);
    await search.press('Enter');
    await page.getByText('共1条').waitFor();
    await page.getByRole('table', { name: '账号' }).getByRole('row', { name }).press('Enter');
    return page.getByRole('dialog', { name: `${name}的账号` });
  };

  it('lets the system administrator set up organisations, but not shut anybody out', async () => {
    const visit = await town().stage.as('songxiaowen');
    const { page } = visit;
    await visit.open('/');
    await go(visit, '机构');
    await page.getByRole('searchbox', { name: '按名称、代码查找' }).fill('住房和城乡建设');
    await page.getByText(/个机构符合条件/).waitFor();
    await page.getByRole('link', { name: '云溪市住房和城乡建设局' }).click();
    await page.getByRole('heading', { level: 1, name: '云溪市住房和城乡建设局' }).waitFor();
    await page.getByText('朱海涛').first().waitFor();

    await go(visit, '账号');
    await page.getByRole('button', { name: '开通账号' }).waitFor();
    const account = await accountOf(visit, '朱海涛');
    await account.getByText('zhuhaitao', { exact: true }).waitFor();
    expect(await account.getByRole('group', { name: '可以办理' }).count()).toBe(0);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('lets the security administrator end a sign-in; whoever was at work signs in again and goes on', async () => {
    const liaison = await town().stage.as('zhuhaitao');
    await liaison.open('/');

    const visit = await town().stage.as('yingnianci');
    const { page } = visit;
    await visit.open('/');
    await go(visit, '账号');
    expect(await page.getByRole('button', { name: '开通账号' }).count()).toBe(0);
    const account = await accountOf(visit, '朱海涛');
    await account.getByRole('button', { name: '终止登录' }).click();
    await page.getByRole('dialog', { name: '终止登录' }).getByRole('button', { name: '终止登录' }).click();
    await account.getByText('0个').waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();

    await liaison.page
      .getByRole('navigation', { name: '主导航' })
      .getByRole('link', { name: '填报' })
      .click();
    await liaison.page.getByRole('dialog', { name: '登录已过期，请重新登录' }).waitFor();
    await liaison.close();
  });

  it('shows the auditor who did it, and that the ledger is whole', async () => {
    const visit = await town().stage.as('tangxuejun');
    const { page } = visit;
    await visit.open('/');
    await go(visit, '台账');
    await page.getByRole('button', { name: '核验整条台账' }).click();
    await page.getByText(/条均未改动/).waitFor();
    const book = page.getByRole('table', { name: '台账' });
    await book
      .getByRole('row', { name: /应念慈/ })
      .first()
      .press('Enter');
    const entry = page.getByRole('dialog', { name: '一条台账' });
    await entry.getByText(/^应念慈（/).waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});
