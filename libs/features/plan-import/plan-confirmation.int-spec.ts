import { day, instantAt } from '#domain/shared';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import {
  ENFORCEMENT,
  REVIEW,
  refused,
  supervisor,
  officeWithReports,
  type OfficeWithReports,
} from './reports-for-specs.ts';
import { type PlanImportRig, planImportRig } from './rig-for-specs.ts';

describe('confirming an import', () => {
  const clock = new TestClock(instantAt(day('2024-01-08'), '10:00'));
  let database: TestDatabase;
  let rig: PlanImportRig;
  let office: OfficeWithReports;
  let officeId: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    rig = await planImportRig(database.connection, clock);
    ({ officeId } = await rig.uow.run(enterSmallOffice));
    office = await officeWithReports(rig, officeId);
  });
  afterAll(async () => {
    await rig.close();
    await database.drop();
  });

  it('makes confirmed targets of all that is kept, each at its exact place in the stored report', async () => {
    const importId = await office.imported();
    const dropped = await office.draftNamed(importId, '学习');
    await rig.desk.drop(supervisor, { importId, draftIds: [dropped.id] });
    const targetIds = await rig.confirmation.confirm(supervisor, { importId, expectedVersion: 2 });
    const targets = await rig.targets(importId);
    expect(targets.map(({ id }) => id)).toEqual(targetIds);
    expect(targets.map(({ title, status }) => [title, status])).toEqual([
      ['畅通复议渠道', 'confirmed'],
      ['规范行政执法', 'confirmed'],
    ]);
    expect(targets.map(({ sliced }) => sliced)).toEqual([REVIEW, ENFORCEMENT]);
    expect(targets.every(({ text, sliced }) => text === sliced)).toBe(true);
    const indicators = await rig.query<{ value: number }>(
      'SELECT value::float8 AS value FROM indicators WHERE target_id = $1 ORDER BY position',
      [targetIds[0]],
    );
    expect(indicators.map(({ value }) => value)).toEqual([100, 5]);
    expect(await rig.actions(`target:${targetIds[0]}`)).toEqual(['target.drafted', 'target.confirmed']);
    expect(await rig.actions(`plan_import:${importId}`)).toEqual([
      'plan_import.created',
      'plan_import.confirmed',
    ]);
    expect((await rig.imports.view(importId)).imported).toMatchObject({ state: 'confirmed', version: 3 });
  });

  it('happens once', async () => {
    const importId = await office.imported();
    await rig.confirmation.confirm(supervisor, { importId });
    const targets = await rig.count('targets');
    await expect(rig.confirmation.confirm(supervisor, { importId })).rejects.toThrow(
      refused('TRANSITION_REFUSED'),
    );
    const { id: draftId } = await office.draftNamed(importId, '学习');
    await expect(rig.desk.edit(supervisor, { draftId, title: '再改' })).rejects.toThrow(
      refused('IMPORT_CLOSED'),
    );
    expect(await rig.count('targets')).toBe(targets);
  });

  it('is won by one of several at once', async () => {
    const importId = await office.imported();
    const command = { importId, expectedVersion: 1 };
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => rig.confirmation.confirm(supervisor, command)),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    const lost = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(lost?.reason).toMatchObject({
      code: 'VERSION_CONFLICT',
      details: { state: 'confirmed', version: 2 },
    });
    expect(await rig.targets(importId)).toHaveLength(3);
  });

  it('does not confirm what a person did not see', async () => {
    const importId = await office.imported();
    const { id: draftId } = await office.draftNamed(importId, '学习');
    await rig.desk.edit(supervisor, { draftId, title: '改过' });
    await expect(rig.confirmation.confirm(supervisor, { importId, expectedVersion: 1 })).rejects.toThrow(
      refused('VERSION_CONFLICT'),
    );
    expect(await rig.targets(importId)).toEqual([]);
  });

  it('leaves nothing behind when one target cannot be written', async () => {
    const importId = await office.imported();
    const { report: stored } = await rig.imports.view(importId);
    await rig.query(
      "INSERT INTO targets (code, office_id, plan_year, title, summary, status) VALUES ($1, $2, 2024, '占号', '占号', 'draft')",
      [`MB-${stored.planYear}-${importId}-03`, officeId],
    );
    const before = [
      await rig.count('targets'),
      await rig.count('indicators'),
      await rig.count('ledger_entries'),
    ];
    await expect(rig.confirmation.confirm(supervisor, { importId })).rejects.toThrow(
      refused('TARGET_CODE_TAKEN'),
    );
    expect([
      await rig.count('targets'),
      await rig.count('indicators'),
      await rig.count('ledger_entries'),
    ]).toEqual(before);
    expect((await rig.imports.view(importId)).imported.state).toBe('open');
  });

  it('needs something kept; an import of no use is laid aside and can be taken up again', async () => {
    const importId = await office.imported();
    const draftIds = (await office.drafts(importId)).map(({ id }) => id);
    await rig.desk.drop(supervisor, { importId, draftIds });
    await expect(rig.confirmation.confirm(supervisor, { importId })).rejects.toThrow(
      refused('IMPORT_NOTHING_KEPT'),
    );
    await rig.confirmation.discard(supervisor, { importId });
    await expect(rig.desk.restore(supervisor, { importId, draftIds })).rejects.toThrow(
      refused('IMPORT_CLOSED'),
    );
    await rig.confirmation.resume(supervisor, { importId });
    await rig.desk.restore(supervisor, { importId, draftIds });
    expect(await rig.confirmation.confirm(supervisor, { importId })).toHaveLength(3);
  });
});
