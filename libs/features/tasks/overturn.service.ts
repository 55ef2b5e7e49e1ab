import { Injectable } from '@nestjs/common';
import { canTransition } from '#domain/lives';
import { dayOf } from '#domain/shared';
import { RESUBMISSION_TERM, taskLife } from '#domain/task';
import { PolicyService } from '#features/policies';
import { FalseFigures } from '#features/supervision';
import type { Overturned, ProgressReport, Task } from '#persistence';
import { ReportRepository } from './report.repository.ts';
import { type Act, TaskWriter } from './task-writer.ts';
import { TaskRepository } from './task.repository.ts';

/** What was found to be false: figures of a task, in one of its reports or in the completion that was accepted last. */
export interface FalseClaim {
  readonly taskId: number;
  readonly reportId: number | null;
  readonly finding: string;
}

/** 数据不实: an accepted claim that proved false counts no longer, and counts again when the finding does not stand. */
@Injectable()
export class OverturnService {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly reports: ReportRepository,
    private readonly writer: TaskWriter,
    private readonly policies: PolicyService,
    private readonly figures: FalseFigures,
  ) {}

  /**
   * The report is sent back with the finding. A completion that rested on it is undone: the task is owed again and its
   * case goes on where it stood. The case is weighed for the third level at once. Powers were asked for by the caller.
   * @throws DomainError `TASK_NOT_FOUND`, `REPORT_NOT_FOUND`
   */
  async overturnIn(act: Act, claim: FalseClaim): Promise<Overturned> {
    const { tx, now, actor } = act;
    const task = await this.tasks.lock(tx, { taskId: claim.taskId });
    const report = await this.claimOf(act, task, claim.reportId);
    const accepted = report?.outcome === 'accepted';
    const reviewReason = report?.reviewReason ?? null;
    if (report && accepted) await this.sendBack(act, report, claim.finding);
    const { completedOn } = task;
    const undone = completedOn !== null && (report === null || report.purpose === 'completion');
    if (undone) {
      task.completedOn = null;
      await this.writer.step(act, task, 'overturn', { reportId: report?.id ?? null, reason: claim.finding });
    } else if (accepted) {
      await this.writer.note(act, task, 'task.report_overturned', {
        ...{ reportId: report.id, reason: claim.finding },
      });
    }
    const caseId = await this.figures.foundIn(tx, now, actor, { ...claim, reopen: undone });
    return {
      reportId: accepted ? report.id : null,
      reviewReason,
      completedOn: undone ? completedOn : null,
      caseId,
    };
  }

  /**
   * The finding did not stand a review: what it had undone stands again, as far as nobody has gone on since.
   * @throws DomainError `TASK_NOT_FOUND`
   */
  async restoreIn(act: Act, taskId: number, { reportId, reviewReason, completedOn, caseId }: Overturned) {
    const { tx, now, actor } = act;
    const task = await this.tasks.lock(tx, { taskId });
    if (reportId !== null) {
      const report = await this.reports.report(tx, reportId);
      if (report.outcome === 'sent_back') {
        Object.assign(report, { outcome: 'accepted', reviewReason, resubmitOn: null });
        await this.reports.save(tx, report);
        await this.writer.note(act, task, 'task.report_restored', { reportId });
      }
    }
    if (completedOn !== null && task.completedOn === null) await this.completeAgain(act, task, completedOn);
    if (caseId !== null) await this.figures.withdrawnIn(tx, now, actor, caseId);
  }

  private async claimOf({ tx }: Act, { id }: Task, reportId: number | null): Promise<ProgressReport | null> {
    if (reportId !== null) return this.reports.report(tx, reportId);
    const [last] = await tx.query<{ id: number }>(
      `SELECT id FROM progress_reports WHERE task_id = $1 AND purpose = 'completion' AND outcome = 'accepted'
          AND withdrawn_at IS NULL ORDER BY id DESC LIMIT 1`,
      [id],
    );
    return last ? this.reports.report(tx, last.id) : null;
  }

  private async sendBack({ tx, now }: Act, report: ProgressReport, finding: string): Promise<void> {
    const calendar = await this.policies.calendar(tx);
    const resubmitOn = calendar.addWorkingDays(dayOf(now), RESUBMISSION_TERM);
    Object.assign(report, { outcome: 'sent_back', reviewReason: `督察核实数据不实：${finding}`, resubmitOn });
    await this.reports.save(tx, report);
    await this.reports.releaseContributions(tx, report.id);
    if (report.periodId !== null) await this.reports.owedAgain(tx, report.periodId, resubmitOn);
  }

  /** The way that the task went once, step by step; one that was given out anew meanwhile is left alone. */
  private async completeAgain(act: Act, task: Task, completedOn: Task['completedOn']): Promise<void> {
    if (!['returned', 'in_progress', 'submitted'].includes(task.status)) return;
    for (const step of ['resume', 'submit'] as const) {
      if (canTransition(taskLife, task.status, step)) await this.writer.step(act, task, step);
    }
    task.completedOn = completedOn;
    await this.writer.step(act, task, 'complete', { completedOn, reason: '督察结论经复核变更' });
  }
}
