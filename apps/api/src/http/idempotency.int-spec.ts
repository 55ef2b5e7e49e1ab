import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { createDataSource } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import { type ApiRig, apiRig, type Browser } from './rig-for-specs.ts';

const HOUR = 3_600_000;

describe('a POST with an idempotency key', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  let clock: TestClock;
  let sysadmin: Browser;
  let people = 0;
  const start = instantAt(day('2026-03-02'), '09:00');

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    clock = new TestClock(start);
    rig = await apiRig(dataSource, { clock: new TestClock(start), securityClock: clock });
    await rig.uow.run((tx) => enterSmallOffice(tx));
    await rig.giveEverybodyAccounts();
  });
  beforeEach(async () => {
    clock.at = start;
    sysadmin = await rig.signedIn('sysadmin');
  });
  afterAll(async () => {
    await rig.close();
    await dataSource.destroy();
    await database.drop();
  });

  /** Somebody new, whose account can be opened once. */
  const somebody = async () => {
    const code = `new${(people += 1)}`;
    const [row] = await dataSource.query<{ id: number }[]>(
      'INSERT INTO people (code, name, email) VALUES ($1, $1, $2) RETURNING id',
      [code, `${code}@yunxi.example`],
    );
    return { personId: row?.id ?? 0, login: code, initialPassword: 'Yunxi-2024-first' };
  };
  const open = (body: object, key: string, browser = sysadmin) =>
    browser.ask('POST', '/api/accounts', body, { 'idempotency-key': key });
  const accountsOf = async ({ login }: { login: string }) =>
    (await dataSource.query<unknown[]>('SELECT 1 FROM accounts WHERE login = $1', [login])).length;
  const keys = async (key: string) =>
    dataSource.query<{ status: number | null; sealed_answer: string }[]>(
      'SELECT status, sealed_answer FROM idempotency_keys WHERE key = $1',
      [key],
    );

  it('has its effect once and gives the same answer again', async () => {
    const body = await somebody();
    const first = await open(body, 'once');
    const again = await open(body, 'once');
    expect(first.status).toBe(201);
    expect(first.headers).not.toHaveProperty('idempotency-replayed');
    expect({ status: again.status, body: again.body }).toEqual({ status: 201, body: first.body });
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(await rig.entries('account.created')).toContainEqual(
      expect.objectContaining({ subject: `account:${String(first.body['id'])}` }),
    );
    expect(await accountsOf(body)).toBe(1);
  });

  it('makes one record of twenty requests at once', async () => {
    const body = await somebody();
    const answers = await Promise.all(Array.from({ length: 20 }, () => open(body, 'twenty')));
    const said = answers.map((answer) => answer.body['code'] ?? answer.status);
    expect(said.filter((what) => what === 201).length).toBeGreaterThan(0);
    expect(said.filter((what) => what !== 201 && what !== 'IDEMPOTENCY_UNDER_WAY')).toEqual([]);
    expect(await accountsOf(body)).toBe(1);
    expect(
      answers.filter(({ headers, status }) => status === 201 && !headers['idempotency-replayed']),
    ).toHaveLength(1);
    expect(await open(body, 'twenty')).toMatchObject({
      status: 201,
      headers: { 'idempotency-replayed': 'true' },
    });
  });

  it('is refused when it says something else', async () => {
    const body = await somebody();
    await open(body, 'reused');
    const other = { status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } };
    expect(await open({ ...body, login: 'other' }, 'reused')).toMatchObject(other);
    const elsewhere = await sysadmin.ask('POST', '/api/second-factor', undefined, {
      'idempotency-key': 'reused',
    });
    expect(elsewhere).toMatchObject(other);
    expect(await accountsOf({ login: 'other' })).toBe(0);
  });

  it('leaves no key when it was refused: it can be put right and sent again', async () => {
    const body = await somebody();
    expect(await open({ ...body, login: '-' }, 'wrong')).toMatchObject({ status: 422 });
    expect(await open({ ...body, personId: 999_999 }, 'wrong')).toMatchObject({ status: 404 });
    expect(await keys('wrong')).toEqual([]);
    expect(await open(body, 'wrong')).toMatchObject({ status: 201 });
  });

  it('gives a refusal again that has left its mark', async () => {
    const liaison = await rig.signedIn('liaison');
    const change = () =>
      liaison.ask(
        'POST',
        '/api/password',
        { current: 'not it', next: 'Yunxi-2025-demo' },
        { 'idempotency-key': 'marked' },
      );
    const first = await change();
    const again = await change();
    expect(first.body['code']).toBe('PASSWORD_WRONG');
    expect({ status: again.status, body: again.body }).toEqual({ status: first.status, body: first.body });
    expect(again.headers['content-type']).toContain('application/problem+json');
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(await keys('marked')).toHaveLength(1);
  });

  it('belongs to one person: the same key of another is another', async () => {
    const secadmin = await rig.signedIn('secadmin');
    const [mine, theirs] = await Promise.all(
      [sysadmin, secadmin].map((browser) =>
        browser.ask('POST', '/api/second-factor', undefined, { 'idempotency-key': 'shared' }),
      ),
    );
    expect([mine?.status, theirs?.status]).toEqual([201, 201]);
    expect(mine?.body).not.toEqual(theirs?.body);
  });

  it('keeps the answer sealed: it may hold what is shown only once', async () => {
    const enrol = () =>
      sysadmin.ask('POST', '/api/second-factor', undefined, { 'idempotency-key': 'sealed' });
    const { body } = await enrol();
    expect((await enrol()).body).toEqual(body);
    const [kept] = await keys('sealed');
    expect(kept?.sealed_answer).toMatch(/^v1\./);
    expect(kept?.sealed_answer).not.toContain(String(body['secret']));
  });

  it('says so when the process died after the effect and before the answer', async () => {
    const body = await somebody();
    await open(body, 'died');
    await dataSource.query(
      "UPDATE idempotency_keys SET status = NULL, sealed_answer = NULL WHERE key = 'died'",
    );
    expect(await open(body, 'died')).toMatchObject({
      status: 409,
      body: { code: 'IDEMPOTENCY_UNDER_WAY' },
      headers: { 'retry-after': '2' },
    });
    clock.at = new Date(start.getTime() + 2 * 60_000);
    expect(await open(body, 'died')).toMatchObject({
      status: 409,
      body: { code: 'IDEMPOTENCY_DONE_UNSEEN', details: { doneAt: start.toISOString() } },
    });
    expect(await accountsOf(body)).toBe(1);
  });

  it('has no effect when the process dies before the commit, and can be sent again', async () => {
    const body = await somebody();
    await dataSource.query('ALTER TABLE ledger_entries ADD CONSTRAINT planted CHECK (id < 0) NOT VALID');
    expect(await open(body, 'planted')).toMatchObject({ status: 500 });
    await dataSource.query('ALTER TABLE ledger_entries DROP CONSTRAINT planted');
    expect(await keys('planted')).toEqual([]);
    expect(await open(body, 'planted')).toMatchObject({ status: 201 });
  });

  it('is forgotten after two days', async () => {
    await open(await somebody(), 'old');
    clock.at = new Date(start.getTime() + 49 * HOUR);
    sysadmin = await rig.signedIn('sysadmin');
    for (const nth of [1, 2, 3]) await open(await somebody(), `young${nth}`);
    expect(await keys('old')).toEqual([]);
    expect(await keys('young1')).toHaveLength(1);
  });

  it.each(['', 'mit leerzeichen', 'x'.repeat(101)])(
    'is refused when the key is not one: “%s”',
    async (key) => {
      expect(await open(await somebody(), key)).toMatchObject({
        status: 400,
        body: { code: 'INPUT_INVALID', errors: [{ field: 'Idempotency-Key', code: 'FORMAT' }] },
      });
    },
  );

  it('is heeded nowhere but there: reads and strangers pay nothing', async () => {
    const heard = await sysadmin.ask('GET', '/api/accounts', undefined, { 'idempotency-key': 'read' });
    expect(heard.status).toBe(200);
    await rig
      .browser()
      .ask('POST', '/api/session', { login: 'leader', password: 'x' }, { 'idempotency-key': 'read' });
    expect(await keys('read')).toEqual([]);
  });
});
