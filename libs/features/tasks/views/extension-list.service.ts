import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import type { Day } from '#domain/shared';
import { type Page, pageOf, writeCursor } from '#platform/paging';
import { readIdCursor } from './id-cursor.ts';
import { TaskReader } from './reader.ts';
import type { ExtensionOnPage } from './task-page.ts';

/** A request for extension with the task it is for. */
export interface ExtensionItem extends ExtensionOnPage {
  readonly taskId: number;
  readonly taskCode: string;
  readonly taskTitle: string;
  readonly taskVersion: number;
  readonly leadUnitId: number;
  readonly leadUnitName: string;
  /** As it stands now. */
  readonly dueOn: Day;
}

export interface ExtensionQuery {
  readonly taskId?: number | undefined;
  /** Only those that wait for a decision. */
  readonly pending?: boolean | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const ORDER = 'extensions';

/** $1 the viewer's offices, $2 the viewer's units, $3 the id to go on before. */
const EXTENSIONS = `
  SELECT e.id, e.reason, e.previous_due_on AS "previousDueOn", e.requested_due_on AS "requestedDueOn",
         e.requested_at AS "requestedAt", e.decided_at AS "decidedAt", e.granted, e.decision_reason AS "decisionReason",
         t.id AS "taskId", t.code AS "taskCode", t.title AS "taskTitle", t.version AS "taskVersion",
         t.due_on AS "dueOn", t.lead_unit_id AS "leadUnitId", u.name AS "leadUnitName"
    FROM extensions e JOIN tasks t ON t.id = e.task_id JOIN organizations u ON u.id = t.lead_unit_id
   WHERE (t.office_id = ANY($1::bigint[]) OR t.lead_unit_id = ANY($2::bigint[])
          OR EXISTS (SELECT 1 FROM task_cooperators c WHERE c.task_id = t.id AND c.unit_id = ANY($2::bigint[])))
     AND ($3::bigint IS NULL OR e.id < $3)`;

/** 延期申请, newest first: those a viewer may see. */
@Injectable()
export class ExtensionListService {
  constructor(private readonly reader: TaskReader) {}

  /** @throws DomainError `CURSOR_INVALID` */
  async list(reach: Reach, { taskId, pending, cursor, limit }: ExtensionQuery): Promise<Page<ExtensionItem>> {
    const before = readIdCursor(ORDER, cursor) ?? null;
    const only = [
      ...(taskId === undefined ? [] : ['e.task_id = $4']),
      ...(pending === true ? ['e.decided_at IS NULL'] : []),
    ].map((condition) => ` AND ${condition}`);
    const rows = await this.reader.query<ExtensionItem>(
      `${EXTENSIONS}${only.join('')} ORDER BY e.id DESC LIMIT ${limit + 1}`,
      [reach.offices, reach.units, before, ...(taskId === undefined ? [] : [taskId])],
    );
    return pageOf(rows, limit, ({ id }) => writeCursor(ORDER, [id]));
  }
}
