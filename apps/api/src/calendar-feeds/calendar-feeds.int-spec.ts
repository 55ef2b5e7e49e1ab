import ICAL from 'ical.js';
import { SIGNING_IN_MS, type TaskTown, taskTown } from '../tasks/tasks-town-for-specs.ts';

type Who = keyof TaskTown['as'];

describe('a calendar that one subscribes to', () => {
  let town: TaskTown;
  let taskId: number;

  const subscribed = async (who: Who, name = '手机') => {
    const { status, body } = await town.as[who].ask('POST', '/api/calendar-feeds', { name });
    expect(status).toBe(201);
    const { pathname } = new URL(String(body['address']));
    return { path: pathname, id: (body['item'] as { id: number }).id };
  };
  /** As a calendar program asks: without cookie or header. */
  const fetched = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${town.rig.origin}${path}`, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[] as [string, [], []]);
  const eventsOf = (text: string) =>
    calendarOf(text)
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
  const change = (sql: string, values: unknown[] = []) =>
    town.dataSource.query<{ id: number }[]>(sql, values);

  beforeAll(async () => {
    town = await taskTown('2024-01-08');
    taskId = (await town.assigned({}, { title: '组织书面述法；含逗号,反斜杠\\', dueOn: '2024-06-28' })).id;
    await town.assigned({}, { leadUnitIds: [town.office.secondId], title: '别的单位的任务' });
    const { officeId, unitId, liaisonId, approverId } = town.office;
    await change(
      `INSERT INTO interviews (code, office_id, unit_id, status, starts_at, place, host_id, participants, arranged_at)
       VALUES ('YT-2024-0001', $1, $2, 'arranged', '2024-01-15T01:30:00Z', '三楼会议室', $3, '[]', now())`,
      [officeId, unitId, approverId],
    );
    const [inspection] = await change(
      `INSERT INTO inspections (office_id, plan_year, status, topic, scope, authority, starts_on, ends_on, drafted_at,
              approved_at, started_at)
       VALUES ($1, 2024, 'under_way', '执法检查', '查阅案卷。', '{}', '2024-02-05', '2024-02-07', now(), now(), now())
       RETURNING id`,
      [officeId],
    );
    await change('INSERT INTO inspection_units (inspection_id, unit_id) SELECT $1, unnest($2::bigint[])', [
      ...[inspection?.id, [unitId, town.office.secondId]],
    ]);
    await change(
      `INSERT INTO rectification_items (code, office_id, unit_id, source, problem, status, opened_at, due_on, responsible_id)
       VALUES ('ZG-2024-0001', $1, $2, 'audit', '台账不全。', 'in_progress', now(), '2024-03-29', $3)`,
      [officeId, unitId, liaisonId],
    );
    await change(
      `INSERT INTO notices (case_id, office_id, unit_id, level, kind, status, content, reasons, facts, ladder_id,
              calendar_version, drafted_at, number, issued_at, issued_on, reply_due_on)
       SELECT id, office_id, unit_id, 1, 'guidance_list', 'issued', '{"title": "工作指引清单"}', '[]', '{}', ladder_id, 'v',
              now(), '云法督〔2024〕1号', now(), '2024-01-09', '2024-01-16' FROM cases WHERE task_id = $1`,
      [taskId],
    );
  }, SIGNING_IN_MS);
  afterAll(() => town.close());

  it('holds what concerns its owner, on days and at times of the Shanghai clock', async () => {
    const { path } = await subscribed('liaison');
    const { status, headers, text } = await fetched(path);
    expect({ status, type: headers.get('content-type') }).toEqual({
      ...{ status: 200, type: 'text/calendar; charset=utf-8' },
    });
    const events = new Map(eventsOf(text).map((event) => [event.uid.split('-')[0], event]));
    expect([...events.values()].map(({ summary }) => summary).sort()).toEqual(
      [
        ...[
          '任务期限：组织书面述法；含逗号,反斜杠\\',
          '回复期限：云法督〔2024〕1号',
          '整改期限：ZG-2024-0001',
        ],
        ...['督察：执法检查', '约谈机构unit'],
      ].sort(),
    );
    const task = events.get('task');
    expect(task?.startDate.isDate).toBe(true);
    expect([task?.startDate.toString(), task?.endDate.toString()]).toEqual(['2024-06-28', '2024-06-29']);
    const interview = events.get('interview');
    expect(interview?.startDate.toString()).toBe('2024-01-15T09:30:00');
    expect(interview?.startDate.zone?.tzid).toBe('Asia/Shanghai');
    expect(interview?.location).toBe('三楼会议室');
    const inspection = events.get('inspection');
    expect([inspection?.startDate.toString(), inspection?.endDate.toString()]).toEqual([
      '2024-02-05',
      '2024-02-08',
    ]);
    expect(inspection?.location).toBe('机构unit');
    const [zone] = calendarOf(text).getAllSubcomponents('vtimezone');
    const shown = new ICAL.Timezone(zone);
    expect(
      shown.utcOffset(
        new ICAL.Time(
          { year: 2024, month: 7, day: 1, hour: 12, minute: 0, second: 0 },
          ICAL.Timezone.localTimezone,
        ),
      ),
    ).toBe(8 * 3_600);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const stamps = text.match(/^(DTSTAMP|LAST-MODIFIED):.*$/gm) ?? [];
    expect(stamps.every((stamp) => /:\d{8}T\d{6}Z$/.test(stamp.trim()))).toBe(true);
  });

  it('changes a date where it stands instead of adding another, and tells what was called off', async () => {
    const { path } = await subscribed('liaison');
    const find = async () =>
      eventsOf((await fetched(path)).text).filter(({ uid }) => uid.startsWith(`task-${taskId}.`));
    const [before] = await find();
    const page = (await town.as.liaison.ask('GET', `/api/tasks/${taskId}`)).body;
    const asked = await town.as.liaison.ask('POST', `/api/tasks/${taskId}/extensions`, {
      ...{ version: page['version'], reason: '等待省里方案。', dueOn: '2024-07-31' },
    });
    const [{ id: extensionId } = { id: 0 }] = await change('SELECT id FROM extensions');
    const granted = await town.as.supervisor.ask('POST', `/api/extensions/${extensionId}/decision`, {
      ...{ version: asked.body['version'], granted: true },
    });
    expect(granted.status).toBe(200);
    const after = await find();
    expect(after).toHaveLength(1);
    expect(after[0]?.uid).toBe(before?.uid);
    expect(after[0]?.startDate.toString()).toBe('2024-07-31');
    expect(after[0]?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    const task = { ...granted.body, id: taskId, version: Number(granted.body['version']) };
    expect((await town.act('supervisor', task, 'withdraw', { reason: '上级取消。' })).status).toBe(200);
    const [called] = await find();
    expect(called?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(called?.sequence).toBeGreaterThan(after[0]?.sequence ?? 0);
    town.moveTo('2024-02-20');
    expect(await find()).toEqual([]);
    town.moveTo('2024-01-08');
  });

  it('shows others nothing of it', async () => {
    const titles = async (who: Who) =>
      eventsOf((await fetched((await subscribed(who)).path)).text).map(({ summary }) => summary);
    expect((await titles('second')).sort()).toEqual(['任务期限：别的单位的任务', '督察：执法检查']);
    expect(await titles('approver')).toEqual(['约谈机构unit']);
    expect(await titles('stranger')).toEqual([]);
  });

  it('holds the terms, interviews and inspections of an office for who supervises there, with their units', async () => {
    const own = await subscribed('supervisor');
    const titles = async (path: string) => eventsOf((await fetched(path)).text).map(({ summary }) => summary);
    for (const title of [
      ...['约谈机构unit', '督察：执法检查', '整改期限：ZG-2024-0001（机构unit）'],
      expect.stringMatching(/^任务期限：别的单位的任务（.+）$/) as string,
    ])
      expect(await titles(own.path)).toContainEqual(title);
    // What is due later than half a year from now comes when it is near.
    await town.assigned({}, { title: '年底的任务', dueOn: '2024-12-20' });
    expect(await titles((await subscribed('liaison')).path)).toContain('任务期限：年底的任务');
    expect(await titles(own.path)).not.toContain('任务期限：年底的任务（机构unit）');
    town.moveTo('2024-07-01');
    expect(await titles(own.path)).toContain('任务期限：年底的任务（机构unit）');
    town.moveTo('2024-01-08');
  });

  it('is not sent again while it stands as it was', async () => {
    const { path, id } = await subscribed('leader');
    const first = await fetched(path);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const second = await fetched(path, { 'if-none-match': etag });
    expect({ status: second.status, text: second.text }).toEqual({ status: 304, text: '' });
    const { body } = await town.as.leader.ask('GET', '/api/calendar-feeds');
    expect(body['items']).toMatchObject([{ id, name: '手机', lastFetchedAt: town.clock.at.toISOString() }]);
  });

  it('is closed by its owner, by nobody else, and with the account', async () => {
    const { path, id } = await subscribed('third', '办公电脑');
    expect((await town.as.second.ask('DELETE', `/api/calendar-feeds/${id}`)).status).toBe(404);
    expect((await fetched(path)).status).toBe(200);
    expect((await town.as.third.ask('DELETE', `/api/calendar-feeds/${id}`)).status).toBe(204);
    expect((await fetched(path)).status).toBe(404);
    expect((await fetched('/api/calendars/made-up.ics')).status).toBe(404);
    const another = await subscribed('third');
    await change("UPDATE accounts SET disabled_at = now() WHERE login = 'third'");
    expect((await fetched(another.path)).status).toBe(404);
    expect(await town.rig.entries('calendar_feed.revoked')).toMatchObject([{ before: { name: '办公电脑' } }]);
  });

  it('keeps its secret out of the database, of lists and of logs', async () => {
    const { path } = await subscribed('supervisor');
    const secret = path.replace(/^.*\/|\.ics$/g, '');
    const stored = JSON.stringify(await change('SELECT * FROM calendar_feeds'));
    expect(stored + (await town.rig.everythingWritten())).not.toContain(secret);
    const { body } = await town.as.supervisor.ask('GET', '/api/calendar-feeds');
    expect(JSON.stringify(body)).not.toContain(secret);
  });

  it('is one of ten at most', async () => {
    const { body } = await town.as.supervisor.ask('GET', '/api/calendar-feeds');
    for (let n = (body['items'] as unknown[]).length; n < 10; n += 1) await subscribed('supervisor');
    expect(await town.as.supervisor.ask('POST', '/api/calendar-feeds', { name: '手机' })).toMatchObject({
      status: 422,
      body: { code: 'CALENDAR_FEEDS_TOO_MANY' },
    });
  });
});
