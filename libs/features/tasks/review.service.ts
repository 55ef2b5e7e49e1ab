import { Injectable } from '@nestjs/common';
import { type Day, dayOf, DomainError } from '#domain/shared';
import {
  assertAcceptable,
  assertMayWithTask,
  assertTaskReason,
  resubmissionDay,
  standingsOf,
} from '#domain/task';
import { PolicyService } from '#features/policies';
import { CaseService } from '#features/supervision';
import { type Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type ProgressReport, type Task, UnitOfWork } from '#persistence';
import { DeadlineRepository } from './deadline.repository.ts';
import type { Review } from './report-commands.ts';
import { assertWaiting, ReportService } from './report.service.ts';
import { ReportRepository } from './report.repository.ts';
import { ReviewAnnouncer } from './review-announcer.ts';
import { reachOfActor } from './task-desk.ts';
import { type Act, TaskWriter } from './task-writer.ts';

/** 审核: what the office says to a report. The time between submission and review is the office's. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly policies: PolicyService,
    private readonly handedIn: ReportService,
    private readonly reports: ReportRepository,
    private readonly deadlines: DeadlineRepository,
    private readonly writer: TaskWriter,
    private readonly cases: CaseService,
    private readonly announcer: ReviewAnnouncer,
  ) {}

  /**
   * A completion that is accepted ends the task on the day it was submitted, whatever time the office took, with the
   * promises and figures of that moment beside it; one that is sent back goes on being owed, and the unit is told.
   * @throws DomainError `REPORT_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `REPORT_REVIEWED`,
   * `REPORT_WITHDRAWN`, `TASK_REASON_MISSING`, `ACCEPTANCE_REASON_MISSING`
   */
  review(actor: Actor, review: Review): Promise<void> {
    return this.uow.run(async (tx) => {
      const act = { tx, now: this.clock.now(), actor };
      const { task, report } = await this.handedIn.take(act, review.reportId, review.expectedVersion);
      assertMayWithTask(reachOfActor(actor), task, 'review');
      assertWaiting(report, review.reportVersion);
      assertNotOwn(actor, report);
      const { outcome, reason = '' } = review;
      if (outcome === 'sent_back') assertTaskReason('退回补办', reason);
      Object.assign(report, {
        ...{ reviewedAt: act.now, outcome, reviewReason: reason.trim() === '' ? null : reason },
        reviewedById: actor.kind === 'person' ? actor.id : null,
      });
      if (report.purpose === 'completion') report.standings = await this.judged(act, task, review);
      if (outcome === 'sent_back') report.resubmitOn = await this.owedAgain(act, task, report);
      await this.reports.save(tx, report);
      await this.apply(act, task, report);
      if (outcome === 'accepted') return;
      const contributors = await this.reports.releaseContributions(tx, report.id);
      await this.announcer.sentBack(act, task, report, contributors);
    });
  }

  /** Only what stands in the way of an acceptance is asked about; a completion sent back says what was short as well. */
  private async judged({ tx }: Act, { targetId }: Task, { outcome, reason = '' }: Review) {
    if (targetId === null) return null;
    const indicators = await this.reports.indicators(tx, targetId);
    if (indicators.length === 0) return null;
    const standings = standingsOf(indicators, await this.reports.standingReadings(tx, targetId));
    if (outcome === 'accepted') assertAcceptable(standings, reason);
    return standings;
  }

  private async owedAgain({ tx, now }: Act, task: Task, report: ProgressReport): Promise<Day | null> {
    const period = await this.reports.period(tx, report.periodId);
    const resubmitOn = resubmissionDay(
      {
        ...{ submittedOn: dayOf(report.submittedAt), reviewedOn: dayOf(now) },
        ...{ periodDueOn: period?.dueOn ?? null },
        taskDueOn: report.purpose === 'completion' ? task.dueOn : null,
      },
      await this.policies.calendar(tx),
    );
    if (period && report.periodId !== null) await this.reports.owedAgain(tx, report.periodId, resubmitOn);
    return resubmitOn;
  }

  private async apply(act: Act, task: Task, report: ProgressReport): Promise<void> {
    const { outcome, reviewReason, resubmitOn, standings } = report;
    const after = {
      ...{ reportId: report.id, outcome, reason: reviewReason },
      ...(resubmitOn === null ? {} : { resubmitOn }),
      ...(standings === null ? {} : { standings }),
    };
    if (report.purpose === 'progress') {
      await this.writer.note(act, task, 'task.progress_reviewed', after);
      return;
    }
    if (outcome === 'sent_back') {
      await this.writer.step(act, task, 'send_back', after);
      return;
    }
    task.completedOn = dayOf(report.submittedAt);
    await this.writer.step(act, task, 'complete', { ...after, completedOn: task.completedOn });
    await this.deadlines.settle(act, task.id, '任务已完成');
    await this.cases.closeIn(act.tx, act.now, act.actor, { taskId: task.id, as: 'done' });
  }
}

/** Nobody passes judgement on what he himself handed in. */
function assertNotOwn(actor: Actor, { id, authorId }: ProgressReport): void {
  if (actor.kind !== 'person' || actor.reach === undefined || authorId !== actor.id) return;
  throw new DomainError('POWER_REFUSED', '不能审核自己填报的材料，请由其他督办人员审核。', { reportId: id });
}
