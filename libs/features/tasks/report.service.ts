import { Injectable } from '@nestjs/common';
import { dayOf, DomainError } from '#domain/shared';
import { assertMayActFor, assertReadings, type IndicatorReading, mayWithTask } from '#domain/task';
import { type Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type ProgressReport, UnitOfWork } from '#persistence';
import {
  checkReport,
  type ReportCommand,
  type ReportContent,
  type ReportSubmission,
} from './report-commands.ts';
import { ReportDraftRepository } from './report-draft.repository.ts';
import { reportNotFound, ReportRepository } from './report.repository.ts';
import { reachOfActor, TaskDesk } from './task-desk.ts';
import { type Act, TaskWriter } from './task-writer.ts';
import { type LockedTask, TaskRepository } from './task.repository.ts';
import { WorkStart } from './work-start.ts';

/** 填报: what a unit hands in, and takes back before the office has answered. */
@Injectable()
export class ReportService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly desk: TaskDesk,
    private readonly tasks: TaskRepository,
    private readonly reports: ReportRepository,
    private readonly drafts: ReportDraftRepository,
    private readonly work: WorkStart,
    private readonly writer: TaskWriter,
  ) {}

  /**
   * 报送; returns the report's id. From a completion until its review no day counts against the unit. The unit's draft
   * for the period is gone, and what it had accepted of cooperating units is in.
   * @throws DomainError `REPORT_BODY_MISSING`, `REPORT_PERCENT_INVALID`, `TASK_UNIT_NOT_INVOLVED`, `PERIOD_NOT_FOUND`,
   * `PERIOD_REPORTED`, `TASK_NOT_ACCEPTED`, `TRANSITION_REFUSED`, and what `TaskDesk.act` and `assertReadings` throw
   */
  submit(actor: Actor, submission: ReportSubmission): Promise<number> {
    return this.desk.act(actor, 'see', submission, async (act, task) => {
      const { purpose, period = '', unitId = task.leadUnitId, body } = submission;
      assertInvolved(task, submission);
      assertMayActFor(reachOfActor(actor), task, unitId);
      const percent = purpose === 'completion' ? 100 : (submission.percent ?? null);
      checkReport(body, percent);
      if (purpose === 'progress' || task.status !== 'submitted') await this.work.bringUnderWay(act, task);
      const periodId =
        period === '' ? null : (await this.reports.fulfil(act.tx, task.id, period, dayOf(act.now))).id;
      const said = await this.whatIsSaid(act, task, submission, unitId === task.leadUnitId);
      const { id: reportId, attachmentIds } = await this.reports.add(act.tx, {
        ...{ taskId: task.id, unitId, periodId, period, purpose, percent, body, ...said },
        ...{ authorId: actor.kind === 'person' ? actor.id : null, submittedAt: act.now },
      });
      const after = {
        reportId,
        unitId,
        percent,
        period: period || null,
        ...nonEmpty({ ...said, attachmentIds }),
      };
      if (purpose === 'completion') await this.writer.step(act, task, 'submit', after);
      else await this.writer.note(act, task, 'task.progress_reported', after);
      return reportId;
    });
  }

  /**
   * 撤回 by its author while nobody has reviewed it: what it fulfilled is owed again, and its text is a draft again.
   * @throws DomainError `REPORT_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `REPORT_REVIEWED`, `REPORT_WITHDRAWN`
   */
  withdraw(actor: Actor, command: ReportCommand): Promise<void> {
    return this.uow.run(async (tx) => {
      const act = { tx, now: this.clock.now(), actor };
      const { task, report } = await this.take(act, command.reportId);
      assertMayActFor(reachOfActor(actor), task, report.unitId);
      assertOwn(actor, report);
      assertWaiting(report, command.reportVersion);
      report.withdrawnAt = act.now;
      await this.reports.save(tx, report);
      await this.drafts.restore(tx, act.now, report);
      await this.reports.releaseContributions(tx, report.id);
      if (report.periodId !== null) await this.reports.owedAgain(tx, report.periodId, null);
      const after = { reportId: report.id };
      if (report.purpose === 'completion') await this.writer.step(act, task, 'take_back', after);
      else await this.writer.note(act, task, 'task.report_withdrawn', after);
    });
  }

  /**
   * The task of a report, locked, and the report as it then stands.
   * @throws DomainError `REPORT_NOT_FOUND`, also where the task may not be seen
   */
  async take(
    { tx, actor }: Act,
    reportId: number,
    expectedVersion?: number,
  ): Promise<{ task: LockedTask; report: ProgressReport }> {
    const { taskId } = await this.reports.report(tx, reportId);
    const command = { taskId, ...(expectedVersion === undefined ? {} : { expectedVersion }) };
    const [task] = await this.tasks.lockMany(tx, [command], (locked) => {
      if (!mayWithTask(reachOfActor(actor), locked, 'see')) throw reportNotFound(reportId);
    });
    if (!task) throw reportNotFound(reportId);
    // Read under the lock: another may have reviewed meanwhile.
    return { task, report: await this.reports.report(tx, reportId) };
  }

  /** The readings, of its own and of what it takes in, and the contributions. */
  private async whatIsSaid(act: Act, task: LockedTask, content: ReportContent, byLead: boolean) {
    const own = content.readings ?? [];
    const accepted =
      byLead && task.cooperatingUnitIds.length > 0
        ? await this.reports.acceptedContributions(act.tx, task.id)
        : [];
    const readings = new Map<number, IndicatorReading>();
    for (const { readings: theirs } of accepted) {
      for (const reading of theirs) readings.set(reading.indicatorId, reading);
    }
    if (own.length + readings.size > 0) {
      const indicators = await this.reports.indicators(act.tx, task.targetId);
      assertReadings(own, indicators, dayOf(act.now));
      for (const reading of own) readings.set(reading.indicatorId, reading);
      for (const { id, unit } of indicators) {
        const reading = readings.get(id);
        if (reading) readings.set(id, { ...reading, unit });
      }
    }
    return { readings: [...readings.values()], contributionIds: accepted.map(({ id }) => id) };
  }
}

