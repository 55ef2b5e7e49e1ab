import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { createDataSource, OutboxRow } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import type { MailRecipient } from './announcement.ts';
import { announcementTo, enterPeople, notificationRig } from './rig-for-specs.ts';

const thursday = instantAt(day('2024-07-11'), '10:00');
const later = instantAt(day('2024-07-11'), '11:30');

describe('the delivery desk', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let clock: TestClock;
  let rig: ReturnType<typeof notificationRig>;
  let people: MailRecipient[];
  let operator: { kind: 'person'; id: number };

  beforeEach(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    clock = new TestClock(thursday);
    rig = notificationRig(dataSource, clock);
    await rig.uow.run(enterSmallOffice);
    people = await enterPeople(dataSource, 6);
    operator = { kind: 'person', id: people[0]?.personId ?? 0 };
  });

  afterEach(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  /** One each: sent, failed, unknown; the other three wait. */
  const afterABadMorning = async (): Promise<number[]> => {
    const ids = await rig.announce([announcementTo(people)]);
    rig.transport.answer = ({ to }) => {
      if (to.address.startsWith('p2@')) return { kind: 'rejected', code: 550, response: '550 No such user' };
      if (to.address.startsWith('p3@')) return { kind: 'unknown', reason: 'Line lost after DATA' };
      return { kind: 'accepted', response: '250 OK' };
    };
    await rig.runner().send(ids.slice(0, 3));
    rig.transport.answer = () => ({ kind: 'accepted', response: '250 OK' });
    return ids;
  };

  it('counts each state and lists it page by page, newest first', async () => {
    const ids = await afterABadMorning();
    expect(await rig.desk.counts()).toEqual({
      queued: 3,
      sending: 0,
      sent: 1,
      failed: 1,
      unknown: 1,
      cancelled: 0,
      ...{ digest: 0, digested: 0, inbox: 0 },
    });
    const first = await rig.desk.list('queued', { limit: 2 });
    expect(first.items.map(({ id }) => id)).toEqual([ids[5], ids[4]]);
    const rest = await rig.desk.list('queued', { limit: 2, after: first.next });
    expect(rest.items.map(({ id }) => id)).toEqual([ids[3]]);
    expect(rest.next).toBeNull();
    expect((await rig.desk.list('failed')).items).toMatchObject([
      {
        id: ids[1],
        title: '乡镇法制审核人员配备',
        recipient: '人员2',
        address: 'p2@unit.example',
        attempts: 1,
        lastResponse: '550 No such user',
      },
    ]);
  });

  it('tells how long the oldest due delivery waits, and nothing when none is due', async () => {
    expect(await rig.desk.oldestDueSeconds()).toBeNull();
    await rig.announce([announcementTo(people)]);
    clock.at = later;
    expect(await rig.desk.oldestDueSeconds()).toBe(90 * 60);
    await rig.runner().sweep();
    expect(await rig.desk.oldestDueSeconds()).toBeNull();
  });

  it('sends again what failed or is in doubt, under the same Message-ID, and notes who wanted it', async () => {
    const [, failed, unknown] = await afterABadMorning();
    if (failed === undefined || unknown === undefined) throw new Error('Nothing went wrong');
    const before = rig.transport.given.map(({ messageId }) => messageId);
    clock.at = later;
    await rig.desk.resend(operator, { deliveryIds: [failed, unknown], reason: '已与收件人核实' });
    expect(await dataSource.manager.find(OutboxRow, { order: { id: 'DESC' }, take: 1 })).toMatchObject([
      { job: 'mail.send', payload: { deliveryIds: [failed, unknown] }, runAt: null },
    ]);
    expect(await rig.entries('mail.resend_requested')).toMatchObject([
      {
        actor: `person:${operator.id}`,
        subject: `delivery:${failed}`,
        before: { state: 'failed', response: '550 No such user' },
        context: { reason: '已与收件人核实' },
      },
      { subject: `delivery:${unknown}`, before: { state: 'unknown' } },
    ]);
    expect(await rig.runner().send([failed, unknown])).toMatchObject({ sent: 2 });
    expect(rig.transport.given.slice(3).map(({ messageId }) => messageId)).toEqual(before.slice(1));
  });

  it('uses the address that the person has now', async () => {
    const [, failed] = await afterABadMorning();
    if (failed === undefined) throw new Error('Nothing went wrong');
    await dataSource.query(`UPDATE people SET email = 'new@unit.example' WHERE name = '人员2'`);
    await rig.desk.resend(operator, { deliveryIds: [failed], reason: '邮箱已更正' });
    await rig.runner().send([failed]);
    expect(rig.transport.given.at(-1)?.to.address).toBe('new@unit.example');
  });

  it('refuses to send again what was sent or waits, and changes none of the others', async () => {
    const [sent, failed] = await afterABadMorning();
    if (sent === undefined || failed === undefined) throw new Error('Nothing was sent');
    await expect(
      rig.desk.resend(operator, { deliveryIds: [failed, sent], reason: '试一试' }),
    ).rejects.toMatchObject({
      code: 'DELIVERY_STATE',
      details: { deliveries: [{ id: sent, state: 'sent' }] },
    });
    expect((await rig.states())[1]).toBe('failed');
    await expect(rig.desk.resend(operator, { deliveryIds: [0], reason: '试一试' })).rejects.toMatchObject({
      code: 'DELIVERY_NOT_FOUND',
    });
    expect(await rig.entries('mail.resend_requested')).toEqual([]);
  });

  it('asks for a reason', () => {
    const asked = { deliveryIds: [1], reason: ' ' };
    expect(() => rig.desk.cancel(operator, asked)).toThrow(
      expect.objectContaining({ code: 'REASON_EMPTY' }) as Error,
    );
  });

  it('cancels what has not gone out; nobody sends it afterwards', async () => {
    const ids = await afterABadMorning();
    const [, failed, unknown, waiting] = ids;
    if (failed === undefined || unknown === undefined || waiting === undefined) throw new Error('Too few');
    await rig.desk.cancel(operator, { deliveryIds: [failed, unknown, waiting], reason: '已电话告知' });
    expect(await rig.runner().sweep()).toMatchObject({ sent: 2 });
    expect(await rig.desk.counts()).toMatchObject({ cancelled: 3, sent: 3, queued: 0 });
    expect(await rig.entries('mail.cancelled')).toHaveLength(3);
    await expect(
      rig.desk.cancel(operator, { deliveryIds: [waiting], reason: '再取消' }),
    ).rejects.toMatchObject({ code: 'DELIVERY_STATE' });
  });

  it('stops what a runner has claimed and not begun', async () => {
    const ids = await rig.announce([announcementTo(people)]);
    const last = ids.at(-1) ?? 0;
    rig.transport.answer = async () => {
      rig.transport.answer = () => ({ kind: 'accepted', response: '250 OK' });
      await rig.desk.cancel(operator, { deliveryIds: [last], reason: '已撤回' });
      return { kind: 'accepted', response: '250 OK' };
    };
    expect(await rig.runner({ groupSize: 2 }).send(ids)).toMatchObject({ sent: 5 });
    expect((await rig.states()).at(-1)).toBe('cancelled');
  });

  it('takes back the waiting mails about a subject that no longer stands', async () => {
    await rig.announce([
      announcementTo(people),
      announcementTo(people, { subject: 'notice:2', topic: 'signature' }),
    ]);
    const taken = await rig.uow.run((tx) =>
      rig.desk.cancelAboutIn(tx, thursday, { kind: 'system' }, ['notice:2'], '文书已撤回'),
    );
    expect(taken).toBe(6);
    expect(await rig.runner().sweep()).toMatchObject({ sent: 6 });
  });
});
