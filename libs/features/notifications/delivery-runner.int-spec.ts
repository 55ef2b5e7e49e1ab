import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { createDataSource, Delivery } from '#persistence';
import {
  createTestDatabase,
  enterSmallOffice,
  enterTasks,
  type SmallOffice,
  TestClock,
  type TestDatabase,
} from '#testing';
import type { MailRecipient } from './announcement.ts';
import { announcementTo, enterPeople, notificationRig } from './rig-for-specs.ts';

/** A Thursday within office hours. */
const thursday = instantAt(day('2024-07-11'), '10:00');

describe('sending deliveries', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let clock: TestClock;
  let rig: ReturnType<typeof notificationRig>;
  let office: SmallOffice;
  let people: MailRecipient[];

  beforeEach(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    clock = new TestClock(thursday);
    rig = notificationRig(dataSource, clock);
    office = await rig.uow.run(enterSmallOffice);
    people = await enterPeople(dataSource, 40);
  });

  afterEach(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const some = (count: number) => people.slice(0, count);
  /** The database's clock moves on by itself; a lease's end is put into its past. */
  const letLeasesEnd = () =>
    dataSource.query(
      `UPDATE deliveries SET lease_until = clock_timestamp() - interval '1 second' WHERE lease_until IS NOT NULL`,
    );

  describe('outcomes', () => {
    it('marks what the server took as sent, with its answer, and writes it down in the ledger', async () => {
      const ids = await rig.announce([announcementTo(some(3))]);
      expect(await rig.runner().send(ids)).toEqual({ sent: 3, failed: 0, unknown: 0, queued: 0 });
      expect(await rig.deliveries()).toMatchObject(
        ids.map(() => ({
          state: 'sent',
          sentAt: thursday,
          lastResponse: '250 OK',
          attempts: 1,
          leaseHolder: null,
        })),
      );
      expect(await rig.entries('mail.batch_delivered')).toMatchObject([
        { at: thursday, after: { sent: ids } },
      ]);
    });

    it('tells each mail apart and lets none stop the rest', async () => {
      const ids = await rig.announce([announcementTo(some(5))]);
      rig.transport.answer = ({ to }) => {
        if (to.address.startsWith('p2@'))
          return { kind: 'rejected', code: 550, response: '550 No such user' };
        if (to.address.startsWith('p3@')) return { kind: 'deferred', code: 451, response: '451 Later' };
        if (to.address.startsWith('p4@')) return { kind: 'unknown', reason: 'Line lost after DATA' };
        if (to.address.startsWith('p5@')) throw new Error('A transport that broke its word');
        return { kind: 'accepted', response: '250 OK' };
      };
      await rig.runner().send(ids);
      expect(await rig.deliveries()).toMatchObject([
        { state: 'sent' },
        { state: 'failed', lastResponse: '550 No such user' },
        { state: 'queued', lastResponse: '451 Later', attempts: 1, leaseHolder: null },
        { state: 'unknown', lastResponse: 'Line lost after DATA' },
        { state: 'unknown', lastResponse: 'A transport that broke its word' },
      ]);
      const [sent, failed, queued, ...unknown] = ids;
      expect((await rig.entries('mail.batch_delivered')).map(({ after }) => after)).toEqual([
        { sent: [sent], failed: [failed], queued: [queued], unknown },
      ]);
    });

    it('tries a deferred mail again later and later, in office hours, and gives up in the end', async () => {
      const [id] = await rig.announce([announcementTo(some(1))]);
      rig.transport.answer = () => ({ kind: 'deferred', code: 451, response: '451 Later' });
      const waits: number[] = [];
      for (let tries = 0; (await rig.states())[0] === 'queued' && tries < 50; tries += 1) {
        await rig.runner().sweep();
        const [row] = await rig.deliveries();
        if (row?.state !== 'queued') continue;
        waits.push(row.notBefore.getTime() - clock.at.getTime());
        const time = row.notBefore.toISOString().slice(11, 16);
        expect(time >= '00:00' && time < '10:00').toBe(true);
        clock.at = row.notBefore;
      }
      expect(await rig.deliveries()).toMatchObject([{ id, state: 'failed', lastResponse: '451 Later' }]);
      expect(waits.length).toBeGreaterThan(2);
      expect(waits.every((wait) => wait > 0)).toBe(true);
    });

    it('sets a poisoned message aside with the reason and sends the others', async () => {
      const ids = await rig.announce([announcementTo(some(4))]);
      await dataSource.query(`UPDATE deliveries SET message = '"gone"' WHERE id = $1`, [ids[1]]);
      await dataSource.query(
        `UPDATE deliveries SET message = message || '{"urgent": "perhaps"}' WHERE id = $1`,
        [ids[2]],
      );
      expect(await rig.runner().send(ids)).toMatchObject({ sent: 2, failed: 2 });
      const rows = await rig.deliveries();
      expect(rows.map(({ state }) => state)).toEqual(['sent', 'failed', 'failed', 'sent']);
      expect(rows[1]?.lastResponse).toContain('MAIL_MESSAGE_INVALID');
      expect(rig.transport.given).toHaveLength(2);
    });
  });

  describe('the mail', () => {
    it('bears the same Message-ID whenever it goes to the same address, and the clock’s date', async () => {
      const ids = await rig.announce([announcementTo(some(1))]);
      rig.transport.answer = () => ({ kind: 'deferred', response: '451 Later' });
      await rig.runner().send(ids);
      clock.at = (await rig.deliveries())[0]?.notBefore ?? clock.at;
      await rig.runner().sweep();
      const [first, second] = rig.transport.given;
      expect(first?.messageId).toMatch(new RegExp(`^<delivery-${ids[0]}-[0-9a-f]{12}@example.cn>$`));
      expect(second?.messageId).toBe(first?.messageId);
      expect(second?.date).toEqual(clock.at);
      expect(first?.from).toEqual({ name: '督办', address: 'duban@example.cn' });
      expect(first?.to).toEqual({ name: '人员1', address: 'p1@unit.example' });
      expect(first?.subject).toBe('【三单督办】【预警】乡镇法制审核人员配备');
      expect(first?.text).toContain('https://duban.example/tasks/1');
    });
  });

  describe('office hours', () => {
    it('sends nothing at night, even what should have gone out by day, except what is urgent', async () => {
      await rig.announce([announcementTo(some(2))]);
      await rig.announce([announcementTo(some(1), { subject: 'notice:1', urgent: true })]);
      clock.at = instantAt(day('2024-07-12'), '23:30');
      expect(await rig.runner().sweep()).toMatchObject({ sent: 1 });
      const monday = instantAt(day('2024-07-15'), '09:00');
      expect(await rig.deliveries()).toMatchObject([
        { state: 'queued', notBefore: monday },
        { state: 'queued', notBefore: monday },
        { state: 'sent' },
      ]);
      clock.at = monday;
      expect(await rig.runner().sweep()).toMatchObject({ sent: 2 });
    });

    it('leaves alone what is not due yet, also when a job names it', async () => {
      clock.at = instantAt(day('2024-07-11'), '06:00');
      const ids = await rig.announce([announcementTo(some(2))]);
      expect(await rig.runner().send(ids)).toMatchObject({ sent: 0 });
      expect(rig.transport.given).toEqual([]);
    });
  });

  describe('side by side', () => {
    it('sends each delivery once, whoever looks, and a job that runs twice sends nothing twice', async () => {
      const ids = await rig.announce(
        Array.from({ length: 10 }, (_, n) => announcementTo(people, { subject: `case:${n}:warn:3` })),
      );
      rig.transport.answer = async () => {
        await new Promise((resolve) => setImmediate(resolve));
        return { kind: 'accepted', response: '250 OK' };
      };
      const runners = [rig.runner(), rig.runner(), rig.runner()];
      const first = ids.slice(0, 200);
      const tallies = await Promise.all([
        ...runners.map((runner) => runner.sweep()),
        ...runners.map((runner) => runner.send(first)),
      ]);
      expect(tallies.reduce((sum, { sent }) => sum + sent, 0)).toBe(400);
      const messageIds = rig.transport.given.map(({ messageId }) => messageId);
      expect(messageIds).toHaveLength(400);
      expect(new Set(messageIds).size).toBe(400);
      expect(new Set(await rig.states())).toEqual(new Set(['sent']));
      await rig.runner().send(first);
      expect(rig.transport.given).toHaveLength(400);
    });
  });

  describe('beside one that is just claiming', () => {
    it('takes the others without waiting', async () => {
      const ids = await rig.announce([announcementTo(some(6))]);
      await rig.uow.run(async (tx) => {
        await tx.query('SELECT 1 FROM deliveries WHERE id = ANY($1::bigint[]) FOR UPDATE', [ids.slice(0, 2)]);
        expect(await rig.runner().sweep()).toMatchObject({ sent: 4 });
      });
      expect(await rig.runner().sweep()).toMatchObject({ sent: 2 });
    });
  });

  describe('a database that goes away while the mail server answers', () => {
    const lost = () => Object.assign(new Error('terminating connection'), { code: '57P01' });
    /** The next transaction fails, before its work or after its commit; later ones go through. */
    const loseNext = (afterCommit: boolean) => {
      const run = rig.uow.run.bind(rig.uow);
      rig.uow.run = async (work) => {
        rig.uow.run = run;
        if (afterCommit) await run(work);
        throw lost();
      };
    };

    it.each([
      ['before the marks are written', false],
      ['after they are committed and before it says so', true],
    ])('%s: each mail is sent and entered once', async (_when, afterCommit) => {
      const ids = await rig.announce([announcementTo(some(4))]);
      rig.transport.answer = ({ to }) => {
        if (to.address.startsWith('p2@')) loseNext(afterCommit);
        return { kind: 'accepted', response: '250 OK' };
      };
      await rig.runner({ groupSize: 2 }).send(ids);
      expect(rig.transport.given).toHaveLength(4);
      expect(await rig.states()).toEqual(['sent', 'sent', 'sent', 'sent']);
      const entries = await rig.entries('mail.batch_delivered');
      expect(entries.map(({ after }) => after)).toEqual([{ sent: ids.slice(0, 2) }, { sent: ids.slice(2) }]);
    });
  });

  describe('a runner that dies', () => {
    /** A transport whose mails never come back, and the moment at which the first group hangs in it. */
    const hanging = (groupSize: number) => {
      let reached: () => void = () => undefined;
      const hung = new Promise<void>((resolve) => (reached = resolve));
      let waiting = 0;
      rig.transport.answer = () => {
        waiting += 1;
        if (waiting === groupSize) reached();
        return new Promise(() => undefined);
      };
      return hung;
    };

    it('leaves one group in doubt, which is never mailed again, and the rest to the next', async () => {
      const ids = await rig.announce([announcementTo(some(10))]);
      const hung = hanging(4);
      void rig.runner({ groupSize: 4, leaseSeconds: 3600 }).send(ids);
      await hung;
      expect((await rig.states()).filter((state) => state === 'sending')).toHaveLength(4);

      rig.transport.answer = () => ({ kind: 'accepted', response: '250 OK' });
      expect(await rig.runner().sweep()).toMatchObject({ sent: 0, unknown: 0 });
      await letLeasesEnd();
      expect(await rig.runner().sweep()).toEqual({ sent: 6, failed: 0, unknown: 4, queued: 0 });
      expect(await rig.runner().sweep()).toMatchObject({ sent: 0, unknown: 0 });

      const messageIds = rig.transport.given.map(({ messageId }) => messageId);
      expect(new Set(messageIds).size).toBe(messageIds.length);
      expect((await rig.states()).sort()).toEqual([
        ...Array<string>(6).fill('sent'),
        ...Array<string>(4).fill('unknown'),
      ]);
      expect(await rig.entries('mail.outcome_lost')).toMatchObject([{ after: { unknown: ids.slice(0, 4) } }]);
    });

    it('may turn out to be only slow: what it reports late still counts', async () => {
      const ids = await rig.announce([announcementTo(some(2))]);
      let answer: () => void = () => undefined;
      const answered = new Promise<void>((resolve) => (answer = resolve));
      let reached: () => void = () => undefined;
      const hung = new Promise<void>((resolve) => (reached = resolve));
      rig.transport.answer = async () => {
        reached();
        await answered;
        return { kind: 'accepted', response: '250 OK' };
      };
      const slow = rig.runner().send(ids);
      await hung;
      await letLeasesEnd();
      await rig.runner().sweep();
      expect(await rig.states()).toEqual(['unknown', 'unknown']);
      answer();
      await slow;
      expect(await rig.states()).toEqual(['sent', 'sent']);
    });

    it('keeps its lease while it lives, however slow the mail server is', async () => {
      const ids = await rig.announce([announcementTo(some(1))]);
      let reachedBy: () => void = () => undefined;
      const hung = new Promise<void>((resolve) => (reachedBy = resolve));
      const leaseEnds = async () => (await rig.deliveries())[0]?.leaseUntil?.getTime() ?? 0;
      let answer: () => void = () => undefined;
      rig.transport.answer = () =>
        new Promise((resolve) => {
          answer = () => resolve({ kind: 'accepted', response: '250 OK' });
          reachedBy();
        });
      const sending = rig.runner({ leaseSeconds: 1 }).send(ids);
      await hung;
      const atFirst = await leaseEnds();
      while ((await leaseEnds()) === atFirst) await rig.runner().sweep();
      answer();
      expect(await sending).toMatchObject({ sent: 1 });
    });

    it('cannot send what another has taken over meanwhile', async () => {
      const ids = await rig.announce([announcementTo(some(4))]);
      const slow = rig.runner({ groupSize: 2 });
      const other = rig.runner();
      rig.transport.answer = async () => {
        rig.transport.answer = () => ({ kind: 'accepted', response: '250 OK' });
        await letLeasesEnd();
        await other.send(ids.slice(2));
        return { kind: 'accepted', response: '250 OK' };
      };
      await slow.send(ids);
      expect(rig.transport.given).toHaveLength(4);
      expect(await rig.states()).toEqual(['sent', 'sent', 'sent', 'sent']);
    });
  });

  describe('stopping', () => {
    it('finishes the group under way and gives the rest back at once', async () => {
      const ids = await rig.announce([announcementTo(some(10))]);
      const runner = rig.runner({ groupSize: 3 });
      rig.transport.answer = () => {
        runner.onModuleDestroy();
        return { kind: 'accepted', response: '250 OK' };
      };
      expect(await runner.send(ids)).toMatchObject({ sent: 3 });
      expect(await dataSource.manager.countBy(Delivery, { state: 'queued' })).toBe(7);
      expect(await rig.runner().send(ids)).toMatchObject({ sent: 7 });
    });
  });

  describe('service of a notice', () => {
    const enterNotices = async (count: number): Promise<number[]> => {
      const caseIds = await rig.uow.run((tx) =>
        enterTasks(tx, office, { count, dueOn: day('2024-07-10'), nextDueAt: thursday }),
      );
      const rows = await dataSource.query<{ id: number }[]>(
        `INSERT INTO notices (case_id, office_id, unit_id, level, kind, status, content, reasons, facts, ladder_id, calendar_version, drafted_at)
         SELECT c, $2, $3, 1, 'guidance_list', 'issued', '{}', '[]', '{}', $4, 'x', $5 FROM unnest($1::bigint[]) AS c ORDER BY c
         RETURNING id`,
        [caseIds, office.officeId, office.unitId, office.ladderId, thursday],
      );
      return rows.map(({ id }) => id);
    };
    const about = (
      noticeId: number,
      role: MailRecipient['role'],
      person: number,
      topic: 'notice' | 'signature' = 'notice',
    ) => {
      const [recipient] = people.slice(person);
      if (!recipient) throw new Error('Nobody to tell');
      return announcementTo([{ ...recipient, role }], { subject: `notice:${noticeId}`, topic, noticeId });
    };

    it('is noted once, with the first mail that reaches the unit', async () => {
      const [one, two] = await enterNotices(2);
      if (one === undefined || two === undefined) throw new Error('No notices');
      await rig.announce([about(one, 'liaison', 0), about(one, 'unit_head', 1), about(two, 'liaison', 2)]);
      rig.transport.answer = ({ to }) =>
        to.address.startsWith('p1@')
          ? { kind: 'deferred', response: '451' }
          : { kind: 'accepted', response: '250 OK' };
      await rig.runner().sweep();
      expect(rig.service.noted).toEqual([{ noticeIds: [one, two], at: thursday }]);

      rig.transport.answer = () => ({ kind: 'accepted', response: '250 OK' });
      clock.at = instantAt(day('2024-07-15'), '10:00');
      expect(await rig.runner().sweep()).toMatchObject({ sent: 1 });
      expect(rig.service.noted).toHaveLength(1);
    });

    it('is not noted by a mail to a leader, to a signer, or by one that failed', async () => {
      const [one, two] = await enterNotices(2);
      if (one === undefined || two === undefined) throw new Error('No notices');
      await rig.announce([
        about(one, 'leader', 0),
        about(one, 'liaison', 1, 'signature'),
        about(two, 'liaison', 2),
      ]);
      rig.transport.answer = ({ to }) =>
        to.address.startsWith('p3@')
          ? { kind: 'rejected', code: 550, response: '550' }
          : { kind: 'accepted', response: '250 OK' };
      expect(await rig.runner().sweep()).toMatchObject({ sent: 2, failed: 1 });
      expect(rig.service.noted).toEqual([]);
    });
  });
});
