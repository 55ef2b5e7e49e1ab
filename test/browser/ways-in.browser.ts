import { Secret, TOTP } from 'otpauth';
import { describeWithChromium, type Visit } from './stage/browser.ts';
import { townForStories } from './stage/town.ts';

const CHOSEN = 'Qingshui-7-bridge';
const CHANGED = 'Dongpu-9-harbour';
const AT_FINANCE = ['--role', 'liaison', '--organization', 'YX-CZJ'];

/** What the authenticator of a phone shows, or is about to show: a number that was used is taken no more. */
const numberOf = (secret: string, ahead = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + ahead * 30_000 });

const found = (pattern: RegExp, text: string | null | undefined): string => {
  const [, one] = pattern.exec(text ?? '') ?? [];
  if (one === undefined) throw new Error(`No ${pattern.source} in ${text ?? 'nothing'}`);
  return one;
};

describeWithChromium('the ways in', () => {
  const town = townForStories();

  const opened = async (login: string, name: string, ...more: string[]): Promise<string> => {
    const email = `${login}@yunxi.example`;
    const words = ['--login', login, '--name', name, '--email', email, ...AT_FINANCE, ...more];
    return (await town().city.sandan('account', 'create', ...words)).out;
  };
  const linkTo = async (login: string): Promise<string> => {
    const letters = await town().city.letters(`${login}@yunxi.example`);
    return found(/(\/password\/set#\S+)/, letters.at(-1)?.text);
  };
  const setPassword = async ({ page }: Visit, password: string, act: string) => {
    await page.getByLabel('新口令', { exact: true }).fill(password);
    await page.getByLabel('再填一次新口令').fill(password);
    await page.getByRole('button', { name: act }).click();
  };
  const signIn = async ({ page }: Visit, login: string, password: string) => {
    await page.getByLabel('账号', { exact: true }).fill(login);
    await page.getByLabel('口令', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录', exact: true }).click();
  };

  const leaveEverywhere = async ({ page }: Visit) => {
    await page.getByRole('button', { name: '全部退出' }).click();
    // The page begins anew: what is typed before is lost.
    await page.waitForURL(/\/login$/);
  };

  it('opens by the link of an invitation, and asks for the phone’s number once that is set up', async () => {
    await opened('linxiaoyu', '林晓雨', '--invite');
    const visit = await town().stage.visitor('phone');
    const { page } = visit;
    await visit.open(await linkTo('linxiaoyu'));
    await page.getByLabel('新口令', { exact: true }).fill('Short-1');
    await page.getByText(/还差\d个字符/).waitFor();
    await setPassword(visit, CHOSEN, '设置口令');
    await page.getByText('口令已设置，请用新口令登录。').waitFor();
    expect(await page.getByLabel('账号', { exact: true }).inputValue()).toBe('linxiaoyu');
    await signIn(visit, 'linxiaoyu', CHOSEN);
    await page.getByRole('heading', { name: /^林晓雨，/ }).waitFor();

    await visit.open('/account');
    await page.getByRole('button', { name: '启用双因素登录' }).click();
    await page.getByLabel('身份验证器的二维码').waitFor();
    const secret = found(/手工填写 ([A-Z2-7 ]+)/, await page.getByText(/手工填写/).textContent()).replaceAll(
      ' ',
      '',
    );
    await visit.picture('ways-in-second-factor');
    await page.getByLabel('动态口令').fill('000000');
    await page.getByRole('button', { name: '启用', exact: true }).click();
    await page.getByText(/动态口令不正确/).waitFor();
    await page.getByLabel('动态口令').fill(numberOf(secret));
    await page.getByRole('button', { name: '启用', exact: true }).click();
    await page.getByText('已启用：登录时要填').waitFor();

    await leaveEverywhere(visit);
    await signIn(visit, 'linxiaoyu', CHOSEN);
    await page.getByLabel('动态口令').fill(numberOf(secret, 1));
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { name: /^林晓雨，/ }).waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('has a password given by others changed before anything else, and a forgotten one by mail', async () => {
    const given = found(/一次性口令：(\S+)/, await opened('shenmingyue', '沈明月'));
    const visit = await town().stage.visitor();
    const { page } = visit;
    await visit.open('/tasks');
    await signIn(visit, 'shenmingyue', given);
    await page.getByRole('heading', { name: '请先换一个只有您知道的口令' }).waitFor();
    await page.getByLabel('现在的口令').fill(given);
    await setPassword(visit, CHOSEN, '换好了，进入系统');
    await page.waitForURL('**/tasks');

    await visit.open('/account');
    await leaveEverywhere(visit);
    await page.getByRole('link', { name: '忘记口令' }).click();
    // The page of signing in has a field of the same name, and stands until the next one has come.
    await page.getByRole('heading', { name: '忘记口令' }).waitFor();
    await page.getByLabel('账号', { exact: true }).fill('shenmingyue');
    await page.getByRole('button', { name: '寄送链接' }).click();
    await page.getByRole('heading', { name: '请查看邮箱' }).waitFor();
    const link = await linkTo('shenmingyue');
    await visit.open(link);
    await setPassword(visit, CHANGED, '设置口令');
    await page.getByText('口令已设置').waitFor();
    await signIn(visit, 'shenmingyue', CHOSEN);
    await page.getByText(/登录名或口令不正确/).waitFor();
    await signIn(visit, 'shenmingyue', CHANGED);
    await page.getByRole('heading', { name: /^沈明月，/ }).waitFor();

    // The link was good for once.
    await visit.open(link);
    await setPassword(visit, 'Once-more-2024', '设置口令');
    await page.getByRole('link', { name: '重新申请' }).waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('gives a program a key to what is chosen in plain words, and a phone its calendar, and takes both back', async () => {
    const { origin } = town().city;
    const visit = await town().stage.as('fanzhenhua');
    const { page } = visit;
    await visit.open('/account');
    await page.getByRole('button', { name: '新建令牌' }).click();
    await page.getByLabel('用途').fill('月报汇总程序');
    await page.getByText('逐项选择').click();
    await page.getByRole('combobox', { name: '可用的权限' }).fill('查看任务');
    await page.getByText('查看任务和填报', { exact: true }).click();
    await page.keyboard.press('Escape');
    await visit.picture('ways-in-token');
    await page.getByRole('button', { name: '新建令牌' }).click();
    const token = found(/(sandan_[\w-]+)/, await page.getByText(/^sandan_/).textContent());
    const status = async (path: string) =>
      (await fetch(origin + path, { headers: { authorization: `Bearer ${token}` } })).status;
    expect([await status('/api/tasks'), await status('/api/targets')]).toEqual([200, 403]);
    await page.getByText('可以办理1项').click();
    await page.getByText('任务和填报：查看任务和填报').waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: '月报汇总程序' })
      .getByRole('button', { name: '撤销' })
      .click();
    await page.getByText('已撤销令牌').waitFor();
    expect(await status('/api/tasks')).toBe(401);

    await page.getByLabel('用在哪里').fill('我的手机');
    await page.getByRole('button', { name: '新建订阅' }).click();
    const address = new URL(found(/(https?:\S+)/, await page.getByText(/^https?:.*calendar/).textContent()));
    const feed = () => fetch(origin + address.pathname + address.search);
    expect(await (await feed()).text()).toContain('BEGIN:VCALENDAR');
    await page
      .getByRole('listitem')
      .filter({ hasText: '我的手机' })
      .getByRole('button', { name: '撤销' })
      .click();
    await page.getByText('已撤销日历订阅').waitFor();
    expect((await feed()).status).toBe(404);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});
