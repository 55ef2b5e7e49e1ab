import { addDays, type Day, instantAt } from '#domain/shared';
import { PolicyService } from '#features/policies';
import type { TaskService } from '#features/tasks';
import { type Actor, SYSTEM } from '#platform/actor';
import type { Tx, UnitOfWork } from '#persistence';
import { holidayYears } from '#seeds';
import { automaticLadder } from '#testing';
import type { Chance } from './chance.ts';

/** Nobody at this domain can be reached: the mail server answers 550. */
export const UNREACHABLE_DOMAIN = 'nowhere.example';

export interface DrillOffice {
  readonly officeId: number;
  /** Both may sign. */
  readonly approverIds: readonly number[];
  readonly unitIds: readonly number[];
  readonly leaderId: number;
  readonly supervisor: Actor;
}

const UNITS = 4;
const TASKS = 12;

/** Two offices, each with its own numbers, a few units and a dozen tasks due within the first two months. */
export async function enterOffices(uow: UnitOfWork, chance: Chance, startsOn: Day): Promise<DrillOffice[]> {
  return uow.run(async (tx) => {
    const policies = new PolicyService();
    const now = instantAt(startsOn);
    await policies.loadYears(tx, now, holidayYears());
    await policies.publishLadder(tx, now, automaticLadder(), startsOn);
    return [
      await enterOffice(tx, chance, startsOn, 'A', '云法督'),
      await enterOffice(tx, chance, startsOn, 'B', '江法督'),
    ];
  });
}

async function enterOffice(
  tx: Tx,
  chance: Chance,
  since: Day,
  code: string,
  agencyCode: string,
): Promise<DrillOffice> {
  const organization = (key: string, kind: string, parentId: number | null, agency: string | null) =>
    insert(tx, 'organizations', {
      ...{ code: key, name: `${key}机构`, kind, level: 'county', parent_id: parentId },
      ...{ agency_code: agency, valid_from: since },
    });
  const person = (key: string, reachable = true) =>
    insert(tx, 'people', {
      code: key,
      name: `${key}同志`,
      email: `${key}@${reachable ? 'yunxi.example' : UNREACHABLE_DOMAIN}`.toLowerCase(),
    });
  const appoint = (personId: number, organizationId: number, role: string) =>
    insert(tx, 'appointments', {
      person_id: personId,
      organization_id: organizationId,
      role,
      valid_from: since,
    });

  const officeId = await organization(code, 'office', null, agencyCode);
  const approverIds: number[] = [];
  for (const nth of [1, 2]) {
    const approver = await person(`${code}-approver${nth}`);
    await appoint(approver, officeId, 'approver');
    approverIds.push(approver);
  }
  const leaderId = await person(`${code}-leader`);
  await appoint(leaderId, officeId, 'leader');
  const supervisorId = await person(`${code}-supervisor`);
  await appoint(supervisorId, officeId, 'supervisor');
  const unitIds: number[] = [];
  for (let nth = 1; nth <= UNITS; nth += 1) {
    const unitId = await organization(`${code}${nth}`, 'unit', officeId, null);
    await appoint(await person(`${code}${nth}-liaison`, !chance.oneIn(6)), unitId, 'liaison');
    await appoint(await person(`${code}${nth}-head`, !chance.oneIn(6)), unitId, 'unit_head');
    await appoint(leaderId, unitId, 'leader');
    unitIds.push(unitId);
  }
  return { officeId, approverIds, unitIds, leaderId, supervisor: { kind: 'person', id: supervisorId } };
}

/** Gives the tasks out on the first morning; a few are never accepted by their unit. */
export async function giveOutTasks(
  tasks: TaskService,
  chance: Chance,
  startsOn: Day,
  { officeId, unitIds, supervisor }: DrillOffice,
): Promise<void> {
  const dueDays = [10, 24, 38, 52].map((days) => addDays(startsOn, days + chance.between(0, 6)));
  const ids = await tasks.createMany(
    supervisor,
    Array.from({ length: TASKS }, (_, nth) => ({
      ...{ code: `${officeId}-${nth + 1}`, officeId, leadUnitId: chance.pick(unitIds) },
      ...{ title: `第${nth + 1}项任务`, measure: '按时办结并报送结果', dueOn: chance.pick(dueDays) },
    })),
  );
  await tasks.assignMany(
    supervisor,
    ids.map((taskId) => ({
      taskId,
      ...(chance.oneIn(4) && { reportingCycle: 'monthly' as const }),
      ...(chance.oneIn(4) && { milestones: [{ name: '完成初稿', dueOn: addDays(startsOn, 7) }] }),
    })),
  );
  for (const taskId of ids) if (!chance.oneIn(5)) await tasks.accept(SYSTEM, { taskId });
}

async function insert(tx: Tx, table: string, row: Readonly<Record<string, unknown>>): Promise<number> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  const [stored] = await tx.query<{ id: number }>(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')}) RETURNING id`,
    Object.values(row),
  );
  if (!stored) throw new Error(`Nothing was inserted into ${table}`);
  return stored.id;
}
