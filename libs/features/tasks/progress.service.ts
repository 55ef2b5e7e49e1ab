import { Injectable } from '@nestjs/common';
import { dayOf } from '#domain/shared';
import type { Actor } from '#platform/actor';
import { ProgressRepository } from './progress.repository.ts';
import type { Review } from './report-commands.ts';
import { ReportService } from './report.service.ts';
import { ReviewService } from './review.service.ts';
import type { TaskCommand } from './task-commands.ts';
import { TaskDesk } from './task-desk.ts';
import { TaskWriter } from './task-writer.ts';
import { WorkStart } from './work-start.ts';

/** 进展填报: for a period of the cycle, or of the unit's own accord. */
export interface ProgressFiling extends TaskCommand {
  /** Label of the period it fulfils, such as 2024年3月; the lead's report alone fulfils one. */
  readonly period?: string;
  /** A cooperating unit may report as well; omitted: the lead. */
  readonly unitId?: number;
  /** 0 to 100. */
  readonly percent?: number;
  readonly body: string;
}

/** The way of the work in four acts: what the unit brings, and what the office says to it. */
@Injectable()
export class ProgressService {
  constructor(
    private readonly desk: TaskDesk,
    private readonly progress: ProgressRepository,
    private readonly work: WorkStart,
    private readonly writer: TaskWriter,
    private readonly reports: ReportService,
    private readonly reviews: ReviewService,
  ) {}

  /**
   * 节点完成, today.
   * @throws DomainError `MILESTONE_NOT_FOUND`, `MILESTONE_REACHED`, `TRANSITION_REFUSED`
   */
  reachMilestone(actor: Actor, command: TaskCommand & { readonly position: number }): Promise<void> {
    return this.desk.act(actor, 'carryOut', command, async (act, task) => {
      await this.work.bringUnderWay(act, task);
      const { position } = command;
      const { name } = await this.progress.reach(act.tx, task.id, position, dayOf(act.now));
      await this.writer.note(act, task, 'task.milestone_reached', { position, name });
    });
  }

  /** Files a progress report; returns its id. See `ReportService.submit`. */
  file(actor: Actor, filing: ProgressFiling): Promise<number> {
    return this.reports.submit(actor, { ...filing, purpose: 'progress' });
  }

  /** 报送完成; returns the report's id. See `ReportService.submit`. */
  submitCompletion(actor: Actor, command: TaskCommand & { readonly body: string }): Promise<number> {
    return this.reports.submit(actor, { ...command, purpose: 'completion' });
  }

  /** 审核; see `ReviewService.review`. */
  review(actor: Actor, review: Review): Promise<void> {
    return this.reviews.review(actor, review);
  }
}
