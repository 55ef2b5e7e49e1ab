import { Injectable } from '@nestjs/common';
import { dayOf, DomainError } from '#domain/shared';
import { assertResumable, assertTaskReason } from '#domain/task';
import { CaseService } from '#features/supervision';
import { type Actor, SYSTEM } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type ProgressReport, type ReviewOutcome, type Task, UnitOfWork } from '#persistence';
import { DeadlineRepository } from './deadline.repository.ts';
import { ProgressRepository } from './progress.repository.ts';
import type { TaskCommand } from './task-commands.ts';
import { type Act, TaskWriter } from './task-writer.ts';
import { TaskRepository } from './task.repository.ts';

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

/** 审核: a report sent back names the reason. */
export interface Review {
  readonly reportId: number;
  readonly expectedVersion?: number;
  readonly outcome: ReviewOutcome;
  readonly reason?: string;
}

/** What the unit brings, and what the office says to it. The time between the two is the office's. */
@Injectable()
export class ProgressService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly tasks: TaskRepository,
    private readonly progress: ProgressRepository,
    private readonly deadlines: DeadlineRepository,
    private readonly writer: TaskWriter,
    private readonly cases: CaseService,
  ) {}

  /**
   * 节点完成, today.
   * @throws DomainError `MILESTONE_NOT_FOUND`, `MILESTONE_REACHED`, `TRANSITION_REFUSED`
   */
  reachMilestone(actor: Actor, command: TaskCommand & { readonly position: number }): Promise<void> {
    return this.act(actor, command, async (act, task) => {
      await this.bringUnderWay(act, task);
      const { position } = command;
      const { name } = await this.progress.reach(act.tx, task.id, position, dayOf(act.now));
      await this.writer.note(act, task, 'task.milestone_reached', { position, name });
    });
  }

  /**
   * Files a progress report; returns its id.
   * @throws DomainError `REPORT_BODY_MISSING`, `REPORT_PERCENT_INVALID`, `TASK_UNIT_NOT_INVOLVED`, `PERIOD_NOT_FOUND`,
   * `PERIOD_REPORTED`, `TRANSITION_REFUSED`
   */
  file(actor: Actor, filing: ProgressFiling): Promise<number> {
    return this.act(actor, filing, async (act, task) => {
      const { period: label, unitId = task.leadUnitId, percent = null, body } = filing;
      checkReport(body, percent);
      if (!(await this.tasks.involves(act.tx, task, unitId)) || (label && unitId !== task.leadUnitId)) {
        throw new DomainError(
          'TASK_UNIT_NOT_INVOLVED',
          '只有牵头单位能按期填报，配合单位可补充进展，请核对单位。',
          {
            taskId: task.id,
            unitId,
          },
        );
      }
      await this.bringUnderWay(act, task);
      const period = label ? await this.progress.fulfil(act.tx, task.id, label, dayOf(act.now)) : null;
      const reportId = await this.progress.addReport(act.tx, {
        ...{ taskId: task.id, unitId, periodId: period?.id ?? null, purpose: 'progress', percent, body },
        submittedAt: act.now,
      });
      await this.writer.note(act, task, 'task.progress_reported', {
        reportId,
        unitId,
        percent,
        period: label ?? null,
      });
      return reportId;
    });
  }

  /**
   * 报送完成: from now until the review no day counts against the unit. Returns the report's id.
   * @throws DomainError `REPORT_BODY_MISSING`, `TASK_NOT_ACCEPTED`, `TRANSITION_REFUSED`
   */
  submitCompletion(actor: Actor, command: TaskCommand & { readonly body: string }): Promise<number> {
    return this.act(actor, command, async (act, task) => {
      checkReport(command.body, 100);
      if (task.status !== 'submitted') await this.bringUnderWay(act, task);
      const reportId = await this.progress.addReport(act.tx, {
        ...{ taskId: task.id, unitId: task.leadUnitId, periodId: null, purpose: 'completion', percent: 100 },
        ...{ body: command.body, submittedAt: act.now },
      });
      await this.writer.step(act, task, 'submit', { reportId });
      return reportId;
    });
  }

  /**
   * 审核 of a report. A completion that is accepted ends the task on the day it was submitted, whatever time the
   * office took; one that is sent back goes on being owed.
   * @throws DomainError `REPORT_NOT_FOUND`, `REPORT_REVIEWED`, `TASK_REASON_MISSING`, `VERSION_CONFLICT`
   */
  review(actor: Actor, review: Review): Promise<void> {
    return this.uow.run(async (tx) => {
      const act = { tx, now: this.clock.now(), actor };
      const { taskId } = await this.progress.report(tx, review.reportId);
      const task = await this.tasks.lock(tx, { ...review, taskId });
      // Read again under the lock: another may have reviewed meanwhile.
      const report = await this.progress.report(tx, review.reportId);
      if (report.reviewedAt !== null) {
        throw new DomainError('REPORT_REVIEWED', '该填报已有审核结果，请刷新后查看。', {
          reportId: report.id,
          outcome: report.outcome,
        });
      }
      const { outcome, reason = null } = review;
      if (outcome === 'sent_back') assertTaskReason('退回补办', reason ?? '');
      Object.assign(report, { reviewedAt: act.now, outcome, reviewReason: reason });
      await this.progress.review(tx, report);
      await this.applyReview(act, task, report);
    });
  }

  private async applyReview(act: Act, task: Task, report: ProgressReport): Promise<void> {
    const after = { reportId: report.id, outcome: report.outcome, reason: report.reviewReason };
    if (report.purpose === 'progress') {
      if (report.outcome === 'sent_back' && report.periodId !== null) {
        await this.progress.owedAgain(act.tx, report.periodId);
      }
      await this.writer.note(act, task, 'task.progress_reviewed', after);
      return;
    }
    if (report.outcome === 'sent_back') {
      await this.writer.step(act, task, 'send_back', after);
      return;
    }
    task.completedOn = dayOf(report.submittedAt);
    await this.writer.step(act, task, 'complete', { ...after, completedOn: task.completedOn });
    await this.deadlines.settle(act, task.id, '任务已完成');
    await this.cases.closeIn(act.tx, act.now, act.actor, { taskId: task.id, as: 'done' });
  }

  /**
   * Work that shows begins the task, or takes it up again after it was sent back.
   * @throws DomainError `TASK_NOT_ACCEPTED`, `TRANSITION_REFUSED`
   */
  private async bringUnderWay(act: Act, task: Task): Promise<void> {
    switch (task.status) {
      case 'in_progress':
      case 'submitted':
        return;
      case 'returned':
        assertResumable(await this.progress.hadInHand(act.tx, task));
        return this.writer.step({ ...act, actor: SYSTEM }, task, 'resume');
      default:
        return this.writer.step({ ...act, actor: SYSTEM }, task, 'start');
    }
  }

  private act<T>(actor: Actor, command: TaskCommand, work: (act: Act, task: Task) => Promise<T>): Promise<T> {
    return this.uow.run(async (tx) => {
      const task = await this.tasks.lock(tx, command);
      return work({ tx, now: this.clock.now(), actor }, task);
    });
  }
}

function checkReport(body: string, percent: number | null): void {
  if (body.trim() === '') throw new DomainError('REPORT_BODY_MISSING', '请填写进展或完成情况。');
  if (percent === null || (Number.isInteger(percent) && percent >= 0 && percent <= 100)) return;
  throw new DomainError('REPORT_PERCENT_INVALID', '完成比例请填写0到100之间的整数。', { percent });
}
