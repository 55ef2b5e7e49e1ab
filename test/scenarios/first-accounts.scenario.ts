import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '../../apps/api/src/create-api.ts';
import { HttpSettings } from '../../apps/api/src/http/http-settings.ts';
import { Browser } from '../../apps/api/src/http/rig-for-specs.ts';
import { openRuntime, type Runtime } from '#features/foundation';
import { loadProductionBasics } from '#features/sample';
import { AppConfig } from '#platform/config';
import { createLogger } from '#platform/logging';
import { openSecretBox } from '#platform/secrets';
import { createTestDatabase, type TestDatabase } from '#testing';
import { sandan } from './stage/console.ts';

const FOUND = [
  '--organization',
  'YX',
  '--organization-name',
  '云溪市委依法治市办',
  '--agency-code',
  '云法督',
];
const person = (login: string, name: string, role: string) => [
  ...['--login', login, '--name', name, '--email', `${login}@yunxi.example`, '--role', role],
];
const GIVEN = /一次性口令：(\S+)/;

describe('a production system gets its first people', () => {
  let folder: string;
  let database: TestDatabase;
  let runtime: Runtime;
  let api: NestFastifyApplication;
  let origin: string;
  const environment = { ...process.env };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandan-first-'));
    database = await createTestDatabase();
    const own = { DATABASE_URL: database.url, SANDAN_DATA_DIR: folder, SANDAN_PROFILE: 'production' };
    Object.assign(process.env, own);
    delete process.env.REDIS_URL;
    const config = AppConfig.fromEnv(process.env);
    runtime = await openRuntime({
      connection: database.connection,
      config,
      log: createLogger({ name: 'test', level: 'error' }),
      applicationName: 'sandan-api',
    });
    await loadProductionBasics(runtime);
    const { publicUrl } = config;
    api = await createApi(
      runtime,
      new HttpSettings({ publicUrl, secrets: openSecretBox(config), answerAfterMs: 0 }),
    );
    await api.listen(0, '127.0.0.1');
    origin = await api.getUrl();
  });
  afterAll(async () => {
    await api.close();
    await runtime.close();
    await database.drop();
    await rm(folder, { recursive: true });
    for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
    Object.assign(process.env, environment);
  });

  const create = (...words: string[]) => sandan('account', 'create', ...words);
  const login = (name: string, given: string) => new Browser(origin).login(name, given);
  const count = async (table: string) => {
    const [row] = await runtime.dataSource.query<{ n: number }[]>(`SELECT count(*) AS n FROM ${table}`);
    return row?.n;
  };
  let password: string;

  it('says what is missing, and enters nothing', async () => {
    expect(await sandan('account', 'list')).toMatchObject({
      out: '没有账号。开通第一个：account create --help\n',
    });
    expect(await create(...person('admin', '王建国', 'system_admin'), '--organization', 'YX')).toMatchObject({
      code: 1,
      err: '还没有任何单位。请加上 --organization-name “单位名称”，登记最上级的督办机构“YX”。[ORGANIZATION_NOT_FOUND]\n',
    });
    const nameless = await create('--login', 'admin', '--role', 'system_admin', ...FOUND);
    expect(nameless.err).toContain('[PERSON_INCOMPLETE]');
    const long = await create(...person('-', '王建国', 'system_admin'), ...FOUND);
    expect(long.err).toContain('[LOGIN_INVALID]');
    expect([await count('organizations'), await count('people'), await count('accounts')]).toEqual([0, 0, 0]);
  });

  it('founds the office with the first administrator, who must change the password', async () => {
    const { out, err, code } = await create(...person('Admin', '王建国', 'system_admin'), ...FOUND);
    expect({ code, err }).toEqual({
      code: 0,
      err: '一次性口令只显示这一次，首次登录须修改；请当面或经可靠的渠道告知本人。\n',
    });
    expect(out).toContain('已开通账号 admin：王建国，云溪市委依法治市办，系统管理员。');
    password = GIVEN.exec(out)?.[1] ?? '';
    const browser = new Browser(origin);
    expect(await browser.login('admin', password)).toMatchObject({ status: 200, body: { mustChange: true } });
    const change = { current: password, next: 'Plum-Blossom-31' };
    expect(await browser.ask('POST', '/api/password', change)).toMatchObject({ status: 204 });
    expect(await login('admin', 'Plum-Blossom-31')).toMatchObject({ body: { mustChange: false } });
  });

  it('adds the others of the three to the office that is there, and no two in one person', async () => {
    const there = ['--organization', 'YX'];
    expect(await create(...person('secure', '李安', 'security_admin'), ...there)).toMatchObject({ code: 0 });
    const invited = await create(...person('audit', '周审', 'auditor'), ...there, '--invite');
    expect(invited).toMatchObject({ code: 0, err: '邀请邮件由后台任务发出，链接7天内有效。\n' });
    expect(invited.out).not.toMatch(GIVEN);
    const both = await create('--login', 'two', '--person', 'secure', '--role', 'auditor', ...there);
    expect(both.err).toContain('[ADMINISTRATORS_NOT_SEPARATE]');
    const elsewhere = await create(...person('x', '某某', 'liaison'), '--organization', 'NEW');
    expect(elsewhere.err).toContain('没有代码为“NEW”的单位');
    const { out } = await sandan('account', 'list');
    expect(out).toMatch(/admin +王建国 +系统管理员 +正常/);
    expect(out).toMatch(/audit +周审 +审计管理员 +待设口令/);
  });

  it('is let in again when locked out, by a new one-time password', async () => {
    for (let n = 0; n < 5; n += 1) await login('secure', `guess-${n}`);
    expect(await sandan('account', 'list', '--state', 'locked')).toMatchObject({
      out: expect.stringContaining('secure') as string,
    });
    expect(await sandan('account', 'unlock', 'secure')).toMatchObject({ code: 0 });
    const reset = await sandan('account', 'reset', 'secure', '--second-factor');
    expect(await login('secure', GIVEN.exec(reset.out)?.[1] ?? '')).toMatchObject({
      status: 200,
      body: { mustChange: true },
    });
    expect((await sandan('account', 'reset', 'nobody')).err).toContain('[ACCOUNT_NOT_FOUND]');
  });

  it('leaves every step in the ledger, in the operator’s name, and the password nowhere', async () => {
    const entries = await runtime.dataSource.query<{ action: string; actor: string; context: unknown }[]>(
      `SELECT action, actor, context FROM ledger_entries WHERE context ->> 'from' = 'cli' ORDER BY id`,
    );
    expect(entries[0]).toEqual({
      ...{ action: 'organization.registered', actor: 'system', context: { from: 'cli' } },
    });
    const actions = entries.map(({ action }) => action);
    expect(actions.slice(0, 4)).toEqual([
      'organization.registered',
      'person.registered',
      'person.appointed',
      'account.created',
    ]);
    expect(actions).toEqual(
      expect.arrayContaining(['account.invited', 'account.unlocked', 'account.password_reset']),
    );
    const everything = await runtime.dataSource.query<unknown[]>('SELECT * FROM ledger_entries');
    expect(JSON.stringify(everything)).not.toContain(password);
    expect(await sandan('ledger', 'verify')).toMatchObject({ code: 0 });
  });
});
