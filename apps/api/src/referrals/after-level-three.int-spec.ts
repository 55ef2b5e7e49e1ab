import { day, instantAt } from '#domain/shared';
import { PROPOSED_SCORE_RULE } from '#domain/score';
import { AlarmBook, AlarmSweep } from '#features/alarms';
import { RectificationService } from '#features/rectification';
import { UndecidedProposals } from '#features/referrals';
import { CaseService, EscalationService, FalseFigures } from '#features/supervision';
import { SYSTEM } from '#platform/actor';
import type { Browser } from '../http/rig-for-specs.ts';
import { SIGNING_IN_MS, type TaskBody, type TaskTown, taskTown } from '../tasks/tasks-town-for-specs.ts';

interface Kept {
  readonly id: number;
  readonly version: number;
  readonly [field: string]: unknown;
}

const LEADS = ['督察意见书送达后仍未整改。'];
const PAPER = {
  noticeIds: [],
  interviewIds: [],
  reportIds: [],
  itemIds: [],
  records: [{ number: '纪要1号', name: '约谈纪要' }],
};

describe('after level three, over HTTP', () => {
  let town: TaskTown;
  let head: Browser;

  const ask = (who: keyof TaskTown['as'] | 'head', ...rest: Parameters<Browser['ask']>) =>
    (who === 'head' ? head : town.as[who]).ask(...rest);
  const done = async (...asked: Parameters<typeof ask>): Promise<Kept> => {
    const { status, body } = await ask(...asked);
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body as Kept;
  };
  /** On the version last seen. */
  const act = (
    who: keyof TaskTown['as'] | 'head',
    of: string,
    { id, version }: Kept,
    name: string,
    body = {},
  ) => ask(who, 'POST', `/api/${of}/${id}/${name}`, { version, ...body });
  const acted = async (...asked: Parameters<typeof act>): Promise<Kept> => {
    const { status, body } = await act(...asked);
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body as Kept;
  };
  const list = async (who: keyof TaskTown['as'] | 'head', path: string): Promise<Kept[]> =>
    (await done(who, 'GET', path))['items'] as Kept[];
  const caseOf = async (task: TaskBody): Promise<{ id: number; status: string; closedAs: string | null }> => {
    const { cases } = await done('supervisor', 'GET', `/api/tasks/${task.id}`);
    const [one] = cases as { id: number; status: string; closedAs: string | null }[];
    if (!one) throw new Error('The task has no case');
    return one;
  };
  const proposed = async (
    kind: string,
    task: TaskBody,
    more: object = { documents: PAPER },
  ): Promise<Kept> => {
    const body = { caseId: (await caseOf(task)).id, kind, leads: LEADS, ...more };
    return done('supervisor', 'POST', '/api/proposals', body);
  };
  const told = async (subject: string): Promise<string[]> => {
    const rows = await town.dataSource.query<{ address: string }[]>(
      'SELECT address FROM deliveries WHERE subject LIKE $1 ORDER BY id',
      [`${subject}%`],
    );
    return rows.map(({ address }) => address.replace('@yunxi.example', ''));
  };

  beforeAll(async () => {
    town = await taskTown('2024-01-08');
    head = await town.rig.signedIn('head');
  }, SIGNING_IN_MS);
  afterAll(() => town.close());

  describe('a referral', () => {
    it('is proposed by the office, decided by a leader, handed over, received and answered; the case ends', async () => {
      const task = await town.assigned();
      const empty = { caseId: (await caseOf(task)).id, kind: 'referral', leads: LEADS };
      expect(await ask('supervisor', 'POST', '/api/proposals', empty)).toMatchObject({
        ...{ status: 422, body: { code: 'PROPOSAL_DOCUMENTS_MISSING' } },
      });
      const made = await proposed('referral', task);
      expect(made).toMatchObject({
        ...{ status: 'proposed', proposedByName: '人员supervisor', unitName: '机构unit', leads: LEADS },
        documents: [{ kind: 'record', recordId: null, number: '纪要1号', name: '约谈纪要' }],
        steps: ['revise', 'withdraw'],
      });
      expect(await told(`proposal:${made.id}`)).toEqual(['leader']);
      const revised = await acted('supervisor', 'proposals', made, 'revision', {
        leads: [...LEADS, '隐瞒不报。'],
      });
      const yes = { approved: true, reason: '事实清楚，同意移送。' };
      expect(await act('approver', 'proposals', revised, 'decision', yes)).toMatchObject({ status: 403 });
      expect(await act('leader', 'proposals', made, 'decision', yes)).toMatchObject({
        ...{ status: 409, body: { code: 'VERSION_CONFLICT' } },
      });
      expect(await list('leader', '/api/proposals?awaitingMyDecision=true')).toMatchObject([{ id: made.id }]);
      const approved = await acted('leader', 'proposals', revised, 'decision', yes);
      expect(approved).toMatchObject({
        status: 'approved',
        endsCase: true,
        decidedByName: '人员leader',
        steps: [],
      });
      expect(
        await act('supervisor', 'proposals', approved, 'publication', {
          title: '通报',
          text: '通报',
          organizationIds: [],
        }),
      ).toMatchObject({ status: 422, body: { code: 'PROPOSAL_KIND_UNFIT' } });
      const handed = await acted('supervisor', 'proposals', approved, 'hand-over', {
        ...{ receivingBody: '市纪委监委', text: '现移送有关线索。' },
      });
      expect(handed).toMatchObject({
        number: '云法督〔2024〕1号',
        issuedOn: '2024-01-08',
        receivingBody: '市纪委监委',
      });
      const receipt = { receivedOn: '2024-01-09', receiver: '陈某' };
      expect(await act('supervisor', 'proposals', handed, 'receipt', receipt)).toMatchObject({
        ...{ status: 422, body: { code: 'REFERRAL_DAY_INVALID' } },
      });
      expect(await caseOf(task)).toMatchObject({ status: 'open' });
      town.moveTo('2024-01-09');
      const received = await acted('supervisor', 'proposals', handed, 'receipt', receipt);
      expect(await caseOf(task)).toMatchObject({ status: 'closed', closedAs: 'referred' });
      town.moveTo('2024-03-01');
      const answer = { answeredOn: '2024-03-01', answer: '已予诫勉。', answerRef: '云纪函〔2024〕5号' };
      expect(await acted('supervisor', 'proposals', received, 'answer', answer)).toMatchObject({
        ...{ status: 'answered', answer: '已予诫勉。', steps: [] },
      });
    });

    it('is hidden from the unit that it concerns, from its siblings and from other offices', async () => {
      const made = await proposed('referral', await town.assigned());
      const path = `/api/proposals/${made.id}`;
      expect((await ask('liaison', 'GET', path)).status).toBe(403);
      expect((await ask('stranger', 'GET', path)).status).toBe(404);
      expect(await act('stranger', 'proposals', made, 'withdrawal', { reason: '无' })).toMatchObject({
        status: 404,
      });
      expect(await list('stranger', '/api/proposals')).toEqual([]);
      const foreign = { caseId: made['caseId'], kind: 'public_criticism', leads: LEADS };
      expect(await ask('stranger', 'POST', '/api/proposals', foreign)).toMatchObject({ status: 404 });
    });

    it('is reminded of once when nobody decides within five working days, and lies overdue on the leader’s desk', async () => {
      town.moveTo('2024-03-04');
      const made = await proposed('referral', await town.assigned({}, { dueOn: '2024-12-20' }));
      const decided = await proposed('referral', await town.assigned({}, { dueOn: '2024-12-20' }));
      await acted('leader', 'proposals', decided, 'decision', { approved: false, reason: '先行督促整改。' });
      const morning = async (on: string) => {
        town.clock.at = instantAt(day(on), '09:00');
        await town.rig.uow.run((tx) =>
          town.rig.app.get(UndecidedProposals, { strict: false }).look(tx, town.clock.at),
        );
      };
      const desk = async () => {
        const { mine } = await done('leader', 'GET', '/api/desk');
        const { items } = mine as { items: { kind: string; recordId: number }[] };
        return items.find(({ kind, recordId }) => kind === 'proposal' && recordId === made.id);
      };
      await morning('2024-03-11');
      expect(await told(`proposal:${made.id}:undecided`)).toEqual([]);
      expect(await desk()).toMatchObject({ dueOn: '2024-03-11', light: 'near' });
      await morning('2024-03-12');
      await morning('2024-03-13');
      expect(await told(`proposal:${made.id}:undecided`)).toEqual(['leader']);
      expect(await told(`proposal:${decided.id}:undecided`)).toEqual([]);
      expect(await desk()).toMatchObject({ light: 'overdue', workingDaysLeft: -2 });
    });

    it('stands once a kind; after a rejection it may be proposed anew', async () => {
      const task = await town.assigned();
      const made = await proposed('referral', task);
      const again = { caseId: made['caseId'], kind: 'referral', leads: LEADS, documents: PAPER };
      expect(await ask('supervisor', 'POST', '/api/proposals', again)).toMatchObject({
        ...{ status: 409, body: { code: 'PROPOSAL_MADE_TWICE' } },
      });
      const no = { approved: false, reason: '先行督促整改。' };
      expect(await acted('leader', 'proposals', made, 'decision', no)).toMatchObject({
        ...{ status: 'rejected', decisionReason: '先行督促整改。', endsCase: null },
      });
      expect(await caseOf(task)).toMatchObject({ status: 'open' });
      expect((await proposed('referral', task)).id).toBeGreaterThan(made.id);
    });

    it('hands over no record of another case', async () => {
      const documents = { ...PAPER, noticeIds: [1] };
      const body = {
        caseId: (await caseOf(await town.assigned())).id,
        kind: 'referral',
        leads: LEADS,
        documents,
      };
      expect(await ask('supervisor', 'POST', '/api/proposals', body)).toMatchObject({
        ...{ status: 422, body: { code: 'PROPOSAL_DOCUMENT_UNFIT' } },
      });
    });
  });

  it('publishes a circular to those named and to the unit itself, by mail and to read', async () => {
    const task = await town.assigned();
    const made = await proposed('public_criticism', task, {});
    const approved = await acted('leader', 'proposals', made, 'decision', {
      approved: true,
      reason: '同意通报。',
    });
    const { secondId, thirdId, foreignId } = town.office;
    const text = { title: '关于机构unit未按期整改的通报', text: '机构unit未按期整改，现予通报。' };
    expect(
      await act('approver', 'proposals', approved, 'publication', { ...text, organizationIds: [foreignId] }),
    ).toMatchObject({ status: 404 });
    const published = await acted('approver', 'proposals', approved, 'publication', {
      ...{ ...text, organizationIds: [secondId] },
    });
    expect(published).toMatchObject({
      ...{
        status: 'published',
        recipients: [{ organizationName: '机构unit' }, { organizationId: secondId }],
      },
    });
    expect(await caseOf(task)).toMatchObject({ status: 'open' });
    expect((await told(`proposal:${made.id}:circular`)).sort()).toEqual(['head', 'liaison', 'second']);
    for (const who of ['liaison', 'second'] as const) {
      const read = { id: made.id, title: text.title, number: published['number'], unitName: '机构unit' };
      expect(await list(who, '/api/circulars')).toMatchObject([read]);
      expect(await done(who, 'GET', `/api/circulars/${made.id}`)).not.toHaveProperty('leads');
    }
    expect(thirdId).toBeGreaterThan(0);
    expect(await list('third', '/api/circulars')).toEqual([]);
    expect((await ask('third', 'GET', `/api/circulars/${made.id}`)).status).toBe(404);
  });

  describe('an instruction', () => {
    const given = async (more: object = {}): Promise<Kept> =>
      done('leader', 'POST', '/api/instructions', {
        ...{
          topic: '行政复议积案',
          text: '请逐件核查。',
          carrierId: town.office.unitId,
          dueOn: '2024-06-28',
        },
        ...more,
      });
    const ring = (on: string) => {
      town.clock.at = instantAt(day(on), '09:00');
      return new AlarmSweep(town.rig.uow, town.clock, town.rig.app.get(AlarmBook, { strict: false })).sweep();
    };

    it('is given on a task, taken up, reported on, returned and settled, and stands in the story of the task', async () => {
      town.moveTo('2024-04-01');
      const task = await town.assigned();
      const one = await given({ taskId: task.id, topic: undefined });
      expect(one).toMatchObject({
        ...{
          status: 'given',
          subjectKind: 'task',
          topic: task['title'],
          leaderName: '人员leader',
          taskId: task.id,
        },
        ...{
          caseId: (await caseOf(task)).id,
          officeId: town.office.officeId,
          overdue: false,
          paperRef: null,
        },
      });
      expect(await told(`instruction:${one.id}`)).toEqual(['liaison', 'head']);
      expect(await act('second', 'instructions', one, 'acceptance')).toMatchObject({ status: 404 });
      expect(await act('supervisor', 'instructions', one, 'acceptance')).toMatchObject({ status: 403 });
      const accepted = await acted('liaison', 'instructions', one, 'acceptance');
      const reported = await acted('head', 'instructions', accepted, 'report', { text: '已核查十二件。' });
      expect(await told(`instruction:${one.id}:reported`)).toEqual(['leader']);
      expect(await act('liaison', 'instructions', reported, 'settlement')).toMatchObject({ status: 403 });
      const back = await acted('leader', 'instructions', reported, 'return', { text: '仍有三件。' });
      expect(back).toMatchObject({ status: 'accepted', reportedAt: null });
      const again = await acted('liaison', 'instructions', back, 'report', { text: '三件已办结。' });
      const settled = await acted('leader', 'instructions', again, 'settlement', { text: '同意。' });
      expect(settled).toMatchObject({ status: 'settled', steps: [] });
      expect(
        (settled['entries'] as { step: string; byName: string }[]).map((e) => `${e.byName} ${e.step}`),
      ).toEqual([
        ...[
          '人员liaison accept',
          '人员head report',
          '人员leader return',
          '人员liaison report',
          '人员leader settle',
        ],
      ]);
      expect(await list('liaison', `/api/instructions?taskId=${task.id}&status=settled`)).toHaveLength(1);
      const story = await list('liaison', `/api/tasks/${task.id}/story?limit=200`);
      expect(story.map(({ sentence }) => sentence)).toContain(
        '人员leader批示，2024年6月28日前办结：请逐件核查',
      );
    });

    it('is written down by a supervisor from the leader’s paper, and settled from paper too', async () => {
      const body = {
        topic: '法治宣传',
        text: '请办理。',
        carrierId: town.office.unitId,
        dueOn: '2024-06-28',
      };
      const onPaper = { leaderId: town.office.leaderId, givenOn: '2024-03-29', paperRef: '办文118号' };
      expect(await ask('supervisor', 'POST', '/api/instructions', body)).toMatchObject({
        ...{ status: 422, body: { code: 'INSTRUCTION_PAPER_MISSING' } },
      });
      const stranger = { ...onPaper, leaderId: town.office.liaisonId };
      expect(
        await ask('supervisor', 'POST', '/api/instructions', { ...body, onPaper: stranger }),
      ).toMatchObject({
        ...{ status: 422, body: { code: 'INSTRUCTION_NOT_FROM_LEADER' } },
      });
      expect(await ask('leader', 'POST', '/api/instructions', { ...body, onPaper })).toMatchObject({
        status: 403,
      });
      expect(await ask('stranger', 'POST', '/api/instructions', { ...body, onPaper })).toMatchObject({
        status: 404,
      });
      const one = await done('supervisor', 'POST', '/api/instructions', { ...body, onPaper });
      expect(one).toMatchObject({
        leaderName: '人员leader',
        givenOn: '2024-03-29',
        recordedByName: '人员supervisor',
      });
      const accepted = await acted('liaison', 'instructions', one, 'acceptance');
      const reported = await acted('liaison', 'instructions', accepted, 'report', { text: '已办。' });
      expect(await act('supervisor', 'instructions', reported, 'settlement')).toMatchObject({
        ...{ status: 422, body: { code: 'INSTRUCTION_PAPER_MISSING' } },
      });
      expect(
        await acted('supervisor', 'instructions', reported, 'settlement', { paperRef: '办文121号' }),
      ).toMatchObject({
        status: 'settled',
      });
    });

    it('is reminded of when nobody takes it up, before its day and after it, the leader only then', async () => {
      town.moveTo('2024-05-06');
      const one = await given({ dueOn: '2024-05-31' });
      await ring('2024-05-08');
      expect(await told(`instruction:${one.id}:not`)).toEqual([]);
      await ring('2024-05-09');
      expect(await told(`instruction:${one.id}:not`)).toEqual(['liaison', 'head']);
      await acted('liaison', 'instructions', one, 'acceptance');
      await ring('2024-05-28');
      expect(await told(`instruction:${one.id}:near`)).toEqual(['liaison', 'head']);
      await ring('2024-06-03');
      await ring('2024-06-04');
      expect(await told(`instruction:${one.id}:overdue`)).toEqual(['liaison', 'head', 'leader']);
      expect(await list('leader', '/api/instructions?overdue=true&mine=true')).toMatchObject([
        { id: one.id },
      ]);
    });

    it('goes no further than the leader’s charge, and orders an inspection on a case alone', async () => {
      const { secondId, otherOfficeId } = town.office;
      for (const carrierId of [secondId, otherOfficeId]) {
        const body = { topic: '督办', text: '请办理。', carrierId, dueOn: '2024-12-31' };
        expect((await ask('leader', 'POST', '/api/instructions', body)).status).toBe(404);
      }
      const order = { topic: '督办', text: '启动督察。', carrierId: town.office.unitId, dueOn: '2024-12-31' };
      expect(
        await ask('leader', 'POST', '/api/instructions', { ...order, ordersInspection: true }),
      ).toMatchObject({
        ...{ status: 422, body: { code: 'INSTRUCTION_CASE_MISSING' } },
      });
      const { id: caseId } = await caseOf(await town.assigned({}, { dueOn: '2024-12-20' }));
      const office = { ...order, carrierId: town.office.officeId, caseId, ordersInspection: true };
      const one = await done('leader', 'POST', '/api/instructions', office);
      expect(await told(`instruction:${one.id}`)).toEqual(['approver']);
      expect((await ask('liaison', 'GET', `/api/instructions/${one.id}`)).status).toBe(404);
    });
  });

  describe('scores', () => {
    const query = () => `year=2024&officeId=${town.office.officeId}`;
    const card = (who: keyof TaskTown['as'], unitId = town.office.unitId) =>
      ask(who, 'GET', `/api/scores/card?${query()}&unitId=${unitId}`);
    const linesOf = async (kind: string) => {
      const { body } = await card('liaison');
      const { lines, score, base } = body as unknown as {
        readonly lines: { kind: string; counted: number; returned: number; subject: string }[];
        readonly score: number;
        readonly base: number;
      };
      const sum = lines.reduce((total, { counted }) => total + Math.round(counted * 10), 0);
      expect(Math.round(score * 10)).toBe(base * 10 + sum);
      return lines.filter((line) => line.kind === kind);
    };

    it('stand on a rule that an approver publishes, checked and explained; before that there are none', async () => {
      town.moveTo('2024-06-05');
      expect(await card('liaison')).toMatchObject({ status: 422, body: { code: 'SCORE_RULE_NOT_IN_FORCE' } });
      const publication = {
        rule: PROPOSED_SCORE_RULE,
        basedOnVersion: 0,
        effectiveFrom: '2024-06-05',
        reason: '首次发布。',
      };
      const wrong = { ...PROPOSED_SCORE_RULE, lines: [{ on: 'notice_1', points: 0.25, capPerYear: null }] };
      expect(await done('approver', 'POST', '/api/score-rules/validate', { rule: wrong })).toMatchObject({
        ...{ valid: false, faults: [{ field: 'lines[0].points', code: 'SCORE_RULE_INVALID' }] },
      });
      expect((await ask('supervisor', 'POST', '/api/score-rules', publication)).status).toBe(403);
      const early = { ...publication, effectiveFrom: '2024-06-04' };
      expect(await ask('approver', 'POST', '/api/score-rules', early)).toMatchObject({
        body: { code: 'SCORE_RULE_DAY_PAST' },
      });
      const rule = await done('approver', 'POST', '/api/score-rules', publication);
      expect(rule).toMatchObject({ version: 1, standing: 'in_force', publishedByName: '人员approver' });
      expect(await ask('approver', 'POST', '/api/score-rules', publication)).toMatchObject({
        ...{ status: 409, body: { code: 'VERSION_CONFLICT' } },
      });
      expect(await list('liaison', '/api/score-rules')).toMatchObject([{ id: rule.id }]);
      // What happened before the rule held costs nothing, the circular above included.
      expect(await card('liaison')).toMatchObject({ body: { score: 100, lines: [] } });
    });

    it('take points for a document, and give them back visibly when it is withdrawn', async () => {
      const task = await town.assigned({}, { dueOn: '2024-06-07' });
      town.clock.at = instantAt(day('2024-06-11'), '09:00');
      await town.rig.app.get(EscalationService, { strict: false }).sweep();
      const { notices } = await done('supervisor', 'GET', `/api/tasks/${task.id}`);
      const [notice] = notices as { id: number; number: string }[];
      expect(notice).toBeDefined();
      const before = await linesOf('notice_1');
      expect(before).toContainEqual(
        expect.objectContaining({
          subject: `notice:${notice?.id}`,
          label: notice?.number,
          counted: -0.5,
          ruleVersion: 1,
        }),
      );
      const { version } = await done('supervisor', 'GET', `/api/notices/${notice?.id}`);
      await done('supervisor', 'POST', `/api/notices/${notice?.id}/withdrawal`, {
        version,
        reason: '期限有误。',
      });
      const after = await linesOf('notice_1');
      expect(after).toContainEqual(
        expect.objectContaining({
          ...{ subject: `notice:${notice?.id}`, points: -0.5, returned: 0.5, counted: 0 },
          voided: { on: '2024-06-11', reason: '期限有误。' },
        }),
      );
    });

    it('count a report that was not given, and a task done early', async () => {
      await town.assigned({ reportingCycle: 'monthly' }, { title: '报送月报', dueOn: '2024-12-20' });
      const early = await town.assigned({}, { title: '提前完成', dueOn: '2024-12-20' });
      const accepted = (await town.act('liaison', early, 'accept')).task;
      const report = { purpose: 'completion', percent: 100, body: '全部完成。' };
      const handed = await done('liaison', 'POST', `/api/tasks/${accepted.id}/reports`, report);
      await done('supervisor', 'POST', `/api/reports/${handed.id}/review`, {
        ...{ outcome: 'accepted', version: handed.version },
      });
      town.moveTo('2024-08-20');
      expect(await linesOf('early_completion')).toMatchObject([
        { subject: `task:${early.id}`, counted: 0.5 },
      ]);
      const late = await linesOf('late_report');
      expect(late.length).toBeGreaterThan(0);
      expect(late[0]).toMatchObject({ counted: -0.2 });
    });

    it('count false figures until a review sets them aside, a broken promise, and a problem come back', async () => {
      const { officeId, unitId, liaisonId } = town.office;
      const { id: caseId } = await caseOf(await town.assigned({}, { dueOn: '2024-12-20' }));
      const service = <T>(token: new (...none: never[]) => T): T =>
        town.rig.app.get(token, { strict: false });
      const dueOn = day('2024-08-30');
      await town.rig.uow.run((tx) =>
        service(CaseService).recordFalseFigures(tx, town.clock.now(), SYSTEM, caseId, '台账与实际不符'),
      );
      const promise = { officeId, unitId, caseId, measure: '补齐台账', responsibleId: liaisonId, dueOn };
      const [kept] = await service(RectificationService).promise(SYSTEM, [promise]);
      expect(await linesOf('false_figures')).toMatchObject([{ subject: `case:${caseId}`, counted: -5 }]);
      expect(await linesOf('promise_broken')).toEqual([]);
      town.moveTo('2024-08-31');
      expect(await linesOf('promise_broken')).toMatchObject([
        { subject: `rectification:${kept?.id}`, on: '2024-08-31', counted: -1 },
      ]);
      await town.rig.uow.run((tx) => service(FalseFigures).withdrawnIn(tx, town.clock.now(), SYSTEM, caseId));
      expect(await linesOf('false_figures')).toMatchObject([
        { points: -5, returned: 5, counted: 0, voided: { on: '2024-08-31' } },
      ]);
      const entered = {
        officeId,
        unitId,
        source: 'audit' as const,
        problem: '程序不全。',
        foundOn: day('2024-07-01'),
      };
      const rectification = service(RectificationService);
      const [item] = await rectification.open(SYSTEM, [entered]);
      const itemId = item?.id ?? 0;
      await rectification.agree(SYSTEM, {
        itemId,
        measure: '补办',
        responsibleId: liaisonId,
        dueOn: day('2024-09-30'),
      });
      const by = { kind: 'person' as const, id: liaisonId };
      await rectification.submit(by, { itemId, evidence: [{ name: '卷宗', reference: '1号' }] });
      await rectification.close({ ...by, id: town.office.approverId }, { itemId });
      await rectification.reopen(SYSTEM, { itemId, reason: '问题反弹' });
      expect(await linesOf('relapse')).toMatchObject([{ subject: `rectification:${itemId}`, counted: -1 }]);
    });

    it('are open to the unit and its leader, the ranking to the office; a unit sees its own card and place', async () => {
      const { unitId, secondId, foreignId, otherOfficeId } = town.office;
      await town.assigned({}, { leadUnitIds: [secondId], title: '第二单位任务', dueOn: '2024-12-20' });
      expect(await card('second', unitId)).toMatchObject({ status: 404 });
      expect(await card('supervisor', foreignId)).toMatchObject({ status: 404 });
      expect(await card('stranger')).toMatchObject({ status: 404 });
      expect(await card('second', secondId)).toMatchObject({
        body: { score: 100, place: 1, placed: 2, tasks: 1 },
      });
      expect(await card('leader')).toMatchObject({ status: 200, body: { unitId, placed: 2 } });
      expect((await ask('liaison', 'GET', `/api/scores/ranking?${query()}`)).status).toBe(403);
      const { units, ...basis } = await done('supervisor', 'GET', `/api/scores/ranking?${query()}`);
      expect(basis).toMatchObject({
        base: 100,
        denominator: 'none',
        rules: [{ effectiveFrom: '2024-06-05' }],
      });
      expect(units).toMatchObject([
        { unitId: secondId, place: 1 },
        { unitId, place: 2 },
      ]);
      const own = (await done('leader', 'GET', `/api/scores/ranking?${query()}`))['units'];
      expect(own).toMatchObject([{ unitId, place: 2 }]);
      expect(own).toHaveLength(1);
      const other = `/api/scores/ranking?year=2024&officeId=${otherOfficeId}`;
      expect((await ask('supervisor', 'GET', other)).status).toBe(404);
    });

    it('leave the past as it was when the rule changes', async () => {
      const before = (await card('liaison')).body;
      const dear = { ...PROPOSED_SCORE_RULE, lines: [{ on: 'late_report', points: 9, capPerYear: null }] };
      await done('approver', 'POST', '/api/score-rules', {
        ...{ rule: dear, basedOnVersion: 1, effectiveFrom: '2024-09-01', reason: '加重迟报扣分。' },
      });
      town.moveTo('2024-09-01');
      const { lines, rules } = (await card('liaison')).body;
      const past = (lines as { on: string }[]).filter(({ on }) => on < '2024-09-01');
      expect(past).toEqual(before['lines']);
      expect(rules).toHaveLength(2);
    });
  });
});
