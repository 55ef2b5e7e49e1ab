import type { CalendarYear } from '#domain/calendar';
import { day, instantAt } from '#domain/shared';
import { Announcer } from '#features/notifications';
import { PolicyService } from '#features/policies';
import { EscalationService, NoticeService } from '#features/supervision';
import { holidayYears } from '#seeds';
import { enterTasks } from '#testing';
import type { Browser } from '../http/rig-for-specs.ts';
import { type PlanningStage, planningStage } from '../targets/stage-for-specs.ts';

const DOCUMENT = '国办发明电〔2024〕9号';
const y2024 = holidayYears().find(({ year }) => year === 2024) as CalendarYear;
/** As if 22 and 23 July had been made free, and Saturday the 27th worked instead. */
const changed: CalendarYear = {
  ...y2024,
  source: '国务院办公厅关于调整2024年节假日安排的通知',
  holidays: [...y2024.holidays, { name: '特别假日', days: [day('2024-07-22'), day('2024-07-23')] }],
  makeUpDays: [...y2024.makeUpDays, { name: '特别假日', on: day('2024-07-27') }],
};
const y2027 = {
  ...{ year: 2027, source: '国务院办公厅关于2027年部分节假日安排的通知' },
  holidays: [{ name: '元旦', days: ['2027-01-01'] }],
  makeUpDays: [],
};

