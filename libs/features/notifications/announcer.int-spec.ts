import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { createDataSource, OutboxRow, schemaDrift } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import type { MailRecipient } from './announcement.ts';
import { announcementTo, enterPeople, notificationRig } from './rig-for-specs.ts';

/** A Thursday within office hours. */
const thursday = instantAt(day('2024-07-11'), '10:00');

describe('announcing', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let clock: TestClock;
  let rig: ReturnType<typeof notificationRig>;
  let people: MailRecipient[];
  const jobs = () => dataSource.manager.find(OutboxRow, { order: { id: 'ASC' } });

  beforeEach(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    clock = new TestClock(thursday);
    rig = notificationRig(dataSource, clock);
    await rig.uow.run(enterSmallOffice);
    people = await enterPeople(dataSource, 3);
  });

  afterEach(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('makes one delivery a recipient, in each one’s role, and one job', async () => {
    const [liaison, head] = people;
    if (!liaison || !head) throw new Error('Nobody to tell');
    const ids = await rig.announce([announcementTo([liaison, { ...head, role: 'unit_head' }])]);
    const rows = await rig.deliveries();
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expect(rows).toMatchObject([
      {
        address: 'p1@unit.example',
        state: 'queued',
        notBefore: thursday,
        message: { recipient: { role: 'liaison' } },
      },
      { address: 'p2@unit.example', message: { recipient: { name: '人员2', role: 'unit_head' } } },
    ]);
    expect(await jobs()).toMatchObject([{ job: 'mail.send', payload: { deliveryIds: ids }, runAt: null }]);
  });

  it('tells nobody the same thing twice, also when one person holds two roles', async () => {
    const [liaison] = people;
    if (!liaison) throw new Error('Nobody to tell');
    const twice = [liaison, { ...liaison, role: 'unit_head' as const }];
    expect(await rig.announce([announcementTo(twice), announcementTo(people)])).toHaveLength(3);
    expect(await rig.announce([announcementTo(people)])).toEqual([]);
    expect(await rig.deliveries()).toHaveLength(3);
    expect(await jobs()).toHaveLength(1);
    expect(await rig.announce([announcementTo(people, { subject: 'case:1:warn:10' })])).toHaveLength(3);
  });

  it.each([
    ['before opening', '2024-07-11', '06:00', '2024-07-11'],
    ['in the evening', '2024-07-11', '21:30', '2024-07-12'],
    ['on a Friday night', '2024-07-12', '23:00', '2024-07-15'],
    ['in the National Day week', '2024-10-02', '10:00', '2024-10-08'],
  ])('waits for the next opening %s', async (_when, on, time, opensOn) => {
    clock.at = instantAt(day(on), time as '10:00');
    await rig.announce([announcementTo(people)]);
    const [row] = await rig.deliveries();
    const opening = row?.notBefore ?? new Date(0);
    expect(opening.toISOString().slice(0, 10)).toBe(opensOn);
    expect(await jobs()).toMatchObject([{ runAt: opening }]);
  });

  it('works on a make-up Sunday and does not wait with what is urgent', async () => {
    clock.at = instantAt(day('2024-09-29'), '10:00');
    await rig.announce([announcementTo(people)]);
    clock.at = instantAt(day('2024-10-01'), '03:00');
    await rig.announce([announcementTo(people, { subject: 'notice:9', urgent: true })]);
    expect((await rig.deliveries()).map(({ createdAt, notBefore }) => [createdAt, notBefore])).toEqual(
      [instantAt(day('2024-09-29'), '10:00'), clock.at].flatMap((at) => people.map(() => [at, at])),
    );
  });

  it('shows a person without an address as failed instead of losing the others', async () => {
    const [nobody, ...others] = people;
    if (!nobody) throw new Error('Nobody to tell');
    expect(await rig.announce([announcementTo([{ ...nobody, address: '' }, ...others])])).toHaveLength(2);
    expect(await rig.states()).toEqual(['failed', 'queued', 'queued']);
    expect((await rig.deliveries())[0]?.lastResponse).toContain('没有可用的邮箱地址');
  });

  it('leaves nothing when the decision is not committed', async () => {
    const undone = rig.uow.run(async (tx) => {
      await rig.announcer.announce(tx, thursday, [announcementTo(people)]);
      throw new Error('decision refused');
    });
    await expect(undone).rejects.toThrow('decision refused');
    expect(await rig.deliveries()).toEqual([]);
    expect(await jobs()).toEqual([]);
  });

  it('announces two thousand in batches of two hundred', async () => {
    const [one] = people;
    if (!one) throw new Error('Nobody to tell');
    const many = Array.from({ length: 2000 }, (_, n) => announcementTo([one], { subject: `notice:${n}` }));
    const ids = await rig.announce(many);
    expect(ids).toHaveLength(2000);
    const rows = await jobs();
    expect(rows).toHaveLength(10);
    expect(rows.flatMap(({ payload }) => (payload as { deliveryIds: number[] }).deliveryIds)).toEqual(ids);
  });

  it('keeps entities and schema together', async () => {
    expect(await schemaDrift(database.connection)).toEqual([]);
  });
});
