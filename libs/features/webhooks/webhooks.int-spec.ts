import { randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { type Change, LedgerService } from '#features/ledger';
import { SYSTEM } from '#platform/actor';
import { SecretBox } from '#platform/secrets';
import { HttpSender, isSignedWith } from '#platform/webhook';
import { createDataSource, UnitOfWork } from '#persistence';
import { createTestDatabase, TestClock, type TestDatabase } from '#testing';
import { WebhookDesk } from './webhook-desk.service.ts';
import { WebhookPolicy } from './webhook-policy.ts';
import { WebhookQueueRepository } from './webhook-queue.repository.ts';
import { WebhookRepository } from './webhook.repository.ts';
import { WebhookRunner } from './webhook-runner.ts';

interface Heard {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Another system: takes messages, or does not, as a test says. */
class Receiver {
  readonly heard: Heard[] = [];
  answer: (response: ServerResponse, nth: number) => void = (response) => response.end('ok');
  private readonly server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      this.heard.push({ headers: request.headers, body });
      this.answer(response, this.heard.length);
    });
  });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook?token=abc`;
  }

  get subjects(): string[] {
    return this.heard.map(({ body }) => (JSON.parse(body) as { subject: string }).subject);
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

describe('webhooks', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let uow: UnitOfWork;
  let ledger: LedgerService;
  let desk: WebhookDesk;
  let receiver: Receiver;
  let url: string;
  const secrets = new SecretBox(randomBytes(32));
  const clock = new TestClock(instantAt(day('2024-07-12'), '09:00'));
  const queue = new WebhookQueueRepository();

  const runner = (timeoutMs = 2_000) =>
    new WebhookRunner(uow, queue, { secrets, sender: new HttpSender({ allowPrivate: true, timeoutMs }) });
  const happen = async (...actions: Change['action'][]) => {
    await uow.run((tx) =>
      ledger.append(
        tx,
        clock.now(),
        SYSTEM,
        actions.map((action, nth) => ({ action, subject: `task:${nth + 1}`, after: { 标题: '清理河道' } })),
      ),
    );
    await ledger.seal();
  };
  const deliveries = async (webhookId: number) =>
    [...(await desk.deliveries(webhookId, { limit: 100 })).items].reverse();
  /** As if the pause were over. */
  const letTimePass = (sql = "not_before = now() - interval '1 second'") =>
    dataSource.query(`UPDATE webhook_deliveries SET ${sql} WHERE state = 'queued'`);
  const subscribe = (...events: string[]) => desk.create(SYSTEM, { name: '政务平台', url, events });

  beforeEach(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    uow = new UnitOfWork(dataSource);
    ledger = new LedgerService(uow);
    desk = new WebhookDesk(uow, clock, ledger, secrets, new WebhookPolicy(true), new WebhookRepository());
    receiver = new Receiver();
    url = await receiver.open();
  });
  afterEach(async () => {
    receiver.close();
    await dataSource.destroy();
    await database.drop();
  });

  it('bring what was asked for, signed, in order, once', async () => {
    await happen('task.drafted');
    const { id, secret } = await subscribe('task.*', 'notice.issued');
    await happen('task.assigned', 'notice.issued', 'notice.served', 'account.created', 'task.accepted');
    expect(await runner().sweep()).toEqual({ sent: 3, failed: 0 });
    expect(await runner().sweep()).toEqual({ sent: 0, failed: 0 });
    expect(receiver.heard.map(({ headers }) => headers['x-sandan-event'])).toEqual([
      ...['task.assigned', 'notice.issued', 'task.accepted'],
    ]);
    const rows = await deliveries(id);
    receiver.heard.forEach(({ headers, body }, nth) => {
      const timestamp = Number(headers['x-sandan-timestamp']);
      expect(Math.abs(timestamp - Date.now() / 1_000)).toBeLessThan(60);
      expect(isSignedWith(secret, timestamp, body, String(headers['x-sandan-signature']))).toBe(true);
      expect(isSignedWith(secret, timestamp + 1, body, String(headers['x-sandan-signature']))).toBe(false);
      expect(headers['x-sandan-delivery']).toBe(String(rows[nth]?.id));
    });
    expect(JSON.parse(receiver.heard[0]?.body ?? '')).toMatchObject({
      ...{ event: 'task.assigned', subject: 'task:1', actor: { kind: 'system' } },
      ...{ at: '2024-07-12T01:00:00.000Z', after: { 标题: '清理河道' } },
    });
    expect(rows.every(({ state, lastStatus }) => state === 'sent' && lastStatus === 200)).toBe(true);
    const stored = JSON.stringify(await dataSource.query('SELECT * FROM webhooks, ledger_entries'));
    expect(stored).not.toContain(secret);
  });

  it('are tried again when nobody takes them, and given up after a day, which is seen', async () => {
    const { id } = await subscribe('task.*');
    await happen('task.assigned', 'task.accepted');
    receiver.answer = (response, nth) => response.writeHead(nth === 1 ? 503 : 200).end('后端忙');
    expect(await runner().sweep()).toEqual({ sent: 1, failed: 1 });
    const [first] = await deliveries(id);
    expect(first).toMatchObject({ state: 'queued', attempts: 1, lastStatus: 503, lastResponse: '后端忙' });
    expect(first?.nextAt?.getTime()).toBeGreaterThan(Date.now());
    expect(await runner().sweep()).toEqual({ sent: 0, failed: 0 });
    await letTimePass();
    expect(await runner().sweep()).toEqual({ sent: 1, failed: 0 });
    expect(receiver.heard[0]?.headers['x-sandan-delivery']).toBe(
      receiver.heard[2]?.headers['x-sandan-delivery'],
    );

    receiver.answer = (response) => response.writeHead(410).end();
    await happen('task.returned');
    await runner().sweep();
    await letTimePass("not_before = now(), queued_at = now() - interval '24 hours'");
    await runner().sweep();
    expect(await desk.show(id)).toMatchObject({ waiting: 0, failed: 1 });
    expect((await deliveries(id)).at(-1)).toMatchObject({
      state: 'failed',
      attempts: 2,
      lastStatus: 410,
      nextAt: null,
    });
  });

  it('do not hammer a receiver that is away, and lose nothing meanwhile', async () => {
    const { id } = await subscribe('*');
    receiver.answer = (response) => void response.socket?.destroy();
    await happen(...Array.from({ length: 30 }, () => 'task.edited' as const));
    expect(await runner().sweep()).toEqual({ sent: 0, failed: 1 });
    expect(receiver.heard).toHaveLength(1);
    expect(await desk.show(id)).toMatchObject({ waiting: 30 });
    receiver.answer = (response) => response.end();
    await letTimePass();
    expect(await runner().sweep()).toEqual({ sent: 30, failed: 0 });
  });

  it('wait for no slow receiver of somebody else', async () => {
    const slow = new Receiver();
    slow.answer = () => undefined;
    await desk.create(SYSTEM, { name: '慢', url: await slow.open(), events: ['task.*'] });
    await subscribe('task.*');
    await happen('task.assigned');
    expect(await runner(200).sweep()).toEqual({ sent: 1, failed: 1 });
    slow.close();
  });

  it('go out again when their sender was killed in the middle, and from many senders once', async () => {
    await subscribe('task.*');
    await happen('task.assigned', 'task.accepted', 'task.started');
    await uow.run((tx) => queue.readOn(tx));
    const lost = await uow.run((tx) => queue.claim(tx, 'killed', 60, 10));
    expect(lost).toHaveLength(3);
    expect(await runner().sweep()).toEqual({ sent: 0, failed: 0 });
    await letTimePass("lease_until = now() - interval '1 second'");
    const tallies = await Promise.all([runner().sweep(), runner().sweep(), runner().sweep()]);
    expect(tallies.reduce((sum, { sent }) => sum + sent, 0)).toBe(3);
    expect([...receiver.subjects].sort()).toEqual(['task:1', 'task:2', 'task:3']);
    // The dead one comes back and reports: nothing it says counts any more.
    const taken = { kind: 'refused', status: 500, response: '' } as const;
    await uow.run((tx) => queue.mark(tx, 'killed', lost[0]?.id ?? 0, taken, null));
    expect(await dataSource.query("SELECT 1 FROM webhook_deliveries WHERE state <> 'sent'")).toEqual([]);
  });

  it('are sent again, or on trial, when an administrator asks', async () => {
    const { id } = await subscribe('task.*');
    await happen('task.assigned');
    await runner().sweep();
    const [sent] = await deliveries(id);
    expect(await desk.replay(SYSTEM, id, sent?.id ?? 0)).toMatchObject({ state: 'queued', attempts: 0 });
    await expect(desk.replay(SYSTEM, id, sent?.id ?? 0)).rejects.toMatchObject({
      code: 'WEBHOOK_DELIVERY_STATE',
    });
    await desk.test(SYSTEM, id);
    expect(await dataSource.query("SELECT job FROM outbox WHERE job = 'webhook.sweep'")).toHaveLength(2);
    expect(await runner().sweep()).toEqual({ sent: 2, failed: 0 });
    expect(receiver.heard[1]?.body).toBe(receiver.heard[0]?.body);
    expect(receiver.heard[2]?.headers['x-sandan-event']).toBe('webhook.test');
  });

  it('stay silent while switched off, and hear of what comes from then on', async () => {
    const { id, version } = await subscribe('task.*');
    const off = await desk.change(SYSTEM, { webhookId: id, expectedVersion: version, active: false });
    await happen('task.assigned');
    expect(await runner().sweep()).toEqual({ sent: 0, failed: 0 });
    await expect(desk.test(SYSTEM, id)).rejects.toMatchObject({ code: 'WEBHOOK_STATE' });
    await desk.change(SYSTEM, { webhookId: id, expectedVersion: off.version, active: true });
    await happen('task.accepted');
    expect(await runner().sweep()).toEqual({ sent: 1, failed: 0 });
    await expect(
      desk.change(SYSTEM, { webhookId: id, expectedVersion: 1, active: false }),
    ).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
  });

  it('are signed with a new secret once it is renewed', async () => {
    const { id, version, secret } = await subscribe('task.*');
    const renewed = await desk.renewSecret(SYSTEM, id, version);
    expect(renewed.secret).not.toBe(secret);
    await happen('task.assigned');
    await runner().sweep();
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.heard;
    const signature = String(headers['x-sandan-signature']);
    expect(isSignedWith(renewed.secret, Number(headers['x-sandan-timestamp']), body, signature)).toBe(true);
  });

  it('keep thousands of entries in order through many turns', async () => {
    await subscribe('case.*');
    await happen(
      ...Array.from({ length: 5_000 }, (_, nth) => (nth % 100 === 0 ? 'case.opened' : 'task.edited')),
    );
    expect(await runner().sweep()).toEqual({ sent: 50, failed: 0 });
    expect(receiver.subjects).toEqual(Array.from({ length: 50 }, (_, nth) => `task:${nth * 100 + 1}`));
  });
});