describe('holidays at the HTTP door', () => {
  let stage: PlanningStage;
  let sysadmin: Browser;
  let approver: Browser;
  let taskId: number;

  const one = async (sql: string, parameters: readonly unknown[] = []) =>
    (await stage.query<{ id: number }>(`${sql} RETURNING id`, parameters))[0]?.id ?? 0;
  const propose = (arrangement: unknown = changed, more: object = { reason: '国务院调整' }) =>
    sysadmin.ask('POST', '/api/holidays/changes', { arrangement, documentNumber: DOCUMENT, ...more });
  const preview = async (id: unknown, who = approver) => {
    const { status, body } = await who.ask('GET', `/api/holidays/changes/${String(id)}/preview`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body as {
      digest: string;
      days: unknown[];
      deadlines: {
        kind: string;
        name: string;
        path: string;
        before: string;
        after: string;
        leftBefore: number;
        leftAfter: number;
      }[];
      clocks: { caseId: number; before: string; after: string }[];
      kept: { number: string; name: string; dueOn: string; wouldBe: string }[];
    };
  };
  const noticeTerms = () => stage.query('SELECT number, terms, calendar_version FROM notices ORDER BY id');

  beforeAll(async () => {
    stage = await planningStage('2024-07-11');
    const { officeId, unitId } = stage.office;
    await stage.rig.uow.run((tx) =>
      enterTasks(tx, stage.office, {
        ...{ count: 2, dueOn: day('2024-07-10'), nextDueAt: instantAt(day('2024-07-11'), '09:00') },
      }),
    );
    // Reminders go out on the 11th and are served on the 18th: their replies are due on the 25th.
    await stage.rig.app.get(EscalationService, { strict: false }).sweep();
    const notices = await stage.query<{ id: number }>('SELECT id FROM notices ORDER BY id');
    stage.clock.at = instantAt(day('2024-07-18'), '10:00');
    [sysadmin, approver] = await Promise.all([
      stage.rig.signedIn('sysadmin'),
      stage.rig.signedIn('approver'),
    ]);
    await stage.rig.uow.run((tx) =>
      stage.rig.app.get(NoticeService, { strict: false }).onSent(
        tx,
        notices.map(({ id }) => id),
        stage.clock.now(),
      ),
    );
    taskId = await one(
      `INSERT INTO tasks (code, office_id, lead_unit_id, title, measure, status, assigned_on, original_due_on, due_on,
                          reporting_cycle, accept_by)
       VALUES ('M-1', $1, $2, '月度清理', '逐月清理', 'assigned', '2024-07-18', '2024-12-31', '2024-12-31', 'monthly',
               '2024-07-25')`,
      [officeId, unitId],
    );
    await stage.query(
      `INSERT INTO reporting_periods (task_id, label, due_on)
       VALUES ($1, '2024年6月', '2024-07-24'), ($1, '2024年7月', '2024-08-07')`,
      [taskId],
    );
    await stage.query(
      `INSERT INTO progress_reports (task_id, unit_id, period_id, purpose, percent, body, submitted_at, reviewed_at,
                                     outcome, resubmit_on)
       SELECT $1, $2, min(id), 'progress', 10, '略', '2024-07-15T02:00:00Z', '2024-07-17T02:00:00Z', 'sent_back',
              '2024-07-24' FROM reporting_periods`,
      [taskId, unitId],
    );
    // Yearly work: one is due on a day that becomes free, the other has a milestone on it.
    const yearly = async (title: string, dueDay: number, milestones: object[]) => {
      const templateId = await one(
        `INSERT INTO yearly_templates (office_id, key, title, measure, due_month, due_day, shift, audience,
                                       reporting_cycle, milestones)
         VALUES ($1, $2, $2, '略', 7, $3, 'after', 'units', 'none', $4)`,
        [officeId, title, dueDay, JSON.stringify(milestones)],
      );
      const id = await one(
        `INSERT INTO tasks (code, office_id, lead_unit_id, title, measure, status, assigned_on, original_due_on, due_on)
         VALUES ($3, $1, $2, $3, '略', 'in_progress', '2024-01-02', $4::date, $4::date)`,
        [officeId, unitId, title, `2024-07-${dueDay}`],
      );
      await stage.query(
        'INSERT INTO yearly_tasks (template_id, year, unit_id, task_id) VALUES ($1, 2024, $2, $3)',
        [...[templateId, unitId, id]],
      );
      return id;
    };
    await yearly('年中自查', 22, []);
    const withStep = await yearly('半年总结', 26, [{ name: '初稿', month: 7, day: 22 }]);
    await stage.query(
      "INSERT INTO milestones (task_id, position, name, due_on) VALUES ($1, 1, '初稿', '2024-07-22')",
      [withStep],
    );
  });
  afterAll(() => stage.close());

  it('refuses a bad arrangement field by field', async () => {
    const bad = {
      ...changed,
      holidays: [{ name: '元旦', days: ['2025-06-01'] }],
      makeUpDays: [{ name: '元旦', on: '2024-07-24' }],
    };
    expect(await propose(bad)).toMatchObject({
      status: 422,
      body: {
        code: 'CALENDAR_YEAR_INVALID',
        errors: [{ field: 'holidays[0].days[0]' }, { field: 'makeUpDays[0].on' }],
      },
    });
    const checked = await sysadmin.ask('POST', '/api/holidays/validation', { arrangement: bad });
    expect(checked).toMatchObject({ status: 200, body: { valid: false, faults: [{}, {}] } });
    for (const [arrangement, more, code] of [
      [changed, {}, 'HOLIDAY_REASON_MISSING'],
      [y2024, { reason: '调整' }, 'HOLIDAY_CHANGE_EMPTY'],
      [changed, { reason: '调整', documentNumber: '通知' }, 'HOLIDAY_DOCUMENT_INVALID'],
      [
        { ...changed, year: 2023, holidays: [{ name: '元旦', days: ['2023-01-01'] }], makeUpDays: [] },
        {},
        'HOLIDAY_YEAR_PAST',
      ],
    ] as const) {
      expect(await propose(arrangement, more)).toMatchObject({ status: 422, body: { code } });
    }
    expect(await approver.ask('POST', '/api/holidays/changes', {})).toMatchObject({ status: 403 });
  });

  it('shows what would move, from where to where, and moves nothing', async () => {
    const { status, body } = await propose();
    expect([status, body]).toMatchObject([201, { status: 'proposed', year: 2024, documentNumber: DOCUMENT }]);
    expect(await propose()).toMatchObject({ status: 409, body: { code: 'HOLIDAY_CHANGE_STATE' } });
    const seen = await preview(body['id']);
    expect(seen.days).toEqual([
      { on: '2024-07-22', worksNow: false, name: '特别假日' },
      { on: '2024-07-23', worksNow: false, name: '特别假日' },
      { on: '2024-07-27', worksNow: true, name: '特别假日' },
    ]);
    expect(seen.deadlines).toMatchObject([
      { kind: 'yearly_due', name: '完成', before: '2024-07-22', after: '2024-07-24' },
      { kind: 'yearly_milestone', name: '初稿', before: '2024-07-22', after: '2024-07-19' },
      {
        kind: 'period',
        name: '2024年6月填报',
        before: '2024-07-24',
        after: '2024-07-26',
        leftBefore: 4,
        leftAfter: 4,
      },
      { kind: 'resubmission', before: '2024-07-24', after: '2024-07-26' },
      {
        kind: 'acceptance',
        name: '签收',
        before: '2024-07-25',
        after: '2024-07-27',
        leftBefore: 5,
        leftAfter: 5,
      },
    ]);
    expect(seen.kept).toMatchObject([
      { name: expect.stringContaining('签收') as string, dueOn: '2024-07-22', wouldBe: '2024-07-24' },
      { dueOn: '2024-07-25', wouldBe: '2024-07-27' },
      {},
      {},
    ]);
    expect(seen.clocks).toHaveLength(2);
    expect(await stage.query('SELECT due_on FROM reporting_periods ORDER BY id')).toMatchObject([
      { due_on: '2024-07-24' },
      { due_on: '2024-08-07' },
    ]);
    expect(await sysadmin.ask('GET', `/api/holidays/changes/${String(body['id'])}/preview`)).toMatchObject({
      status: 403,
    });
    const below = await stage.rig.signedIn('below');
    expect(await preview(body['id'], below)).toMatchObject({ deadlines: [], clocks: [], kept: [] });
  });

  it('is approved as it was seen, by an approver of the highest office', async () => {
    const [{ id, version } = { id: 0, version: 0 }] = await stage.query<{ id: number; version: number }>(
      'SELECT id, version FROM holiday_changes',
    );
    const path = `/api/holidays/changes/${id}/approval`;
    const { digest } = await preview(id);
    expect(await sysadmin.ask('POST', path, { version, digest })).toMatchObject({ status: 403 });
    expect(await approver.ask('POST', path, { version: 7, digest })).toMatchObject({
      ...{ status: 409, body: { code: 'VERSION_CONFLICT', details: { status: 'proposed' } } },
    });
    // Meanwhile the unit has accepted the task: what was seen is not what is there.
    await stage.query("UPDATE tasks SET status = 'accepted', accepted_on = '2024-07-18' WHERE id = $1", [
      taskId,
    ]);
    expect(await approver.ask('POST', path, { version, digest })).toMatchObject({
      ...{ status: 409, body: { code: 'HOLIDAY_PREVIEW_CONFLICT' } },
    });
    const documents = await noticeTerms();
    const running = new PolicyService();
    const before = await stage.rig.uow.run((tx) => running.calendar(tx));
    const again = await preview(id);
    expect(again.deadlines).toHaveLength(4);
    const approved = await approver.ask('POST', path, { version, digest: again.digest });
    expect(approved).toMatchObject({
      status: 200,
      body: { status: 'approved', effects: { days: 3, deadlines: 4, clocks: 2, kept: 4, units: 1 } },
    });
    expect(await stage.query('SELECT due_on FROM reporting_periods ORDER BY id')).toMatchObject([
      { due_on: '2024-07-26' },
      { due_on: '2024-08-07' },
    ]);
    expect(await stage.query('SELECT resubmit_on FROM progress_reports')).toMatchObject([
      { resubmit_on: '2024-07-26' },
    ]);
    expect(
      await stage.query(
        "SELECT title, due_on, original_due_on FROM tasks WHERE title IN ('年中自查', '半年总结') ORDER BY id",
      ),
    ).toMatchObject([{ due_on: '2024-07-24', original_due_on: '2024-07-22' }, { due_on: '2024-07-26' }]);
    expect(await stage.query('SELECT due_on FROM milestones')).toMatchObject([{ due_on: '2024-07-19' }]);
    expect(await noticeTerms()).toEqual(documents);
    expect(await approver.ask('POST', path, { version: version + 1, digest })).toMatchObject({ status: 409 });
    // A process that has been running counts by the new calendar at its next question.
    const after = await stage.rig.uow.run((tx) => running.calendar(tx));
    expect([before.isWorkingDay(day('2024-07-22')), after.isWorkingDay(day('2024-07-22'))]).toEqual([
      true,
      false,
    ]);
  });

  it('tells the liaisons whose deadlines moved, once', async () => {
    const mails = await stage.query<{ message: { what: string; why: string[]; byWhen: unknown[] } }>(
      "SELECT message FROM deliveries WHERE topic = 'calendar' AND channel = 'mail'",
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]?.message).toMatchObject({
      what: '2024年节假日安排有调整，贵单位4项在办事项的期限按工作日重新计算。已发出的文书期限不变。',
      byWhen: [{ day: '2024-07-24' }, { day: '2024-07-19' }, { day: '2024-07-26' }, { day: '2024-07-26' }],
    });
    expect(mails[0]?.message.why).toContain(
      '《月度清理》2024年6月填报：由2024年7月24日改为2024年7月26日（周五）',
    );
    const actions = (await stage.rig.entries('task.days_recounted')).map(({ subject }) => subject);
    expect(actions).toHaveLength(3);
    expect(actions).toContain(`task:${taskId}`);
    expect(await stage.rig.entries('holidays.approved')).toHaveLength(1);
  });

  it('replays what was issued before by the calendar of then', async () => {
    const [{ id } = { id: 0 }] = await stage.query<{ id: number }>('SELECT min(id) AS id FROM notices');
    const { body } = await approver.ask('GET', `/api/notices/${id}/why`);
    expect(body).toMatchObject({ replay: { same: true, calendar: 'archived', differences: [] } });
  });

  it('makes a provisional year known, and can be refused or withdrawn before', async () => {
    const years = async () => (await approver.ask('GET', '/api/holidays')).body;
    expect(await years()).toMatchObject({ provisionalFrom: '2027-01-01' });
    const first = await propose(y2027, {});
    const { id, version } = first.body as { id: number; version: number };
    const refusal = await approver.ask('POST', `/api/holidays/changes/${id}/refusal`, {
      version,
      reason: '文号有误',
    });
    expect(refusal).toMatchObject({ status: 200, body: { status: 'refused', decisionReason: '文号有误' } });
    const second = (await propose(y2027, {})).body as { id: number; version: number };
    const withdrawal = { version: second.version };
    expect(
      await sysadmin.ask('POST', `/api/holidays/changes/${second.id}/withdrawal`, withdrawal),
    ).toMatchObject({
      ...{ status: 200, body: { status: 'withdrawn' } },
    });
    const third = (await propose(y2027, {})).body as { id: number; version: number };
    const { digest } = await preview(third.id);
    const approval = { version: third.version, digest };
    expect(await approver.ask('POST', `/api/holidays/changes/${third.id}/approval`, approval)).toMatchObject({
      status: 200,
    });
    expect(await years()).toMatchObject({ provisionalFrom: '2028-01-01' });
    const list = await approver.ask('GET', '/api/holidays/changes?limit=2');
    expect(list.body).toMatchObject({ items: [{ status: 'approved', year: 2027 }, { status: 'withdrawn' }] });
    expect(list.body['next']).not.toBeNull();
  });

  it('move what the later rooms count, and the mornings on which they remind', async () => {
    const { officeId, unitId } = stage.office;
    stage.clock.at = instantAt(day('2024-08-01'), '10:00');
    [sysadmin, approver] = await Promise.all([
      stage.rig.signedIn('sysadmin'),
      stage.rig.signedIn('approver'),
    ]);
    const at = '2024-08-01T02:00:00Z';
    const [who] = await stage.query<{ id: number }>('SELECT min(id) AS id FROM people');
    const interviewId = await one(
      `INSERT INTO interviews (code, office_id, unit_id, reason, status, starts_at, place, host_id, arranged_at,
                               recorded_at, confirm_due_on)
       VALUES ('YT-2024-0001', $1, $2, '进展缓慢', 'recorded', $3, '三楼', $4, $3, $3, '2024-08-08')`,
      [officeId, unitId, at, who?.id],
    );
    const inspectionId = await one(
      `INSERT INTO inspections (office_id, plan_year, status, topic, scope, authority, starts_on, ends_on, drafted_at,
                                issued_on, plan_due_on)
       VALUES ($1, 2024, 'issued', '行政复议督察', '略', '{}', '2024-07-08', '2024-07-12', $2, '2024-08-01', '2024-08-23')`,
      [officeId, at],
    );
    const cycleId = await one(
      `INSERT INTO duty_cycles (office_id, year, status, form, due_on) VALUES ($1, 2023, 'open', '{}', '2024-08-09')`,
      [officeId],
    );
    const instructionId = await one(
      `INSERT INTO instructions (office_id, carrier_id, leader_id, subject_kind, topic, text, status, given_on, due_on,
                                 recorded_at)
       VALUES ($1, $2, $3, 'topic', '信访积案', '请办。', 'accepted', '2024-07-18', '2024-08-05', '2024-07-18T02:00:00Z')`,
      [officeId, unitId, who?.id],
    );
    await stage.query(
      `INSERT INTO alarms (kind, subject_id, due_at)
       VALUES ('inspection.receipt', $1, '2024-08-06T01:00:00Z'), ('inspection.plan', $1, '2024-08-26T01:00:00Z'),
              ('duty.report_due', $2, '2024-08-02T01:00:00Z'), ('instruction.reminder', $3, '2024-08-06T01:00:00Z')`,
      [inspectionId, cycleId, instructionId],
    );
    const longer = {
      ...changed,
      holidays: [...changed.holidays, { name: '又一假日', days: ['2024-08-05', '2024-08-06'] }],
    };
    const { id, version } = (await propose(longer)).body as { id: number; version: number };
    const { digest, deadlines } = await preview(id);
    const moves = [
      ['duty_reminder', `/duty-cycles/${cycleId}`, '2024-08-02', '2024-08-01'],
      ['inspection_reminder', `/inspections/${inspectionId}`, '2024-08-06', '2024-08-08'],
      ['instruction_reminder', `/instructions/${instructionId}`, '2024-08-06', '2024-08-07'],
      ['interview_confirmation', `/interviews/${interviewId}`, '2024-08-08', '2024-08-12'],
    ];
    expect(
      deadlines
        .map(({ kind, path, before, after }) => [kind, path, before, after])
        .filter(([kind]) => moves.some(([moved]) => moved === kind)),
    ).toEqual(moves);
    const approval = { version, digest };
    expect(await approver.ask('POST', `/api/holidays/changes/${id}/approval`, approval)).toMatchObject({
      status: 200,
    });
    expect(await stage.query('SELECT confirm_due_on FROM interviews')).toMatchObject([
      { confirm_due_on: '2024-08-12' },
    ]);
    const rings = await stage.query<{ kind: string; on: string }>(
      `SELECT kind, to_char(due_at AT TIME ZONE 'Asia/Shanghai', 'MM-DD HH24:MI') AS on FROM alarms
        WHERE subject_id > 0 AND kind ~ '^(inspection|duty|instruction)' ORDER BY kind`,
    );
    expect(rings.map(({ on }) => on)).toEqual(['08-01 09:00', '08-26 09:00', '08-08 09:00', '08-07 09:00']);
    expect(await stage.rig.entries('interview.days_recounted')).toHaveLength(1);
    const [letter] = await stage.query<{ why: string[] }>(
      `SELECT message->'why' AS why FROM deliveries WHERE topic = 'calendar' AND channel = 'mail' ORDER BY id DESC LIMIT 1`,
    );
    expect(letter?.why).toContain(
      '《约谈YT-2024-0001》确认约谈纪要：由2024年8月8日改为2024年8月12日（周一）',
    );
  });

  it('put off the mail that waits for a morning on which nobody works any more', async () => {
    stage.clock.at = instantAt(day('2024-08-09'), '18:00');
    [sysadmin, approver] = await Promise.all([
      stage.rig.signedIn('sysadmin'),
      stage.rig.signedIn('approver'),
    ]);
    const [recipient] = await stage.query<{ personId: number; name: string; address: string }>(
      `SELECT id AS "personId", name, email AS address FROM people WHERE code = 'liaison'`,
    );
    if (!recipient) throw new Error('Nobody to tell');
    const to = { ...recipient, role: 'liaison' as const };
    const letter = (subject: string, urgent: boolean) => ({
      ...{ subject, topic: 'warning' as const, urgent, recipients: [to] },
      message: {
        ...{
          title: '按月清理',
          unit: '机构unit',
          issuer: '机构office',
          what: '即将到期。',
          why: [],
          byWhen: [],
        },
        ...{ whatToDo: [], linkPath: `/tasks/${taskId}` },
      },
    });
    const ids = await stage.rig.uow.run((tx) =>
      stage.rig.app
        .get(Announcer, { strict: false })
        .announce(tx, stage.clock.at, [
          letter('waits', false),
          letter('urgent', true),
          letter('later', false),
        ]),
    );
    // Monday becomes free; one mail is tried again on Wednesday, and one that is urgent on Monday.
    await stage.query("UPDATE deliveries SET not_before = '2024-08-14T02:30:00Z' WHERE subject = 'later'");
    await stage.query("UPDATE deliveries SET not_before = '2024-08-12T01:00:00Z' WHERE subject = 'urgent'");
    await stage.query(
      `INSERT INTO alarms (kind, subject_id, due_at) VALUES
         ('notification.daily_digest', $1, '2024-08-12T01:00:00Z'), ('notification.weekly_digest', 0, '2024-08-12T01:00:00Z')
       ON CONFLICT (kind, subject_id) DO UPDATE SET due_at = excluded.due_at`,
      [recipient.personId],
    );
    const goesOut = async () => {
      const rows = await stage.query<{ subject: string; on: string }>(
        `SELECT subject, to_char(not_before AT TIME ZONE 'Asia/Shanghai', 'MM-DD HH24:MI') AS on FROM deliveries
          WHERE id = ANY($1::bigint[]) ORDER BY id`,
        [ids],
      );
      return Object.fromEntries(rows.map(({ subject, on }) => [subject, on]));
    };
    const before = { waits: '08-12 09:00', urgent: '08-12 09:00', later: '08-14 10:30' };
    expect(await goesOut()).toEqual(before);
    const [{ body: known } = { body: changed }] = await stage.query<{ body: CalendarYear }>(
      'SELECT body FROM calendar_years WHERE year = 2024',
    );
    const free = {
      ...known,
      holidays: [...known.holidays, { name: '再一假日', days: ['2024-08-12'] }],
    };
    const { id, version } = (await propose(free)).body as { id: number; version: number };
    const { digest } = await preview(id);
    const approval = { version, digest };
    expect(await approver.ask('POST', `/api/holidays/changes/${id}/approval`, approval)).toMatchObject({
      status: 200,
    });
    expect(await goesOut()).toEqual({ ...before, waits: '08-13 09:00' });
    const jobs = await stage.query<{ subject: string }>(
      `SELECT d.subject FROM outbox o JOIN deliveries d ON o.payload->'deliveryIds' @> to_jsonb(d.id)
        WHERE o.job = 'mail.send' AND o.run_at = '2024-08-13T01:00:00Z' AND d.id = ANY($1::bigint[])`,
      [ids],
    );
    expect(jobs).toEqual([{ subject: 'waits' }]);
    const digests = await stage.query<{ at: Date }>(
      "SELECT due_at AS at FROM alarms WHERE kind ~ '^notification.*digest$' ORDER BY kind",
    );
    expect(digests.map(({ at }) => at.toISOString())).toEqual([
      '2024-08-13T01:00:00.000Z',
      '2024-08-13T01:00:00.000Z',
    ]);
  });
});
