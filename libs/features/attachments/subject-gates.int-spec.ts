import type { DataSource } from 'typeorm';
import { type AttachmentStanding, ATTACHMENT_SUBJECTS, type AttachmentSubjectKind } from '#domain/attachment';
import { day, instantAt } from '#domain/shared';
import { createDataSource, UnitOfWork } from '#persistence';
import {
  createTestDatabase,
  enterSmallOffice,
  enterTasks,
  type SmallOffice,
  type TestDatabase,
} from '#testing';
import { standingOf } from './subject-gates.query.ts';

describe('whose a record with attachments is', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let uow: UnitOfWork;
  let office: SmallOffice;
  let ids: Record<AttachmentSubjectKind, number>;
  let helperId: number;
  const at = instantAt(day('2024-07-12'), '09:00');

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    uow = new UnitOfWork(dataSource);
    office = await uow.run(enterSmallOffice);
    const { officeId, unitId, ladderId } = office;
    const one = async (sql: string, parameters: unknown[]) => {
      const [row] = await dataSource.query<{ id: number }[]>(`INSERT INTO ${sql} RETURNING id`, parameters);
      return row?.id ?? 0;
    };
    helperId = await one(
      `organizations (code, name, kind, level, parent_id, valid_from)
       VALUES ('helper', '配合单位', 'unit', 'city', $1, '2024-01-01')`,
      [officeId],
    );
    const dueOn = day('2024-09-30');
    const [caseId] = await uow.run((tx) => enterTasks(tx, office, { count: 1, dueOn, nextDueAt: at }));
    const [task = 0] = (await dataSource.query<{ id: number }[]>('SELECT id FROM tasks')).map(({ id }) => id);
    await one('task_cooperators (task_id, unit_id) VALUES ($1, $2)', [task, helperId]);
    ids = {
      task,
      report: await one(
        `progress_reports (task_id, unit_id, purpose, body, submitted_at) VALUES ($1, $2, 'progress', '进展', $3)`,
        [task, unitId, at],
      ),
      report_draft: await one(
        `report_drafts (task_id, unit_id, purpose, body, readings, saved_at)
         VALUES ($1, $2, 'progress', '初稿', '[]', $3)`,
        [task, unitId, at],
      ),
      contribution: await one(
        `contributions (task_id, unit_id, status, body, readings, submitted_at)
         VALUES ($1, $2, 'submitted', '材料', '[]', $3)`,
        [task, helperId, at],
      ),
      extension: await one(
        `extensions (task_id, reason, previous_due_on, requested_due_on, requested_at)
         VALUES ($1, '理由', $2, '2024-10-31', $3)`,
        [task, dueOn, at],
      ),
      rectification: await one(
        `rectification_items (code, office_id, unit_id, source, problem, status, opened_at)
         VALUES ('1', $1, $2, 'notice', '问题', 'open', $3)`,
        [officeId, unitId, at],
      ),
      interview: await one(
        `interviews (code, office_id, unit_id, status, starts_at, place, host_id, arranged_at)
         VALUES ('YT-2024-0001', $1, $2, 'held', $3, '会议室', $4, $3)`,
        [officeId, unitId, at, office.approverId],
      ),
      duty_report: await one("duty_reports (cycle_id, unit_id, status) VALUES ($1, $2, 'draft')", [
        await one(
          "duty_cycles (office_id, year, status, form, due_on) VALUES ($1, 2024, 'open', '{}', '2024-12-31')",
          [officeId],
        ),
        unitId,
      ]),
      finding: await one(
        `inspection_findings (inspection_id, unit_id, kind, fact, evidence, demand, completion_days, found_at)
         VALUES ($1, $2, 'problem', '事实', '证据', '要求', 30, $3)`,
        [
          await one(
            `inspections (office_id, plan_year, status, topic, scope, authority, starts_on, ends_on, drafted_at)
             VALUES ($1, 2024, 'under_way', '专题', '范围', '{}', '2024-07-01', '2024-07-31', $2)`,
            [officeId, at],
          ),
          unitId,
          at,
        ],
      ),
      instruction: await one(
        `instructions (office_id, carrier_id, leader_id, subject_kind, topic, text, status, given_on, due_on, recorded_at)
         VALUES ($1, $2, $3, 'topic', '事由', '请办理', 'given', '2024-07-01', '2024-07-31', $4)`,
        [officeId, unitId, office.leaderId, at],
      ),
      proposal: await one(
        `proposals (kind, case_id, office_id, unit_id, status, title, leads, proposed_at)
         VALUES ('referral', $1, $2, $3, 'proposed', '移送建议', '[]', $4)`,
        [caseId, officeId, unitId, at],
      ),
      notice: await one(
        `notices (case_id, office_id, unit_id, level, kind, status, content, reasons, facts, ladder_id, calendar_version, drafted_at)
         VALUES ($1, $2, $3, 1, 'guidance', 'draft', '{}', '[]', '{}', $4, '1', $5)`,
        [caseId, officeId, unitId, ladderId, at],
      ),
    };
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const standing = (kind: AttachmentSubjectKind, options = {}) =>
    uow.run((tx) => standingOf(tx, { kind, id: ids[kind] }, options));
  const told = async (kind: AttachmentSubjectKind) => {
    const { unitIds, writerIds, open } = (await standing(kind)) as AttachmentStanding;
    return [unitIds, writerIds, open];
  };

  it('is told for every kind of record, locked or not, and for none that is not there', async () => {
    for (const kind of ATTACHMENT_SUBJECTS) {
      const found = await standing(kind, { lock: true });
      expect(found).toMatchObject({ officeId: kind === 'report_draft' ? 0 : office.officeId });
      expect(await standing(kind)).toEqual(found);
      expect(await uow.run((tx) => standingOf(tx, { kind, id: 999_999 }))).toBeUndefined();
    }
  });

  it('names the units that see it and those that add to it', async () => {
    const { unitId } = office;
    const both = [unitId, helperId];
    expect(await told('task')).toEqual([both, both, true]);
    expect(await told('report')).toEqual([both, [unitId], true]);
    expect(await told('report_draft')).toEqual([[unitId], [unitId], true]);
    expect(await told('contribution')).toEqual([both, [helperId], true]);
    expect(await told('extension')).toEqual([both, [unitId], true]);
    expect(await told('rectification')).toEqual([[unitId], [unitId], true]);
    expect(await told('instruction')).toEqual([[unitId], [unitId], true]);
    expect(await told('proposal')).toEqual([[], [], false]);
  });

  it('keeps a notice and a task to the office until they are given out', async () => {
    expect(await told('notice')).toEqual([[], [office.unitId], false]);
    await dataSource.query("UPDATE notices SET status = 'issued', issued_at = $1, number = '1'", [at]);
    expect(await told('notice')).toEqual([[office.unitId], [office.unitId], true]);
    await dataSource.query("UPDATE tasks SET status = 'draft'");
    for (const kind of ['task', 'report', 'extension'] as const) expect((await told(kind))[0]).toEqual([]);
  });

  it('closes to its units once it was reviewed, decided, answered or handed in', async () => {
    await dataSource.query("UPDATE tasks SET status = 'submitted'");
    await dataSource.query('UPDATE progress_reports SET reviewed_at = $1', [at]);
    await dataSource.query('UPDATE contributions SET reviewed_at = $1', [at]);
    await dataSource.query('UPDATE extensions SET decided_at = $1', [at]);
    await dataSource.query("UPDATE rectification_items SET status = 'submitted'");
    await dataSource.query("UPDATE notices SET status = 'replied'");
    await dataSource.query("UPDATE interviews SET status = 'concluded'");
    await dataSource.query("UPDATE duty_reports SET status = 'submitted'");
    await dataSource.query("UPDATE inspections SET status = 'fed_back'");
    await dataSource.query("UPDATE instructions SET status = 'reported'");
    for (const kind of ATTACHMENT_SUBJECTS) expect((await told(kind))[2]).toBe(kind === 'report_draft');
  });
});
