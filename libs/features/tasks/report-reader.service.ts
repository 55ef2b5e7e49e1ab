import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import { standingsOf } from '#domain/task';
import type { Actor } from '#platform/actor';
import { type Page, pageOf, writeCursor } from '#platform/paging';
import { type Reads, UnitOfWork } from '#persistence';
import { cursorKeys } from './cursor-keys.ts';
import { hintsFor } from './hint-facts.query.ts';
import { REPORT_SHEET, type ReportSheet, type ReviewSheet } from './report-sheet.query.ts';
import { reportNotFound, ReportRepository } from './report.repository.ts';
import { reachOfActor } from './task-desk.ts';
import { BEHIND_WALL, visibleTask, wallOf } from './task-standing.query.ts';
import { TaskReader } from './views/reader.ts';

interface PageAsked {
  readonly cursor?: string;
  readonly limit: number;
}

/** Reports as far as one sees the task. */
@Injectable()
export class ReportReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: TaskReader,
    private readonly reports: ReportRepository,
  ) {}

  /**
   * Of one task, newest first.
   * @throws DomainError `TASK_NOT_FOUND`, `CURSOR_INVALID`
   */
  ofTask(actor: Actor, taskId: number, { cursor, limit }: PageAsked): Promise<Page<ReportSheet>> {
    const [at, id] = cursorKeys('submittedAt', cursor, ['instant', 'id']);
    return this.uow.run(async (tx) => {
      await visibleTask(tx, reachOfActor(actor), taskId);
      const rows = await tx.query<ReportSheet>(
        `${REPORT_SHEET} WHERE r.task_id = $1
            AND ($2::timestamptz IS NULL OR (r.submitted_at, r.id) < ($2, $3::bigint))
          ORDER BY r.submitted_at DESC, r.id DESC LIMIT $4`,
        [taskId, at, id, limit + 1],
      );
      return pageOf(rows, limit, cursorOf);
    });
  }

  /**
   * One report; the office sees hints, and for a completion that waits how the promises stand today.
   * @throws DomainError `REPORT_NOT_FOUND`, also where it may not be seen
   */
  async one(actor: Actor, reportId: number): Promise<ReviewSheet> {
    const reach = reachOfActor(actor);
    const [sheet] = await this.reader.query<ReportSheet>(
      `${REPORT_SHEET} WHERE ${BEHIND_WALL} AND r.id = $3`,
      [...wallOf(reach), reportId],
    );
    if (!sheet) throw reportNotFound(reportId);
    const [reviewed] = await this.withHints(this.reader, reach, [sheet]);
    if (!reviewed) throw reportNotFound(reportId);
    if (sheet.purpose !== 'completion' || sheet.status !== 'awaiting_review') return reviewed;
    return { ...reviewed, standings: await this.standingsToday(this.reader, sheet.taskId) };
  }

  /** What waits for the office, oldest first, with hints. */
  awaitingReview(
    actor: Actor,
    { cursor, limit, officeId }: PageAsked & { readonly officeId?: number },
  ): Promise<Page<ReviewSheet>> {
    const [at, id] = cursorKeys('awaiting', cursor, ['instant', 'id']);
    return this.uow.run(async (tx) => {
      const reach = reachOfActor(actor);
      const rows = await tx.query<ReportSheet>(
        `${REPORT_SHEET}
          WHERE r.reviewed_at IS NULL AND r.withdrawn_at IS NULL AND ($1::bigint[] IS NULL OR t.office_id = ANY($1))
            AND ($2::bigint IS NULL OR t.office_id = $2)
            AND ($3::timestamptz IS NULL OR (r.submitted_at, r.id) > ($3, $4::bigint))
          ORDER BY r.submitted_at, r.id LIMIT $5`,
        [reach ? reach.offices : null, officeId ?? null, at, id, limit + 1],
      );
      const page = pageOf(rows, limit, ({ submittedAt, id: last }) =>
        writeCursor('awaiting', [submittedAt.toISOString(), last]),
      );
      return { ...page, items: await this.withHints(tx, reach, page.items) };
    });
  }

  private async withHints(
    tx: Reads,
    reach: Reach | undefined,
    sheets: readonly ReportSheet[],
  ): Promise<ReviewSheet[]> {
    const ofOffice = sheets.filter(({ officeId }) => reach === undefined || reach.offices.includes(officeId));
    const hints = await hintsFor(
      tx,
      ofOffice.map(({ id }) => id),
    );
    return sheets.map((sheet) => ({ ...sheet, hints: hints.get(sheet.id) ?? [] }));
  }

  private async standingsToday(tx: Reads, taskId: number) {
    const [task] = await tx.query<{ targetId: number | null }>(
      'SELECT target_id AS "targetId" FROM tasks WHERE id = $1',
      [taskId],
    );
    const targetId = task?.targetId ?? null;
    if (targetId === null) return null;
    const indicators = await this.reports.indicators(tx, targetId);
    if (indicators.length === 0) return null;
    return standingsOf(indicators, await this.reports.standingReadings(tx, targetId));
  }
}

const cursorOf = ({ submittedAt, id }: ReportSheet) =>
  writeCursor('submittedAt', [submittedAt.toISOString(), id]);
