import { simpleParser } from 'mailparser';
import type { DataSource } from 'typeorm';
import { ENCLOSED_TOGETHER } from '#domain/notification';
import { day, DomainError, instantAt } from '#domain/shared';
import { buildMessage, type OutgoingMail } from '#platform/mail';
import { createDataSource } from '#persistence';
import {
  createTestDatabase,
  enterSmallOffice,
  enterTasks,
  type SmallOffice,
  TestClock,
  type TestDatabase,
} from '#testing';
import type { Announcement, MailRecipient } from './announcement.ts';
import { enclosureName } from './enclosures.ts';
import { announcementTo, enterPeople, notificationRig } from './rig-for-specs.ts';

const thursday = instantAt(day('2024-07-11'), '10:00');

describe('a letter with its document', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let clock: TestClock;
  let rig: ReturnType<typeof notificationRig>;
  let office: SmallOffice;
  let people: MailRecipient[];

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
  });
  beforeEach(async () => {
    await dataSource.query('TRUNCATE organizations, people, ladders, calendar_years CASCADE');
    clock = new TestClock(thursday);
    rig = notificationRig(dataSource, clock);
    office = await rig.uow.run(enterSmallOffice);
    people = await enterPeople(dataSource, 3);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const enterNotices = async (count: number, level: number): Promise<number[]> => {
    const caseIds = await rig.uow.run((tx) =>
      enterTasks(tx, office, { count, dueOn: day('2024-07-10'), nextDueAt: thursday }),
    );
    const rows = await dataSource.query<{ id: number }[]>(
      `INSERT INTO notices (case_id, office_id, unit_id, level, kind, status, content, reasons, facts, ladder_id, calendar_version, drafted_at)
       SELECT c, $2, $3, $6, 'guidance_list', 'issued', '{}', '[]', '{}', $4, 'x', $5 FROM unnest($1::bigint[]) AS c ORDER BY c
       RETURNING id`,
      [caseIds, office.officeId, office.unitId, office.ladderId, thursday, level],
    );
    return rows.map(({ id }) => id);
  };
  const about = (noticeId: number, level: 1 | 2 | 3, told = people): Announcement =>
    announcementTo(told, {
      ...{ subject: `notice:${noticeId}`, topic: 'notice', noticeId },
      message: { ...announcementTo([]).message, level },
    });
  const read = async (mail: OutgoingMail | undefined) => {
    if (!mail) throw new Error('Nothing was sent');
    return simpleParser(await buildMessage(mail));
  };

  it('has it as a file that everybody can open, fetched once for all of them', async () => {
    const [noticeId = 0] = await enterNotices(1, 2);
    await rig.announce([about(noticeId, 2)]);
    await rig.runner().sweep();
    expect(rig.printer.asked).toEqual([noticeId]);
    expect(rig.transport.given).toHaveLength(3);
    for (const given of rig.transport.given) {
      const mail = await read(given);
      expect(mail.attachments).toMatchObject([
        {
          ...{
            filename: `文书${noticeId}.pdf`,
            contentType: 'application/pdf',
            contentDisposition: 'attachment',
          },
          content: Buffer.from(`%PDF-${noticeId}`),
        },
      ]);
      for (const form of [mail.text, mail.html]) expect(form).toContain('文书全文见附件。');
    }
  });

  it('goes without it when a flood of reminders leaves at once, and says nothing of it', async () => {
    const ids = await enterNotices(ENCLOSED_TOGETHER + 1, 1);
    const [first = 0, ...rest] = ids;
    await rig.announce(ids.map((id) => about(id, 1, people.slice(0, 1))));
    await rig.runner().sweep();
    expect(rig.printer.asked).toEqual([]);
    expect((await read(rig.transport.given[0])).text).not.toContain('附件');
    expect(rig.transport.given).toHaveLength(rest.length + 1);
    await dataSource.query('TRUNCATE deliveries CASCADE');
    await rig.announce([about(first, 1, people.slice(0, 1))]);
    await rig.runner().sweep();
    expect(rig.printer.asked).toEqual([first]);
  });

  it('waits while the paper cannot be had, under the same Message-ID, and keeps no other from leaving', async () => {
    const [lost = 0, fine = 0] = await enterNotices(2, 3);
    await rig.announce([about(lost, 3, people.slice(0, 1)), about(fine, 3, people.slice(0, 1))]);
    const printed = rig.printer.answer;
    rig.printer.answer = (id) => (id === lost ? Promise.reject(new Error('No space left')) : printed(id));
    expect(await rig.runner().sweep()).toMatchObject({ sent: 1, queued: 1 });
    expect(await rig.deliveries()).toMatchObject([
      { state: 'queued', attempts: 1, lastResponse: 'No space left' },
      { state: 'sent' },
    ]);
    rig.printer.answer = printed;
    clock.at = instantAt(day('2024-07-11'), '11:00');
    expect(await rig.runner().sweep()).toMatchObject({ sent: 1 });
    expect(rig.transport.given.at(-1)?.attachments).toHaveLength(1);
  });

  it('is left to a person when the document can never be printed', async () => {
    const [noticeId = 0] = await enterNotices(1, 2);
    await rig.announce([about(noticeId, 2, people.slice(0, 1))]);
    rig.printer.answer = () => Promise.reject(new DomainError('DOCUMENT_NOT_SET', '文书排版失败。'));
    expect(await rig.runner().sweep()).toMatchObject({ failed: 1 });
    expect(await rig.deliveries()).toMatchObject([{ lastResponse: 'DOCUMENT_NOT_SET 文书排版失败。' }]);
  });

  it('goes without it from a process that prints nothing', async () => {
    const [noticeId = 0] = await enterNotices(1, 2);
    await rig.announce([about(noticeId, 2, people.slice(0, 1))]);
    rig.printer.answer = () => Promise.resolve(undefined);
    expect(await rig.runner().sweep()).toMatchObject({ sent: 1 });
    expect(rig.transport.given[0]?.attachments).toBeUndefined();
    expect(rig.transport.given[0]?.text).not.toContain('附件');
  });

  it('names its file after the document, in characters that every system takes', () => {
    expect(enclosureName('关于“案卷评查”的约谈通知书', 'pdf')).toBe('关于“案卷评查”的约谈通知书.pdf');
    expect(enclosureName('a/b\\c:d*?"<>|\r\ne', 'pdf')).toBe('abcde.pdf');
    expect([...enclosureName('督'.repeat(300), 'pdf')]).toHaveLength(74);
    expect(enclosureName(' / ', 'pdf')).toBe('文书.pdf');
  });
});
