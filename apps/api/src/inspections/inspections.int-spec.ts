import type { Browser } from '../http/rig-for-specs.ts';
import { SIGNING_IN_MS } from '../tasks/tasks-town-for-specs.ts';
import { type Body, type InspectionRig, inspectionRig, type PersonName } from './rig-for-specs.ts';

const PROBLEM = {
  kind: 'problem',
  evidence: '案卷复印件3份。',
  demand: '补齐法制审核意见。',
  completionDays: 60,
};

describe('an inspection over HTTP', () => {
  let stage: InspectionRig;
  let inspection: Body;

  const draft = async (more: object = {}, who: PersonName = 'supervisor') =>
    stage.as[who].ask('POST', '/api/inspections', await stage.plan(more));
  const step = async (who: PersonName, name: string, body: object = {}) => {
    inspection = await stage.done(who, inspection, name, body);
  };
  const refused = (who: PersonName, name: string, body: object = {}) =>
    stage.act(who, inspection, name, body);
  const findings = (who: PersonName) =>
    stage.as[who].ask('GET', `/api/inspections/${inspection.id}/findings?limit=200`);
  const part = (who: PersonName, unitId: number) =>
    stage
      .page(who, inspection)
      .then((page) => (page['parts'] as Body[]).find((one) => one['unitId'] === unitId) as Body);

  beforeAll(async () => {
    stage = await inspectionRig('2024-03-01');
  }, SIGNING_IN_MS);
  afterAll(() => stage.close());

  describe('its plan', () => {
    it('rests on a decision or order with its document, on units of the office, and on a team without ties', async () => {
      const { ids, person } = stage;
      const authority = { kind: 'order', issuer: '云溪市人民政府', reference: ' ', on: '2024-03-01' };
      expect(await draft({ authority })).toMatchObject({
        status: 422,
        body: { code: 'INSPECTION_AUTHORITY_MISSING' },
      });
      expect(await draft({ unitIds: [ids.officeId] })).toMatchObject({ status: 404 });
      expect(await draft({ memberIds: [await person('liaison')] })).toMatchObject({
        status: 422,
        body: { code: 'INSPECTION_MEMBER_TIED' },
      });
      expect(await draft({ memberIds: [await person('supervisor')] })).toMatchObject({
        body: { code: 'INSPECTION_TEAM_TOO_SMALL' },
      });
      expect(await draft({}, 'stranger')).toMatchObject({
        status: 404,
        body: { code: 'ORGANIZATION_NOT_FOUND' },
      });
    });

    it('is drafted, edited, sent back, and approved into the list of the year', async () => {
      const { status, body } = await draft({ jointWith: '云溪市委巡察办' });
      expect(status).toBe(201);
      inspection = body as Body;
      expect(inspection).toMatchObject({ status: 'draft', planYear: 2024, headName: '人员supervisor' });
      await step('supervisor', 'submission');
      expect(await refused('supervisor', 'approval')).toMatchObject({ status: 403 });
      await step('approver', 'sending-back', { reason: '请补充抽查范围。' });
      const { officeId: _, ...edited } = await stage.plan({
        scope: '抽查2023年案卷各5宗。',
        jointWith: '云溪市委巡察办',
      });
      const answer = await stage.as.supervisor.ask('PATCH', `/api/inspections/${inspection.id}`, {
        ...{ ...edited, version: inspection.version },
      });
      inspection = answer.body as Body;
      await step('supervisor', 'submission');
      await step('approver', 'approval');
      expect(inspection).toMatchObject({
        status: 'planned',
        approvedByName: '人员approver',
        scope: '抽查2023年案卷各5宗。',
      });
    });

    it('warns of the same topic at the same unit within a year, and is approved only with a written reason', async () => {
      const { body } = await draft({
        topic: '行政处罚案卷质量督察',
        unitIds: [stage.ids.secondId],
        startsOn: '2024-09-02',
        endsOn: '2024-09-03',
      });
      const again = await stage.done('supervisor', body as Body, 'submission');
      expect(again['office']).toMatchObject({
        repetitions: [{ kind: 'inspection', id: inspection.id, similarity: 1, unitName: '第二单位' }],
      });
      expect(await stage.act('approver', again, 'approval')).toMatchObject({
        status: 422,
        body: { code: 'INSPECTION_REPEATED', details: { repetitions: [{ id: inspection.id }] } },
      });
      const approved = await stage.done('approver', again, 'approval', {
        overrideReason: '整改后又发生同类问题。',
      });
      expect(approved['office']).toMatchObject({
        overrideReason: '整改后又发生同类问题。',
        repetitions: [{}],
      });
      await stage.done('supervisor', approved, 'cancellation', { reason: '与巡察安排冲突。' });
    });

    it('lets somebody who declares a tie stay away for good', async () => {
      const [personId, replacementId] = await Promise.all([stage.person('helper'), stage.person('spare')]);
      await step('colleague', 'recusals', { personId, reason: '配偶在第二单位工作。', replacementId });
      expect(inspection['team']).toMatchObject([
        { name: '人员supervisor', head: true },
        { name: '人员spare' },
      ]);
      expect(
        await refused('colleague', 'recusals', {
          personId: replacementId,
          reason: '另有安排。',
          replacementId: personId,
        }),
      ).toMatchObject({ status: 422, body: { code: 'INSPECTION_RECUSED' } });
    });

    it('is the office’s own until it begins', async () => {
      for (const who of ['liaison', 'second', 'stranger'] as const) {
        expect((await stage.as[who].ask('GET', `/api/inspections/${inspection.id}`)).status).toBe(404);
        expect((await stage.as[who].ask('GET', '/api/inspections')).body).toMatchObject({ items: [] });
      }
      await step('supervisor', 'start');
      const seen = await stage.page('liaison', inspection);
      expect(seen).toMatchObject({ status: 'under_way', unitCount: 1, office: null, acts: [] });
      expect(seen['team']).toHaveLength(2);
    });
  });

  describe('its findings', () => {
    it('have a fact, evidence and a term, and belong to a unit that is inspected', async () => {
      const { unitId, secondId, helpingId } = stage.ids;
      const one = { ...PROBLEM, unitId, fact: '甲单位案卷缺少审核意见。' };
      const bad = async (more: object) =>
        (await refused('supervisor', 'findings', { findings: [one, { ...one, ...more }] })).body['code'];
      expect(await bad({ evidence: ' ' })).toBe('INSPECTION_FINDING_INCOMPLETE');
      expect(await bad({ unitId: helpingId })).toBe('INSPECTION_UNIT_NOT_FOUND');
      expect(await bad({ kind: 'false_figures' })).toBe('INSPECTION_FINDING_TASK_MISSING');
      expect(await bad({ completionDays: 91 })).toBe('INPUT_INVALID');
      const facts = [
        one,
        { ...one, fact: '甲单位案卷装订混乱。' },
        { ...one, unitId: secondId, fact: '乙单位文书未送达。' },
      ];
      expect(await refused('supervisor', 'findings', { findings: facts })).toMatchObject({ status: 201 });
      inspection = await stage.page('supervisor', inspection);
      expect((await findings('supervisor')).body['items']).toHaveLength(3);
      expect((await findings('liaison')).body['items']).toEqual([]);
    });

    it('are corrected before the document, and every unit hears something', async () => {
      const [, , third] = (await findings('supervisor')).body['items'] as Body[];
      await step('supervisor', `findings/${third?.id}/removal`);
      await step('supervisor', 'assessments', { summary: '总体较好。', assessments: [] });
      expect(await refused('supervisor', 'conclusion')).toMatchObject({
        status: 422,
        body: { code: 'INSPECTION_CONCLUSION_INCOMPLETE', details: { unitIds: [stage.ids.secondId] } },
      });
      const assessments = [{ unitId: stage.ids.secondId, text: '乙单位案卷规范。' }];
      await step('supervisor', 'assessments', { summary: '总体较好。', assessments });
      await step('supervisor', 'conclusion');
      expect(inspection['office']).toMatchObject({ instructed: false });
      expect(
        await refused('supervisor', 'findings', {
          findings: [{ ...PROBLEM, unitId: stage.ids.unitId, fact: '迟到的问题。' }],
        }),
      ).toMatchObject({ status: 409 });
    });
  });

  describe('its document', () => {
    it('waits on every desk until a leader stands behind each unit, as its page says', async () => {
      const led = await stage.rig.signedIn('leader');
      const matters = async (who: Browser) => {
        const { body } = await who.ask('GET', '/api/desk');
        const { items } = (body as unknown as { mine: { items: Body[] } }).mine;
        return items.filter(({ path }) => path === `/inspections/${inspection.id}`);
      };
      expect(await matters(led)).toMatchObject([{ kind: 'inspection_instruct' }]);
      const { version } = inspection;
      await led.ask('POST', `/api/inspections/${inspection.id}/instructions`, { version, text: '同意。' });
      inspection = await stage.page('approver', inspection);
      expect(inspection['office']).toMatchObject({ instructed: false, instructions: [{ text: '同意。' }] });
      expect(await matters(stage.as.approver)).toMatchObject([
        { kind: 'inspection_approve', why: '督察文书已拟出，等领导批示后签发' },
      ]);
      expect(await matters(led)).toEqual([]);
      expect(await matters(stage.as.chief)).toMatchObject([{ kind: 'inspection_instruct' }]);
    });

    it('goes out under a leader’s instruction and a named person’s signature, never otherwise', async () => {
      expect(await refused('supervisor', 'signature')).toMatchObject({ status: 403 });
      expect(await refused('approver', 'signature')).toMatchObject({
        status: 422,
        body: { code: 'NOTICE_INSTRUCTION_MISSING' },
      });
      const leaderId = stage.ids.leaderId;
      expect(
        await refused('approver', 'signature', { instruction: { leaderId, text: '同意。' } }),
      ).toMatchObject({ status: 422, body: { code: 'NOTICE_INSTRUCTION_MISSING' } });
      await step('chief', 'instructions', { text: '同意反馈，督促整改。' });
      expect(inspection['office']).toMatchObject({ instructed: true });
      expect((await stage.as.approver.ask('GET', '/api/desk')).body).toMatchObject({
        mine: { items: [{ kind: 'inspection_approve', why: '督察文书等待签发' }] },
      });
      await step('approver', 'signature');
      expect(inspection).toMatchObject({
        ...{ status: 'issued', number: '云法督〔2024〕1号', documentKind: 'special_inspection_notice' },
        ...{ signedByName: '人员approver', problems: 2, planDueOn: '2024-03-22' },
      });
    });

    it('shows each unit its own part and nothing of the others', async () => {
      const document = async (who: PersonName) =>
        JSON.stringify((await stage.as[who].ask('GET', `/api/inspections/${inspection.id}/document`)).body);
      expect(await document('supervisor')).toMatch(/甲单位案卷缺少审核意见.*乙单位案卷规范/);
      expect(await document('liaison')).toContain('甲单位案卷装订混乱');
      expect(await document('liaison')).not.toContain('乙单位');
      expect(await document('second')).not.toContain('甲单位');
      expect(JSON.stringify(await stage.page('second', inspection))).not.toContain('机构unit');
      expect((await findings('second')).body['items']).toEqual([]);
      const story = await stage.as.liaison.ask('GET', `/api/inspections/${inspection.id}/story`);
      expect(story).toMatchObject({ status: 403, body: { code: 'POWER_REFUSED' } });
    });

    it('makes every problem an item of the ledger, with the terms of the document', async () => {
      const { body } = await stage.as.liaison.ask('GET', '/api/rectification?source=inspection');
      const items = body['items'] as Body[];
      expect(items).toMatchObject([
        { problem: '甲单位案卷装订混乱。整改要求：补齐法制审核意见。', completeBy: '2024-04-30' },
        { sourceRef: '云法督〔2024〕1号', planDueOn: '2024-03-22', completeBy: '2024-04-30', status: 'open' },
      ]);
      const [item] = items;
      const finding = ((await findings('liaison')).body['items'] as Body[]).find(
        ({ itemId }) => itemId === item?.id,
      );
      expect((await stage.as.liaison.ask('GET', `/api/rectification/${item?.id}`)).body).toMatchObject({
        ...{ inspectionId: inspection.id, findingId: finding?.id },
      });
      const measure = {
        version: item?.version,
        measure: '补齐意见。',
        responsibleId: await stage.person('head'),
      };
      const agree = (dueOn: string) =>
        stage.as.supervisor.ask('POST', `/api/rectification/${item?.id}/measures`, { ...measure, dueOn });
      expect(await agree('2024-05-06')).toMatchObject({
        status: 422,
        body: { code: 'RECTIFICATION_DUE_DAY_LATE' },
      });
      expect(await agree('2024-04-30')).toMatchObject({ status: 200 });
    });

    it('is received once by each unit', async () => {
      const { unitId, secondId } = stage.ids;
      const { version } = await part('liaison', unitId);
      expect(await refused('liaison', 'receipt', { unitId: secondId, version })).toMatchObject({
        status: 404,
      });
      expect(await refused('liaison', 'receipt', { unitId, version })).toMatchObject({ status: 200 });
      expect(await refused('liaison', 'receipt', { unitId, version: version + 1 })).toMatchObject({
        status: 409,
      });
      expect(await part('liaison', unitId)).toMatchObject({
        servedOn: '2024-03-01',
        reviewDueOn: '2024-03-31',
        acts: ['ask_review'],
      });
    });
  });

  describe('its conclusion', () => {
    it('is reviewed once on the unit’s demand, by somebody who took no part', async () => {
      const { unitId } = stage.ids;
      stage.moveTo('2024-03-29');
      const [own] = (await findings('liaison')).body['items'] as Body[];
      const { version } = await part('liaison', unitId);
      const wish = { unitId, version, findingIds: [own?.id], statement: '审核意见单独成册。' };
      expect(await refused('liaison', 'reviews', { ...wish, findingIds: [999_999] })).toMatchObject({
        status: 404,
      });
      expect(await refused('liaison', 'reviews', wish)).toMatchObject({ status: 200 });
      const twice = { ...wish, version: version + 1 };
      expect(await refused('liaison', 'reviews', twice)).toMatchObject({ status: 409 });
      const { body } = await stage.as.colleague.ask('GET', '/api/inspections/reviews?status=open');
      const [review] = body['items'] as Body[];
      expect(review).toMatchObject({ unitId, dueOn: '2024-04-28', late: false });
      const decide = (who: PersonName, more: object) =>
        stage.as[who].ask('POST', `/api/inspections/reviews/${review?.id}/decision`, {
          ...{ version: review?.version, outcome: 'upheld', reason: '原卷齐全。', ...more },
        });
      expect(await decide('supervisor', { setAsideIds: [own?.id] })).toMatchObject({
        body: { code: 'REVIEWER_INVOLVED' },
      });
      expect(await decide('stranger', { setAsideIds: [own?.id] })).toMatchObject({ status: 404 });
      // He has entered somebody's recusal, which is no part in the inspection itself.
      expect(await decide('colleague', {})).toMatchObject({
        body: { code: 'INSPECTION_REVIEW_OUTCOME_UNFIT' },
      });
      expect(await decide('colleague', { setAsideIds: [own?.id] })).toMatchObject({ status: 200 });
      const { body: left } = await stage.as.liaison.ask('GET', '/api/rectification?status=set_aside');
      expect(left['items']).toMatchObject([{ problem: expect.stringContaining('缺少审核意见') as string }]);
    });

    it('is over when every problem is struck off', async () => {
      inspection = await stage.page('supervisor', inspection);
      expect(await refused('supervisor', 'closure')).toMatchObject({
        status: 422,
        body: { code: 'INSPECTION_UNSETTLED', details: { items: 1, reviews: 0 } },
      });
      const { body } = await stage.as.liaison.ask('GET', '/api/rectification?status=measures_agreed');
      const [item] = body['items'] as Body[];
      const evidence = [{ name: '案卷', reference: '2024年归档' }];
      const submitted = await stage.as.liaison.ask('POST', `/api/rectification/${item?.id}/submission`, {
        ...{ version: item?.version, evidence },
      });
      const version = (submitted.body as Body).version;
      await stage.as.supervisor.ask('POST', `/api/rectification/${item?.id}/closure`, { version });
      await step('supervisor', 'closure');
      expect(inspection).toMatchObject({ status: 'closed', problems: 1, closed: 1 });
      const ledger = await stage.as.chief.ask('GET', '/api/rectification/figures?year=2024');
      expect(ledger.body).toMatchObject({ issued: 1, total: { opened: 1, closed: 1 } });
      expect((await stage.as.liaison.ask('GET', `/api/rectification/${item?.id}`)).body).toMatchObject({
        inspectionId: inspection.id,
      });
      const figures = await stage.as.chief.ask('GET', '/api/inspections/figures?year=2024');
      expect(figures.body['figures']).toEqual({
        ...{ inspections: 1, joint: 1, documents: 1, units: 2, problems: 1, falseFigures: 0, closed: 1 },
        ...{ closingRate: 100, reviews: 1, upheld: 1 },
      });
      const story = await stage.as.supervisor.ask('GET', `/api/inspections/${inspection.id}/story?limit=200`);
      const sentences = (story.body['items'] as { sentence: string }[]).map(({ sentence }) => sentence);
      expect(sentences).toEqual(
        expect.arrayContaining([
          '批准列入2024年度督察计划',
          '签发云法督〔2024〕1号，送达2个单位，指出问题2个',
          '办结',
        ]),
      );
    });
  });
});
