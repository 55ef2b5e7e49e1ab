import type { DataSource } from 'typeorm';
import { LedgerService } from '#features/ledger';
import { PolicyService } from '#features/policies';
import type { Clock } from '#platform/clock';
import type { MailAttachment, MailTransport, OutgoingMail, SendOutcome } from '#platform/mail';
import { Delivery, LedgerEntryRow, type Tx, UnitOfWork } from '#persistence';
import type { Announcement, MailRecipient } from './announcement.ts';
import { AnnouncementRepository } from './announcement.repository.ts';
import { Announcer } from './announcer.ts';
import { DeliveryBook } from './delivery-book.ts';
import { DeliveryDesk } from './delivery-desk.ts';
import { DeliveryDeskRepository } from './delivery-desk.repository.ts';
import { DeliveryLeaseRepository } from './delivery-lease.repository.ts';
import { DeliveryMarksRepository } from './delivery-marks.repository.ts';
import { DeliveryRunner } from './delivery-runner.ts';
import { DeliverySettings, type DeliverySettingsInput } from './delivery-settings.ts';
import { Enclosures } from './enclosures.ts';
import { ServiceRecorder } from './service-recorder.ts';

/** A mail server that answers as told and counts what it was given. */
export class ScriptedTransport implements MailTransport {
  readonly kind = 'smtp';
  readonly concurrency: number = 4;
  readonly given: OutgoingMail[] = [];
  answer: (mail: OutgoingMail) => SendOutcome | Promise<SendOutcome> = () => ({
    kind: 'accepted',
    response: '250 OK',
  });

  async send(mail: OutgoingMail): Promise<SendOutcome> {
    this.given.push(mail);
    return this.answer(mail);
  }

  verify(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

export class NotedService extends ServiceRecorder {
  readonly noted: { noticeIds: readonly number[]; at: Date }[] = [];

  onSent(_tx: Tx, noticeIds: readonly number[], at: Date): Promise<void> {
    this.noted.push({ noticeIds, at });
    return Promise.resolve();
  }
}

/** A printer that counts what it was asked for. */
export class CountingPrinter extends Enclosures {
  readonly asked: number[] = [];
  answer: (noticeId: number) => Promise<MailAttachment | undefined> = (noticeId) =>
    Promise.resolve({
      filename: `文书${noticeId}.pdf`,
      ...{ contentType: 'application/pdf', content: Buffer.from(`%PDF-${noticeId}`) },
    });

  documentOf(noticeId: number): Promise<MailAttachment | undefined> {
    this.asked.push(noticeId);
    return this.answer(noticeId);
  }
}

/** The room's services put together by hand over one database. */
export function notificationRig(dataSource: DataSource, clock: Clock) {
  const uow = new UnitOfWork(dataSource);
  const policies = new PolicyService();
  const ledger = new LedgerService(uow);
  const announcer = new Announcer(policies, new AnnouncementRepository());
  const desk = new DeliveryDesk(uow, clock, ledger, announcer, new DeliveryDeskRepository());
  const transport = new ScriptedTransport();
  const service = new NotedService();
  const printer = new CountingPrinter();
  const leases = new DeliveryLeaseRepository();
  const runner = (settings: Partial<DeliverySettingsInput> = {}, line: MailTransport = transport) =>
    new DeliveryRunner(
      uow,
      clock,
      policies,
      leases,
      new DeliveryBook(uow, clock, ledger, leases, new DeliveryMarksRepository(), service),
      new DeliverySettings({
        publicUrl: 'https://duban.example',
        from: '督办 <duban@example.cn>',
        ...settings,
      }),
      printer,
      line,
    );
  return {
    uow,
    ledger,
    announcer,
    desk,
    transport,
    service,
    printer,
    runner,
    announce: (announcements: readonly Announcement[]) =>
      uow.run((tx) => announcer.announce(tx, clock.now(), announcements)),
    deliveries: () => dataSource.manager.find(Delivery, { order: { id: 'ASC' } }),
    states: async () => {
      const rows = await dataSource.manager.find(Delivery, { order: { id: 'ASC' } });
      return rows.map(({ state }) => state);
    },
    entries: (action: string) =>
      dataSource.manager.find(LedgerEntryRow, { where: { action }, order: { id: 'ASC' } }),
  };
}

/** People to write to, by plain SQL. */
export async function enterPeople(dataSource: DataSource, count: number): Promise<MailRecipient[]> {
  return dataSource.query(
    `INSERT INTO people (code, name, email)
     SELECT 'p' || n, '人员' || n, 'p' || n || '@unit.example' FROM generate_series(1, $1::int) AS n
     RETURNING id AS "personId", name, email AS address, 'liaison' AS role`,
    [count],
  );
}

/** Something to tell one person. */
export function announcementTo(
  recipients: readonly MailRecipient[],
  change: Partial<Announcement> = {},
): Announcement {
  return {
    subject: 'case:1:warn:3',
    topic: 'warning',
    recipients,
    message: {
      title: '乡镇法制审核人员配备',
      unit: '云河县司法局',
      issuer: '市委依法治市办',
      what: '任务即将到期。',
      why: ['还有3个工作日到期。'],
      byWhen: [],
      whatToDo: ['按期提交完成报告'],
      linkPath: '/tasks/1',
    },
    ...change,
  };
}
