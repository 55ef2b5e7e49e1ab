import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CalendarYear, createCalendar } from '#domain/calendar';
import { dayOf, timeOf } from '#domain/shared';
import { PolicyService } from '#features/policies';
import { type Rehearsal, rehearse, type RehearsalSettings } from '#features/rehearsal';
import { type NoticeWhy, WhyService } from '#features/why';
import { createLogger } from '#platform/logging';
import { UnitOfWork } from '#persistence';
import { type Behaviour, sampleCity } from '#seeds';
import { hasRedis, NO_REDIS, startRedis, TestClock } from '#testing';

interface StoredNotice {
  readonly id: number;
  readonly draftedAt: Date;
  readonly issuedAt: Date | null;
}

/** What only a look into the scratch database can tell. */
interface Backstage {
  readonly notices: readonly StoredNotice[];
  readonly whys: readonly NoticeWhy[];
  readonly years: readonly CalendarYear[];
  readonly granted: number;
  readonly refused: number;
  readonly suspensions: number;
  readonly letters: number;
}

const city = sampleCity();
const tasksWith = (...kinds: Behaviour['kind'][]): string[] =>
  city.behaviours.exceptions.filter(({ kind }) => kinds.includes(kind)).map(({ task }) => task);

let dataDir: string;
let year: Rehearsal['year'];
let open: Rehearsal['openCases'];
let backstage: Backstage;

const levelsOf = (code: string): number[] =>
  year.notices.filter(({ task }) => task === code).map(({ level }) => level);

const settings = (): RehearsalSettings => ({
  year: 2024,
  dataDir,
  databaseUrl: process.env.SANDAN_TEST_SERVER,
  log: createLogger({ name: 'test', level: 'error' }),
});

async function lookAround({
  dataSource,
  mailFolder,
}: Parameters<NonNullable<RehearsalSettings['onEnd']>>[0]): Promise<void> {
  const count = async (from: string) =>
    (await dataSource.query<{ count: number }[]>(`SELECT count(*) FROM ${from}`))[0]?.count ?? 0;
  const notices = await dataSource.query<StoredNotice[]>(
    'SELECT id, drafted_at AS "draftedAt", issued_at AS "issuedAt" FROM notices ORDER BY id',
  );
  const uow = new UnitOfWork(dataSource);
  const why = new WhyService(uow, new TestClock(new Date('2025-06-02T02:00:00Z')), new PolicyService());
  const whys: NoticeWhy[] = [];
  for (const { id } of notices) whys.push(await why.notice(undefined, id));
  backstage = {
    ...{ notices, whys },
    years: (await dataSource.query<{ body: CalendarYear }[]>('SELECT body FROM calendar_years')).map(
      ({ body }) => body,
    ),
    granted: await count('extensions WHERE granted'),
    refused: await count('extensions WHERE NOT granted'),
    suspensions: await count("suspensions WHERE kind = 'suspended' AND to_on IS NOT NULL"),
    letters: (await readdir(mailFolder)).filter((name) => name.endsWith('.eml')).length,
  };
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sandan-rehearsal-'));
  const rehearsal = await rehearse({ ...settings(), onEnd: lookAround });
  year = rehearsal.year;
  open = rehearsal.openCases;
});

afterAll(() => rm(dataDir, { recursive: true, force: true }));