/**
 * Nobody reviewed it yet or took it back, and it is as the person saw it.
 * @throws DomainError `VERSION_CONFLICT`, `REPORT_REVIEWED`, `REPORT_WITHDRAWN`
 */
export function assertWaiting(report: ProgressReport, seen: number | undefined): void {
  const { id: reportId, version, outcome, reviewedAt, withdrawnAt, reviewReason } = report;
  const state = { reportId, version, outcome, reviewedAt, withdrawnAt, reviewReason };
  if (seen !== undefined && seen !== version) {
    throw new DomainError('VERSION_CONFLICT', '该填报刚被他人处理，请刷新后重试。', state);
  }
  if (withdrawnAt !== null) {
    throw new DomainError('REPORT_WITHDRAWN', '该填报已由填报单位撤回，请刷新后查看。', state);
  }
  if (reviewedAt !== null) {
    throw new DomainError('REPORT_REVIEWED', '该填报已有审核结果，请刷新后查看。', state);
  }
}

function assertOwn(actor: Actor, { id, authorId }: ProgressReport): void {
  if (actor.kind !== 'person' || actor.reach === undefined || authorId === null || authorId === actor.id) {
    return;
  }
  throw new DomainError('POWER_REFUSED', '只有填报人可以撤回填报，请由填报人办理。', { reportId: id });
}

function assertInvolved(
  { id, leadUnitId, cooperatingUnitIds }: LockedTask,
  { purpose, period, unitId = leadUnitId }: ReportSubmission,
): void {
  if (unitId === leadUnitId) return;
  if (cooperatingUnitIds.includes(unitId) && !period && purpose === 'progress') return;
  throw new DomainError(
    'TASK_UNIT_NOT_INVOLVED',
    '只有牵头单位能按期填报，配合单位可补充进展，请核对单位。',
    { taskId: id, unitId },
  );
}

/** What is not there need not stand in the ledger. */
const nonEmpty = (lists: Readonly<Record<string, readonly unknown[]>>) =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
