import { simpleParser } from 'mailparser';
import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { createMailTransport, type MailTransport } from '#platform/mail';
import { createDataSource } from '#persistence';
import {
  createTestDatabase,
  enterSmallOffice,
  type MailSink,
  startMailSink,
  TestClock,
  type TestDatabase,
} from '#testing';
import type { MailRecipient } from './announcement.ts';
import { announcementTo, enterPeople, notificationRig } from './rig-for-specs.ts';

const thursday = instantAt(day('2024-07-11'), '10:00');

describe('sending to a mail server', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let clock: TestClock;
  let rig: ReturnType<typeof notificationRig>;
  let people: MailRecipient[];
  let sink: MailSink;
  let line: MailTransport;

  beforeEach(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    clock = new TestClock(thursday);
    rig = notificationRig(dataSource, clock);
    await rig.uow.run(enterSmallOffice);
    people = await enterPeople(dataSource, 60);
    sink = await startMailSink();
    line = createMailTransport({ smtpUrl: sink.url, pickupFolder: '' });
  });

  afterEach(async () => {
    await line.close();
    await sink.close();
    await dataSource.destroy();
    await database.drop();
  });

  const runner = () => rig.runner({}, line);

  it('delivers a letter that reads the same in both forms', async () => {
    await rig.announce([announcementTo(people.slice(0, 1))]);
    await runner().sweep();
    const [arrived] = sink.mails;
    const mail = await simpleParser(arrived?.raw ?? '');
    expect(mail.subject).toBe('【三单督办】【预警】乡镇法制审核人员配备');
    expect(mail.from?.text).toBe('"督办" <duban@example.cn>');
    expect(mail.date).toEqual(thursday);
    for (const form of [mail.text, mail.html]) expect(form).toContain('还有3个工作日到期。');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('loses no mail and repeats none when every tenth is put off', async () => {
    await rig.announce([announcementTo(people)]);
    sink.behave({
      message: (_mail, nth) => (nth % 10 === 0 ? { code: 451, text: '4.3.0 Later' } : 'accept'),
    });
    expect(await runner().sweep()).toEqual({ sent: 54, failed: 0, unknown: 0, queued: 6 });
    clock.at = instantAt(day('2024-07-11'), '10:05');
    sink.behave({});
    expect(await runner().sweep()).toMatchObject({ sent: 6 });
    const messageIds = sink.mails.map(({ messageId }) => messageId);
    expect(new Set(messageIds).size).toBe(60);
    expect(messageIds).toHaveLength(60);
  });

  it('tells a refused recipient and a line lost after DATA from the rest', async () => {
    await rig.announce([announcementTo(people.slice(0, 20))]);
    sink.behave({
      recipient: (address) =>
        address.startsWith('p7@') ? { code: 550, text: '5.1.1 No such user' } : 'accept',
      message: ({ to }) => (to[0]?.startsWith('p9@') ? 'drop' : 'accept'),
    });
    expect(await runner().sweep()).toEqual({ sent: 18, failed: 1, unknown: 1, queued: 0 });
    const rows = await rig.deliveries();
    expect(rows[6]).toMatchObject({
      state: 'failed',
      lastResponse: expect.stringContaining('550') as string,
    });
    expect(rows[8]).toMatchObject({ state: 'unknown' });
    await runner().sweep();
    expect(sink.mails.filter(({ to }) => to[0]?.startsWith('p9@'))).toHaveLength(1);
  });

  it('keeps everything when no server answers', async () => {
    await sink.close();
    await rig.announce([announcementTo(people)]);
    expect(await runner().sweep()).toEqual({ sent: 0, failed: 0, unknown: 0, queued: 60 });
  });

  it('writes down what the server said although the database went away meanwhile', async () => {
    await rig.announce([announcementTo(people.slice(0, 8))]);
    let cut: Promise<unknown> | undefined;
    sink.behave({
      message: () => {
        cut ??= dataSource.query(
          'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
        );
        return 'accept';
      },
    });
    expect(await runner().sweep()).toMatchObject({ sent: 8 });
    await cut;
    expect(new Set(await rig.states())).toEqual(new Set(['sent']));
    expect(sink.mails).toHaveLength(8);
  });
});