describe('a year of the sample city', () => {
  it('has its targets and tasks, and leaves nothing behind', async () => {
    expect(year).toMatchObject({ year: 2024, targets: 16, tasks: 56 });
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('numbers its documents 1 to n, in the order of issue', () => {
    const numbers = year.notices.map(({ number }) => Number(/〔2024〕(\d+)号$/.exec(number)?.[1]));
    expect(numbers).toEqual(numbers.map((_, nth) => nth + 1));
    const days = year.notices.map(({ issuedOn }) => issuedOn);
    expect(days).toEqual([...days].sort());
  });

  it('climbs level by level, each once', () => {
    for (const { code } of city.tasks) {
      const levels = levelsOf(code);
      expect(levels).toEqual([1, 2, 3].slice(0, levels.length));
    }
    expect(new Set(year.notices.map(({ level }) => level))).toEqual(new Set([1, 2, 3]));
  });

  it('leaves alone whoever is on time, has an extension, or waits for the office', () => {
    const blamed = tasksWith(
      ...(['late-but-answering', 'silent', 'extension-refused', 'promise-broken'] as const),
      ...(['relapse', 'report-missed', 'milestone-behind'] as const),
    );
    for (const { code } of city.tasks) {
      if (!blamed.includes(code)) expect({ code, levels: levelsOf(code) }).toEqual({ code, levels: [] });
    }
    expect(backstage).toMatchObject({ granted: 2, refused: 2, suspensions: 1 });
  });

  it('stops at the reminder where the unit answers and makes good', () => {
    for (const code of tasksWith(
      ...(['late-but-answering', 'extension-refused', 'report-missed', 'milestone-behind'] as const),
    )) {
      expect({ code, levels: levelsOf(code) }).toEqual({ code, levels: [1] });
    }
  });

  it('takes the silent to the third level and to a proposal that waits for a person', () => {
    const silent = tasksWith('silent');
    for (const code of silent) expect(levelsOf(code)).toEqual([1, 2, 3]);
    expect(open.map(({ task }) => task)).toEqual([...silent].sort());
    expect(open.every(({ level, proposedOn }) => level === 3 && proposedOn !== null)).toBe(true);
  });

  it('inspects where a promise was broken, and reopens what came back', () => {
    for (const code of tasksWith('promise-broken')) {
      const inspection = year.notices.find(({ task, level }) => task === code && level === 3);
      expect(inspection?.reasons.map(({ code: reason }) => reason)).toEqual(['PROMISE_BROKEN']);
    }
    for (const code of tasksWith('relapse')) expect(levelsOf(code)).toEqual([1, 2]);
    const { opened, closed, reopened, open: left } = year.rectification;
    expect(reopened).toBe(tasksWith('relapse').length);
    expect(closed + left).toBe(opened);
    expect(closed).toBeGreaterThan(0);
  });

  it('tells why every document went out, and decides the same again', () => {
    expect(backstage.whys.length).toBe(backstage.notices.length);
    expect(backstage.whys.length).toBeGreaterThanOrEqual(year.notices.length);
    for (const { noticeId, replay, reasons, approval, level, issuedAt } of backstage.whys) {
      expect({ noticeId, replay }).toEqual({
        noticeId,
        replay: { same: true, calendar: 'same', differences: [] },
      });
      expect(reasons.length).toBeGreaterThan(0);
      if (issuedAt !== null && level > 1)
        expect(approval).toMatchObject({ signedById: expect.any(Number) as number });
    }
  });

  it('acts in office hours of working days alone', () => {
    const calendar = createCalendar(backstage.years);
    for (const at of backstage.notices.flatMap(({ draftedAt, issuedAt }) => [
      draftedAt,
      issuedAt ?? draftedAt,
    ])) {
      expect({ on: dayOf(at), working: calendar.isWorkingDay(dayOf(at)) }).toMatchObject({ working: true });
      expect(timeOf(at) >= '09:00' && timeOf(at) < '17:30').toBe(true);
    }
  });

  it('gives the reminded five working days from service to reply', () => {
    const calendar = createCalendar(backstage.years);
    for (const { level, issuedOn, replyDueOn } of year.notices) {
      expect(replyDueOn).toBe(level === 1 ? calendar.addWorkingDays(issuedOn, 5) : null);
    }
  });

  it('sends every mail that it queued, and can prove the whole year', () => {
    expect(year.mails).toEqual({ queued: backstage.letters, sent: backstage.letters, failed: 0 });
    expect(year.mails.sent).toBeGreaterThan(year.notices.length);
    expect(year.ledger.verified).toBe(true);
    expect(year.ledger.entries).toBeGreaterThan(1_000);
  });

  it('is the same year to the byte when it is played again, on Redis where there is one', async () => {
    if (!hasRedis()) process.stderr.write(`${NO_REDIS}（演练改在 PostgreSQL 上重演）\n`);
    const redis = hasRedis() ? await startRedis() : undefined;
    try {
      const again = await rehearse({ ...settings(), redisUrl: redis?.url });
      const { notices, ...figures } = again.year;
      const { notices: before, ...figuresBefore } = year;
      expect(figures).toEqual(figuresBefore);
      expect(notices.map((notice) => JSON.stringify(notice))).toEqual(before.map((n) => JSON.stringify(n)));
    } finally {
      await redis?.stop();
    }
  });
});
