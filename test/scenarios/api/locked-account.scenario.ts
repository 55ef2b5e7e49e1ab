import { SAMPLE_PASSWORD } from '#features/identity';
import { type City, openCity } from '../stage/city.ts';
import type { Item, Visitor } from '../stage/visitor.ts';

const LOGIN = 'zoujingyi';
const ADDRESS = `${LOGIN}@yunxi.example`;
const NEW_PASSWORD = 'Plum-Blossom-31';

describe('an account that is locked and reset', () => {
  let city: City;
  let atDesk: Visitor;
  let onPhone: Visitor;
  let account: Item;
  let token: string;

  beforeAll(async () => {
    city = await openCity();
    [atDesk, onPhone] = await Promise.all([city.as(LOGIN), city.as(LOGIN)]);
  });
  afterAll(() => city.close());

  const signIn = (password: string) => city.visitor().login(LOGIN, password);
  const redeem = (password: string, given = token) =>
    city.visitor().ask('POST', '/api/password-resets/redeem', { token: given, password });

  it('locks after five wrong passwords, even to the right one', async () => {
    const statuses = [];
    for (let n = 1; n <= 5; n += 1) statuses.push((await signIn(`guess-${n}`)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 423]);
    expect(await signIn(SAMPLE_PASSWORD)).toMatchObject({ status: 423, body: { code: 'ACCOUNT_LOCKED' } });
    const security = await city.as('yingnianci');
    [account] = (await security.list('/api/accounts?state=locked')) as [Item];
    expect(account).toMatchObject({ login: LOGIN, state: 'locked', sessions: 2 });
  });

  it('leaves whoever is signed in alone', async () => {
    expect(await atDesk.get('/api/session')).toMatchObject({ login: LOGIN });
  });

  it('answers the same to everybody who asks for a link, and mails the owner alone', async () => {
    const asked = [LOGIN, 'nobody-at-all'].map((login) =>
      city.visitor().ask('POST', '/api/password-resets', { login }),
    );
    const [known, unknown] = await Promise.all(asked);
    expect([known?.status, known?.body]).toEqual([202, {}]);
    expect([unknown?.status, unknown?.body]).toEqual([202, {}]);
    const letters = await city.letters();
    expect(letters.map(({ to }) => to)).toEqual([ADDRESS]);
    const [letter] = letters;
    expect(letter?.subject).toContain('重新设置口令');
    expect(letter?.text).toContain('30分钟内有效');
    token = /\/password\/set#(\S+)/.exec(letter?.text ?? '')?.[1] ?? '';
    expect(token).not.toBe('');
  });

  it('takes a good new password by that link, once', async () => {
    expect(await redeem(NEW_PASSWORD, `${token}x`)).toMatchObject({
      status: 422,
      body: { code: 'LINK_INVALID' },
    });
    expect(await redeem('12345678')).toMatchObject({ status: 422, body: { code: 'PASSWORD_WEAK' } });
    expect(await redeem(SAMPLE_PASSWORD)).toMatchObject({ body: { code: 'PASSWORD_WEAK' } });
    expect(await redeem(NEW_PASSWORD)).toMatchObject({ status: 200, body: { login: LOGIN } });
    expect(await redeem('Another-One-55')).toMatchObject({ status: 422, body: { code: 'LINK_INVALID' } });
  });

  it('ends every session and opens the lock for the new password alone', async () => {
    for (const visitor of [atDesk, onPhone]) {
      expect(await visitor.refusal('/api/tasks')).toMatchObject({ status: 401 });
    }
    expect(await signIn(SAMPLE_PASSWORD)).toMatchObject({ status: 401 });
    const back = city.visitor();
    expect(await back.login(LOGIN, NEW_PASSWORD)).toMatchObject({ status: 200, body: { mustChange: false } });
    const { ended } = await back.get('/api/sessions');
    expect(ended).toMatchObject([{ reason: 'password_reset' }, { reason: 'password_reset' }]);
  });

  it('can be followed by the auditor, who reads no secret', async () => {
    const auditor = await city.as('tangxuejun');
    const lines = await auditor.list(`/api/ledger?subject=account:${account.id}&limit=200`);
    const actions = lines.map(({ action }) => action).reverse();
    expect(actions.filter((action) => action === 'account.attempt_failed')).toHaveLength(6);
    expect(actions).toEqual(
      expect.arrayContaining(['account.locked', 'account.reset_requested', 'account.password_reset']),
    );
    expect(JSON.stringify(lines)).not.toContain(token);
    expect(JSON.stringify(lines)).not.toContain(NEW_PASSWORD);
    expect(await auditor.get('/api/ledger/verification')).toMatchObject({
      result: { verified: true, findings: [] },
    });
  });
});
