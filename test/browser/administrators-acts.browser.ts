import type { Locator, Page } from 'playwright-core';
import { choose } from './stage/acts.ts';
import { describeWithChromium } from './stage/browser.ts';
import { townForStories } from './stage/town.ts';
import { saved, textsOf, withRows } from './stage/workbooks.ts';

/** A rare act behind 更多; its form or its question. */
async function more(page: Page, within: Page | Locator, act: string): Promise<Locator> {
  await within.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: act }).click();
  return page.getByRole('dialog', { name: act });
}

const leading = async (text: Locator) => /牵头任务(\d+)项/.exec((await text.textContent()) ?? '')?.[1];

describeWithChromium('what the three administrators do', () => {
  const town = townForStories();

  it('tells before a merger what will pass on, and why a unit with open work cannot be closed', async () => {
    const visit = await town().stage.as('songxiaowen');
    const { page } = visit;
    await visit.open('/organizations');
    await page.getByRole('button', { name: '设立机构' }).click();
    const founding = page.getByRole('dialog', { name: '设立机构' });
    await founding.getByLabel('名称').fill('云溪市数据管理局');
    await founding.getByLabel('代码').fill('YX-SJGLJ');
    await founding.getByText('市级', { exact: true }).click();
    await founding.getByRole('button', { name: '设立', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '云溪市数据管理局' }).waitFor();

    await visit.open('/organizations?text=住房和城乡建设');
    await page.getByRole('link', { name: '云溪市住房和城乡建设局' }).click();
    await page.getByRole('heading', { level: 1, name: '云溪市住房和城乡建设局' }).waitFor();
    const closing = await more(page, page, '撤销');
    await closing
      .getByRole('alert')
      .filter({ hasText: /还有牵头任务\d+项.*未了结/ })
      .waitFor();
    expect(await closing.getByRole('button', { name: '撤销' }).isDisabled()).toBe(true);
    await closing.getByRole('button', { name: '先不办' }).click();
    await closing.waitFor({ state: 'hidden' });

    const merging = await more(page, page, '并入其他单位');
    const foretold = await leading(merging.getByText(/移交接收单位：牵头任务\d+项/));
    await choose(page, merging.getByLabel('接收单位'), '云溪市数据管理局');
    await merging.getByLabel('理由或依据').fill('机构改革方案');
    await merging.getByRole('button', { name: '合并并移交' }).click();
    const merged = page.getByRole('dialog', { name: '已合并，没有办结的事项已移交' });
    expect(await leading(merged.getByText(/牵头任务\d+项/))).toBe(foretold);
    await merged.getByRole('button', { name: '知道了' }).click();
    await page.getByText('市级责任单位，已撤并').waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('brings people in from Excel: a bad row is marked in a copy and writes nothing, a good one lets in', async () => {
    const visit = await town().stage.as('songxiaowen');
    const { page } = visit;
    await visit.open('/people/import');
    const template = await saved(page, () => page.getByRole('link', { name: '下载模板' }).click());
    const file = page.getByLabel('Excel 文件');
    await file.setInputFiles(await withPerson(template, '没有写邮箱'));
    await page.getByRole('row', { name: /邮箱.*格式不对/ }).waitFor();
    expect(await page.getByRole('button', { name: '全部导入' }).count()).toBe(0);
    const marked = await saved(page, () => page.getByRole('button', { name: '下载标注副本' }).click());
    expect(await textsOf(marked)).toContainEqual(expect.stringMatching(/邮箱.*格式不对/));

    await page.getByLabel('给还没有账号的人开通账号').check();
    await page.getByRole('row', { name: /邮箱.*格式不对/ }).waitFor();
    await file.setInputFiles(await withPerson(template, 'chenmo@yunxi.example'));
    await page.getByText('没有问题，可以导入；将邀请1人。').waitFor();
    await page.getByRole('button', { name: '全部导入' }).click();
    const brought = page.getByRole('dialog', { name: '已导入：新增人员1、新增任职1' });
    await brought.getByText('发出邀请1份。').waitFor();
    await brought.getByRole('button', { name: '查看人员' }).click();
    await page.getByRole('heading', { level: 1, name: '人员' }).waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();
    const letters = await town().city.letters('chenmo@yunxi.example');
    expect(letters).toHaveLength(1);
  });

  it('never shuts out the last administrator, keeps the reason typed, and enters it for the auditor', async () => {
    const visit = await town().stage.as('yingnianci');
    const { page } = visit;
    const shutOut = async (name: string): Promise<Locator> => {
      await visit.open(`/accounts?text=${name}`);
      await page.getByRole('table', { name: '账号' }).getByRole('row', { name }).press('Enter');
      const account = page.getByRole('dialog', { name: `${name}的账号` });
      const asked = await more(page, account, '停用');
      await asked.getByLabel('理由或依据').fill('调离本单位');
      await asked.getByRole('button', { name: '停用' }).click();
      return asked;
    };
    const last = await shutOut('宋晓雯');
    await last.getByText(/^这是最后一位能登录的系统管理员/).waitFor();
    expect(await last.getByLabel('理由或依据').inputValue()).toBe('调离本单位');
    const done = await shutOut('朱海涛');
    await done.waitFor({ state: 'hidden' });
    await page.getByRole('dialog', { name: '朱海涛的账号' }).getByText('已停用').waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();

    const auditor = await town().stage.as('tangxuejun');
    await auditor.open('/ledger?action=account.disabled');
    await auditor.page
      .getByRole('table', { name: '台账' })
      .getByRole('row', { name: /应念慈.*停用账号/ })
      .press('Enter');
    await auditor.page
      .getByRole('dialog', { name: '一条台账' })
      .getByRole('row', { name: '理由 调离本单位' })
      .waitFor();
    await auditor.close();
  });

  it('puts a year of holidays in force: read from the notice, approved by what it moves', async () => {
    const visit = await town().stage.as('songxiaowen');
    const { page } = visit;
    await visit.open('/holidays/new');
    const notice = page.getByLabel('粘贴通知全文');
    await notice.fill('放假安排见附件');
    await page.getByText(/^没有读出放假安排/).waitFor();
    await notice.fill(NOTICE);
    await page.getByText('检查通过').waitFor();
    await page.getByLabel('调整的理由').fill('除夕放假');
    await page.getByRole('button', { name: '提出，待批准' }).click();
    await page.getByRole('heading', { level: 1, name: '2024年放假安排' }).waitFor();
    const path = new URL(page.url()).pathname;
    expect(visit.complaints).toEqual([]);
    await visit.close();

    const approver = await town().stage.as('qintao');
    await approver.open(path);
    await approver.page.getByText(/^改变1天：2月9日（周五）休息。移动期限\d+项/).waitFor();
    await approver.page.getByRole('button', { name: '批准', exact: true }).click();
    await approver.page.getByRole('dialog', { name: '批准' }).getByRole('button', { name: '批准' }).click();
    await approver.page.getByText('国办发明电〔2023〕7号，已批准').waitFor();
    expect(approver.complaints).toEqual([]);
    await approver.close();
  });

  it('tells the secret of a new receiver once, and sends nothing more when it is paused', async () => {
    const visit = await town().stage.as('songxiaowen');
    const { page } = visit;
    await visit.open('/webhooks');
    await page.getByRole('button', { name: '新建推送' }).click();
    const creating = page.getByRole('dialog', { name: '新建推送' });
    await creating.getByLabel('名称').fill('市政务平台');
    await creating.getByLabel('网址').fill('https://gov.yunxi.example/in');
    await creating.getByLabel('推送哪些事件').press('Enter');
    await page.getByTitle('全部事件').click();
    // Beside the list, which stays open for more.
    await creating.getByLabel('名称').click();
    await creating.getByRole('button', { name: '建立' }).click();
    const told = page.getByRole('dialog', { name: '签名密钥，只显示这一次' });
    const secret = (await told.locator('code').textContent()) ?? '';
    expect(secret.length).toBeGreaterThan(20);
    await page.keyboard.press('Escape');
    await told.getByRole('button', { name: '已经存好' }).click();
    await page.getByRole('table', { name: '事件推送' }).getByRole('link', { name: '市政务平台' }).click();
    await page.getByRole('heading', { level: 1, name: '市政务平台' }).waitFor();
    expect(await page.content()).not.toContain(secret);
    const pausing = await more(page, page, '停用');
    await pausing.getByRole('button', { name: '停用' }).click();
    await page.getByText('■ 停用，停用期间的事件不补发').waitFor();
    const removing = await more(page, page, '删除');
    await removing.getByRole('button', { name: '删除' }).click();
    await page.getByText('还没有推送').waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});

/** As it was announced, but for the eve of the spring festival. */
const NOTICE = `国务院办公厅关于2024年部分节假日安排的通知
国办发明电〔2023〕7号
一、元旦：1月1日放假，与周末连休。
二、春节：2月9日至17日放假调休，共9天。2月4日（周日）、2月18日（周日）上班。
三、清明节：4月4日至6日放假调休，共3天。4月7日（周日）上班。
四、劳动节：5月1日至5日放假调休，共5天。4月28日（周日）、5月11日（周六）上班。
五、端午节：6月10日放假，与周末连休。
六、中秋节：9月15日至17日放假调休，共3天。9月14日（周六）上班。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（周日）、10月12日（周六）上班。`;

/** The template with one person of 云溪市公安局. */
const withPerson = (template: Buffer, email: string) =>
  withRows(template, '人员', [['chenmo', '陈默', email, 'YX-GAJ', '联络员', '2024-01-01', null, 'chenmo']]);
