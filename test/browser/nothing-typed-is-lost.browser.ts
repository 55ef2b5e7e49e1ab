import { SAMPLE_PASSWORD } from '#features/identity';
import { describeWithChromium, type Visit } from './stage/browser.ts';
import { townForStories } from './stage/town.ts';

describeWithChromium('nothing typed is lost', () => {
  const town = townForStories();

  /** As if the time had run out: the same person ends the session from another device. */
  async function endSessionOf(login: string): Promise<void> {
    const elsewhere = await town().city.as(login);
    const { body } = await elsewhere.ask('DELETE', '/api/sessions');
    expect(body['ended']).toBeGreaterThan(0);
  }

  async function signInAgain({ page }: Visit): Promise<void> {
    const door = page.getByRole('dialog', { name: '登录已过期，请重新登录' });
    await door.getByLabel('口令').fill(SAMPLE_PASSWORD);
    await door.getByRole('button', { name: '登录，继续刚才的事' }).click();
    await door.waitFor({ state: 'hidden' });
  }

  async function idOf(login: string, title: string): Promise<number> {
    const tasks = await (await town().city.as(login)).list('/api/tasks?status=all&limit=200');
    const id = tasks.find((task) => task['title'] === title)?.id;
    if (id === undefined) throw new Error(`${login} sees no task ${title}`);
    return id;
  }

  it('when the session ends under a report: the page stays, asks to sign in over it, and hands it in', async () => {
    const taskId = await idOf('zhuhaitao', '起草《云溪市餐厨垃圾管理办法》');
    const visit = await town().stage.as('zhuhaitao');
    const { page } = visit;
    await visit.open(`/tasks/${taskId}/report`);
    const body = page.getByLabel('这段时间做了什么');
    await body.fill('完成立法调研，形成草案初稿。');
    await endSessionOf('zhuhaitao');
    await page.getByRole('button', { name: '报送', exact: true }).click();
    await signInAgain(visit);
    expect(await body.inputValue()).toBe('完成立法调研，形成草案初稿。');
    await page.getByRole('button', { name: '报送', exact: true }).click();
    await page.getByText('已报送，等待督办机构审核').waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('when the session ends under a reason: it is asked for over the dialog, and the reason is still there', async () => {
    const visit = await town().stage.as('fanzhenhua');
    const { page } = visit;
    await visit.open('/reports/review');
    await page.getByRole('button', { name: '退回补充…' }).click();
    const asked = page.getByRole('dialog', { name: '退回补充' });
    await asked.getByLabel('退回的理由').fill('请附建议事项清单。');
    await endSessionOf('fanzhenhua');
    await asked.getByRole('button', { name: '退回', exact: true }).click();
    await signInAgain(visit);
    expect(await asked.getByLabel('退回的理由').inputValue()).toBe('请附建议事项清单。');
    await asked.getByRole('button', { name: '退回', exact: true }).click();
    await page.getByText('已退回').waitFor();
    await asked.waitFor({ state: 'hidden' });
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('when a colleague writes the same report: both texts are shown, and one chooses', async () => {
    const taskId = await idOf('zhuhaitao', '压降住建领域一审行政案件');
    const visit = await town().stage.as('zhuhaitao');
    const { page } = visit;
    await visit.open(`/tasks/${taskId}/report`);
    const body = page.getByLabel('这段时间做了什么');
    await body.fill('一季度新收案件九件。');
    await page.getByText(/^草稿已自动保存/).waitFor();

    const colleague = await town().city.as('tanzeyu');
    const { version, purpose, percent, readings, period } = await colleague.get(
      `/api/tasks/${taskId}/report-draft`,
    );
    const theirs = { version, purpose, percent, readings, period, body: '一季度新收案件十件，均已应诉。' };
    const saved = await colleague.ask('PUT', `/api/tasks/${taskId}/report-draft`, theirs);
    expect(saved.status).toBe(200);

    await body.fill('一季度新收案件九件，败诉一件。');
    await page.getByText(/^这份草稿在别处改过/).waitFor();
    await page.getByText('一季度新收案件十件，均已应诉。').waitFor();
    expect(await body.inputValue()).toBe('一季度新收案件九件，败诉一件。');
    const stored = page.waitForResponse(
      (answer) => answer.request().method() === 'PUT' && answer.url().endsWith('/report-draft'),
    );
    await page.getByRole('button', { name: '用我写的' }).click();
    expect((await stored).status()).toBe(200);
    expect(await colleague.get(`/api/tasks/${taskId}/report-draft`)).toMatchObject({
      body: '一季度新收案件九件，败诉一件。',
    });
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('when somebody else changed the record: it says so, and what was typed can be handed in', async () => {
    const clerk = await town().city.as('fanzhenhua');
    const known = await clerk.task({ id: await idOf('fanzhenhua', '压降住建领域一审行政案件') });
    const draft = await clerk.draft({
      ...{ officeId: Number(known['officeId']), leadUnitId: Number(known['leadUnitId']) },
      ...{ title: '清理住建领域证明事项', measure: '梳理目录。', dueOn: '2024-06-28' },
    });
    const visit = await town().stage.as('fanzhenhua');
    const { page } = visit;
    await visit.open(`/tasks/${draft.id}`);
    await page.getByRole('button', { name: '修改草稿' }).click();
    const form = page.getByRole('dialog', { name: '修改草稿' });
    await form.getByLabel('具体措施').fill('梳理目录，逐项提出取消或者保留的意见。');
    const other = await clerk.ask('PATCH', `/api/tasks/${draft.id}`, {
      version: draft.version,
      dueOn: '2024-07-31',
    });
    expect(other.status).toBe(200);
    await form.getByRole('button', { name: '保存' }).click();
    await form.getByRole('alert').waitFor();
    expect(await form.getByLabel('具体措施').inputValue()).toBe('梳理目录，逐项提出取消或者保留的意见。');
    await page.getByText('2024年7月31日').first().waitFor();
    await form.getByRole('button', { name: '保存' }).click();
    await form.waitFor({ state: 'hidden' });
    expect(await clerk.task(draft)).toMatchObject({
      ...{ measure: '梳理目录，逐项提出取消或者保留的意见。', dueOn: '2024-07-31' },
    });
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('when the tab is closed: what was half written is there again', async () => {
    const taskId = await idOf('zhuhaitao', '申报年度重大行政决策事项');
    const visit = await town().stage.as('zhuhaitao');
    await visit.open(`/tasks/${taskId}`);
    const dialogIn = async (page: Visit['page']) => {
      const direct = page.getByRole('button', { name: '申请延期' });
      await direct.click();
      return page.getByRole('dialog', { name: '申请延期' });
    };
    await (await dialogIn(visit.page)).getByLabel('延期理由').fill('事项须经市政府常务会审议。');
    const context = visit.page.context();
    await visit.page.close();
    const again = await context.newPage();
    await again.goto(`/tasks/${taskId}`);
    expect(await (await dialogIn(again)).getByLabel('延期理由').inputValue()).toBe(
      '事项须经市政府常务会审议。',
    );
    await context.close();
  });
});
