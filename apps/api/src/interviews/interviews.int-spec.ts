import type { Browser } from '../http/rig-for-specs.ts';
import { type InterviewPerson, type InterviewsRig, interviewsRig } from './rig-for-specs.ts';

/** Passwords are hashed slowly on purpose, many at once here. Milliseconds. */

interface Interview {
  readonly id: number;
  readonly version: number;
  readonly [field: string]: unknown;
}

describe('interviews over HTTP', () => {
  let town: InterviewsRig;
  let hostId: number;
  let headId: number;

  const ask = (who: InterviewPerson, ...rest: Parameters<Browser['ask']>) => town.as[who].ask(...rest);
  const arranging = (more: object) => ({
    ...{ officeId: town.office.officeId, on: '2024-07-18', time: '15:00', place: '三楼会议室', hostId },
    ...more,
  });
  const arrange = async (more: object): Promise<Interview[]> => {
    const { status, body } = await ask('supervisor', 'POST', '/api/interviews', arranging(more));
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body['items'] as Interview[];
  };
  const arranged = async (more?: object): Promise<Interview> => {
    const [interview] = await arrange(more ?? { noticeIds: [(await town.notice()).id] });
    if (!interview) throw new Error('nothing was arranged');
    return interview;
  };
  const act = async (who: InterviewPerson, interview: Interview, name: string, body: object = {}) => {
    const path = `/api/interviews/${interview.id}/${name}`;
    const answer = await ask(who, 'POST', path, { version: interview.version, ...body });
    return { ...answer, page: answer.body as Interview };
  };
  const page = async (who: InterviewPerson, { id }: Interview) =>
    (await ask(who, 'GET', `/api/interviews/${id}`)).body as Interview;
  const attendance = [
    { position: 1, attendance: 'present' },
    { position: 2, attendance: 'present' },
  ];
  const held = async (more?: object): Promise<Interview> => {
    const interview = await arranged(more);
    town.at('2024-07-18', '16:00');
    return (await act('supervisor', interview, 'attendance', { attendance })).page;
  };
  const record = (promises: readonly object[] = []) => ({
    ...{ said: '主谈人通报了督办情况，单位作了说明。', problems: ['任务逾期未完成。'] },
    ...{ causes: ['责任没有落实到人。'], promises },
  });
  const promise = (more: object = {}) => ({
    ...{ measure: '修订会签制度。', responsibleId: headId, dueOn: '2024-07-26' },
    ...more,
  });
  const mails = async (to: string): Promise<string[]> => {
    const rows = await town.query<{ what: string }>(
      "SELECT message->>'what' AS what FROM deliveries WHERE topic = 'interview' AND address = $1 AND state <> 'cancelled' ORDER BY id",
      [`${to}@yunxi.example`],
    );
    return rows.map(({ what }) => what);
  };

  beforeAll(async () => {
    town = await interviewsRig();
    [hostId, headId] = [town.office.approverId, await town.personId('head')];
  });
  beforeEach(() => {
    town.at('2024-07-15', '09:00');
  });
  afterAll(() => town.close());

  it('lists what waits for an appointment, with the days left, until there is one', async () => {
    const { id } = await town.notice();
    const waiting = async (who: InterviewPerson) =>
      ((await ask(who, 'GET', '/api/interviews/awaiting')).body['items'] as { noticeId: number }[]).filter(
        ({ noticeId }) => noticeId === id,
      );
    const line = { dueOn: '2024-07-19', workingDaysLeft: 4, late: false, unitName: '机构unit' };
    expect(await waiting('supervisor')).toMatchObject([line]);
    expect(await waiting('liaison')).toMatchObject([line]);
    expect(await waiting('second')).toEqual([]);
    const interview = await arranged({ noticeIds: [id] });
    expect(interview).toMatchObject({
      ...{ status: 'arranged', startsAt: '2024-07-18T07:00:00.000Z', hostName: '人员approver', joint: false },
      ...{ dueOn: '2024-07-19', late: false, notices: [{ id, number: expect.any(String) as string }] },
      nextStep: { who: 'both', sentence: '2024年7月18日（周四）15:00约谈', byOn: '2024-07-18' },
    });
    expect(await waiting('supervisor')).toEqual([]);
    expect(await page('head', interview)).toMatchObject({
      participants: [
        { position: 1, side: 'office', name: '人员approver' },
        { position: 2, side: 'unit', name: '人员head' },
      ],
      steps: ['refuse'],
    });
    expect((await mails('head')).at(-1)).toBe(
      '约谈已经安排：2024年7月18日（周四）15:00，在三楼会议室，由人员approver主谈。',
    );
    expect(await mails('liaison')).toHaveLength((await mails('head')).length);
    expect(await mails('approver')).toHaveLength((await mails('head')).length);
    const twice = await ask('supervisor', 'POST', '/api/interviews', arranging({ noticeIds: [id] }));
    expect(twice).toMatchObject({ status: 409, body: { code: 'INTERVIEW_NOTICE_TAKEN' } });
  });

  it('is arranged once for a document, however many arrange at the same moment', async () => {
    const { id } = await town.notice();
    const tries = [1, 2, 3].map(() =>
      ask('supervisor', 'POST', '/api/interviews', arranging({ noticeIds: [id] })),
    );
    expect((await Promise.all(tries)).map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('is arranged for what it can be arranged for, by whom it may, and held by who may hold it', async () => {
    const { id } = await town.notice();
    const refused = async (more: object, who: InterviewPerson = 'supervisor') => {
      const { status, body } = await ask(who, 'POST', '/api/interviews', arranging(more));
      return [status, body['code']];
    };
    const { unitId, otherOfficeId, secondId } = town.office;
    expect(await refused({ noticeIds: [id] }, 'liaison')).toEqual([403, 'PERMISSION_REFUSED']);
    expect(await refused({ noticeIds: [id] }, 'stranger')).toEqual([404, 'ORGANIZATION_NOT_FOUND']);
    expect(await refused({ noticeIds: [id], officeId: otherOfficeId }, 'stranger')).toEqual([
      ...[404, 'NOTICE_NOT_FOUND'],
    ]);
    expect(await refused({})).toEqual([422, 'INTERVIEW_BASIS_MISSING']);
    expect(await refused({ noticeIds: [id], unitIds: [unitId] })).toEqual([422, 'INTERVIEW_BASIS_MISSING']);
    expect(await refused({ unitIds: [unitId] })).toEqual([422, 'INTERVIEW_REASON_MISSING']);
    expect(await refused({ unitIds: [otherOfficeId], reason: '了解情况。' })).toEqual([
      404,
      'UNIT_NOT_FOUND',
    ]);
    expect(await refused({ noticeIds: [id], on: '2024-07-12' })).toEqual([422, 'INTERVIEW_DAY_PAST']);
    expect(await refused({ noticeIds: [id], hostId: headId })).toEqual([422, 'INTERVIEW_HOST_NOT_ENTITLED']);
    const outsider = { side: 'unit', personId: await town.personId('second') };
    expect(await refused({ noticeIds: [id], participants: [outsider] })).toEqual([404, 'PERSON_NOT_FOUND']);
    expect(await refused({ noticeIds: [id], time: '25:00' })).toEqual([400, 'INPUT_INVALID']);
    const other = await town.notice(secondId);
    await town.query("UPDATE notices SET status = 'closed' WHERE id = $1", [other.id]);
    expect(await refused({ noticeIds: [id, other.id] })).toEqual([409, 'INTERVIEW_NOTICE_STATE']);
    const byLeader = await arranged({
      ...{ unitIds: [unitId], reason: '群众反映集中。', hostId: town.office.leaderId },
      participants: [
        { side: 'unit', name: '丁一', post: '副局长' },
        { side: 'other', name: '戊二', post: '县纪委' },
      ],
    });
    expect(await page('supervisor', byLeader)).toMatchObject({
      ...{ reason: '群众反映集中。', dueOn: null, notices: [] },
      participants: [
        { side: 'office', name: '人员leader' },
        { side: 'other', name: '戊二' },
        { side: 'unit', name: '丁一', post: '副局长' },
      ],
    });
  });

  it('is objected to, upheld and moved; every former appointment stays to be seen', async () => {
    const interview = await arranged();
    expect(await act('liaison', interview, 'refusal', { reason: '开会。' })).toMatchObject({ status: 403 });
    const refused = (await act('head', interview, 'refusal', { reason: '当天召开防汛会议。' })).page;
    expect(refused).toMatchObject({ status: 'refused', nextStep: { who: 'office' } });
    expect((await mails('supervisor')).at(-1)).toContain('不同意约谈安排');
    const upheld = (await act('supervisor', refused, 'upholding', { reason: '会议在上午。' })).page;
    expect(upheld).toMatchObject({ status: 'arranged', steps: expect.arrayContaining(['move']) as unknown });
    expect((await mails('head')).at(-1)).toContain('维持原安排');
    expect(await act('supervisor', interview, 'move', { reason: '让路。' })).toMatchObject({
      ...{ status: 409, body: { code: 'VERSION_CONFLICT', details: { status: 'arranged', version: 3 } } },
    });
    const move = { reason: '主谈人出差。', on: '2024-07-22', hostId: town.office.leaderId };
    const moved = (await act('supervisor', upheld, 'move', move)).page;
    expect(moved).toMatchObject({
      ...{ status: 'arranged', startsAt: '2024-07-22T07:00:00.000Z', place: '三楼会议室', late: true },
      participants: [{ name: '人员leader' }, { name: '人员head' }],
      appointments: [
        { endedAs: 'refused', endReason: '当天召开防汛会议。', endedByName: '人员head' },
        { reason: '会议在上午。', endedAs: 'moved', endReason: '主谈人出差。' },
        { reason: '主谈人出差。', endedAs: null, hostName: '人员leader' },
      ],
    });
    expect((await mails('head')).at(-1)).toContain('现改为2024年7月22日（周一）15:00');
    const { body } = await ask('liaison', 'GET', `/api/interviews/${interview.id}/story`);
    expect(
      (body['items'] as { who: string; sentence: string }[]).map((e) => `${e.who} ${e.sentence}`),
    ).toEqual([
      '人员supervisor 安排约谈：2024年7月18日（周四）15:00，三楼会议室',
      '人员head 单位不同意约谈安排：当天召开防汛会议',
      '人员supervisor 维持原安排：会议在上午',
      '人员supervisor 改期到2024年7月22日（周一）15:00，三楼会议室：主谈人出差',
    ]);
    const cancelled = (await act('supervisor', moved, 'cancellation', { reason: '事项已改正。' })).page;
    expect(cancelled).toMatchObject({ status: 'cancelled', steps: [], nextStep: null });
    const again = await arranged({
      noticeIds: (cancelled['notices'] as { id: number }[]).map(({ id }) => id),
    });
    expect(again).toMatchObject({ status: 'arranged' });
  });

  it('is missed by a unit that does not turn up, and attended by whoever came instead', async () => {
    const interview = await arranged();
    expect(await act('approver', interview, 'absence')).toMatchObject({
      body: { code: 'INTERVIEW_NOT_YET' },
    });
    town.at('2024-07-18', '15:30');
    const absent = attendance.map((one) => ({ ...one, attendance: 'absent' }));
    expect(await act('approver', interview, 'attendance', { attendance: absent })).toMatchObject({
      body: { code: 'INTERVIEW_UNIT_ABSENT' },
    });
    const missed = (await act('approver', interview, 'absence', { note: '电话联系未接。' })).page;
    expect(missed).toMatchObject({ status: 'missed', appointments: [{ endedAs: 'missed' }] });
    const move = { reason: '单位未到场。', on: '2024-07-19', time: '09:30' };
    const moved = (await act('supervisor', missed, 'move', move)).page;
    town.at('2024-07-19', '10:00');
    const deputy = (more: object) =>
      act('leader', moved, 'attendance', {
        attendance: [attendance[0], { position: 2, attendance: 'deputy', ...more }],
      });
    expect(await deputy({})).toMatchObject({ body: { code: 'INTERVIEW_DEPUTY_UNNAMED' } });
    expect((await deputy({ deputy: '副局长己三' })).page).toMatchObject({
      ...{ status: 'held', heldOn: '2024-07-19' },
      participants: [{ attendance: 'present' }, { attendance: 'deputy', deputy: '副局长己三' }],
    });
  });

  it('has a record in force once both sides confirmed it: its promises are items, and a broken one makes level three ripe', async () => {
    const notice = await town.notice();
    const interview = await held({ noticeIds: [notice.id] });
    const outsider = promise({ responsibleId: town.office.approverId });
    expect(await act('supervisor', interview, 'record', record([outsider]))).toMatchObject({ status: 404 });
    const early = promise({ dueOn: '2024-07-17' });
    expect(await act('supervisor', interview, 'record', record([early]))).toMatchObject({
      body: { code: 'INTERVIEW_PROMISE_DAY_PAST' },
    });
    const written = (await act('supervisor', interview, 'record', record([promise()]))).page;
    expect(written).toMatchObject({
      ...{ status: 'recorded', confirmDueOn: '2024-07-25' },
      promises: [{ measure: '修订会签制度。', itemId: null, standing: 'pending', noticeId: notice.id }],
    });
    expect((await mails('head')).at(-1)).toBe('约谈纪要已经写成，请双方确认。');
    const objected = (await act('head', written, 'objections', { statement: '应为部分逾期。' })).page;
    expect(objected).toMatchObject({ status: 'objected', steps: [] });
    const kept = (await act('supervisor', objected, 'wording', { reason: '与督办记录一致。' })).page;
    expect(kept).toMatchObject({
      objections: [{ statement: '应为部分逾期。', outcome: 'kept', answer: '与督办记录一致。' }],
    });
    expect(await act('liaison', kept, 'unit-confirmation')).toMatchObject({ status: 403 });
    expect(await act('supervisor', kept, 'office-confirmation')).toMatchObject({ status: 403 });
    const office = (await act('approver', kept, 'office-confirmation')).page;
    expect(office).toMatchObject({ status: 'recorded', nextStep: { who: 'unit', byOn: '2024-07-25' } });
    expect(await act('approver', office, 'office-confirmation')).toMatchObject({
      body: { code: 'INTERVIEW_CONFIRMED_TWICE' },
    });
    const done = (await act('head', office, 'unit-confirmation')).page;
    expect(done).toMatchObject({
      ...{ status: 'concluded', officeConfirmedByName: '人员approver', unitAnsweredByName: '人员head' },
      promises: [{ itemStatus: 'measures_agreed', standing: 'pending' }],
    });
    const [promised] = done['promises'] as { itemId: number }[];
    const item = await ask('head', 'GET', `/api/rectification/${promised?.itemId}`);
    expect(item.body).toMatchObject({
      ...{ source: 'promise', sourceRef: interview['code'], caseId: notice.caseId, dueOn: '2024-07-26' },
      responsibleName: '人员head',
    });
    town.at('2024-07-26', '09:30');
    await town.sweep();
    const drafts = () =>
      town.query<{ level: number; reasons: { code: string }[] }>(
        "SELECT level, reasons FROM notices WHERE case_id = $1 AND status = 'awaiting_signature'",
        [notice.caseId],
      );
    expect(await drafts()).toEqual([]);
    town.at('2024-07-29', '09:30');
    await town.sweep();
    expect(await drafts()).toMatchObject([{ level: 3, reasons: [{ code: 'PROMISE_BROKEN' }] }]);
    expect(await page('supervisor', done)).toMatchObject({
      ...{ promisesBroken: 1, promises: [{ standing: 'broken' }] },
    });
  });

  it('has a record in force with a refusal or a silence on record; written anew it asks both sides afresh', async () => {
    const written = (await act('supervisor', await held(), 'record', record([promise()]))).page;
    const office = (await act('leader', written, 'office-confirmation')).page;
    const rewritten = await act('supervisor', office, 'record', { ...record(), answer: '改写第二条。' });
    expect(rewritten.page).toMatchObject({ officeConfirmedAt: null, promises: [] });
    const refused = (await act('head', rewritten.page, 'confirmation-refusal', { reason: '事实不符。' }))
      .page;
    expect(refused).toMatchObject({ status: 'recorded', unitAnswer: 'refused', unitReason: '事实不符。' });
    expect((await act('approver', refused, 'office-confirmation')).page).toMatchObject({
      ...{ status: 'concluded', unitAnswer: 'refused', nextStep: null },
    });

    town.at('2024-07-15', '09:00');
    const late = promise({ dueOn: '2024-07-22' });
    const laid = (await act('supervisor', await held(), 'record', record([late]))).page;
    const waits = (await act('approver', laid, 'office-confirmation')).page;
    const silence = { reason: '两次电话催办。' };
    expect(await act('supervisor', waits, 'silence', silence)).toMatchObject({
      body: { code: 'INTERVIEW_SILENCE_EARLY' },
    });
    town.at('2024-07-26', '09:00');
    await town.morning();
    expect((await mails('supervisor')).at(-1)).toBe('约谈纪要的确认期限已过，单位没有确认。');
    // Whoever lets the days pass gains none: the promise is overdue when it enters the ledger.
    expect((await act('supervisor', waits, 'silence', silence)).page).toMatchObject({
      ...{ status: 'concluded', unitAnswer: 'silent', promises: [{ standing: 'broken' }] },
    });
  });

  it('is joint for several units: each sees its own, they move together, and count as one', async () => {
    const { secondId } = town.office;
    const [one, two] = [await town.notice(), await town.notice(secondId)];
    const before = await mails('approver');
    const [mine, theirs] = await arrange({ noticeIds: [two.id, one.id] });
    if (!mine || !theirs) throw new Error('two units, two interviews');
    expect([mine, theirs]).toMatchObject([{ joint: true }, { joint: true, unitName: '机构second-unit' }]);
    expect(await mails('approver')).toHaveLength(before.length + 1);
    expect(await page('supervisor', mine)).toMatchObject({ jointWith: [{ id: theirs.id }] });
    expect(await page('head', mine)).toMatchObject({ jointWith: [], notices: [{ id: one.id }] });
    for (const who of ['second', 'stranger'] as const) {
      for (const tail of ['', '/story']) {
        const answer = await ask(who, 'GET', `/api/interviews/${mine.id}${tail}`);
        expect(answer).toMatchObject({ status: 404, body: { code: 'INTERVIEW_NOT_FOUND' } });
      }
    }
    expect(await act('second', { ...mine, version: 99 }, 'refusal', { reason: '不便。' })).toMatchObject({
      status: 404,
    });
    const move = { reason: '会议室占用。', time: '10:00', together: true };
    const moved = (await act('supervisor', mine, 'move', move)).page;
    const alsoMoved = await page('second', theirs);
    expect([moved, alsoMoved]).toMatchObject([
      { startsAt: '2024-07-18T02:00:00.000Z', joint: true },
      { startsAt: '2024-07-18T02:00:00.000Z', joint: true },
    ]);
    const figures = async (who: InterviewPerson) =>
      (await ask(who, 'GET', '/api/interviews/figures?year=2024')).body as Record<string, number>;
    const start = await figures('supervisor');
    town.at('2024-07-18', '11:00');
    await act('supervisor', moved, 'attendance', { attendance });
    await act('supervisor', alsoMoved, 'attendance', { attendance });
    const end = await figures('supervisor');
    expect(end).toMatchObject({
      ...{ held: (start['held'] ?? 0) + 1, joint: 1, interviews: (start['interviews'] ?? 0) + 2 },
      ...{ units: 2, missed: 1, promises: 2, promisesKept: 0 },
    });
    expect(await figures('second')).toMatchObject({ held: 1, joint: 0, units: 1 });
    expect(await figures('stranger')).toMatchObject({ held: 0, units: 0 });
  });

  it('puts a promise on the very case that it is to cure, where a document is about several', async () => {
    const [notice, other] = [await town.notice(), await town.notice()];
    const [two] = await town.query<{ caseId: number }>(
      `INSERT INTO notice_cases (notice_id, case_id, level, standing)
       SELECT $1, case_id, level, false FROM notices WHERE id = $2 RETURNING case_id AS "caseId"`,
      [notice.id, other.id],
    );
    const interview = await held({ noticeIds: [notice.id] });
    expect(await act('supervisor', interview, 'record', record([promise()]))).toMatchObject({
      body: { code: 'INTERVIEW_PROMISE_UNPLACED', details: { position: 1 } },
    });
    const placed = record([promise({ caseId: two?.caseId })]);
    const written = (await act('supervisor', interview, 'record', placed)).page;
    expect(written).toMatchObject({ promises: [{ noticeId: notice.id, caseId: two?.caseId }] });
    const office = (await act('approver', written, 'office-confirmation')).page;
    const done = (await act('head', office, 'unit-confirmation')).page;
    const [{ itemId } = { itemId: 0 }] = done['promises'] as { itemId: number }[];
    expect(await town.query('SELECT case_id AS id FROM rectification_items WHERE id = $1', [itemId])).toEqual(
      [{ id: two?.caseId }],
    );
  });

  it('ends with its document, in the moment in which that is taken back', async () => {
    const { id } = await town.notice();
    const interview = await arranged({ noticeIds: [id] });
    const { version } = (await ask('supervisor', 'GET', `/api/notices/${id}`)).body;
    const withdrawal = { version, reason: '事实有误。' };
    expect(await ask('supervisor', 'POST', `/api/notices/${id}/withdrawal`, withdrawal)).toMatchObject({
      status: 200,
    });
    expect(await page('head', interview)).toMatchObject({
      ...{ status: 'cancelled', cancelledReason: '约谈通知书已撤回' },
    });
    expect((await mails('head')).at(-1)).toContain('约谈取消');
  });

  it('warns the office on the working day before the last and after it, and ends what has lost its basis', async () => {
    const [notice, baseless] = [await town.notice(), await town.notice()];
    const interview = await arranged({ noticeIds: [baseless.id] });
    await town.query("UPDATE notices SET status = 'withdrawn' WHERE id = $1", [baseless.id]);
    const told = async (suffix: string) =>
      town.query<{ address: string }>('SELECT address FROM deliveries WHERE subject = $1 ORDER BY address', [
        `notice:${notice.id}:interview_${suffix}`,
      ]);
    await town.morning();
    expect(await told('unarranged')).toEqual([]);
    expect(await page('supervisor', interview)).toMatchObject({
      ...{ status: 'cancelled', cancelledReason: '约谈通知书已撤回' },
    });
    expect((await mails('head')).at(-1)).toContain('约谈取消');
    for (const on of ['2024-07-18', '2024-07-19']) {
      town.at(on, '09:00');
      await town.morning();
    }
    expect(await told('unarranged')).toEqual([{ address: 'supervisor@yunxi.example' }]);
    expect(await told('late')).toEqual([]);
    town.at('2024-07-22', '09:00');
    await town.morning();
    await town.morning();
    expect(await told('late')).toEqual([
      { address: 'approver@yunxi.example' },
      { address: 'supervisor@yunxi.example' },
    ]);
  });

  it('is narrowed by what it is asked for, page by page', async () => {
    const listed = async (query: string, who: InterviewPerson = 'supervisor') => {
      const { body } = await ask(who, 'GET', `/api/interviews?${query}`);
      return { ids: (body['items'] as Interview[]).map(({ id }) => id), next: body['next'] as string | null };
    };
    const { secondId } = town.office;
    const all = (await listed('limit=200')).ids;
    const first = await listed('limit=3');
    const rest = await listed(`limit=200&cursor=${encodeURIComponent(first.next ?? '')}`);
    expect([...first.ids, ...rest.ids]).toEqual(all);
    const theirs = (await listed(`unitId=${secondId}`)).ids;
    expect(theirs).toHaveLength(1);
    expect((await listed('', 'second')).ids).toEqual(theirs);
    const onDay = await listed('from=2024-07-19&to=2024-07-19&limit=200');
    expect(onDay.ids).toHaveLength(1);
    const states = await Promise.all(
      ['concluded', 'cancelled', 'unfinished'].map((status) => listed(`status=${status}&limit=200`)),
    );
    expect(states.flatMap(({ ids }) => ids).sort()).toEqual([...all].sort());
    expect((await ask('supervisor', 'GET', '/api/interviews?cursor=x')).status).toBe(400);
  });

  it('passes to the unit into which another is merged', async () => {
    const { secondId, unitId } = town.office;
    const interview = await arranged({ noticeIds: [(await town.notice(secondId)).id] });
    const admin = await town.rig.signedIn('sysadmin');
    const unit = await admin.ask('GET', `/api/organizations/${secondId}`);
    const merger = { version: unit.body['version'], intoId: unitId, on: '2024-07-15', reason: '机构改革。' };
    const merged = await admin.ask('POST', `/api/organizations/${secondId}/merge`, merger);
    expect(merged.status).toBe(200);
    expect(await page('head', interview)).toMatchObject({ unitId, status: 'arranged', steps: ['refuse'] });
  });
});
