import type { Item, Visitor } from '../scenarios/stage/visitor.ts';
import { act, begin, choose, day, send } from './stage/acts.ts';
import { describeWithChromium } from './stage/browser.ts';
import { townForStories } from './stage/town.ts';
import { saved, textsOf, withRows } from './stage/workbooks.ts';

const PROMISE = '三月底前公布清理结果';

describeWithChromium('what was found, promised, put right and made known', () => {
  const town = townForStories();

  const idOf = async (by: Visitor, code: string): Promise<number> => (await by.organization(code)).id;
  const personOf = async (by: Visitor, code: string): Promise<number> =>
    (await by.list(`/api/people?text=${code}`))[0]?.id ?? 0;

  it('takes an interview from who came to what was promised, which then stands in the ledger', async () => {
    const { city, stage } = town();
    const clerk = await city.as('fanzhenhua');
    const { items } = await clerk.post('/api/interviews', {
      ...{ officeId: await idOf(clerk, 'YX'), unitIds: [await idOf(clerk, 'YX-RSJ')] },
      ...{ reason: '群众集中反映执法不规范。', on: '2024-01-03', time: '09:00' },
      ...{ place: '市司法局三楼会议室', hostId: await personOf(clerk, 'qintao') },
    });
    const [interview] = items as Item[];
    const path = `/interviews/${interview?.id}`;
    await city.goTo('2024-01-03');

    const visit = await stage.as('fanzhenhua');
    const { page } = visit;
    await visit.open(path);
    const attendance = await begin(visit, '登记到会情况');
    await attendance.getByText('派人代替', { exact: true }).nth(1).click();
    await attendance.getByRole('button', { name: '登记到会情况' }).click();
    await attendance.getByText('请填写代替康德胜到会的人员。').waitFor();
    await attendance.getByLabel('代替到会的人员').nth(1).fill('左颖，法规科科长');
    await visit.picture('interview-attendance');
    await send(attendance, '登记到会情况');
    await page.getByText(/秦涛到场、康德胜由左颖，法规科科长代替/).waitFor();

    const record = await begin(visit, '撰写纪要');
    await record.getByLabel('约谈情况').fill('主谈人通报了群众反映的问题，单位作了说明并表态。');
    await record.getByLabel('存在问题').fill('部分规范性文件没有清理。\n没有明确专人。');
    await record.getByRole('button', { name: '添加承诺' }).click();
    await record.getByLabel('承诺内容').fill(PROMISE);
    await choose(page, record.getByLabel('责任人'), '康德胜');
    await day(record, '期限', '2024年3月29日');
    await visit.picture('interview-record');
    await send(record, '存档并送双方确认');
    await page.getByText('纪要待确认').first().waitFor();
    await visit.settled();
    await visit.picture('interview-recorded');

    const approver = await stage.as('qintao');
    await approver.open(path);
    await act(approver, '为督办机构确认纪要');
    await approver.page.getByText(/^秦涛确认，/).waitFor();
    expect(approver.complaints).toEqual([]);
    await approver.close();
    const head = await stage.as('kangdesheng');
    await head.open(path);
    await head.page.getByRole('listitem').filter({ hasText: '没有明确专人。' }).waitFor();
    await act(head, '确认纪要');
    await head.page.getByText('纪要已生效').first().waitFor();
    expect(head.complaints).toEqual([]);
    await head.close();

    await visit.open('/rectification?source=promise');
    const promised = page.getByRole('row', { name: new RegExp(`约谈承诺，.*${PROMISE} 康德胜`) });
    await promised.getByText('措施已定').waitFor();
    await visit.picture('ledger-promise');
    await promised.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: PROMISE }).waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('strikes off a group at once, but not by who answers for one of it; looks again by lot', async () => {
    const { city, stage } = town();
    const clerk = await city.as('fanzhenhua');
    const [own, other] = await submitted(clerk, await city.as('shenganbang'));

    const strikeOff = async (login: string) => {
      const visit = await stage.as(login);
      await visit.open('/rectification?status=submitted');
      for (const code of [own, other]) await visit.page.getByLabel(`选择${code}`).check();
      const dialog = await begin(visit, '批量销号（2项）');
      await dialog.getByLabel('核验情况').fill('逐卷核对，均已补齐。');
      return { visit, dialog };
    };
    const answering = await strikeOff('yankejian');
    await answering.dialog.getByRole('button', { name: '批量销号（2项）' }).click();
    await answering.dialog.getByText(`${own}：核验人不能是整改责任人，请另行指定核验人。`).waitFor();
    expect(await answering.dialog.getByText(`${other}：`).count()).toBe(0);
    expect(await answering.dialog.getByLabel('核验情况').inputValue()).toBe('逐卷核对，均已补齐。');
    await answering.visit.picture('group-refused');
    expect(answering.visit.complaints).toEqual([]);
    await answering.visit.close();

    const { visit, dialog } = await strikeOff('fanzhenhua');
    const { page } = visit;
    await send(dialog, '批量销号（2项）');
    await page.getByLabel(`选择${own}`).waitFor({ state: 'detached' });
    await visit.open('/rectification?status=closed');
    for (const code of [own, other])
      await page.getByRole('row', { name: new RegExp(`${code} .*已销号.*范振华`) }).waitFor();

    await visit.open('/rectification/rechecks');
    const draw = await begin(visit, '抽取事项');
    await day(draw, '销号日期不早于', '2019年1月1日');
    await day(draw, '销号日期不晚于', '2019年12月31日');
    await draw.getByLabel('抽取几项').fill('2');
    await draw.getByLabel('种子').fill('2024年第一季度');
    await day(draw, '复查期限', '2024年3月29日');
    await draw.getByRole('button', { name: '抽取事项' }).click();
    await draw.getByText(/^没有抽到事项/).waitFor();
    await visit.picture('recheck-nothing');
    await day(draw, '销号日期不早于', '2024年1月1日');
    await day(draw, '销号日期不晚于', '2024年1月31日');
    await send(draw, '抽取事项');
    await page.getByRole('heading', { name: '待复查（2项）' }).waitFor();
    await visit.picture('recheck-drawn');
    expect(visit.complaints).toEqual([]);
    await visit.close();

    const again = await stage.as('qintao');
    await again.open('/rectification/rechecks');
    const look = async (code: string, outcome: string, finding: string) => {
      const drawn = again.page.getByRole('listitem').filter({ hasText: code });
      await drawn.getByRole('button', { name: '登记复查结果' }).click();
      const result = again.page.getByRole('dialog', { name: '登记复查结果' });
      await result.getByText(outcome, { exact: true }).click();
      await result.getByLabel('复查情况').fill(finding);
      await send(result, '登记复查结果');
    };
    await look(own, '复查通过', '又调阅五卷，程序规范。');
    await again.page.getByText('复查通过：又调阅五卷，程序规范。（秦涛）').waitFor();
    await look(other, '问题反弹，重新打开', '又发现两卷没有审核意见。');
    await again.page.getByText('问题反弹，已重新打开：又发现两卷没有审核意见。（秦涛）').waitFor();
    await again.picture('recheck-results');
    await again.page.getByRole('link', { name: other }).click();
    await again.page.getByRole('heading', { level: 1, name: '案卷缺少法制审核意见' }).waitFor();
    await again.page.getByText('待定措施').first().waitFor();
    expect(again.complaints).toEqual([]);
    await again.close();
  });

  it('enters what was found elsewhere from Excel: with a bad row nothing, and the row marked', async () => {
    const visit = await town().stage.as('fanzhenhua');
    const { page } = visit;
    await visit.open('/rectification/import');
    const template = await saved(page, () => page.getByRole('link', { name: '下载模板' }).click());
    const found = ['YX-CZJ', '审计', '云审报〔2024〕3号', '罚没收入没有及时缴库'];
    const file = page.getByLabel('Excel 文件');
    await file.setInputFiles(
      await withRows(template, '整改事项', [found, ['YX-WU', '审计', '', '没有这个单位']]),
    );
    await page.getByRole('row', { name: /^第4行 单位代码 单位不存在/ }).waitFor();
    expect(await page.getByRole('button', { name: '列入台账' }).count()).toBe(0);
    await visit.picture('import-bad-row');
    const marked = await saved(page, () => page.getByRole('button', { name: '下载标注副本' }).click());
    expect(await textsOf(marked)).toContainEqual(expect.stringMatching(/^单位代码：单位不存在/));

    await file.setInputFiles(await withRows(template, '整改事项', [found]));
    await page.getByText('1行都没有问题，可以导入。').waitFor();
    await page.getByRole('button', { name: '列入台账' }).click();
    await page
      .getByRole('row', { name: /罚没收入没有及时缴库 审计，云审报〔2024〕3号 云溪市财政局/ })
      .waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('publishes a circular that a leader approved, and the units it goes to read it', async () => {
    const { city, stage } = town();
    const clerk = await city.as('fanzhenhua');
    const leader = await city.as('louweimin');
    const proposal = await approved(clerk, leader);

    const visit = await stage.as('fanzhenhua');
    const { page } = visit;
    await visit.open(`/proposals/${proposal.id}`);
    const title = '关于云溪市财政局“清理涉企收费文件”的通报';
    const publishing = await begin(visit, '印发通报');
    expect(await publishing.getByLabel('通报标题').inputValue()).toBe(title);
    expect(await publishing.getByLabel('通报正文').inputValue()).toBe('两次督促没有答复。');
    await publishing.getByLabel('通报正文').fill('云溪市财政局经两次督促没有答复，现予通报。');
    await choose(page, publishing.getByLabel('印发的其他单位'), '云溪市发展和改革委员会');
    // Beside the list, which stays open for more.
    await publishing.getByLabel('通报标题').click();
    await visit.picture('circular-publishing');
    await send(publishing, '印发通报');
    await page.getByText('印发：云溪市财政局、云溪市发展和改革委员会').waitFor();
    const crumbs = page.getByRole('navigation', { name: '所在位置' });
    const number = (await crumbs.getByText(/^云法督〔2024〕\d+号$/).textContent()) ?? '';
    await visit.picture('circular-published');
    expect(visit.complaints).toEqual([]);
    await visit.close();

    const reader = await stage.as('jiyutong');
    await reader.open('/circulars');
    const circulars = reader.page.getByRole('table', { name: '通报' });
    await circulars.getByRole('row', { name: new RegExp(`^${number} ${title}`) }).press('Enter');
    await reader.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await reader.page.getByText('云溪市财政局经两次督促没有答复，现予通报。').waitFor();
    await reader.picture('circular-read');
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  it('publishes a new version of the score rule, once what contradicts itself is mended', async () => {
    const visit = await town().stage.as('qintao');
    const { page } = visit;
    await visit.open('/scores');
    const publishing = await begin(visit, '发布新版本');
    const summons = publishing.getByLabel('每次的分值').nth(1);
    await summons.fill('0.2');
    await day(publishing, '生效之日', '2024年2月1日');
    await publishing.getByLabel('发布或修改的理由').fill('约谈以后仍不整改的增多。');
    await publishing.getByRole('button', { name: '发布新版本' }).click();
    await publishing.getByText('级别高的文书，扣分不能少于级别低的。').waitFor();
    await visit.picture('score-refused');
    await summons.fill('3');
    await send(publishing, '发布新版本');
    await page.getByRole('heading', { name: '法治督察考核规则第2版（尚未生效）' }).waitFor();
    await page.getByRole('heading', { name: '法治督察考核规则第1版（现行）' }).waitFor();
    await page.getByRole('row', { name: '发出约谈文书 扣3分 不设' }).waitFor();
    await visit.picture('score-published');
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  /** Two items that wait to be verified; for the first one an officer of the office itself answers. */
  async function submitted(clerk: Visitor, liaison: Visitor): Promise<readonly [string, string]> {
    const officeId = await idOf(clerk, 'YX');
    const measured = async (by: string) => ({
      ...{ measure: '逐卷补齐。', responsibleId: await personOf(clerk, by), dueOn: '2024-03-29' },
    });
    const common = { unitId: officeId, source: 'file_review' };
    const { items } = await clerk.post('/api/rectification', {
      officeId,
      items: [
        { ...common, problem: '案卷没有按期归档', agreed: await measured('yankejian') },
        { ...common, problem: '案卷缺少法制审核意见', agreed: await measured('shixiaolan') },
      ],
    });
    const [own, other] = items as Item[];
    for (const { id } of items as Item[]) {
      const { version } = await liaison.get(`/api/rectification/${id}`);
      const evidence = [{ name: '补齐后的案卷', reference: '档案室' }];
      await liaison.post(`/api/rectification/${id}/submission`, { version, evidence });
    }
    return [String(own?.['code']), String(other?.['code'])];
  }

  /** 通报 of a task that is supervised, as the office proposed and the leader approved it. */
  async function approved(clerk: Visitor, leader: Visitor): Promise<Item> {
    const drafted = await clerk.draft({
      ...{ officeId: await idOf(clerk, 'YX'), leadUnitId: await idOf(clerk, 'YX-CZJ') },
      ...{ title: '清理涉企收费文件', measure: '逐件清理，公布目录。', dueOn: '2024-06-28' },
    });
    await clerk.act(drafted, 'assign');
    const [supervised] = (await clerk.task(drafted))['cases'] as Item[];
    const { id, version } = await clerk.post('/api/proposals', {
      ...{ caseId: supervised?.id, kind: 'public_criticism', leads: ['两次督促没有答复。'] },
    });
    const decision = { version, approved: true, reason: '同意通报。' };
    return leader.post(`/api/proposals/${id}/decision`, decision);
  }
});
