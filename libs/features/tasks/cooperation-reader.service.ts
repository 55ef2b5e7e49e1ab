import { Injectable } from '@nestjs/common';
import type { ContributionState, DisagreementKind, DisagreementOutcome } from '#domain/task';
import type { Actor } from '#platform/actor';
import { type Page, pageOf, writeCursor } from '#platform/paging';
import { UnitOfWork } from '#persistence';
import { cursorKeys } from './cursor-keys.ts';
import { contributionNotFound, disagreementNotFound } from './cooperation.repository.ts';
import type { NamedReading } from './report-sheet.query.ts';
import { reachOfActor } from './task-desk.ts';
import { visibleTask, wallOf } from './task-standing.query.ts';

interface OfTask {
  readonly id: number;
  readonly version: number;
  readonly taskId: number;
  readonly taskCode: string;
  readonly taskTitle: string;
  readonly unitId: number;
  readonly unitName: string;
}

export interface ContributionSheet extends OfTask {
  readonly status: ContributionState;
  readonly percent: number | null;
  readonly body: string;
  readonly readings: readonly Omit<NamedReading, 'indicatorName'>[];
  readonly submittedAt: Date;
  readonly authorId: number | null;
  readonly authorName: string | null;
  readonly reviewedAt: Date | null;
  readonly reviewedById: number | null;
  readonly reviewedByName: string | null;
  readonly reviewReason: string | null;
  readonly reportId: number | null;
}

export interface DisagreementSheet extends OfTask {
  readonly kind: DisagreementKind;
  readonly contributionId: number | null;
  readonly statement: string;
  readonly raisedAt: Date;
  readonly raisedById: number | null;
  readonly raisedByName: string | null;
  readonly decidedAt: Date | null;
  readonly decidedById: number | null;
  readonly decidedByName: string | null;
  readonly outcome: DisagreementOutcome | null;
  readonly decisionReason: string | null;
}

interface PageAsked {
  readonly cursor?: string;
  readonly limit: number;
}

/** Row `x` of task `t`: for the office, the lead and the unit itself; a sibling that cooperates sees neither. */
const BETWEEN_THE_TWO = `($1::bigint[] IS NULL OR t.office_id = ANY($1) OR t.lead_unit_id = ANY($2::bigint[])
  OR x.unit_id = ANY($2))`;

const OF_TASK = `x.id, x.version, x.task_id AS "taskId", t.code AS "taskCode", t.title AS "taskTitle",
  x.unit_id AS "unitId", u.name AS "unitName"`;

const CONTRIBUTIONS = `
  SELECT ${OF_TASK}, x.status, x.percent, x.body, x.readings, x.submitted_at AS "submittedAt", x.author_id AS "authorId",
         a.name AS "authorName", x.reviewed_at AS "reviewedAt", x.reviewed_by_id AS "reviewedById",
         v.name AS "reviewedByName", x.review_reason AS "reviewReason", x.report_id AS "reportId"
    FROM contributions x JOIN tasks t ON t.id = x.task_id JOIN organizations u ON u.id = x.unit_id
    LEFT JOIN people a ON a.id = x.author_id LEFT JOIN people v ON v.id = x.reviewed_by_id WHERE ${BETWEEN_THE_TWO}`;

const DISAGREEMENTS = `
  SELECT ${OF_TASK}, x.kind, x.contribution_id AS "contributionId", x.statement, x.raised_at AS "raisedAt",
         x.raised_by_id AS "raisedById", a.name AS "raisedByName", x.decided_at AS "decidedAt",
         x.decided_by_id AS "decidedById", v.name AS "decidedByName", x.outcome, x.decision_reason AS "decisionReason"
    FROM disagreements x JOIN tasks t ON t.id = x.task_id JOIN organizations u ON u.id = x.unit_id
    LEFT JOIN people a ON a.id = x.raised_by_id LEFT JOIN people v ON v.id = x.decided_by_id WHERE ${BETWEEN_THE_TWO}`;

/** What passes between cooperating units, the lead and the office. */
@Injectable()
export class CooperationReader {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws DomainError `TASK_NOT_FOUND`, `CURSOR_INVALID` */
  contributions(actor: Actor, taskId: number, page: PageAsked): Promise<Page<ContributionSheet>> {
    return this.ofTask<ContributionSheet>(CONTRIBUTIONS, actor, taskId, page);
  }

  /** @throws DomainError `TASK_NOT_FOUND`, `CURSOR_INVALID` */
  disagreements(actor: Actor, taskId: number, page: PageAsked): Promise<Page<DisagreementSheet>> {
    return this.ofTask<DisagreementSheet>(DISAGREEMENTS, actor, taskId, page);
  }

  /** @throws DomainError `CONTRIBUTION_NOT_FOUND` */
  async contribution(actor: Actor, id: number): Promise<ContributionSheet> {
    const row = await this.one<ContributionSheet>(CONTRIBUTIONS, actor, id);
    if (row) return row;
    throw contributionNotFound(id);
  }

  /** @throws DomainError `DISAGREEMENT_NOT_FOUND` */
  async disagreement(actor: Actor, id: number): Promise<DisagreementSheet> {
    const row = await this.one<DisagreementSheet>(DISAGREEMENTS, actor, id);
    if (row) return row;
    throw disagreementNotFound(id);
  }

  /** What the offices one sees have to decide, oldest first. */
  awaitingDecision(actor: Actor, { cursor, limit }: PageAsked): Promise<Page<DisagreementSheet>> {
    const [at, id] = cursorKeys('raisedAt', cursor, ['instant', 'id']);
    const [offices] = wallOf(reachOfActor(actor));
    return this.uow.run(async (tx) => {
      const rows = await tx.query<DisagreementSheet>(
        `${DISAGREEMENTS} AND x.decided_at IS NULL
            AND ($3::timestamptz IS NULL OR (x.raised_at, x.id) > ($3, $4::bigint))
          ORDER BY x.raised_at, x.id LIMIT $5`,
        [offices, [], at, id, limit + 1],
      );
      return pageOf(rows, limit, (last) => writeCursor('raisedAt', [last.raisedAt.toISOString(), last.id]));
    });
  }

  private ofTask<Row extends OfTask>(
    select: string,
    actor: Actor,
    taskId: number,
    { cursor, limit }: PageAsked,
  ): Promise<Page<Row>> {
    const [before] = cursorKeys('id', cursor, ['id']);
    return this.uow.run(async (tx) => {
      const reach = reachOfActor(actor);
      await visibleTask(tx, reach, taskId);
      const rows = await tx.query<Row>(
        `${select} AND x.task_id = $3 AND ($4::bigint IS NULL OR x.id < $4) ORDER BY x.id DESC LIMIT $5`,
        [...wallOf(reach), taskId, before, limit + 1],
      );
      return pageOf(rows, limit, ({ id }) => writeCursor('id', [id]));
    });
  }

  private async one<Row>(select: string, actor: Actor, id: number): Promise<Row | undefined> {
    const wall = wallOf(reachOfActor(actor));
    const [row] = await this.uow.run((tx) => tx.query<Row>(`${select} AND x.id = $3`, [...wall, id]));
    return row;
  }
}
