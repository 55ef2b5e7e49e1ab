import { simpleParser } from 'mailparser';
import { PNG } from 'pngjs';
import type { DataSource } from 'typeorm';
import { type Day, day, instantAt, type TimeOfDay } from '#domain/shared';
import { AlarmBook, AlarmService, AlarmSweep } from '#features/alarms';
import { PolicyService } from '#features/policies';
import { buildMessage } from '#platform/mail';
import { createDataSource, type Delivery } from '#persistence';
import {
  createTestDatabase,
  enterSmallOffice,
  type SmallOffice,
  TestClock,
  type TestDatabase,
} from '#testing';
import type { Announcement, MailRecipient } from '../announcement.ts';
import { AnnouncementRepository } from '../announcement.repository.ts';
import { Announcer } from '../announcer.ts';
import { composeLetter } from '../letter/index.ts';
import { announcementTo, notificationRig } from '../rig-for-specs.ts';
import { DailyDigest } from './daily-digest.service.ts';
import { WeeklyDigest } from './weekly-digest.service.ts';

describe('digests', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let clock: TestClock;
  let rig: ReturnType<typeof notificationRig>;
  let alarms: AlarmSweep;
  let office: SmallOffice;
  const policies = new PolicyService();

  const at = (on: string, time: TimeOfDay = '09:00') => instantAt(day(on) satisfies Day, time);
  const liaison = (): MailRecipient => ({
    ...{ personId: office.liaisonId, name: '人员liaison', address: 'liaison@yunxi.example', role: 'liaison' },
  });
  const prefer = (personId: number, topic: string, mode: string) =>
    dataSource.query(
      'INSERT INTO notification_preferences (person_id, topic, mode, changed_at) VALUES ($1, $2, $3, now())',
      [personId, topic, mode],
    );
  const announce = (subject: string, change: Partial<Announcement> = {}) =>
    rig.announce([announcementTo([liaison()], { subject, ...change })]);
  const digests = async (channel: Delivery['channel']) =>
    (await rig.deliveries()).filter((one) => one.channel === channel && one.topic === 'digest');
  const textOf = async ({ message }: Delivery, on: string) =>
    composeLetter('digest', message, {
      ...{ today: day(on), publicUrl: 'https://duban.example' },
      calendar: await rig.uow.run((tx) => policies.calendar(tx)),
    }).text;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
  });
  beforeEach(async () => {
    await dataSource.query('TRUNCATE organizations, people, ladders, calendar_years, alarms CASCADE');
    clock = new TestClock(at('2024-07-11', '15:00'));
    rig = notificationRig(dataSource, clock);
    office = await rig.uow.run(enterSmallOffice);
    const book = new AlarmBook();
    const service = new AlarmService();
    const announcer = new Announcer(policies, new AnnouncementRepository(), service);
    new DailyDigest(book, policies, announcer).onModuleInit();
    new WeeklyDigest(book, service, policies, announcer).onModuleInit();
    alarms = new AlarmSweep(rig.uow, clock, book);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('gather at the next opening what a person wished so, once, and nothing that was mailed or read', async () => {
    await prefer(office.liaisonId, 'warning', 'digest');
    const term = { label: '完成期限', day: day('2024-07-19') };
    await announce('case:1:warn:3', { message: { ...announcementTo([]).message, byWhen: [term] } });
    await announce('case:2:warn:3');
    await announce('case:3:warn:3');
    await announce('report:1:sent_back', { topic: 'report' });
    await dataSource.query("UPDATE deliveries SET read_at = now() WHERE subject = 'case:3:warn:3'");
    expect(await alarms.sweep()).toBe(0);
    clock.at = at('2024-07-12', '09:00');
    await alarms.sweep();
    const [digest, ...more] = await digests('digest');
    if (!digest) throw new Error('Nothing was gathered');
    expect(more).toEqual([]);
    expect(digest).toMatchObject({
      recipientId: office.liaisonId,
      state: 'queued',
      subject: 'digest:2024-07-12',
    });
    const text = await textOf(digest, '2024-07-12');
    expect(text).toContain('2024年7月12日消息摘要（2项）');
    expect(text.match(/【预警】乡镇法制审核人员配备/g)).toHaveLength(2);
    expect(text).toContain('完成期限：2024年7月19日（周五），还有5个工作日');
    expect(text).toContain('您把“到期提醒”设为每日摘要');
    expect(text).not.toContain('填报退回');
    expect((await rig.deliveries()).map(({ state }) => state)).toEqual([
      ...['digested', 'digested', 'inbox', 'queued', 'queued'],
    ]);
    expect(await rig.runner().sweep()).toMatchObject({ sent: 2 });
  });

  it('wait over a weekend, and come no second time on one day', async () => {
    await prefer(office.liaisonId, 'warning', 'digest');
    clock.at = at('2024-07-12', '18:00');
    await announce('case:1:warn:3');
    for (const on of ['2024-07-13', '2024-07-14']) {
      clock.at = at(on);
      expect(await alarms.sweep()).toBe(0);
    }
    clock.at = at('2024-07-15');
    await announce('case:2:warn:3');
    await alarms.sweep();
    await announce('case:3:warn:3');
    await dataSource.query('UPDATE alarms SET due_at = $1', [clock.at]);
    await alarms.sweep();
    expect(await digests('digest')).toHaveLength(1);
    clock.at = at('2024-07-16');
    await alarms.sweep();
    expect((await digests('digest')).map(({ subject }) => subject)).toEqual([
      'digest:2024-07-15',
      'digest:2024-07-16',
    ]);
  });

  describe('of a leader', () => {
    const enterTask = async (code: string, dueOn: string, level?: number) => {
      const [task] = await dataSource.query<{ id: number }[]>(
        `INSERT INTO tasks (code, office_id, lead_unit_id, title, measure, status, assigned_on, original_due_on, due_on)
         VALUES ($1, $2, $3, $1, 'x', 'in_progress', '2024-01-02', $4, $4) RETURNING id`,
        [code, office.officeId, office.unitId, dueOn],
      );
      if (level === undefined) return;
      await dataSource.query(
        `INSERT INTO cases (task_id, unit_id, office_id, ladder_id, round, level, status, opened_at)
         VALUES ($1, $2, $3, $4, 1, $5, 'open', now())`,
        [task?.id, office.unitId, office.officeId, office.ladderId, level],
      );
    };
    beforeEach(async () => {
      await enterTask('督察的任务', '2024-05-10', 3);
      await enterTask('约谈的任务', '2024-06-03', 2);
      for (const [code, due] of Object.entries({
        逾期一: '2024-06-20',
        逾期二: '2024-06-24',
        本周: '2024-07-19',
        本周后: '2024-07-20',
      }))
        await enterTask(code, due);
      await enterTask('远期', '2024-12-20');
    });

    it('show the year as a picture that is in the mail, say it in words too, and lead to each thing', async () => {
      await alarms.begin();
      await dataSource.query(
        `INSERT INTO notices (case_id, office_id, unit_id, level, kind, status, content, reasons, facts, ladder_id,
                              calendar_version, drafted_at, issued_on)
         SELECT id, office_id, unit_id, 2, 'interview_notice', 'issued', '{}', '[]', '{}', ladder_id, 'x', now(), '2024-06-20'
           FROM cases WHERE level = 2`,
      );
      clock.at = at('2024-07-15');
      await alarms.sweep();
      await rig.runner().sweep();
      const [given] = rig.transport.given;
      if (!given) throw new Error('Nothing was sent');
      const mail = await simpleParser(await buildMessage(given));
      const words = '2024年任务：完成0项，正常1项，临期2项，逾期4项，中止0项。各月印发文书：6月约谈1份。';
      expect(mail.text).toContain(words);
      const [picture, ...others] = mail.attachments;
      expect(others).toEqual([]);
      expect(picture).toMatchObject({ contentType: 'image/png', related: true });
      expect(PNG.sync.read(picture?.content ?? Buffer.alloc(0)).width).toBe(1120);
      expect(given.html).toContain(`<img src="cid:${picture?.cid}" alt="${words}"`);
      const cases = await dataSource.query<{ id: number }[]>('SELECT id FROM cases ORDER BY level DESC');
      for (const { id } of cases) {
        expect(given.html).toContain(`href="https://duban.example/cases/${id}"`);
        expect(mail.text).toContain(`\n   https://duban.example/cases/${id}\n`);
      }
      expect(given.html.match(/href="https:\/\/duban\.example\/tasks\/\d+"/g)).toHaveLength(3);
    });

    it('say on the first working day of the week where things stand and what five things need them', async () => {
      await alarms.begin();
      await alarms.sweep();
      expect(await digests('mail')).toEqual([]);
      clock.at = at('2024-07-15');
      await alarms.sweep();
      const [letter, ...others] = await digests('mail');
      if (!letter) throw new Error('The leader heard nothing');
      expect(others).toEqual([]);
      expect(letter).toMatchObject({ recipientId: office.leaderId, state: 'queued' });
      const text = await textOf(letter, '2024-07-15');
      expect(text).toContain('在办任务7项，其中逾期4项，七日内到期2项');
      expect(text).toContain('提醒0件，约谈1件，督察1件');
      const order = [
        '“督察的任务”已到督察一级',
        '“约谈的任务”已到约谈一级',
        '“逾期一”',
        '“逾期二”',
        '“本周”',
      ];
      const places = order.map((words) => text.indexOf(words));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(text).not.toContain('“本周后”');
      expect(text).toContain('是因为您分管机构unit');
      await alarms.sweep();
      clock.at = at('2024-07-22');
      await alarms.sweep();
      expect(await digests('mail')).toHaveLength(2);
    });

    it('go to who stands in for the absent leader too, and to nobody who wishes none', async () => {
      await dataSource.query(
        `INSERT INTO substitutions (absent_id, substitute_id, organization_id, role, from_on, to_on, reason, named_at)
         VALUES ($1, $2, $3, 'leader', '2024-07-15', '2024-07-19', '出差', now())`,
        [office.leaderId, office.approverId, office.unitId],
      );
      await prefer(office.leaderId, 'digest', 'off');
      await alarms.begin();
      clock.at = at('2024-07-15');
      await alarms.sweep();
      const letters = await digests('mail');
      const of = (id: number) => letters.find(({ recipientId }) => recipientId === id);
      expect(of(office.leaderId)).toMatchObject({ state: 'inbox' });
      const standIn = of(office.approverId);
      if (!standIn) throw new Error('Nobody stood in');
      expect(standIn.state).toBe('queued');
      expect(await textOf(standIn, '2024-07-15')).toContain('您代人员leader同志分管机构unit');
    });
  });
});
