import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { createDataSource } from '#persistence';
import { createLogger } from '#platform/logging';
import {
  createTestDatabase,
  deliveryReport,
  enterSmallOffice,
  type ImapStub,
  type SmallOffice,
  startImapStub,
  TestClock,
  type TestDatabase,
} from '#testing';
import { DeliverySettings } from '../delivery-settings.ts';
import { announcementTo, notificationRig } from '../rig-for-specs.ts';
import { BounceBook } from './bounce-book.service.ts';
import { BounceWatch } from './bounce-watch.service.ts';
import { MailboxRepository } from './mailbox.repository.ts';

describe('mails that come back', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ReturnType<typeof notificationRig>;
  let office: SmallOffice;
  let stub: ImapStub;
  const clock = new TestClock(instantAt(day('2024-07-11'), '10:00'));

  const watch = (imapUrl: string) => {
    const settings = new DeliverySettings({
      ...{ publicUrl: 'https://duban.example', from: '督办 <duban@example.cn>', imapUrl },
    });
    const book = new BounceBook(rig.uow, clock, rig.ledger, rig.announcer, settings);
    const log = createLogger({ name: 'spec', level: 'silent' });
    return new BounceWatch(settings, new MailboxRepository(rig.uow), book, { log });
  };
  const sent = async (subject: string): Promise<string> => {
    const recipient = { personId: office.liaisonId, name: '人员liaison', address: 'liaison@yunxi.example' };
    const ids = await rig.announce([announcementTo([{ ...recipient, role: 'liaison' }], { subject })]);
    await rig.runner().send(ids);
    return rig.transport.given.at(-1)?.messageId ?? '';
  };
  const appoint = (code: string, role: string) =>
    dataSource.query(
      `WITH p AS (INSERT INTO people (code, name, email) VALUES ($1, $1, $1 || '@yunxi.example') RETURNING id)
       INSERT INTO appointments (person_id, organization_id, role, valid_from) SELECT id, $2, $3, '2024-01-01' FROM p`,
      [code, office.officeId, role],
    );

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    rig = notificationRig(dataSource, clock);
    office = await rig.uow.run(enterSmallOffice);
    await appoint('supervisor', 'supervisor');
  });
  beforeEach(async () => {
    await dataSource.query('DELETE FROM deliveries');
    await dataSource.query('DELETE FROM bounce_mailboxes');
    stub = await startImapStub();
  });
  afterEach(() => stub.close());
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('have failed, with what the other server said, and the office is told once', async () => {
    const messageId = await sent('case:1:warn:3');
    await sent('case:2:warn:3');
    stub.put(deliveryReport({ messageId }));
    stub.put(deliveryReport({ messageId }));
    expect(await watch(stub.url).look(0)).toBe(1);
    expect(await watch(stub.url).look(0)).toBe(0);
    const [back, other, notice, ...more] = await rig.deliveries();
    expect(back).toMatchObject({
      ...{ state: 'failed', bouncedAt: clock.at },
      lastResponse: expect.stringMatching(/^退信：550 5\.1\.1 .*User unknown$/) as string,
    });
    expect(other).toMatchObject({ state: 'sent', bouncedAt: null });
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      ...{ topic: 'delivery', state: 'queued', address: 'supervisor@yunxi.example' },
      message: { what: '发给人员liaison（liaison@yunxi.example）的邮件被退回，收件人可能没有看到。' },
    });
    expect(await rig.entries('mail.bounced')).toHaveLength(1);
  });

  it('can be sent again to the address that was mended, and come back again', async () => {
    const messageId = await sent('case:1:warn:3');
    stub.put(deliveryReport({ messageId }));
    await watch(stub.url).look(0);
    const [back] = await rig.deliveries();
    const deliveryIds = [back?.id ?? 0];
    await rig.desk.resend({ kind: 'system' }, { deliveryIds, reason: '收件人清理了邮箱' });
    await rig.runner().send(deliveryIds);
    expect((await rig.deliveries())[0]).toMatchObject({ state: 'sent', bouncedAt: null });
    stub.put(deliveryReport({ messageId }));
    expect(await watch(stub.url).look(0)).toBe(1);
  });

  it('are only ours: a number that somebody made up changes nothing', async () => {
    const messageId = await sent('case:1:warn:3');
    stub.put(deliveryReport({ messageId: messageId.replace(/-[0-9a-f]{12}@/, '-0123456789ab@') }));
    stub.put('From: wang@unit.example\nSubject: Re\n\n收到');
    expect(await watch(stub.url).look(0)).toBe(0);
    expect((await rig.deliveries()).map(({ state }) => state)).toEqual(['sent']);
  });

  it('are looked for by one worker at a time', async () => {
    const messageId = await sent('case:1:warn:3');
    stub.put(deliveryReport({ messageId }));
    const found = await Promise.all([1, 2, 3].map(() => watch(stub.url).look()));
    expect(found.sort()).toEqual([0, 0, 1]);
    expect(stub.commands.filter((command) => command.startsWith('EXAMINE'))).toHaveLength(1);
  });

  it('cannot be looked for with a wrong password, which is said and never shown', async () => {
    await watch(stub.url.replace('geheim', 'hunter2')).look(0);
    const [mailbox] = await dataSource.query<{ failure: string }[]>('SELECT * FROM bounce_mailboxes');
    expect(mailbox?.failure).toContain('拒绝登录，请核对 IMAP_URL 中的用户名和口令');
    expect(JSON.stringify(mailbox)).not.toMatch(/hunter2/);
    await watch(stub.url).look(0);
    const [after] = await dataSource.query<{ failure: string | null }[]>('SELECT * FROM bounce_mailboxes');
    expect(after?.failure).toBeNull();
  });
});
