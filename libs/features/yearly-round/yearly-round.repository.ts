import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import type { Day } from '#domain/shared';
import { type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import { type Tx, YearlyTemplate } from '#persistence';

export interface NamedUnit {
  readonly id: number;
  readonly name: string;
}

/** A template with the names of what it speaks of. */
export interface TemplateRow extends YearlyTemplate {
  readonly officeName: string;
  readonly unitName: string | null;
}

/** A task that was made before. */
export interface MadeTask {
  readonly templateId: number;
  readonly unitId: number;
  readonly taskId: number;
  readonly taskCode: string;
}

const ORDER = 'dueMonth';
const ROWS = `
  SELECT t.id, t.office_id AS "officeId", t.key, t.edition, t.title, t.measure, t.basis, t.due_month AS "dueMonth",
         t.due_day AS "dueDay", t.shift, t.audience, t.unit_id AS "unitId", t.reporting_cycle AS "reportingCycle",
         t.milestones, t.enabled, t.version, o.name AS "officeName", u.name AS "unitName"
    FROM yearly_templates t JOIN organizations o ON o.id = t.office_id
    LEFT JOIN organizations u ON u.id = t.unit_id`;

@Injectable()
export class YearlyRoundRepository {
  /** Locks an office against another round of its own; the name is empty where it is no office. */
  async lockOffice(tx: Tx, officeId: number): Promise<string | undefined> {
    const [office] = await tx.query<{ name: string }>(
      "SELECT name FROM organizations WHERE id = $1 AND kind = 'office' FOR NO KEY UPDATE",
      [officeId],
    );
    return office?.name;
  }

  keysOf(tx: Tx, officeId: number): Promise<{ key: string; edition: number | null; version: number }[]> {
    return tx.query('SELECT key, edition, version FROM yearly_templates WHERE office_id = $1', [officeId]);
  }

  async insert(tx: Tx, templates: readonly YearlyTemplate[]): Promise<YearlyTemplate[]> {
    return tx.manager.save([...templates]);
  }

  async save(tx: Tx, template: YearlyTemplate): Promise<void> {
    template.version += 1;
    await tx.manager.save(template);
  }

  lock(tx: Tx, templateId: number): Promise<YearlyTemplate | null> {
    return tx.manager.findOne(YearlyTemplate, {
      where: { id: templateId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** In the order of the year. */
  async page(
    tx: Tx,
    reach: Reach | undefined,
    { officeId, cursor, limit = 25 }: { officeId?: number; cursor?: string; limit?: number },
  ): Promise<Page<TemplateRow>> {
    const after = readCursor(ORDER, cursor, 2)?.map((key) => Number(key) || 0);
    const [place, id] = after ?? [null, null];
    const small = place === null || Math.abs(place ?? 0) < 2 ** 31 ? place : 0;
    const rows = await tx.query<TemplateRow>(
      `${ROWS} WHERE ($1::bigint[] IS NULL OR t.office_id = ANY($1::bigint[])) AND ($2::bigint IS NULL OR t.office_id = $2)
          AND ($3::int IS NULL OR (t.due_month * 100 + t.due_day, t.id) > ($3::int, $4::bigint))
        ORDER BY t.due_month * 100 + t.due_day, t.id LIMIT $5`,
      [reach?.offices ?? null, officeId ?? null, small, id ?? null, limit + 1],
    );
    return pageOf(rows, limit, (last) => writeCursor(ORDER, [last.dueMonth * 100 + last.dueDay, last.id]));
  }

  /** Of one office; all that are switched on unless some are named. */
  templates(tx: Tx, officeId: number, ids?: readonly number[]): Promise<TemplateRow[]> {
    return tx.query(
      `${ROWS} WHERE t.office_id = $1 AND (t.id = ANY($2::bigint[]) OR ($2::bigint[] IS NULL AND t.enabled))
        ORDER BY t.due_month * 100 + t.due_day, t.id`,
      [officeId, ids ?? null],
    );
  }

  /** Those directly under the office that stand on a day. */
  units(tx: Tx, officeId: number, on: Day): Promise<NamedUnit[]> {
    return tx.query(
      `SELECT id, name FROM organizations WHERE parent_id = $1 AND kind = 'unit' AND valid_from <= $2
          AND (valid_to IS NULL OR valid_to >= $2) ORDER BY code`,
      [officeId, on],
    );
  }

  made(tx: Tx, templateIds: readonly number[], year: number): Promise<MadeTask[]> {
    return tx.query(
      `SELECT y.template_id AS "templateId", y.unit_id AS "unitId", y.task_id AS "taskId", k.code AS "taskCode"
         FROM yearly_tasks y JOIN tasks k ON k.id = y.task_id
        WHERE y.template_id = ANY($1::bigint[]) AND y.year = $2`,
      [templateIds, year],
    );
  }

  async mark(
    tx: Tx,
    rows: readonly { templateId: number; year: number; unitId: number; taskId: number }[],
  ): Promise<void> {
    await tx.query(
      `INSERT INTO yearly_tasks (template_id, year, unit_id, task_id)
       SELECT "templateId", year, "unitId", "taskId" FROM jsonb_to_recordset($1::jsonb)
         AS x("templateId" bigint, year int, "unitId" bigint, "taskId" bigint)`,
      [JSON.stringify(rows)],
    );
  }
}
