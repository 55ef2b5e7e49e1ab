import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { Announcer } from '#features/notifications';
import { createDataSource } from '#persistence';
import {
  createTestDatabase,
  enterSmallOffice,
  type SmallOffice,
  TestClock,
  type TestDatabase,
} from '#testing';
import { type ApiRig, apiRig, type Browser } from '../http/rig-for-specs.ts';
import { EventReader } from './event-reader-for-specs.ts';

interface Message {
  readonly id: number;
  readonly [field: string]: unknown;
}

describe('the inbox over HTTP', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  let office: SmallOffice;
  let liaison: Browser;
  let leader: Browser;
  const clock = new TestClock(instantAt(day('2024-07-11'), '10:00'));
  const securityClock = new TestClock(clock.at);
  let told = 0;
  let closed = false;

  const tell = (change: object = {}, people: readonly ('liaison' | 'leader')[] = ['liaison']) => {
    told += 1;
    const of = { liaison: office.liaisonId, leader: office.leaderId };
    return rig.uow.run((tx) =>
      rig.app.get(Announcer, { strict: false }).announce(tx, clock.now(), [
        {
          ...{ subject: `task:${told}`, topic: 'task' },
          recipients: people.map((role) => ({
            ...{ personId: of[role], name: `人员${role}`, address: `${role}@yunxi.example`, role },
          })),
          message: {
            ...{ title: `事项${told}`, unit: '机构unit', issuer: '机构office', what: '任务已经下达。' },
            ...{ why: [], byWhen: [{ label: '签收', day: day('2024-07-15') }], whatToDo: ['签收任务'] },
            linkPath: `/tasks/${told}`,
          },
          ...change,
        },
      ]),
    );
  };
  const messages = async (browser: Browser, query = '') => {
    const { status, body } = await browser.ask('GET', `/api/inbox${query}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body as unknown as { items: Message[]; next: string | null };
  };
  const unread = async (browser: Browser) => (await browser.ask('GET', '/api/inbox/unread')).body;
  const follow = (browser: Browser, lastEventId?: number) =>
    EventReader.open(`${rig.origin}/api/inbox/events`, browser.cookie ?? '', lastEventId);

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    rig = await apiRig(dataSource, { clock, securityClock });
    office = await rig.uow.run(enterSmallOffice);
    await rig.giveEverybodyAccounts();
    [liaison, leader] = await Promise.all([rig.signedIn('liaison'), rig.signedIn('leader')]);
  });
  beforeEach(async () => {
    await dataSource.query('DELETE FROM deliveries');
    await dataSource.query('DELETE FROM notification_preferences');
  });
  afterAll(async () => {
    if (!closed) await rig.close();
    await dataSource.destroy();
    await database.drop();
  });

  it('shows each person what that person was told, and why', async () => {
    await tell();
    await tell({ topic: 'warning' }, ['leader']);
    const { items } = await messages(liaison);
    expect(items).toMatchObject([
      {
        ...{ topic: 'task', tag: '任务', title: `事项${told - 1}`, readAt: null, noticeId: null },
        ...{ link: `/tasks/${told - 1}`, byWhen: [{ label: '签收', day: '2024-07-15' }] },
        reason: '您收到这条消息，是因为您是机构unit的联络员，任务的办理情况应当告知您。',
      },
    ]);
    const foreign = (await messages(leader)).items[0]?.id ?? 0;
    expect(await liaison.ask('GET', `/api/inbox/${foreign}`)).toMatchObject({ status: 404 });
    const marking = await liaison.ask('POST', '/api/inbox/reading', { messageIds: [foreign], read: true });
    expect(marking).toMatchObject({ status: 404, body: { code: 'INBOX_MESSAGE_NOT_FOUND' } });
  });

  it('counts what is unread by topic, and puts aside one, some, or all up to the last one seen', async () => {
    for (const topic of ['task', 'task', 'warning', 'report']) await tell({ topic });
    expect(await unread(liaison)).toEqual({
      total: 4,
      topics: [
        { topic: 'report', count: 1 },
        { topic: 'task', count: 2 },
        { topic: 'warning', count: 1 },
      ],
    });
    const { items } = await messages(liaison);
    const [newest, , second, first] = items.map(({ id }) => id);
    const read = await liaison.ask('POST', '/api/inbox/reading', { messageIds: [first], read: true });
    expect(read.body).toMatchObject({ total: 3 });
    expect((await messages(liaison, '?unread=true&topic=task')).items.map(({ id }) => id)).toEqual([second]);
    await liaison.ask('POST', '/api/inbox/reading', { messageIds: [first], read: false });
    await tell();
    expect((await liaison.ask('POST', '/api/inbox/reading-all', { upToId: newest })).body).toMatchObject({
      total: 1,
    });
    expect((await liaison.ask('POST', '/api/inbox/reading-all', {})).body).toEqual({ total: 0, topics: [] });
  });

  it('goes back page by page', async () => {
    for (let n = 0; n < 5; n += 1) await tell();
    const page = await messages(liaison, '?limit=3');
    const rest = await messages(liaison, `?limit=3&cursor=${page.next ?? ''}`);
    expect([...page.items, ...rest.items].map(({ title }) => title)).toEqual(
      [0, 1, 2, 3, 4].map((back) => `事项${told - back}`),
    );
    expect(rest.next).toBeNull();
  });

  it('keeps the secret of a link in the mail, and nothing that was taken back', async () => {
    const message = {
      title: '重置口令',
      unit: 'x',
      issuer: 'x',
      what: 'x',
      why: [],
      byWhen: [],
      whatToDo: [],
    };
    await tell({
      topic: 'account',
      message: { ...message, linkPath: '/password/set#', sealedLinkSecret: 'sealed-secret' },
    });
    await tell({ subject: 'notice:9' });
    await dataSource.query("UPDATE deliveries SET state = 'cancelled' WHERE subject = 'notice:9'");
    const { items } = await messages(liaison);
    expect(items).toMatchObject([{ title: '重置口令', link: null }]);
    expect(JSON.stringify(items)).not.toContain('sealed-secret');
  });

  it('lets each choose how to be told, within the rules and with the reason where they bind', async () => {
    const choose = (browser: Browser, topic: string, mode: string) =>
      browser.ask('PUT', '/api/inbox/preferences', { items: [{ topic, mode }] });
    expect(await choose(liaison, 'notice', 'off')).toMatchObject({
      status: 422,
      body: { code: 'PREFERENCE_REFUSED', title: expect.stringContaining('送达即起算期限') as string },
    });
    expect((await choose(leader, 'notice', 'digest')).status).toBe(200);
    expect((await choose(liaison, 'task', 'off')).status).toBe(200);
    const { body } = await liaison.ask('GET', '/api/inbox/preferences');
    const chosen = body['items'] as { topic: string }[];
    expect(chosen.find(({ topic }) => topic === 'task')).toMatchObject({ mode: 'off', reason: null });
    expect(chosen.find(({ topic }) => topic === 'signature')).toMatchObject({ modes: ['mail'] });

    await tell({ subject: 'notice:1', topic: 'notice' }, ['liaison', 'leader']);
    await tell({ subject: 'task:1' });
    await tell({ subject: 'task:2', urgent: true });
    const states = await dataSource.query<{ subject: string; state: string }[]>(
      'SELECT subject, recipient_id, state FROM deliveries ORDER BY id',
    );
    expect(states.map(({ state }) => state)).toEqual(['queued', 'digest', 'inbox', 'queued']);
    expect((await messages(liaison)).items).toHaveLength(3);
    expect(await rig.entries('notification.preferences_changed')).toMatchObject([
      { before: { notice: 'mail' }, after: { notice: 'digest' } },
      { before: { task: 'mail' }, after: { task: 'off' } },
    ]);
  });

  describe('mail at the office', () => {
    const mails = async (who: Browser, query = '') => {
      const { status, body } = await who.ask('GET', `/api/deliveries${query}`);
      if (status !== 200) throw new Error(JSON.stringify(body));
      return body['items'] as Message[];
    };

    it('is listed by state and decided by a person who says why', async () => {
      const admin = await rig.signedIn('sysadmin');
      for (let n = 0; n < 4; n += 1) await tell();
      await dataSource.query(
        `WITH f AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM deliveries)
         UPDATE deliveries d SET state = CASE f.n WHEN 1 THEN 'failed' WHEN 4 THEN 'queued' ELSE 'unknown' END
           FROM f WHERE f.id = d.id`,
      );
      const [first, second, third, fourth] = (await mails(admin)).map(({ id }) => id).reverse();
      expect((await mails(admin, '?state=unknown')).map(({ id }) => id)).toEqual([third, second]);
      expect(await mails(admin, '?text=LIAISON&limit=1')).toMatchObject([
        { id: fourth, recipient: '人员liaison', address: 'liaison@yunxi.example', state: 'queued' },
      ]);
      const { body: counts } = await admin.ask('GET', '/api/deliveries/counts');
      expect(counts).toMatchObject({ queued: 1, failed: 1, unknown: 2, mailboxes: [] });
      const act = (name: string, mailId: number | undefined, more: object = {}) =>
        admin.ask('POST', `/api/deliveries/${name}`, { mailIds: [mailId], reason: '已电话核实', ...more });
      expect((await act('verdict', second, { outcome: 'sent' })).status).toBe(204);
      expect((await act('verdict', third, { outcome: 'failed' })).status).toBe(204);
      expect((await act('resending', first)).status).toBe(204);
      expect((await act('cancelling', fourth)).status).toBe(204);
      expect(await act('resending', second)).toMatchObject({ status: 409, body: { code: 'DELIVERY_STATE' } });
      expect((await mails(admin)).map(({ state }) => state)).toEqual([
        'cancelled',
        'failed',
        'sent',
        'queued',
      ]);
      expect(await rig.entries('mail.confirmed_sent')).toMatchObject([{ context: { reason: '已电话核实' } }]);
    });

    it('is nobody’s business outside of the office', async () => {
      await tell();
      const approver = await rig.signedIn('approver');
      const [mail] = await mails(approver);
      const body = { mailIds: [mail?.id], reason: 'x' };
      expect((await approver.ask('POST', '/api/deliveries/resending', body)).status).toBe(403);
      expect((await liaison.ask('GET', '/api/deliveries')).status).toBe(403);
    });
  });

  describe('live', () => {
    it('tells at once what comes in and how much is unread, and nobody else', async () => {
      const stream = await follow(liaison);
      expect(await stream.next('unread')).toMatchObject({ data: { total: 0 } });
      await tell();
      await tell({}, ['leader']);
      const event = await stream.next('message');
      expect(event.data).toMatchObject({ title: `事项${told - 1}`, readAt: null });
      expect(event.id).toBe(String((event.data as Message).id));
      expect(await stream.next('unread')).toMatchObject({ data: { total: 1 } });
      await liaison.ask('POST', '/api/inbox/reading-all', {});
      expect(await stream.next('unread')).toMatchObject({ data: { total: 0 } });
      expect(stream.pending('message')).toBe(0);
      stream.close();
    });

    it('gives back what came while it was away, once', async () => {
      const stream = await follow(liaison);
      await tell();
      const { id } = await stream.next('message');
      stream.close();
      await tell();
      await tell();
      const again = await follow(liaison, Number(id));
      const missed = [await again.next('message'), await again.next('message')];
      expect(missed.map(({ data }) => (data as Message)['title'])).toEqual([
        `事项${told - 1}`,
        `事项${told}`,
      ]);
      await tell();
      expect((await again.next('message')).data).toMatchObject({ title: `事项${told}` });
      expect(again.pending('message')).toBe(0);
      again.close();
    });

    it('ends with the session, signed out or timed out, and keeps none alive', async () => {
      const second = await rig.signedIn('liaison');
      const stream = await follow(second);
      await second.ask('DELETE', '/api/session');
      await stream.ended();
      const idle = await rig.signedIn('liaison');
      const waiting = await follow(idle);
      securityClock.at = new Date(securityClock.at.getTime() + 31 * 60_000);
      // Any news about who may what asks again for everybody.
      await rig.uow.run(() => Promise.resolve());
      await waiting.ended();
      expect((await idle.ask('GET', '/api/inbox')).status).toBe(401);
    });

    it('opens for a browser alone, and for a few windows of each', async () => {
      const busy = await rig.signedIn('liaison');
      const streams: EventReader[] = [];
      for (let n = 0; n < 6; n += 1) streams.push(await follow(busy));
      const refused = await fetch(`${rig.origin}/api/inbox/events`, {
        headers: { cookie: busy.cookie ?? '' },
      });
      expect([refused.status, await refused.json()]).toMatchObject([429, { code: 'INBOX_STREAMS_EXCEEDED' }]);
      expect((await fetch(`${rig.origin}/api/inbox/events`)).status).toBe(401);
      for (const stream of streams) stream.close();
    });

    it('is closed with the service', async () => {
      const last = await rig.signedIn('liaison');
      const stream = await follow(last);
      closed = true;
      const closing = rig.close();
      await stream.ended();
      await closing;
    });
  });
});
