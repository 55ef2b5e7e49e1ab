import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { TaskService } from '#features/tasks';
import { SYSTEM } from '#platform/actor';
import type { Clock } from '#platform/clock';
import { createDataSource, type DatabaseConnection, type Tx } from '#persistence';
import { apiRig } from '../http/rig-for-specs.ts';

export const at = (on: string) => instantAt(day(on), '10:00');

/**
 * A small office over HTTP, with a target that promises two figures, units that cooperate (`helper`, `second`), one
 * that has no part (`sibling`), and the approver of another office (`stranger`).
 */
export async function reportingRig(
  connection: DatabaseConnection,
  clocks: { readonly clock: Clock & { at: Date }; readonly securityClock: Clock },
  enterOffice: (tx: Tx) => Promise<{ readonly officeId: number; readonly unitId: number }>,
) {
  const { clock } = clocks;
  const dataSource: DataSource = await createDataSource(connection).initialize();
  const rig = await apiRig(dataSource, clocks);
  const office = await rig.uow.run(enterOffice);
  const one = async (sql: string, parameters: unknown[]) => {
    const [row] = await dataSource.query<{ id: number }[]>(`${sql} RETURNING id`, parameters);
    return row?.id ?? 0;
  };
  const unit = (code: string, kind: string, parentId: number | null) =>
    one(
      "INSERT INTO organizations (code, name, kind, level, parent_id, valid_from) VALUES ($1, $1, $2, 'city', $3, '2024-01-01')",
      [code, kind, parentId],
    );
  const appoint = async (
    code: string,
    ...roles: readonly (readonly [role: string, organizationId: number])[]
  ) => {
    const personId = await one(
      "INSERT INTO people (code, name, email) VALUES ($1, $1, $1 || '@yunxi.example')",
      [code],
    );
    for (const [role, organizationId] of roles) {
      await one(
        "INSERT INTO appointments (person_id, organization_id, role, valid_from) VALUES ($1, $2, $3, '2024-01-01')",
        [personId, organizationId, role],
      );
    }
  };
  const units = {
    helper: await unit('helping', 'unit', office.officeId),
    second: await unit('seconding', 'unit', office.officeId),
    sibling: await unit('apart', 'unit', office.officeId),
    elsewhere: await unit('elsewhere', 'office', null),
  };
  await appoint('helper', ['liaison', units.helper]);
  await appoint('second', ['liaison', units.second]);
  await appoint('sibling', ['liaison', units.sibling]);
  await appoint('stranger', ['approver', units.elsewhere]);
  await appoint('supervisor', ['supervisor', office.officeId]);
  await appoint('both', ['liaison', office.unitId], ['approver', office.officeId]);
  await rig.giveEverybodyAccounts();
  const targetId = await one(
    "INSERT INTO targets (code, office_id, plan_year, title, summary, status) VALUES ('G1', $1, 2024, '目标', '目标', 'confirmed')",
    [office.officeId],
  );
  const indicator = (position: number, name: string, op: string, value: number | null, sign: string) =>
    one(
      `INSERT INTO indicators (target_id, position, name, op, value, unit, direction, kind)
       VALUES ($1, $2, $3, $4, $5, $6, 'up', 'number')`,
      [targetId, position, name, op, value, sign],
    );
  const reviewed = await indicator(1, '合法性审查率', '>=', 100, '%');
  const lost = await indicator(2, '行政诉讼败诉率', '<=', 5, '%');

  const tasks = rig.app.get(TaskService, { strict: false });
  let created = 0;
  return {
    ...rig,
    clock,
    office,
    units,
    targetId,
    indicators: { reviewed, lost },
    query: <Row>(sql: string, parameters: unknown[] = []) => dataSource.query<Row[]>(sql, parameters),
    /** A task of the small office's unit with two that cooperate, accepted on 2024-01-08. */
    accepted: async (): Promise<number> => {
      clock.at = at('2024-01-08');
      const [taskId = 0] = await tasks.createMany(SYSTEM, [
        {
          ...{ code: `T${(created += 1)}`, targetId, officeId: office.officeId, leadUnitId: office.unitId },
          ...{ title: '规范性文件审查', measure: '逐件审查。', dueOn: day('2024-06-28') },
        },
      ]);
      await tasks.assign(SYSTEM, {
        taskId,
        cooperatingUnitIds: [units.helper, units.second],
        reportingCycle: 'monthly',
      });
      await tasks.accept(SYSTEM, { taskId });
      return taskId;
    },
    close: async () => {
      await rig.close();
      await dataSource.destroy();
    },
  };
}

export type ReportingRig = Awaited<ReturnType<typeof reportingRig>>;
