import { Injectable } from '@nestjs/common';
import { holds, UNIT_ROLES } from '#domain/identity';
import { transition } from '#domain/lives';
import { dayOf, DomainError } from '#domain/shared';
import {
  assertCooperationReason,
  assertMayActFor,
  assertMayWithTask,
  assertReadings,
  contributionLife,
  type ContributionStep,
  cooperatingUnitOf,
  type IndicatorReading,
} from '#domain/task';
import { type Actor, personOf } from '#platform/actor';
import type { Contribution, ReviewOutcome } from '#persistence';
import { CooperationDesk } from './cooperation-desk.ts';
import { contributionNotFound, CooperationRepository } from './cooperation.repository.ts';
import { checkReport } from './report-commands.ts';
import { ReportRepository } from './report.repository.ts';
import type { TaskCommand } from './task-commands.ts';
import { reachOfActor, TaskDesk } from './task-desk.ts';
import { type Act, TaskWriter } from './task-writer.ts';
import type { LockedTask } from './task.repository.ts';
import { WorkStart } from './work-start.ts';

/** What a cooperating unit brings to the lead. */
export interface NewContribution extends TaskCommand {
  /** Omitted: the one cooperating unit for which the person acts. */
  readonly unitId?: number;
  readonly body: string;
  /** Of its own part, 0 to 100. */
  readonly percent?: number | null;
  readonly readings?: readonly IndicatorReading[];
}

export interface ContributionCommand {
  readonly contributionId: number;
  readonly version?: number;
}

/** 配合: cooperating units report to the lead, who takes what they bring into a report of its own or sends it back. */
@Injectable()
export class CooperationService {
  constructor(
    private readonly desk: TaskDesk,
    private readonly cooperation: CooperationDesk,
    private readonly rows: CooperationRepository,
    private readonly reports: ReportRepository,
    private readonly work: WorkStart,
    private readonly writer: TaskWriter,
  ) {}

  /**
   * Returns the contribution's id. It begins the work, as any report does.
   * @throws DomainError `TASK_NOT_FOUND`, `POWER_REFUSED`, `TASK_UNIT_NOT_INVOLVED`, `REPORT_BODY_MISSING`,
   * `REPORT_PERCENT_INVALID`, `TRANSITION_REFUSED`, and what `assertReadings` throws
   */
  contribute(actor: Actor, contribution: NewContribution): Promise<number> {
    return this.desk.act(actor, 'cooperate', contribution, async (act, task) => {
      const { body, percent = null, readings = [] } = contribution;
      const unitId = cooperatingUnitOf(reachOfActor(actor), task, contribution.unitId);
      assertMayActFor(reachOfActor(actor), task, unitId);
      checkReport(body, percent);
      if (readings.length > 0) {
        assertReadings(readings, await this.reports.indicators(act.tx, task.targetId), dayOf(act.now));
      }
      await this.work.bringUnderWay(act, task);
      const contributionId = await this.rows.addContribution(act.tx, {
        ...{ taskId: task.id, unitId, status: contributionLife.initial, percent, body, readings },
        ...{ submittedAt: act.now, authorId: personOf(actor) },
      });
      await this.writer.note(act, task, 'task.contribution_submitted', { contributionId, unitId, percent });
      return contributionId;
    });
  }

  /**
   * By the lead: accepted into its next report, or sent back with a reason.
   * @throws DomainError `CONTRIBUTION_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`,
   * `CONTRIBUTION_REASON_MISSING`
   */
  review(
    actor: Actor,
    command: ContributionCommand & { readonly outcome: ReviewOutcome; readonly reason?: string },
  ): Promise<void> {
    const { outcome, reason = '' } = command;
    return this.withContribution(actor, command, async (act, task, contribution) => {
      assertMayWithTask(reachOfActor(actor), task, 'carryOut');
      assertVersion(contribution, command.version);
      if (outcome === 'sent_back') assertCooperationReason('退回', reason);
      Object.assign(contribution, {
        ...{ reviewedAt: act.now, reviewedById: personOf(actor) },
        reviewReason: reason.trim() === '' ? null : reason,
      });
      await this.step(act, task, contribution, outcome === 'accepted' ? 'accept' : 'send_back', { reason });
    });
  }

