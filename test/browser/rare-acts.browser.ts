import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { Secret, TOTP } from 'otpauth';
import type { Locator, Page } from 'playwright-core';
import { describeWithChromium, type Visit } from './stage/browser.ts';
import { townForStories } from './stage/town.ts';

const CHOSEN = 'Qingshui-7-bridge';

/** An act that the page offers; its form or its question. */
async function press(page: Page, act: string): Promise<Locator> {
  const offered = page.getByRole('group', { name: '可以办理' }).first();
  await offered.getByRole('button', { name: act, exact: true }).click();
  return page.getByRole('dialog', { name: act });
}

/** A rare act behind 更多. */
async function more(page: Page, within: Page | Locator, act: string): Promise<Locator> {
  await within.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: act }).click();
  return page.getByRole('dialog', { name: act });
}

async function send(form: Locator, word: string): Promise<void> {
  await form.getByRole('button', { name: word, exact: true }).click();
  await form.waitFor({ state: 'hidden' });
}

async function choose(page: Page, field: Locator, name: string): Promise<void> {
  await field.fill(name);
  await page.locator('.ant-select-item-option').filter({ hasText: name }).click();
}

async function day(field: Locator, on: string): Promise<void> {
  await field.fill(on);
  await field.press('Enter');
}

async function signIn({ page }: Visit, login: string, password: string): Promise<void> {
  await page.getByLabel('账号', { exact: true }).fill(login);
  await page.getByLabel('口令', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

describeWithChromium('acts that are rare, and matter when they come', () => {
  const town = townForStories({ webhooks: true, singleSignOn: true });

  it('lets somebody new in by the forms and a mail, and in again after the phone is lost', async () => {
    const { city, stage } = town();
    const visit = await stage.as('songxiaowen');
    const { page } = visit;
    await visit.open('/people');
    const registering = await press(page, '登记人员');
    await registering.getByLabel('代码').fill('guqinghe');
    await registering.getByLabel('姓名').fill('顾清和');
    await registering.getByLabel('邮箱').fill('guqinghe@yunxi.example');
    await send(registering, '登记');
    await page.getByRole('heading', { level: 1, name: '顾清和' }).waitFor();
    const appointing = await press(page, '任命');
    await choose(page, appointing.getByLabel('单位'), '云溪市财政局');
    await appointing.getByLabel('角色').press('Enter');
    await page.getByTitle('联络员', { exact: true }).click();
    await send(appointing, '任命');
    await page.getByRole('link', { name: '云溪市财政局' }).waitFor();

    await page.getByRole('link', { name: '查看账号' }).click();
    await page.getByText('没有找到账号').waitFor();
    const opening = await press(page, '开通账号');
    await choose(page, opening.getByLabel('给谁开通'), '顾清和');
    await opening.getByLabel('登录名').fill('zhuhaitao');
    await opening.getByLabel('初始口令').fill(CHOSEN);
    // What is typed outlives the page, but for a password.
    await page.reload();
    await press(page, '开通账号');
    await opening
      .getByText(/^顾清和/)
      .first()
      .waitFor();
    expect(await opening.getByLabel('初始口令').inputValue()).toBe('');
    await opening.getByRole('button', { name: '开通', exact: true }).click();
    await opening.getByText(/^登录名“zhuhaitao”已被使用/).waitFor();
    await opening.getByLabel('登录名').fill('guqinghe');
    await visit.picture('rare-account-opening');
    await send(opening, '开通');
    await page.getByRole('dialog', { name: '顾清和的账号' }).getByText('待设口令').waitFor();
    await visit.picture('rare-account-opened');
    expect(visit.complaints).toEqual([]);
    await visit.close();

    const [letter, ...others] = await city.letters('guqinghe@yunxi.example');
    expect(others).toEqual([]);
    expect(letter?.text).toContain('登录名是“guqinghe”');
    const guest = await stage.visitor('phone');
    await guest.open(/\/password\/set#\S+/.exec(letter?.text ?? '')?.[0] ?? '');
    await guest.page.getByLabel('新口令', { exact: true }).fill(CHOSEN);
    await guest.page.getByLabel('再填一次新口令').fill(CHOSEN);
    await guest.page.getByRole('button', { name: '设置口令' }).click();
    await guest.page.getByText('口令已设置').waitFor();

    const person = city.visitor();
    await person.login('guqinghe', CHOSEN);
    const { body } = await person.ask('POST', '/api/second-factor');
    const code = new TOTP({ secret: Secret.fromBase32(String(body['secret'])) }).generate();
    expect(await person.ask('POST', '/api/second-factor/confirm', { code })).toMatchObject({ status: 204 });
    await signIn(guest, 'guqinghe', CHOSEN);
    await guest.page.getByLabel('动态口令').waitFor();

    const keeper = await stage.as('yingnianci');
    await keeper.open('/accounts?text=顾清和');
    await keeper.page
      .getByRole('table', { name: '账号' })
      .getByRole('row', { name: '顾清和' })
      .press('Enter');
    const account = keeper.page.getByRole('dialog', { name: '顾清和的账号' });
    const resetting = await more(keeper.page, account, '重置双因素');
    await resetting.getByLabel('理由或依据').fill('手机丢失，已当面核实');
    await send(resetting, '重置双因素');
    await account.getByText('未启用').waitFor();
    await account.getByText('0个', { exact: true }).waitFor();
    await keeper.picture('rare-second-factor-reset');
    expect(keeper.complaints).toEqual([]);
    await keeper.close();

    await guest.open('/login');
    await signIn(guest, 'guqinghe', CHOSEN);
    await guest.page.getByRole('heading', { name: /^顾清和，/ }).waitFor();
    await guest.open('/account');
    await guest.page.getByRole('button', { name: '启用双因素登录' }).waitFor();
    expect(guest.complaints).toEqual([]);
    await guest.close();
  });

  it('renames, moves and closes a unit that has nothing open, and shows what it was', async () => {
    const visit = await town().stage.as('songxiaowen');
    const { page } = visit;
    await visit.open('/organizations');
    const founding = await press(page, '设立机构');
    await founding.getByLabel('名称').fill('云溪市大数据中心');
    await founding.getByLabel('代码').fill('YX-DSJ');
    await founding.getByText('市级', { exact: true }).click();
    await day(founding.getByLabel('设立之日'), '2023年3月1日');
    await send(founding, '设立');
    await page.getByRole('heading', { level: 1, name: '云溪市大数据中心' }).waitFor();

    const renaming = await press(page, '更名');
    await renaming.getByLabel('新名称').fill('云溪市数据发展中心');
    await day(renaming.getByLabel('启用之日'), '2023年9月1日');
    await renaming.getByLabel('理由或依据').fill('云编办〔2023〕18号');
    await send(renaming, '更名');
    await page.getByRole('heading', { level: 1, name: '云溪市数据发展中心' }).waitFor();
    const moving = await more(page, page, '调整上级');
    await choose(page, moving.getByLabel('新的上级'), '云溪市发展和改革委员会');
    await moving.getByLabel('理由或依据').fill('云编办〔2023〕21号');
    await send(moving, '调整上级');
    await page.getByRole('link', { name: '云溪市发展和改革委员会' }).waitFor();
    const closing = await more(page, page, '撤销');
    await closing.getByText('不再存续，经办过的记录都在。现在没有人任职。').waitFor();
    await closing.getByLabel('理由或依据').fill('职能并入市发展和改革委员会');
    await visit.picture('rare-unit-closing');
    await send(closing, '撤销');

    await page.getByText('市级责任单位，已撤并').waitFor();
    const names = page.getByRole('listitem');
    await names.filter({ hasText: '云溪市大数据中心2023年3月1日至2023年8月31日' }).waitFor();
    await names.filter({ hasText: '云溪市数据发展中心2023年9月1日至2024年1月1日' }).waitFor();
    expect(await page.getByRole('group', { name: '可以办理' }).count()).toBe(0);
    await visit.picture('rare-unit-closed');
    await visit.open('/organizations');
    await names.filter({ hasText: '云溪市数据发展中心2023年3月1日至2024年1月1日' }).waitFor();
    expect(await page.getByRole('link', { name: '云溪市数据发展中心' }).count()).toBe(1);
    await visit.open('/organizations?on=2023-06-30');
    await page.getByRole('link', { name: '云溪市大数据中心' }).waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  describe('with a receiver of messages', () => {
    const heard: { readonly id: unknown; readonly event: unknown }[] = [];
    const hear = async (request: IncomingMessage) => {
      const { event } = (await json(request)) as { event: unknown };
      heard.push({ id: request.headers['x-sandan-delivery'], event });
    };
    let receiver: Server;
    beforeAll(async () => {
      receiver = createServer(
        (request, response) =>
          void hear(request).then(
            () => response.end('收到'),
            () => response.destroy(),
          ),
      );
      await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
    });
    afterAll(() => new Promise((done) => receiver.close(done)));

    it('sends one again from the list of those sent, and shows what the other side said', async () => {
      const visit = await town().stage.as('songxiaowen');
      const { page } = visit;
      await visit.open('/webhooks');
      const creating = await press(page, '新建推送');
      await creating.getByLabel('名称').fill('数据共享平台');
      await creating
        .getByLabel('网址')
        .fill(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/in`);
      await creating.getByLabel('推送哪些事件').press('Enter');
      await page.getByTitle('目标草稿（target_draft.*）').click();
      // Beside the list, which stays open for more.
      await creating.getByLabel('名称').click();
      await creating.getByRole('button', { name: '建立', exact: true }).click();
      await page.getByRole('button', { name: '已经存好' }).click();
      await page.getByRole('table', { name: '事件推送' }).getByRole('link', { name: '数据共享平台' }).click();

      const trying = await press(page, '试发');
      await send(trying, '试发');
      const sent = page
        .getByRole('table', { name: '发送记录' })
        .getByRole('row', { name: /试发.*✓ 已送达.*1次.*200 收到/ });
      await sent.waitFor();
      await visit.picture('rare-webhook-sent');
      await sent.getByRole('button', { name: '重发试发' }).click();
      await page.getByText('已列入待发').waitFor();
      await sent.waitFor();
      const [first, second, ...others] = heard;
      expect(others).toEqual([]);
      expect(first).toEqual({ id: expect.any(String) as string, event: 'webhook.test' });
      expect(second).toEqual(first);
      expect(visit.complaints).toEqual([]);
      await visit.close();
    });
  });

  it('judges a target beside its figures, once another unit leads it, and shows the judgement', async () => {
    const { city, stage } = town();
    const clerk = await city.as('fanzhenhua');
    const [office, unit] = await Promise.all(['YX', 'YX-CZJ'].map((code) => clerk.organization(code)));
    const rate = { name: '行政诉讼败诉率', op: '<=', value: 5, unit: '%' };
    const drafted = await clerk.post('/api/targets', {
      ...{ officeId: office?.id, planYear: 2024, title: '压降行政败诉', leadUnitId: unit?.id },
      ...{ summary: '全年败诉率控制在5%以内。', indicators: [rate] },
    });
    const { version } = await clerk.post(`/api/targets/${drafted.id}/confirm`, { version: drafted.version });
    await clerk.post(`/api/targets/${drafted.id}/tasks`, {
      version,
      tasks: [
        { title: '败诉案件逐案复盘', measure: '每季一次。', leadUnitId: unit?.id, dueOn: '2024-06-28' },
      ],
    });

    const visit = await stage.as('fanzhenhua');
    const { page } = visit;
    await visit.open(`/targets/${drafted.id}`);
    const leading = await more(page, page, '改牵头单位');
    await choose(page, leading.getByLabel('牵头单位'), '云溪市公安局');
    await send(leading, '改牵头单位');
    await page.getByText('云溪市公安局').first().waitFor();

    const judging = await press(page, '评定');
    await judging.getByText('已实现', { exact: true }).click();
    await judging.getByLabel('理由').fill('全年败诉率低于控制数。');
    await judging.getByRole('button', { name: '评定', exact: true }).click();
    await judging.getByText(/^评定为实现前，请先填写指标“行政诉讼败诉率”的实际完成值/).waitFor();
    expect(await judging.getByLabel('理由').inputValue()).toBe('全年败诉率低于控制数。');
    await judging.getByLabel('完成值').fill('4.2');
    await judging.getByLabel('上年同一数值').fill('5.6');
    await judging.getByLabel('数据来源').fill('市中级人民法院通报');
    await visit.picture('rare-target-judging');
    await send(judging, '评定');
    await page.getByRole('heading', { name: '评定：已实现' }).waitFor();
    await page
      .getByRole('row', {
        name: /行政诉讼败诉率 不高于5% 4\.2%（上年5\.6%）.*法院通报.*要求不高于5%，实际4\.2%/,
      })
      .waitFor();
    await page.getByText('办结0项，未办结1项').waitFor();
    expect(await page.getByRole('group', { name: '可以办理' }).count()).toBe(0);
    await visit.picture('rare-target-judged');
    await visit.open('/targets?status=met');
    await page
      .getByRole('table', { name: '年度目标' })
      .getByRole('row', { name: /压降行政败诉.*已实现/ })
      .waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('lets in whom the provider vouches for, to where they were going, and out at both', async () => {
    const visit = await town().stage.visitor();
    const { page } = visit;
    // The provider's pages ask a foreign host for a typeface; nobody here need wait for it.
    await page.context().route(/googleapis/, (route) => route.fulfill({ contentType: 'text/css', body: '' }));
    const through = async (subject: string) => {
      await page.getByRole('link', { name: '用统一身份认证登录' }).click();
      await page.getByPlaceholder('Enter any login').fill(subject);
      await page.getByPlaceholder('and password').fill('x');
      await page.getByRole('button', { name: 'Sign-in' }).click();
      await page.getByRole('button', { name: 'Continue' }).click();
    };
    await visit.open('/tasks?light=overdue');
    await visit.picture('rare-sign-in');
    await through('zhuhaitao');
    await page.waitForURL(/\/tasks\?light=overdue/);
    await page.getByRole('heading', { level: 1, name: '任务' }).waitFor();

    await page.context().clearCookies({ name: 'sandan' });
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '填报' }).click();
    const again = page.getByRole('dialog', { name: '登录已过期，请重新登录' });
    const [beside] = await Promise.all([
      page.context().waitForEvent('page'),
      again.getByRole('link', { name: '在新窗口用统一身份认证登录' }).click(),
    ]);
    await beside.getByRole('heading', { name: /^朱海涛，/ }).waitFor();
    await visit.picture('rare-sign-in-again');
    await beside.close();
    // Every page of the test has the focus always: here it comes back.
    await page.evaluate('dispatchEvent(new Event("focus"))');
    await again.waitFor({ state: 'hidden' });

    await page
      .getByRole('button', { name: /^朱海涛/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByRole('button', { name: 'Yes, sign me out' }).click();
    await page.waitForURL(/\/login/);
    await through('lisi');
    await page.getByText('统一身份“lisi”在本系统没有对应的账号。').waitFor();
    await visit.picture('rare-sign-in-refused');
    await page.getByRole('link', { name: '回到登录页' }).click();
    await page.waitForURL(/\/login/);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});
