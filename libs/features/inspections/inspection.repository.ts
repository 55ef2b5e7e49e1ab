import { Injectable } from '@nestjs/common';
import type { Finding, Tie } from '#domain/inspection';
import { inspectionNotFound } from '#domain/inspection';
import { type Day, DomainError } from '#domain/shared';
import { Inspection, InspectionFinding, type Tx } from '#persistence';

/** A unit of an inspection, as a document names it. */
export interface NamedUnit {
  readonly unitId: number;
  readonly unitName: string;
  readonly assessment: string;
}

/** Who is in the team. */
export interface Member {
  readonly personId: number;
  readonly name: string;
  readonly head: boolean;
}

@Injectable()
export class InspectionRepository {
  /** @throws DomainError `INSPECTION_NOT_FOUND` */
  async lock(tx: Tx, id: number): Promise<Inspection> {
    const found = await tx.manager.findOne(Inspection, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (found) return found;
    throw inspectionNotFound(id);
  }

  async insert(tx: Tx, inspection: Partial<Inspection>): Promise<number> {
    const { id } = await tx.manager.save(tx.manager.create(Inspection, inspection));
    return id;
  }

  async save(tx: Tx, inspection: Inspection): Promise<void> {
    inspection.version += 1;
    await tx.manager.save(inspection);
  }

  /** Units in the order in which the document names them. */
  unitsOf(tx: Tx, inspectionId: number): Promise<NamedUnit[]> {
    return tx.query(
      `SELECT u.unit_id AS "unitId", o.name AS "unitName", u.assessment
         FROM inspection_units u JOIN organizations o ON o.id = u.unit_id
        WHERE u.inspection_id = $1 ORDER BY u.id`,
      [inspectionId],
    );
  }

  /** The head first. */
  membersOf(tx: Tx, inspectionId: number): Promise<Member[]> {
    return tx.query(
      `SELECT m.person_id AS "personId", p.name, m.head FROM inspection_members m JOIN people p ON p.id = m.person_id
        WHERE m.inspection_id = $1 ORDER BY m.head DESC, m.id`,
      [inspectionId],
    );
  }

  async replaceUnits(tx: Tx, inspectionId: number, unitIds: readonly number[]): Promise<void> {
    await tx.query('DELETE FROM inspection_units WHERE inspection_id = $1', [inspectionId]);
    await tx.query(
      `INSERT INTO inspection_units (inspection_id, unit_id)
       SELECT $1, unit_id FROM unnest($2::bigint[]) WITH ORDINALITY AS x(unit_id, nth) ORDER BY nth`,
      [inspectionId, unitIds],
    );
  }

  async replaceTeam(
    tx: Tx,
    inspectionId: number,
    team: readonly Pick<Member, 'personId' | 'head'>[],
  ): Promise<void> {
    await tx.query('DELETE FROM inspection_members WHERE inspection_id = $1', [inspectionId]);
    await tx.query(
      `INSERT INTO inspection_members (inspection_id, person_id, head)
       SELECT $1, "personId", head
         FROM jsonb_to_recordset($2::jsonb) AS x(nth int, "personId" bigint, head boolean) ORDER BY nth`,
      [inspectionId, JSON.stringify(team.map(({ personId, head }, nth) => ({ nth, personId, head })))],
    );
  }

  /**
   * Units that exist on a day and lie below the office, at whatever depth.
   * @throws DomainError `UNIT_NOT_FOUND`
   */
  async assertUnitsBelow(tx: Tx, on: Day, officeId: number, unitIds: readonly number[]): Promise<void> {
    const below = await this.amongBelow(
      tx,
      officeId,
      `SELECT id FROM below WHERE id = ANY($2::bigint[]) AND kind = 'unit' AND valid_from <= $3
          AND (valid_to IS NULL OR valid_to >= $3)`,
      [unitIds, on],
    );
    const unitId = unitIds.find((id) => !below.has(id));
    if (unitId === undefined) return;
    throw new DomainError('UNIT_NOT_FOUND', '被督察单位不存在或不在本机构督办范围内，请重新选择。', {
      unitId,
    });
  }

  /**
   * People who hold an office in the office itself or below it.
   * @throws DomainError `PERSON_NOT_FOUND`
   */
  async assertPeopleBelow(tx: Tx, on: Day, officeId: number, personIds: readonly number[]): Promise<void> {
    const known = await this.amongBelow(
      tx,
      officeId,
      `SELECT a.person_id AS id FROM appointments a JOIN below b ON b.id = a.organization_id
        WHERE a.person_id = ANY($2::bigint[]) AND a.valid_from <= $3 AND (a.valid_to IS NULL OR a.valid_to >= $3)`,
      [personIds, on],
    );
    const personId = personIds.find((id) => !known.has(id));
    if (personId === undefined) return;
    throw new DomainError('PERSON_NOT_FOUND', '督察组成员不存在或不在本机构范围内任职，请重新选择。', {
      personId,
    });
  }

  /** Offices that these people hold, held or took over in these units. */
  ties(tx: Tx, on: Day, personIds: readonly number[], unitIds: readonly number[]): Promise<Tie[]> {
    return tx.query(
      `SELECT a.person_id AS "personId", p.name AS "personName", a.organization_id AS "unitId", o.name AS "unitName",
              a.valid_to AS until
         FROM appointments a JOIN people p ON p.id = a.person_id JOIN organizations o ON o.id = a.organization_id
        WHERE a.person_id = ANY($1::bigint[]) AND a.organization_id = ANY($2::bigint[]) AND a.valid_from <= $3
        ORDER BY a.valid_to DESC NULLS FIRST, a.id`,
      [personIds, unitIds, on],
    );
  }

  async officeName(tx: Tx, officeId: number): Promise<string> {
    const [row] = await tx.query<{ name: string }>('SELECT name FROM organizations WHERE id = $1', [
      officeId,
    ]);
    return row?.name ?? '';
  }

  /** In the order of the document: unit by unit, as they were entered. */
  findingsOf(tx: Tx, inspectionId: number): Promise<InspectionFinding[]> {
    return tx.manager.find(InspectionFinding, { where: { inspectionId }, order: { id: 'ASC' } });
  }

  async addFindings(
    tx: Tx,
    {
      inspectionId,
      at,
      byId,
    }: { readonly inspectionId: number; readonly at: Date; readonly byId: number | null },
    findings: readonly Finding[],
  ): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(
      `INSERT INTO inspection_findings (inspection_id, unit_id, kind, fact, evidence, basis, demand, completion_days,
                                        task_id, report_id, found_at, found_by_id)
       SELECT $1, "unitId", kind, fact, evidence, basis, demand, "completionDays", "taskId", "reportId", $3, $4
         FROM jsonb_to_recordset($2::jsonb) AS x(nth int, "unitId" bigint, kind text, fact text, evidence text, basis text,
              demand text, "completionDays" int, "taskId" bigint, "reportId" bigint)
        ORDER BY nth RETURNING id`,
      [inspectionId, JSON.stringify(findings.map((finding, nth) => ({ ...finding, nth }))), at, byId],
    );
    return rows.map(({ id }) => id).sort((a, b) => a - b);
  }

  /** What signing leaves on the findings: day, item, case and what was undone. */
  async settleFindings(
    tx: Tx,
    findings: readonly Pick<InspectionFinding, 'id' | 'completeBy' | 'itemId' | 'caseId' | 'overturned'>[],
  ): Promise<void> {
    await tx.query(
      `UPDATE inspection_findings f
          SET complete_by = x."completeBy", item_id = x."itemId", case_id = x."caseId", overturned = x.overturned,
              version = f.version + 1
         FROM jsonb_to_recordset($1::jsonb) AS x(id bigint, "completeBy" date, "itemId" bigint, "caseId" bigint,
              overturned jsonb)
        WHERE f.id = x.id`,
      [JSON.stringify(findings)],
    );
  }

  private async amongBelow(
    tx: Tx,
    officeId: number,
    select: string,
    values: readonly unknown[],
  ): Promise<ReadonlySet<number>> {
    const rows = await tx.query<{ id: number }>(
      `WITH RECURSIVE below AS (
         SELECT id, kind, valid_from, valid_to FROM organizations WHERE id = $1
         UNION SELECT o.id, o.kind, o.valid_from, o.valid_to FROM organizations o JOIN below b ON o.parent_id = b.id)
       ${select}`,
      [officeId, ...values],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