  /**
   * 提出异议 to a sending back: the office will decide. Returns the disagreement's id.
   * @throws DomainError `CONTRIBUTION_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`,
   * `DISAGREEMENT_REASON_MISSING`, `DISAGREEMENT_OPEN_STATE`
   */
  dispute(actor: Actor, command: ContributionCommand & { readonly statement: string }): Promise<number> {
    const { statement } = command;
    return this.withContribution(actor, command, async (act, task, contribution) => {
      assertMayActFor(reachOfActor(actor), task, contribution.unitId);
      assertVersion(contribution, command.version);
      assertCooperationReason('异议', statement);
      const disagreementId = await this.rows.raise(act.tx, {
        ...{ taskId: task.id, unitId: contribution.unitId, kind: 'sending_back', statement },
        ...{ contributionId: contribution.id, raisedAt: act.now, raisedById: personOf(actor) },
      });
      await this.step(act, task, contribution, 'dispute', { disagreementId, statement });
      return disagreementId;
    });
  }

  /**
   * A cooperating unit holds that the task is not its to share. Returns the disagreement's id.
   * @throws DomainError `TASK_NOT_FOUND`, `POWER_REFUSED`, `TASK_UNIT_NOT_INVOLVED`, `DISAGREEMENT_REASON_MISSING`,
   * `DISAGREEMENT_OPEN_STATE`
   */
  rejectPart(
    actor: Actor,
    command: TaskCommand & { readonly unitId?: number; readonly statement: string },
  ): Promise<number> {
    return this.desk.act(actor, 'cooperate', command, async (act, task) => {
      const { statement } = command;
      const unitId = cooperatingUnitOf(reachOfActor(actor), task, command.unitId);
      assertMayActFor(reachOfActor(actor), task, unitId);
      assertCooperationReason('异议', statement);
      assertOpen(task);
      const disagreementId = await this.rows.raise(act.tx, {
        ...{ taskId: task.id, unitId, kind: 'part', contributionId: null, statement },
        ...{ raisedAt: act.now, raisedById: personOf(actor) },
      });
      await this.writer.note(act, task, 'task.part_disputed', { disagreementId, unitId, statement });
      return disagreementId;
    });
  }

  private async step(
    act: Act,
    task: LockedTask,
    contribution: Contribution,
    name: ContributionStep,
    after: object,
  ): Promise<void> {
    const { from, to, event } = transition(contributionLife, contribution.status, name);
    contribution.status = to;
    await this.rows.save(act.tx, contribution);
    const { id: contributionId, unitId } = contribution;
    const changed = { contributionId, unitId, status: to, ...after };
    await this.writer.note(act, task, event, changed, { status: from });
  }

  /** Seen by the office, the lead and the unit itself: not by another that cooperates. */
  private withContribution<T>(
    actor: Actor,
    { contributionId }: ContributionCommand,
    work: (act: Act, task: LockedTask, contribution: Contribution) => Promise<T>,
  ): Promise<T> {
    const unseen = contributionNotFound(contributionId);
    return this.cooperation.act(
      actor,
      { read: (tx) => this.rows.contribution(tx, contributionId), unseen },
      async (act, task, contribution) => {
        const reach = reachOfActor(actor);
        const seen =
          reach === undefined ||
          reach.offices.includes(task.officeId) ||
          [task.leadUnitId, contribution.unitId].some((unitId) => reach.units.includes(unitId)) ||
          holds(reach, contribution.unitId, ...UNIT_ROLES);
        if (!seen) throw unseen;
        assertOpen(task);
        return work(act, task, contribution);
      },
    );
  }
}

/** @throws DomainError `VERSION_CONFLICT` with the current state */
export function assertVersion<T extends { readonly version: number }>(
  row: T,
  seen: number | undefined,
): void {
  if (seen === undefined || seen === row.version) return;
  throw new DomainError('VERSION_CONFLICT', '该记录刚被他人处理，请刷新后重试。', { ...row });
}

/** @throws DomainError `TASK_STATE`: nothing more is owed to a task that is over */
export function assertOpen({ id: taskId, status }: LockedTask): void {
  if (status !== 'done' && status !== 'withdrawn') return;
  throw new DomainError('TASK_STATE', '任务已完成或已撤销，无需再办理。', { taskId, status });
}
