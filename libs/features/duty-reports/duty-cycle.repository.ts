import { Injectable } from '@nestjs/common';
import { cycleNotFound, type DutyForm, type DutyPlan } from '#domain/duty-report';
import { type Day, DomainError } from '#domain/shared';
import { DutyCycle, type Tx } from '#persistence';
import type { CycleCommand } from './commands.ts';

@Injectable()
export class DutyCycleRepository {
  /**
   * Loads and locks a cycle; its reports come after it.
   * @param assertPower asked before the version: a stranger learns nothing
   * @throws DomainError `DUTY_CYCLE_NOT_FOUND`, `VERSION_CONFLICT`, and what `assertPower` throws
   */
  async lock(
    tx: Tx,
    { cycleId, expectedVersion }: CycleCommand,
    assertPower: (cycle: DutyCycle) => void,
  ): Promise<DutyCycle> {
    const cycle = await tx.manager.findOne(DutyCycle, {
      where: { id: cycleId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!cycle) throw cycleNotFound(cycleId);
    assertPower(cycle);
    if (expectedVersion === undefined || expectedVersion === cycle.version) return cycle;
    throw new DomainError('VERSION_CONFLICT', '该年度述法安排刚被他人处理，请刷新后重试。', {
      ...{ cycleId, status: cycle.status, version: cycle.version },
    });
  }

  /** Writes a locked cycle and counts its version on. */
  async save(tx: Tx, cycle: DutyCycle): Promise<void> {
    cycle.version += 1;
    await tx.manager.save(cycle);
  }

  /** @throws DomainError `ORGANIZATION_NOT_FOUND`, `DUTY_CYCLE_TWICE` */
  async insert(
    tx: Tx,
    {
      officeId,
      year,
      form,
      dueOn,
      evaluateOn,
    }: Pick<DutyCycle, 'officeId' | 'year' | 'form' | 'dueOn' | 'evaluateOn'>,
  ): Promise<number> {
    const [office] = await tx.query("SELECT 1 FROM organizations WHERE id = $1 AND kind = 'office'", [
      officeId,
    ]);
    if (!office) {
      throw new DomainError('ORGANIZATION_NOT_FOUND', '督办机构不存在，请重新选择。', { officeId });
    }
    const [row] = await tx.query<{ id: number }>(
      `INSERT INTO duty_cycles (office_id, year, status, form, due_on, evaluate_on)
       VALUES ($1, $2, 'draft', $3::jsonb, $4, $5) ON CONFLICT (office_id, year) DO NOTHING RETURNING id`,
      [officeId, year, JSON.stringify(form), dueOn, evaluateOn],
    );
    if (row) return row.id;
    const [other] = await tx.query<{ id: number }>(
      'SELECT id FROM duty_cycles WHERE office_id = $1 AND year = $2',
      [officeId, year],
    );
    throw new DomainError('DUTY_CYCLE_TWICE', `${year}年度述法已有安排，请在原安排中办理。`, {
      ...{ officeId, year, cycleId: other?.id },
    });
  }

  /** The template of the office's last year. */
  async lastForm(tx: Tx, officeId: number): Promise<DutyForm | undefined> {
    const [row] = await tx.query<{ form: DutyForm }>(
      'SELECT form FROM duty_cycles WHERE office_id = $1 ORDER BY year DESC LIMIT 1',
      [officeId],
    );
    return row?.form;
  }

  async planOf(tx: Tx, { id, dueOn, evaluateOn }: DutyCycle): Promise<DutyPlan> {
    const units = await tx.query<DutyPlan['units'][number]>(
      'SELECT unit_id AS "unitId", on_site AS "onSite" FROM duty_reports WHERE cycle_id = $1 ORDER BY id',
      [id],
    );
    const evaluators = await tx.query<{ id: number }>(
      'SELECT person_id AS id FROM duty_evaluators WHERE cycle_id = $1 ORDER BY id',
      [id],
    );
    return { dueOn, evaluateOn, units, evaluatorIds: evaluators.map((one) => one.id) };
  }

  /** Units that are no longer named leave with their empty reports; those that stay keep what they have. */
  async writePlan(tx: Tx, cycleId: number, { units, evaluatorIds }: DutyPlan): Promise<void> {
    const unitIds = units.map(({ unitId }) => unitId);
    await tx.query(
      "DELETE FROM duty_reports WHERE cycle_id = $1 AND status = 'not_begun' AND unit_id <> ALL($2::bigint[])",
      [cycleId, unitIds],
    );
    await tx.query(
      `INSERT INTO duty_reports (cycle_id, unit_id, status, on_site)
       SELECT $1, "unitId", 'not_begun', "onSite"
         FROM jsonb_to_recordset($2::jsonb) AS x("unitId" bigint, "onSite" boolean) ORDER BY "unitId"
       ON CONFLICT (cycle_id, unit_id)
       DO UPDATE SET on_site = excluded.on_site, version = duty_reports.version + 1
        WHERE duty_reports.on_site <> excluded.on_site`,
      [cycleId, JSON.stringify(units)],
    );
    await tx.query('DELETE FROM duty_evaluators WHERE cycle_id = $1 AND person_id <> ALL($2::bigint[])', [
      cycleId,
      evaluatorIds,
    ]);
    await tx.query(
      `INSERT INTO duty_evaluators (cycle_id, person_id)
       SELECT $1, id FROM unnest($2::bigint[]) AS id ON CONFLICT DO NOTHING`,
      [cycleId, evaluatorIds],
    );
  }

  /**
   * Units that exist on a day and lie below the office, at whatever depth.
   * @throws DomainError `UNIT_NOT_FOUND`
   */
  async assertUnits(tx: Tx, on: Day, officeId: number, unitIds: readonly number[]): Promise<void> {
    const rows = await tx.query<{ id: number }>(
      `WITH RECURSIVE up AS (
         SELECT o.id AS unit_id, o.id, o.parent_id FROM organizations o
          WHERE o.id = ANY($1::bigint[]) AND o.valid_from <= $2 AND (o.valid_to IS NULL OR o.valid_to >= $2)
         UNION SELECT up.unit_id, p.id, p.parent_id FROM up JOIN organizations p ON p.id = up.parent_id)
       SELECT unit_id AS id FROM up WHERE id = $3`,
      [unitIds, on, officeId],
    );
    const below = new Set(rows.map(({ id }) => id));
    const unitId = unitIds.find((id) => !below.has(id));
    if (unitId === undefined) return;
    throw new DomainError('UNIT_NOT_FOUND', '述法单位不存在、已撤并或不在本机构之下，请重新选择。', {
      unitId,
    });
  }

  /**
   * 评议人: people of the office, and leaders of the office or of one of the units.
   * @throws DomainError `PERSON_NOT_FOUND`
   */
  async assertEvaluators(
    tx: Tx,
    on: Day,
    officeId: number,
    { units }: Pick<DutyPlan, 'units'>,
    personIds: readonly number[],
  ): Promise<void> {
    const rows = await tx.query<{ id: number }>(
      `SELECT DISTINCT person_id AS id FROM appointments
        WHERE person_id = ANY($1::bigint[]) AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)
          AND ((organization_id = $3 AND role IN ('supervisor', 'approver', 'leader'))
            OR (organization_id = ANY($4::bigint[]) AND role = 'leader'))`,
      [personIds, on, officeId, units.map(({ unitId }) => unitId)],
    );
    const known = new Set(rows.map(({ id }) => id));
    const personId = personIds.find((id) => !known.has(id));
    if (personId === undefined) return;
    throw new DomainError(
      'PERSON_NOT_FOUND',
      '评议人应是本督办机构的人员，或者述法单位的分管领导，请重新选择。',
      { personId },
    );
  }
}
