import { readQuestion } from '#domain/search';
import { hitStatement, SearchIndex, sightOf } from '#features/search';
import type { Browser } from '../http/rig-for-specs.ts';
import { type PlanningStage, planningStage } from '../targets/stage-for-specs.ts';

interface Piece {
  readonly text: string;
  readonly hit: boolean;
}
interface Shown {
  readonly kind: string;
  readonly recordId: number;
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
  readonly path: string;
}
interface Said {
  readonly items: readonly Shown[];
  readonly next: string | null;
  readonly total: { count: number; more: boolean } | null;
}

const PROBLEM = '涉企行政处罚案卷缺少法制审核意见';

describe('searching', () => {
  let stage: PlanningStage;
  let people: Record<'supervisor' | 'liaison' | 'leader' | 'otherliaison' | 'below' | 'stranger', Browser>;
  let index: SearchIndex;

  const search = async (who: Browser, text: string, more = ''): Promise<Said> => {
    const { status, body } = await who.ask('GET', `/api/search?text=${encodeURIComponent(text)}${more}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body as unknown as Said;
  };
  const kinds = async (who: Browser, text: string, more = '') =>
    (await search(who, text, more)).items.map(({ kind }) => kind);
  const one = async (sql: string, parameters: readonly unknown[] = []) =>
    (await stage.query<{ id: number }>(`${sql} RETURNING id`, parameters))[0]?.id ?? 0;
  const task = (officeId: number, unitId: number, code: string, title: string, status = 'in_progress') =>
    one(
      `INSERT INTO tasks (code, office_id, lead_unit_id, title, measure, status, assigned_on, original_due_on, due_on)
       VALUES ($3, $1, $2, $4, '逐件评查并通报结果。', $5, '2024-01-02', '2024-06-28', '2024-06-28')`,
      [officeId, unitId, code, title, status],
    );
  const item = (officeId: number, unitId: number, code: string, problem: string) =>
    one(
      `INSERT INTO rectification_items (code, office_id, unit_id, source, problem, status, opened_at, found_on)
       VALUES ($3, $1, $2, 'superior', $4, 'open', '2024-01-05T02:00:00Z', '2024-01-05')`,
      [officeId, unitId, code, problem],
    );

  beforeAll(async () => {
    stage = await planningStage();
    index = stage.rig.app.get(SearchIndex);
    const { officeId, unitId, ladderId } = stage.office;
    const names = ['supervisor', 'liaison', 'leader', 'otherliaison', 'below', 'stranger'] as const;
    people = Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await stage.rig.signedIn(name)] as const)),
    ) as typeof people;

    const reportId = await one(
      `INSERT INTO reports (code, issuer, title, report_year, plan_year, plan_heading, body, imported_at)
       VALUES ('R2023', '云溪市', '2023年度法治政府建设报告', 2023, 2024, '工作打算',
               '全年组织案卷' || E'\\n' || '评查两次。', '2024-01-02T00:00:00Z')`,
    );
    await one(
      `INSERT INTO plan_imports (report_id, office_id, state, doubts, reader_version, created_by, created_at)
       VALUES ($1, $2, 'open', '[]', '1', 'system', '2024-01-02T00:00:00Z')`,
      [reportId, officeId],
    );
    const targetId = await one(
      `INSERT INTO targets (code, office_id, plan_year, title, summary, status)
       VALUES ('MB-1', $1, 2024, '规范行政执法', '开展行政处罚案卷评查', 'in_progress')`,
      [officeId],
    );
    const taskId = await task(officeId, unitId, 'RW-1', '组织案卷评查');
    await stage.query('UPDATE tasks SET target_id = $1 WHERE id = $2', [targetId, taskId]);
    await task(officeId, unitId, 'RW-2', '案卷归档草稿', 'draft');
    await task(stage.strangerOfficeId, stage.strangerUnitId, 'RW-9', '组织案卷评查');
    await one(
      `INSERT INTO progress_reports (task_id, unit_id, purpose, percent, body, submitted_at)
       VALUES ($1, $2, 'progress', 40, '已抽取案卷六十件，责任人韩祎。', '2024-01-05T02:00:00Z')`,
      [taskId, unitId],
    );
    const caseId = await one(
      `INSERT INTO cases (task_id, unit_id, office_id, ladder_id, round, status, opened_at)
       VALUES ($1, $2, $3, $4, 1, 'open', '2024-01-05T02:00:00Z')`,
      [taskId, unitId, officeId, ladderId],
    );
    const notice = (level: number, number: string | null) =>
      one(
        `INSERT INTO notices (case_id, office_id, unit_id, level, kind, status, number_year, number_seq, number, content,
                              reasons, facts, ladder_id, calendar_version, drafted_at, issued_at)
         VALUES ($1, $2, $3, $4, 'guidance_list', $5, $6, $6, $7, $8, '[]', '{}', $9, 'v', '2024-01-05T02:00:00Z', $10)`,
        [
          ...[caseId, officeId, unitId, level, number === null ? 'draft' : 'issued'],
          ...[number === null ? null : 2024, number],
          JSON.stringify({
            ...{ title: '关于案卷评查的工作指引清单', issuer: '机构office', addressee: '机构unit' },
            ...{ grounds: ['任务逾期一个工作日'], rules: ['督办规则'], demands: ['按期办结'] },
            annex: [{ problem: '听证笔录缺页', demand: null, dueOn: null, caseId: null }],
          }),
          ...[ladderId, number === null ? null : '2024-01-05T03:00:00Z'],
        ],
      );
    await notice(1, '洪法督〔2024〕3号');
    await notice(2, null);
    await item(officeId, unitId, 'ZG-1', PROBLEM);
    await item(stage.strangerOfficeId, stage.strangerUnitId, 'ZG-9', PROBLEM);
    await index.refresh();
  });
  afterAll(() => stage.close());

  it('finds a word of two characters inside a sentence, in every kind of record', async () => {
    const found = await kinds(people.supervisor, '案卷');
    expect(found.sort()).toEqual([
      'item',
      'notice',
      'notice',
      'progress',
      'report',
      'target',
      'task',
      'task',
    ]);
    expect(await kinds(people.supervisor, '案卷', '&kind=report&year=2023')).toEqual(['report']);
    expect(await kinds(people.supervisor, '案卷', '&kind=report&year=2024')).toEqual([]);
  });

  it.each([
    ['a rare character', '祎', 'progress'],
    ['a document number with other brackets', '洪法督[2024]3号', 'notice'],
    ['full width and another script', '案卷評查　ＺＧ', undefined],
    ['two words that stand apart', '抽取 责任人', 'progress'],
    ['a line of an annex', '听证笔录', 'notice'],
  ])('finds %s', async (_, text, kind) => {
    const found = await kinds(people.supervisor, text);
    expect(found.at(0)).toBe(kind);
  });

  it('puts what is called exactly so first, then the newer, and marks what was found', async () => {
    const { items } = await search(people.supervisor, '组织案卷评查');
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({ kind: 'task', title: [{ text: '组织案卷评查', hit: true }] });
    expect(items[0]?.path).toMatch(/^\/tasks\/\d+$/);
    expect(items.find(({ kind }) => kind === 'report')?.excerpt).toContainEqual({
      text: '组织案卷 评查',
      hit: true,
    });
    const [numbered] = (await search(people.supervisor, 'RW-1')).items;
    expect(numbered).toMatchObject({ kind: 'task', number: 'RW-1', unitName: '机构unit' });
  });

  it('shows and counts what one sees, and nothing else', async () => {
    const of = async (who: Browser) => {
      const { items, total } = await search(who, '案卷');
      return [
        items
          .map(({ kind }) => kind)
          .sort()
          .join(),
        total,
      ] as const;
    };
    expect(await of(people.liaison)).toEqual(['item,notice,progress,target,task', { count: 5, more: false }]);
    expect(await of(people.stranger)).toEqual(['item,task', { count: 2, more: false }]);
    expect(await of(people.otherliaison)).toEqual(['', { count: 0, more: false }]);
    expect(await of(people.below)).toEqual(['', { count: 0, more: false }]);
    const sysadmin = await stage.rig.signedIn('sysadmin');
    expect(await sysadmin.ask('GET', '/api/search?text=x')).toMatchObject({ status: 403 });
  });

  it('follows every change, whoever made it', async () => {
    const [row] = await stage.query<{ id: number }>("SELECT id FROM tasks WHERE code = 'RW-1'");
    await stage.query('INSERT INTO task_cooperators (task_id, unit_id) VALUES ($1, $2)', [
      row?.id,
      stage.otherUnitId,
    ]);
    await index.refresh();
    expect((await kinds(people.otherliaison, '案卷')).sort()).toEqual(['progress', 'target', 'task']);
    await stage.query('DELETE FROM task_cooperators WHERE unit_id = $1', [stage.otherUnitId]);
    // Not yet entered anew, and hidden all the same.
    expect(await kinds(people.otherliaison, '案卷')).toEqual([]);
    await stage.query("UPDATE tasks SET title = '组织卷宗抽查' WHERE id = $1", [row?.id]);
    await index.refresh();
    expect(await kinds(people.liaison, '卷宗抽查')).toEqual(['progress', 'task']);
    expect(await stage.query('SELECT id FROM search_stale')).toEqual([]);
  });

  it('finds what the later rooms hold, for those who see it there', async () => {
    const { officeId, unitId } = stage.office;
    const { otherUnitId } = stage;
    const [who] = await stage.query<{ id: number }>('SELECT min(id) AS id FROM people');
    const at = '2024-03-05T02:00:00Z';
    const interviewId = await one(
      `INSERT INTO interviews (code, office_id, unit_id, reason, status, starts_at, place, host_id, arranged_at, record)
       VALUES ('YT-2024-0001', $1, $2, '台账久拖未建', 'recorded', $3, '三楼会议室', $4, $3,
               '{"said": "谈到河长巡查", "problems": ["河长巡查流于形式"], "causes": []}')`,
      [officeId, unitId, at, who?.id],
    );
    await one(
      `INSERT INTO interview_promises (interview_id, position, measure, responsible_id, due_on)
       VALUES ($1, 1, '补建河长巡查台账', $2, '2024-04-30')`,
      [interviewId, who?.id],
    );
    const inspectionId = await one(
      `INSERT INTO inspections (office_id, plan_year, status, topic, scope, authority, starts_on, ends_on, drafted_at)
       VALUES ($1, 2024, 'planned', '河长巡查专项督察', '巡查记录', '{"reference": "县委办发〔2024〕8号"}', '2024-05-06',
               '2024-05-10', $2)`,
      [officeId, at],
    );
    await one('INSERT INTO inspection_units (inspection_id, unit_id) VALUES ($1, $2)', [
      inspectionId,
      unitId,
    ]);
    await one(
      `INSERT INTO instructions (office_id, carrier_id, leader_id, subject_kind, topic, text, status, given_on, due_on,
                                 recorded_at)
       VALUES ($1, $2, $3, 'topic', '河长巡查', '请查明原因。', 'given', '2024-03-05', '2024-03-20', $4)`,
      [officeId, unitId, who?.id, at],
    );
    const [open] = await stage.query<{ id: number }>('SELECT min(id) AS id FROM cases');
    const circularId = await one(
      `INSERT INTO proposals (kind, case_id, office_id, unit_id, status, title, leads, proposed_at, text, issued_on)
       VALUES ('public_criticism', $1, $2, $3, 'published', '关于河长巡查不力的通报', '[]', $4, '予以通报。', '2024-03-06')`,
      [open?.id, officeId, unitId, at],
    );
    await one('INSERT INTO circular_recipients (proposal_id, organization_id) VALUES ($1, $2)', [
      circularId,
      otherUnitId,
    ]);
    const cycleId = await one(
      `INSERT INTO duty_cycles (office_id, year, status, form, due_on) VALUES ($1, 2023, 'open', '{}', '2024-03-29')`,
      [officeId],
    );
    await one(
      `INSERT INTO duty_reports (cycle_id, unit_id, status, submitted)
       VALUES ($1, $2, 'submitted', '{"answers": {"study": [{"text": "研究河长巡查三次"}]}}')`,
      [cycleId, unitId],
    );
    await one(
      `INSERT INTO duty_reports (cycle_id, unit_id, status, answers)
       VALUES ($1, $2, 'draft', '{"study": [{"text": "河长巡查尚未写完"}]}')`,
      [cycleId, otherUnitId],
    );
    await index.refresh();
    const found = async (who: Browser) => (await kinds(who, '河长巡查')).sort();
    const both = ['circular', 'duty_report', 'instruction', 'interview'];
    expect(await found(people.supervisor)).toEqual([...both, 'inspection', 'proposal'].sort());
    // Before its start an inspection is the office's own.
    expect(await found(people.liaison)).toEqual(both);
    await stage.query("UPDATE inspections SET status = 'under_way', started_at = now()");
    await index.refresh();
    expect(await found(people.liaison)).toContain('inspection');
    expect(await found(people.otherliaison)).toEqual(['circular']);
    expect(await found(people.stranger)).toEqual([]);
    const [promise] = (await search(people.liaison, '补建河长巡查台账')).items;
    expect(promise).toMatchObject({ kind: 'interview', path: `/interviews/${interviewId}` });
  });

  it('finds a proposal for its office and for who leads the unit, and for nobody in it', async () => {
    const { officeId, unitId } = stage.office;
    const [open] = await stage.query<{ id: number }>('SELECT min(id) AS id FROM cases');
    const proposalId = await one(
      `INSERT INTO proposals (kind, case_id, office_id, unit_id, status, title, leads, documents, proposed_at)
       VALUES ('referral', $1, $2, $3, 'proposed', '移送采砂许可问题', '["采砂台账前后不一。"]',
               '[{"kind": "record", "recordId": null, "number": "采砂卷三", "name": "现场照片"}]', '2024-03-07T02:00:00Z')`,
      [open?.id, officeId, unitId],
    );
    await index.refresh();
    const found = (who: Browser, text: string) => kinds(who, text, '&kind=proposal');
    for (const text of ['采砂许可', '台账前后不一', '采砂卷三']) {
      expect(await found(people.supervisor, text)).toEqual(['proposal']);
    }
    const [own] = (await search(people.leader, '采砂')).items;
    expect(own).toMatchObject({ kind: 'proposal', path: `/proposals/${proposalId}`, status: 'proposed' });
    for (const who of [people.liaison, people.otherliaison, people.below, people.stranger]) {
      expect(await found(who, '采砂')).toEqual([]);
    }
    await stage.query(
      "UPDATE proposals SET status = 'rejected', decision_reason = '先行核实。' WHERE id = $1",
      [proposalId],
    );
    await index.refresh();
    expect(await found(people.leader, '先行核实')).toEqual(['proposal']);
  });

  it('finds a leader’s own instruction for him, wherever it went', async () => {
    const at = '2024-03-08T02:00:00Z';
    await one(
      `INSERT INTO instructions (office_id, carrier_id, leader_id, subject_kind, topic, text, status, given_on, due_on,
                                 recorded_at)
       VALUES ($1, $2, $3, 'topic', '冷链市场', '请查明来源。', 'given', '2024-03-08', '2024-03-20', $4)`,
      [stage.office.officeId, stage.otherUnitId, stage.office.leaderId, at],
    );
    await index.refresh();
    const found = (who: Browser) => kinds(who, '冷链市场');
    expect(await found(people.leader)).toEqual(['instruction']);
    expect(await found(people.otherliaison)).toEqual(['instruction']);
    expect(await found(people.liaison)).toEqual([]);
  });

  it('notes nothing when nothing changes that is searched', async () => {
    await stage.query('UPDATE tasks SET version = version + 1, updated_at = now()');
    await stage.query("UPDATE notices SET served_on = '2024-01-08'");
    await stage.query('UPDATE proposals SET version = version + 1, ends_case = true');
    expect(await stage.query('SELECT id FROM search_stale')).toEqual([]);
  });

  it('leads through pages without losing or repeating a hit', async () => {
    const { officeId, unitId } = stage.office;
    for (let nth = 0; nth < 7; nth += 1)
      await item(officeId, unitId, `ZG-2${nth}`, nth % 3 ? `翻页${nth}` : '翻页');
    await index.refresh();
    const seen: number[] = [];
    let more = '&limit=2';
    for (
      let page: Said | null = null;
      page === null || page.next !== null;
      more = `&limit=2&cursor=${page.next}`
    ) {
      page = await search(people.supervisor, '翻页', more);
      expect(page.total).toEqual(seen.length === 0 ? { count: 7, more: false } : null);
      seen.push(...page.items.map(({ recordId }) => recordId));
    }
    const [exact, others] = [seen.slice(0, 3), seen.slice(3)];
    expect(new Set(seen).size).toBe(7);
    for (const part of [exact, others]) expect(part).toEqual([...part].sort((a, b) => b - a));
  });

  it('finds the same whether it looks at once, era by era or entry by entry', async () => {
    await stage.query("SELECT setval('search_entry_ids', 70000)");
    const { officeId, unitId } = stage.office;
    await item(officeId, unitId, 'ZG-30', '跨越各期的翻页');
    await index.refresh();
    const sight = sightOf({ held: [], offices: [officeId], units: [] }, 0);
    const question = readQuestion('翻页');
    const asked = { question, kind: undefined, year: undefined, after: undefined, limit: 100 };
    const hitsAmong = (entries: number, share: number) =>
      stage.rig.uow.run((tx) => {
        const shares = { entries, newestId: 70_001, ofToken: () => share, ofScopes: () => share };
        const { text, values } = hitStatement(sight, asked, shares);
        return tx.query<{ id: number }>(text, values);
      });
    const few = await hitsAmong(100, 0.4);
    expect(few).toHaveLength(8);
    expect(await hitsAmong(1_000_000_000, 0.4)).toEqual(few);
    expect(await hitsAmong(1_000_000_000, 0.9)).toEqual(few);
  });

  it('says what is wrong with a question', async () => {
    const ask = (query: string) => people.supervisor.ask('GET', `/api/search?${query}`);
    expect(await ask(`text=${encodeURIComponent('，。')}`)).toMatchObject({
      ...{ status: 422, body: { code: 'SEARCH_TEXT_EMPTY' } },
    });
    expect(await ask('text=x&cursor=abc')).toMatchObject({ status: 400, body: { code: 'CURSOR_INVALID' } });
    expect(await ask('')).toMatchObject({ status: 400 });
    expect(await ask('text=x&kind=people')).toMatchObject({ status: 400 });
  });
});
