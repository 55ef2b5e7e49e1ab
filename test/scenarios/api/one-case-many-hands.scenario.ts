import { type NoticesRig, noticesRig } from '../../../apps/api/src/notices/rig-for-specs.ts';
import type { Browser } from '../../../apps/api/src/http/rig-for-specs.ts';
import { day, instantAt } from '#domain/shared';
import { createTestDatabase, TestClock, type TestDatabase } from '#testing';

const CASES = 100;
/** Cases that are fought over at the same moment. */
const AT_ONCE = 20;
/** Printed, so that a failure can be had again: `SEED=… npm test`. */
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

interface Answered {
  readonly caseId: number;
  readonly act: string;
  readonly login: string;
  readonly noticeId: number | null;
  readonly status: number;
  readonly code: unknown;
}

/** Numbers from 0 to 1, the same for the same seed. */
function diceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Two supervisors, an approver and the sweep have hands on one case at the same moment: its first document may be taken
 * back, its reply weighed, another document drafted, the next level signed. Whatever comes first, one outcome stands.
 */
describe('many hands on one case', () => {
  let database: TestDatabase;
  let rig: NoticesRig;
  const people = new Map<string, Browser>();
  const answers: Answered[] = [];
  const clock = new TestClock(instantAt(day('2024-07-11'), '09:00'));
  const rows = <Row>(sql: string, parameters: unknown[] = []) => rig.query<Row>(sql, parameters);

  const ask = async (login: string, act: string, caseId: number, noticeId: number | null, body: object) => {
    const path = noticeId === null ? '/api/notices' : `/api/notices/${noticeId}/${act}`;
    const { status, body: answer } = await (people.get(login) ?? rig.browser()).ask('POST', path, body);
    const made = noticeId ?? (typeof answer['id'] === 'number' ? answer['id'] : null);
    answers.push({ caseId, act, login, noticeId: made, status, code: answer['code'] });
  };

  /** The version is the one that was on the screen when the moment came. */
  const hands = (dice: () => number, one: { caseId: number; noticeId: number; version: number }) => {
    const { caseId, noticeId, version } = one;
    const weigh = (login: string) => () =>
      ask(login, 'reply/decision', caseId, noticeId, { version, accepted: dice() < 0.5, reason: '已核实。' });
    const withdraw = (login: string) => () =>
      ask(login, 'withdrawal', caseId, noticeId, { version, reason: '事实有误。' });
    const draft = (login: string) => () =>
      ask(login, 'draft', caseId, null, {
        ...{ kind: 'interview_notice', caseIds: [caseId], grounds: ['多次督促未果。'] },
        ...(dice() < 0.5 ? { startReason: '情况紧急。' } : {}),
      });
    const sign = async () => {
      const [waiting] = await rows<{ id: number; version: number }>(
        "SELECT id, version FROM notices WHERE case_id = $1 AND status = 'awaiting_signature'",
        [caseId],
      );
      if (waiting) await ask('approver', 'signature', caseId, waiting.id, { version: waiting.version });
    };
    const supervisor = [weigh('supervisor'), withdraw('supervisor'), draft('supervisor')];
    const colleague = [weigh('colleague'), withdraw('colleague'), draft('colleague')];
    const anyOf = (acts: (() => Promise<void>)[]) => acts[Math.floor(dice() * acts.length)] ?? sign;
    return [anyOf(supervisor), anyOf(colleague), sign].sort(() => dice() - 0.5);
  };

  beforeAll(async () => {
    process.stdout.write(`many hands: SEED=${SEED}\n`);
    const dice = diceOf(SEED);
    database = await createTestDatabase();
    const wall = new TestClock(instantAt(day('2026-03-02'), '09:00'));
    rig = await noticesRig(database.connection, clock, wall, CASES);
    for (const login of ['supervisor', 'colleague', 'approver']) people.set(login, await rig.signedIn(login));
    await rig.sweepOn('2024-07-11');
    await rig.serveAll();
    const reply = { text: '设备未到。', repliedAt: instantAt(day('2024-07-15'), '10:00').toISOString() };
    await rows(
      `UPDATE notices SET status = 'replied', received_at = $1, reply = $2::jsonb || '{"decidedAt": null, "accepted": null, "excusedUntil": null}'
        WHERE id % 2 = 0`,
      [clock.now(), JSON.stringify(reply)],
    );
    // Half of the odd ones have their interview notice in the tray already; the others ripen at this very moment.
    await rig.sweepOn('2024-07-25');
    await rows('UPDATE cases SET next_due_at = $1 WHERE id % 4 <> 1', [clock.now()]);
    const firsts = await rows<{ caseId: number; noticeId: number; version: number }>(
      'SELECT case_id AS "caseId", id AS "noticeId", version FROM notices WHERE level = 1 ORDER BY id',
    );
    for (let from = 0; from < firsts.length; from += AT_ONCE) {
      const batch = firsts.slice(from, from + AT_ONCE);
      const acts = batch.flatMap((one) => hands(dice, one));
      const middle = Math.floor(dice() * acts.length);
      acts.splice(middle, 0, async () => void (await rig.sweep()));
      await Promise.all(acts.map((act) => act()));
    }
    await rig.sweep();
  });
  afterAll(async () => {
    await rig.close();
    await database.drop();
  });

  const done = (act: string) => answers.filter((one) => one.act === act && one.status < 300);

  it('answers every act: done, or refused because another was first', () => {
    expect(answers.length).toBeGreaterThan(CASES * 2);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(new Set(answers.filter(({ status }) => status >= 300).map(({ status }) => status))).toEqual(
      new Set([409, 422]),
    );
    for (const act of ['reply/decision', 'withdrawal', 'draft', 'signature']) {
      expect(done(act).length).toBeGreaterThan(0);
    }
  });

  it('leaves one document a level, one draft at most, and numbers without a gap', async () => {
    expect(
      await rows(
        `SELECT case_id, level FROM notices WHERE status <> 'withdrawn' GROUP BY 1, 2 HAVING count(*) > 1`,
      ),
    ).toEqual([]);
    expect(
      await rows(
        `SELECT case_id FROM notices WHERE status IN ('draft', 'awaiting_signature') GROUP BY 1 HAVING count(*) > 1`,
      ),
    ).toEqual([]);
    const numbers = await rows<{ seq: number }>(
      'SELECT number_seq AS seq FROM notices WHERE number IS NOT NULL ORDER BY 1',
    );
    expect(numbers.map(({ seq }) => seq)).toEqual(numbers.map((_, nth) => nth + 1));
  });

  it('leaves every case at the level of what stands, none set aside, none jumped', async () => {
    expect(
      await rows(
        `SELECT c.id FROM cases c WHERE c.failures > 0 OR c.parked_at IS NOT NULL OR c.level <> (
           SELECT coalesce(max(n.level), 0) FROM notices n
            WHERE n.case_id = c.id AND n.status <> 'withdrawn' AND n.issued_at IS NOT NULL)`,
      ),
    ).toEqual([]);
    // Of the second level by the rule alone, none went out after the first was taken back.
    expect(
      await rows(
        `SELECT n.id FROM notices n JOIN notices f ON f.case_id = n.case_id AND f.level = 1
           JOIN ledger_entries i ON i.subject = 'notice:' || n.id AND i.action = 'notice.issued'
           JOIN ledger_entries w ON w.subject = 'notice:' || f.id AND w.action = 'notice.withdrawn'
          WHERE n.level = 2 AND n.start_reason IS NULL AND w.id < i.id`,
      ),
    ).toEqual([]);
  });

  it('loses no act: what was answered with yes stands in the ledger once, what was refused does not', async () => {
    const WORDS: Readonly<Record<string, string>> = {
      'reply/decision': 'notice.reply_decided',
      withdrawal: 'notice.withdrawn',
      draft: 'notice.drafted',
      signature: 'notice.issued',
    };
    const entries = await rows<{ action: string; subject: string; code: string }>(
      `SELECT e.action, e.subject, p.code FROM ledger_entries e
         JOIN people p ON e.actor = 'person:' || p.id WHERE e.action = ANY($1::text[])`,
      [Object.values(WORDS)],
    );
    const written = entries.map(({ action, subject, code }) => `${code} ${action} ${subject}`).sort();
    const said = answers
      .filter(({ status }) => status < 300)
      .map(({ act, login, noticeId }) => `${login} ${WORDS[act] ?? act} notice:${String(noticeId)}`)
      .sort();
    expect(written).toEqual(said);
  });

  it('is at rest: another sweep at this moment changes nothing', async () => {
    const count = () => rows('SELECT count(*)::int AS n, sum(version)::int AS v FROM notices');
    const before = await count();
    await rows("UPDATE cases SET next_due_at = $1 WHERE status <> 'closed' AND next_due_at IS NULL", [
      clock.now(),
    ]);
    await rig.sweep();
    expect(await count()).toEqual(before);
  });
});
