import { addDays, day, instantAt } from '#domain/shared';
import { PolicyService } from '#features/policies';
import { EscalationService } from '#features/supervision';
import { enterTasks } from '#testing';
import { defaultLadder } from '#seeds';
import type { Browser } from '../http/rig-for-specs.ts';
import { type PlanningStage, planningStage } from '../targets/stage-for-specs.ts';

const { key: _, version: __, ...draft } = defaultLadder();
const [first, second, third] = draft.levels;
const slower = {
  ...draft,
  levels: [{ ...first, triggers: [{ on: 'overdue', workingDays: 6 }] }, second, third],
};
const DUE_ON = day('2024-07-10');

describe('ladders and why at the HTTP door', () => {
  let stage: PlanningStage;
  let approver: Browser;
  let caseIds: number[];

  /** How many rows each table has, and which transactions wrote them; sessions count their own use. */
  const everything = async (): Promise<Record<string, string>> => {
    const tables = await stage.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'sessions'",
    );
    const counts = await Promise.all(
      tables.map(async ({ name }) => {
        const [row] = await stage.query<{ digest: string; n: number }>(
          `SELECT count(*)::int AS n, coalesce(sum(xmin::text::bigint), 0)::text AS digest FROM "${name}"`,
        );
        return [name, `${row?.n} ${row?.digest}`] as const;
      }),
    );
    return Object.fromEntries(counts);
  };
  const newestVersion = async () =>
    (await stage.query<{ version: number }>('SELECT max(version) AS version FROM ladders'))[0]?.version ?? 0;

  beforeAll(async () => {
    stage = await planningStage('2024-07-11');
    approver = await stage.rig.signedIn('approver');
    caseIds = await stage.rig.uow.run((tx) =>
      enterTasks(tx, stage.office, {
        ...{ count: 3, dueOn: DUE_ON, nextDueAt: instantAt(day('2024-07-01'), '09:00') },
      }),
    );
    // Opened with the task, so that the trial sees all of its life.
    await stage.query("UPDATE cases SET opened_at = '2024-01-02T02:00:00Z'");
    await stage.rig.app.get(EscalationService, { strict: false }).sweep();
  });
  afterAll(() => stage.close());

  describe('versions', () => {
    it('are listed and shown to everybody who works here, and to the auditor', async () => {
      for (const login of ['approver', 'supervisor', 'liaison', 'leader', 'inspector']) {
        const browser = await stage.rig.signedIn(login);
        const list = await browser.ask('GET', '/api/ladders');
        expect(list).toMatchObject({
          status: 200,
          body: { items: [{ version: 1, name: '三单督办规则', standing: 'in_force', reason: null }] },
        });
        const shown = await browser.ask('GET', `/api/ladders/${stage.office.ladderId}`);
        expect(shown).toMatchObject({
          status: 200,
          body: { ladder: { key: 'default', levels: [{}, {}, {}] } },
        });
      }
      const sysadmin = await stage.rig.signedIn('sysadmin');
      expect(await sysadmin.ask('GET', '/api/ladders')).toMatchObject({ status: 403 });
      expect(await approver.ask('GET', '/api/ladders/999')).toMatchObject({
        ...{ status: 404, body: { code: 'LADDER_NOT_FOUND' } },
      });
    });

    it('are checked before they are published: every fault at once, nothing kept', async () => {
      const faulty = { ...slower, name: '', officeHours: { opens: '9', closes: '17:30' }, mistyped: 1 };
      const before = await everything();
      const checked = await approver.ask('POST', '/api/ladders/validate', { ladder: faulty });
      expect(checked).toMatchObject({
        status: 200,
        body: {
          valid: false,
          faults: [
            { field: '规则.mistyped', code: 'LADDER_INVALID' },
            { field: 'name', code: 'LADDER_INVALID' },
            { field: 'officeHours.opens', message: '请按“09:00”的格式填写。' },
          ],
        },
      });
      expect(await approver.ask('POST', '/api/ladders/validate', { ladder: slower })).toMatchObject({
        body: { valid: true, faults: [] },
      });
      expect(await everything()).toEqual(before);
      const refused = await approver.ask('POST', '/api/ladders', {
        ...{ ladder: faulty, basedOnVersion: 1, effectiveFrom: '2024-07-11', reason: '放宽提醒' },
      });
      expect(refused).toMatchObject({ status: 422, body: { code: 'LADDER_INVALID' } });
      expect((refused.body['errors'] as unknown[]).length).toBe(3);
      expect(await newestVersion()).toBe(1);
    });

    it('are published with day and reason by an approver of the highest office alone', async () => {
      const wish = { ladder: slower, basedOnVersion: 1, effectiveFrom: '2024-08-01', reason: '放宽提醒' };
      for (const login of ['supervisor', 'liaison', 'leader', 'inspector', 'sysadmin']) {
        const browser = await stage.rig.signedIn(login);
        expect(await browser.ask('POST', '/api/ladders', wish)).toMatchObject({ status: 403 });
      }
      await stage.query(
        `WITH p AS (SELECT id FROM people WHERE code = 'below')
         INSERT INTO appointments (person_id, organization_id, role, valid_from)
         SELECT p.id, $1, 'approver', '2024-01-01' FROM p`,
        [stage.belowId],
      );
      const below = await stage.rig.signedIn('below');
      expect(await below.ask('POST', '/api/ladders', wish)).toMatchObject({
        ...{ status: 403, body: { code: 'POWER_REFUSED' } },
      });
      expect(
        await approver.ask('POST', '/api/ladders', { ...wish, effectiveFrom: '2024-07-10' }),
      ).toMatchObject({ status: 422, body: { code: 'LADDER_DAY_PAST' } });
      expect(await approver.ask('POST', '/api/ladders', { ...wish, reason: ' ' })).toMatchObject({
        status: 400,
      });

      const published = await approver.ask('POST', '/api/ladders', wish);
      expect(published).toMatchObject({
        status: 201,
        body: {
          ...{ version: 2, standing: 'coming', effectiveFrom: '2024-08-01', reason: '放宽提醒' },
          ...{ publishedByName: '人员approver', ladder: { key: 'default', version: 2 } },
        },
      });
      expect(await approver.ask('POST', '/api/ladders', wish)).toMatchObject({
        ...{ status: 409, body: { code: 'VERSION_CONFLICT', details: { version: 2 } } },
      });
      const [entry] = await stage.rig.entries('ladder.published');
      expect(entry).toMatchObject({
        before: { ladder: { version: 1 } },
        after: { effectiveFrom: '2024-08-01', ladder: { version: 2, levels: [slower.levels[0], {}, {}] } },
        context: { reason: '放宽提醒' },
      });
    });

    it('bind only cases that open from their day on: a running case keeps its own', async () => {
      const rows = await stage.query<{ ladderId: number }>(
        'SELECT DISTINCT ladder_id AS "ladderId" FROM cases WHERE id = ANY($1)',
        [caseIds],
      );
      expect(rows).toEqual([{ ladderId: stage.office.ladderId }]);
      const policies = stage.rig.app.get(PolicyService, { strict: false });
      const inForce = (on: string) => stage.rig.uow.run((tx) => policies.ladderInForce(tx, day(on)));
      expect((await inForce('2024-07-31')).ladder.version).toBe(1);
      expect((await inForce('2024-08-01')).ladder.version).toBe(2);
      const list = await approver.ask('GET', '/api/ladders?limit=1');
      expect(list.body).toMatchObject({ items: [{ version: 2 }] });
      const next = await approver.ask('GET', `/api/ladders?limit=1&cursor=${String(list.body['next'])}`);
      expect(next.body).toMatchObject({ items: [{ version: 1 }], next: null });
    });
  });

  describe('the trial', () => {
    const period = { from: '2024-07-01', to: '2024-07-31' };

    it('sets what another ladder would have issued beside what was issued, and writes nothing', async () => {
      const before = await everything();
      const ledger = await stage.query('SELECT id, digest FROM ledger_entries ORDER BY id');
      const { status, body } = await approver.ask('POST', '/api/ladders/trial', {
        ladder: slower,
        ...period,
      });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        cases: 3,
        levels: [
          { level: 1, name: '提醒', tried: 3, real: 3 },
          { level: 2, name: '约谈', tried: 0, real: 0 },
          { level: 3, tried: 0, real: 0 },
        ],
        units: [{ unitId: stage.office.unitId, unitName: '机构unit', warnings: 3 }],
        leaders: [{ personId: stage.office.leaderId, personName: '人员leader', tried: 0, real: 0 }],
      });
      const documents = body['documents'] as { on: string; caseId: number }[];
      expect(documents.map(({ on }) => on)).toEqual(['2024-07-18', '2024-07-18', '2024-07-18']);
      const same = await approver.ask('POST', '/api/ladders/trial', {
        ...{ ladderId: stage.office.ladderId, from: '2024-07-01', to: '2024-08-31' },
      });
      expect(same.body).toMatchObject({
        levels: [
          { tried: 3, real: 3 },
          { tried: 3, real: 0 },
          { tried: 3, real: 0 },
        ],
        leaders: [{ tried: 6 }],
      });
      expect(await everything()).toEqual(before);
      expect(await stage.query('SELECT id, digest FROM ledger_entries ORDER BY id')).toEqual(ledger);
    });

    it('is worked out again under the same key, and writes nothing then either', async () => {
      const before = await everything();
      for (const _ of [1, 2]) {
        const answer = await approver.ask(
          'POST',
          '/api/ladders/trial',
          { ladder: slower, ...period },
          { 'idempotency-key': 'trial-1' },
        );
        expect(answer).toMatchObject({ status: 200, body: { cases: 3 } });
      }
      expect(await everything()).toEqual(before);
    });

    it('covers what one sees, and says what is wrong with the question', async () => {
      const below = await stage.rig.signedIn('below');
      expect(await below.ask('POST', '/api/ladders/trial', { ladder: slower, ...period })).toMatchObject({
        ...{ status: 200, body: { cases: 0, units: [], leaders: [], documents: [] } },
      });
      const liaison = await stage.rig.signedIn('liaison');
      expect(await liaison.ask('POST', '/api/ladders/trial', period)).toMatchObject({ status: 403 });
      const wrong = async (body: object) =>
        (await approver.ask('POST', '/api/ladders/trial', body)).body['code'];
      expect(await wrong(period)).toBe('TRIAL_LADDER_MISSING');
      expect(await wrong({ ladder: slower, from: '2024-07-31', to: '2024-07-01' })).toBe(
        'TRIAL_PERIOD_INVALID',
      );
      expect(await wrong({ ladderId: 999, ...period })).toBe('LADDER_NOT_FOUND');
      expect(await wrong({ ladder: { ...slower, levels: [] }, ...period })).toBe('LADDER_INVALID');
    });
  });

  describe('why', () => {
    const noticeOf = async (caseId: number) =>
      (await stage.query<{ id: number }>('SELECT id FROM notices WHERE case_id = $1', [caseId]))[0]?.id ?? 0;

    it('is told of a document to the office and to its unit, and comes out the same today', async () => {
      const noticeId = await noticeOf(caseIds[0] ?? 0);
      for (const login of ['approver', 'supervisor', 'liaison', 'head', 'leader']) {
        const browser = await stage.rig.signedIn(login);
        expect(await browser.ask('GET', `/api/notices/${noticeId}/why`)).toMatchObject({
          status: 200,
          body: {
            ...{ noticeId, caseId: caseIds[0], level: 1, unitName: '机构unit', ladder: { version: 1 } },
            reasons: [
              {
                code: 'OVERDUE',
                count: {
                  from: DUE_ON,
                  to: addDays(DUE_ON, 1),
                  needed: 1,
                  days: [{ on: '2024-07-11', nth: 1 }],
                },
              },
            ],
            facts: [{ kind: 'task', on: DUE_ON, until: null }],
            approval: { automatic: true, signedByName: null, instruction: null },
            replay: { same: true, calendar: 'same', differences: [] },
          },
        });
      }
    });

    it('is told of a case at this moment, with its documents', async () => {
      const answer = await approver.ask('GET', `/api/cases/${caseIds[0]}/why`);
      expect(answer).toMatchObject({
        status: 200,
        body: {
          ...{ caseId: caseIds[0], status: 'open', level: 1, round: 1 },
          standing: { act: 'wait', reasons: [{}] },
          notices: [{ replay: { same: true } }],
        },
      });
      expect(answer.body['facts']).toContainEqual(expect.objectContaining({ kind: 'notice' }));
    });

    it('hides from a unit what is only drafted, and from others that there is anything', async () => {
      const noticeId = await noticeOf(caseIds[1] ?? 0);
      await stage.query(
        `UPDATE notices SET status = 'awaiting_signature', issued_at = NULL, issued_on = NULL WHERE id = $1`,
        [noticeId],
      );
      await stage.query('UPDATE cases SET level = 0 WHERE id = $1', [caseIds[1]]);
      const liaison = await stage.rig.signedIn('liaison');
      expect(await liaison.ask('GET', `/api/notices/${noticeId}/why`)).toMatchObject({ status: 404 });
      expect(await liaison.ask('GET', `/api/cases/${caseIds[1]}/why`)).toMatchObject({
        ...{ status: 200, body: { standing: null, notices: [] } },
      });
      expect(await approver.ask('GET', `/api/cases/${caseIds[1]}/why`)).toMatchObject({
        ...{ status: 200, body: { standing: { act: 'wait' }, notices: [{ noticeId }] } },
      });
      for (const login of ['stranger', 'otherliaison', 'below']) {
        const browser = await stage.rig.signedIn(login);
        for (const path of [`notices/${noticeId}/why`, `cases/${caseIds[1]}/why`]) {
          expect(await browser.ask('GET', `/api/${path}`)).toMatchObject({ status: 404 });
        }
      }
    });

    it('says so when a rule, a fact or the calendar was touched since', async () => {
      const noticeId = await noticeOf(caseIds[2] ?? 0);
      await stage.query(
        `UPDATE notices SET facts = jsonb_set(facts, '{task,dueOn}', '"2024-07-20"'), calendar_version = 'other'
          WHERE id = $1`,
        [noticeId],
      );
      const { body } = await approver.ask('GET', `/api/notices/${noticeId}/why`);
      expect(body['replay']).toMatchObject({ same: false, calendar: 'changed' });
    });
  });
});
