import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import {
  type InstructionEntry,
  instructionNotFound,
  type InstructionState,
  type InstructionStep,
  instructionStepsFor,
  type InstructionSubjectKind,
  leadersOf,
} from '#domain/instruction';
import { type Day, DomainError, dayOf } from '#domain/shared';
import { Clock } from '#platform/clock';
import { type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import { UnitOfWork } from '#persistence';

/** Who looks. */
export interface InstructionViewer {
  readonly personId: number;
  readonly reach: Reach;
}

export interface InstructionFilter {
  readonly cursor?: string | undefined;
  readonly limit: number;
  /** `unfinished`: neither settled nor revoked. */
  readonly status?: InstructionState | 'unfinished' | undefined;
  readonly caseId?: number | undefined;
  readonly taskId?: number | undefined;
  readonly noticeId?: number | undefined;
  readonly itemId?: number | undefined;
  readonly carrierId?: number | undefined;
  readonly officeId?: number | undefined;
  readonly overdue?: boolean | undefined;
  /** Given by the viewer, or by whom the viewer stands in for. */
  readonly mine?: boolean | undefined;
}

export interface InstructionRow {
  readonly id: number;
  readonly version: number;
  readonly status: InstructionState;
  readonly subjectKind: InstructionSubjectKind;
  readonly caseId: number | null;
  readonly taskId: number | null;
  readonly noticeId: number | null;
  readonly itemId: number | null;
  readonly topic: string;
  readonly text: string;
  readonly ordersInspection: boolean;
  readonly officeId: number;
  readonly officeName: string;
  readonly carrierId: number;
  readonly carrierName: string;
  readonly leaderId: number;
  readonly leaderName: string;
  readonly givenOn: Day;
  readonly dueOn: Day;
  /** Its day has passed, and nobody has reported. */
  readonly overdue: boolean;
  readonly recordedAt: Date;
  readonly recordedById: number | null;
  readonly recordedByName: string | null;
  readonly paperRef: string | null;
  readonly acceptedAt: Date | null;
  readonly reportedAt: Date | null;
  readonly settledAt: Date | null;
}

export interface InstructionPage extends InstructionRow {
  readonly entries: readonly InstructionEntry[];
  readonly steps: readonly InstructionStep[];
}

const ORDER = 'instructions';

/** $1 offices, $2 units, $3 in whose name the viewer gives instructions: the rule of `seesInstruction`. */
const WALL =
  '(i.office_id = ANY($1::bigint[]) OR i.carrier_id = ANY($2::bigint[]) OR i.leader_id = ANY($3::bigint[]))';

/** $4 today. */
const OVERDUE = "(i.status IN ('given', 'accepted') AND i.due_on < $4::date)";

const ROW = `
  SELECT i.id, i.version, i.status, i.subject_kind AS "subjectKind", i.case_id AS "caseId", i.task_id AS "taskId",
         i.notice_id AS "noticeId", i.item_id AS "itemId", i.topic, i.text, i.orders_inspection AS "ordersInspection",
         i.office_id AS "officeId", o.name AS "officeName", i.carrier_id AS "carrierId", r.name AS "carrierName",
         i.leader_id AS "leaderId", l.name AS "leaderName", i.given_on AS "givenOn", i.due_on AS "dueOn",
         ${OVERDUE} AS overdue, i.recorded_at AS "recordedAt", i.recorded_by_id AS "recordedById",
         w.name AS "recordedByName", i.paper_ref AS "paperRef", i.accepted_at AS "acceptedAt",
         i.reported_at AS "reportedAt", i.settled_at AS "settledAt", i.entries
    FROM instructions i JOIN organizations o ON o.id = i.office_id JOIN organizations r ON r.id = i.carrier_id
    JOIN people l ON l.id = i.leader_id LEFT JOIN people w ON w.id = i.recorded_by_id
   WHERE ${WALL}`;

const LIST = `${ROW}
     AND ($5::bigint IS NULL OR i.id < $5)
     AND ($6::text IS NULL OR i.status = $6 OR ($6 = 'unfinished' AND i.status IN ('given', 'accepted', 'reported')))
     AND ($7::bigint IS NULL OR i.case_id = $7) AND ($8::bigint IS NULL OR i.task_id = $8)
     AND ($9::bigint IS NULL OR i.notice_id = $9) AND ($10::bigint IS NULL OR i.item_id = $10)
     AND ($11::bigint IS NULL OR i.carrier_id = $11) AND ($12::bigint IS NULL OR i.office_id = $12)
     AND (NOT $13::boolean OR ${OVERDUE}) AND (NOT $14::boolean OR i.leader_id = ANY($3))
   ORDER BY i.id DESC LIMIT $15`;

/** 批示 as they are read by the office, by who carries them out and by the leader who gave them. */
@Injectable()
export class InstructionReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Newest first.
   * @throws DomainError `CURSOR_INVALID`
   */
  async list(
    viewer: InstructionViewer,
    { cursor, limit, ...filter }: InstructionFilter,
  ): Promise<Page<InstructionRow>> {
    const { status, caseId, taskId, noticeId, itemId, carrierId, officeId, overdue, mine } = filter;
    const values = [
      ...this.viewing(viewer),
      belowOf(cursor),
      ...[status, caseId, taskId, noticeId, itemId, carrierId, officeId].map((value) => value ?? null),
      ...[overdue === true, mine === true, limit + 1],
    ];
    const rows = await this.uow.run((tx) => tx.query<InstructionPage>(LIST, values));
    const page = pageOf(rows, limit, ({ id }) => writeCursor(ORDER, [id]));
    return { next: page.next, items: page.items.map(({ entries: _, ...row }) => row) };
  }

  /** @throws DomainError `INSTRUCTION_NOT_FOUND` */
  async page(viewer: InstructionViewer, instructionId: number): Promise<InstructionPage> {
    const [row] = await this.uow.run((tx) =>
      tx.query<Omit<InstructionPage, 'steps'>>(`${ROW} AND i.id = $5`, [
        ...this.viewing(viewer),
        instructionId,
      ]),
    );
    if (!row) throw instructionNotFound(instructionId);
    return { ...row, steps: instructionStepsFor(viewer.reach, viewer.personId, row) };
  }

  private viewing({ personId, reach }: InstructionViewer): unknown[] {
    return [reach.offices, reach.units, leadersOf(reach, personId), dayOf(this.clock.now())];
  }
}

/** @throws DomainError `CURSOR_INVALID` */
function belowOf(cursor: string | undefined): number | null {
  const [below] = readCursor(ORDER, cursor, 1) ?? [null];
  if (below === null && cursor === undefined) return null;
  if (typeof below === 'number' && below > 0) return below;
  throw new DomainError('CURSOR_INVALID', '翻页标记无效，请从第一页重新查询。');
}
