import { Injectable } from '@nestjs/common';
import {
  assertHandlesReport,
  assertKnownSections,
  assertMayRunCycle,
  assertReadyToDeliberate,
  dutyCycleLife,
  feedbackOf,
  fullMarks,
  sectionsOf,
  summaryOf,
} from '#domain/duty-report';
import { transition } from '#domain/lives';
import { DomainError, dayOf } from '#domain/shared';
import { type Change, LedgerService } from '#features/ledger';
import { RectificationService } from '#features/rectification';
import { type Actor, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type DutyCycle, DutyProblem, type Tx, UnitOfWork } from '#persistence';
import { personOf } from './acting.ts';
import type { AppraisalCommand, CycleCommand } from './commands.ts';
import { DutyAnnouncer } from './duty-announcer.ts';
import { DutyCycleRepository } from './duty-cycle.repository.ts';
import { DutyProblemRepository, type ProblemRow } from './duty-problem.repository.ts';
import { DutyReportRepository, type ReportInCycle } from './duty-report.repository.ts';
import { dutyTitle, feedbackWords } from './duty-words.ts';
import { votesOf } from './votes.ts';

/** 议: the office drafts what it makes of each report, the approver has it decided, the problems go to the ledger. */
@Injectable()
export class DutyDeliberationService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly cycles: DutyCycleRepository,
    private readonly reports: DutyReportRepository,
    private readonly problems: DutyProblemRepository,
    private readonly rectification: RectificationService,
    private readonly announcer: DutyAnnouncer,
  ) {}

  /**
   * 拟定评议意见: the office's list, the overall grade and the problems, as often as needed until the
   * deliberation; after the votes, which it must not sway.
   * @throws DomainError `DUTY_REPORT_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `DUTY_APPRAISAL_STATE`,
   *   `DUTY_SECTION_UNKNOWN`, `PROBLEM_MISSING`
   */
  appraise(actor: Actor, { answers, grade, problems, ...command }: AppraisalCommand): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const { report, cycle } = await this.reports.lock(tx, command, (standing) => {
        assertHandlesReport(reachOf(actor), standing);
      });
      if (cycle.status !== 'evaluating' || !['evaluated', 'missed'].includes(report.status)) {
        throw new DomainError(
          'DUTY_APPRAISAL_STATE',
          '报告的评议结束或者记为未述法以后，才能拟定评议意见。',
          {
            ...{ dutyReportId: report.id, status: report.status, cycleStatus: cycle.status },
          },
        );
      }
      assertKnownSections(
        sectionsOf(cycle.form, ['appraisal']),
        answers.map(({ section }) => section),
      );
      if (problems.some((problem) => problem.trim() === '')) {
        throw new DomainError('PROBLEM_MISSING', '请写明需要整改的问题，空白的请去掉。');
      }
      const before = report.appraisal;
      report.appraisal = {
        answers: Object.fromEntries(answers.map(({ section, text }) => [section, text])),
        grade,
      };
      await this.problems.replace(tx, report.id, problems);
      await this.reports.save(tx, report);
      await this.ledger.append(tx, now, actor, [
        {
          action: 'duty.appraisal_drafted',
          subject: `duty_report:${report.id}`,
          before,
          after: { ...report.appraisal, problems },
        },
      ]);
    });
  }

  /**
   * 审议, for all reports at once: problems enter the ledger, feedback goes to the units.
   * @throws DomainError `DUTY_CYCLE_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`,
   *   `DUTY_DECISION_MISSING`, `DUTY_DELIBERATION_UNREADY`, `PERSON_REQUIRED`
   */
  deliberate(
    actor: Actor,
    { decision, ...command }: CycleCommand & { readonly decision: string },
  ): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const cycle = await this.cycles.lock(tx, command, (one) => {
        assertMayRunCycle(reachOf(actor), one, 'deliberate');
      });
      const { from, to, event } = transition(dutyCycleLife, cycle.status, 'deliberate');
      if (decision.trim() === '') {
        throw new DomainError(
          'DUTY_DECISION_MISSING',
          '请写明审议的会议或者文件，例如“市委全面依法治市委员会第三次会议审议”。',
        );
      }
      const reports = await this.reports.lockAll(tx, cycle.id);
      assertReadyToDeliberate(sectionsOf(cycle.form, ['appraisal']), reports);
      Object.assign(cycle, { status: to, decision, deliberatedAt: now, deliberatedById: personOf(actor) });
      const problems = await this.toLedger(tx, now, actor, cycle, reports);
      await this.feedBack(tx, now, cycle, reports, problems);
      await this.cycles.save(tx, cycle);
      await this.ledger.append(tx, now, actor, [
        {
          ...{ action: event, subject: `duty_cycle:${cycle.id}`, before: { status: from } },
          after: { status: to, decision, problems: problems.map(({ code }) => code) },
        },
        ...reports.map(({ id, feedback }): Change => ({
          ...{ action: 'duty.feedback_issued', subject: `duty_report:${id}`, after: feedback },
        })),
      ]);
    });
  }

  private async toLedger(
    tx: Tx,
    now: Date,
    actor: Actor,
    { officeId, year }: DutyCycle,
    reports: readonly ReportInCycle[],
  ): Promise<(ProblemRow & { readonly code: string })[]> {
    const problems = await this.problems.ofReports(
      tx,
      reports.map(({ id }) => id),
    );
    if (problems.length === 0) return [];
    // What belonged to a unit that has been merged since is its successor's to put right.
    const answerable = await this.problems.successors(
      tx,
      reports.map(({ unitId }) => unitId),
      dayOf(now),
    );
    const unitOf = (reportId: number) => reports.find(({ id }) => id === reportId)?.unitId ?? 0;
    const opened = await this.rectification.openIn(
      tx,
      now,
      actor,
      problems.map(({ reportId, problem }) => ({
        ...{ officeId, unitId: answerable.get(unitOf(reportId)) ?? unitOf(reportId), problem },
        ...{ source: 'duty_report' as const, sourceRef: `${dutyTitle({ year })}评议`, foundOn: dayOf(now) },
      })),
    );
    for (const [nth, { id }] of problems.entries()) {
      await tx.manager.update(DutyProblem, { id }, { itemId: opened[nth]?.id ?? null });
    }
    return problems.map((problem, nth) => ({ ...problem, code: opened[nth]?.code ?? '' }));
  }

  private async feedBack(
    tx: Tx,
    now: Date,
    cycle: DutyCycle,
    reports: readonly ReportInCycle[],
    problems: readonly (ProblemRow & { readonly code: string })[],
  ): Promise<void> {
    const { form, officeId } = cycle;
    const ballots = await this.reports.ballots(
      tx,
      reports.map(({ id }) => id),
    );
    const names = await this.reports.unitNames(tx, [officeId]);
    const people = await this.problems.peopleNames(
      tx,
      reports.flatMap(({ submittedById }) => submittedById ?? []),
    );
    for (const report of reports) {
      const own = ballots.filter(({ reportId }) => reportId === report.id);
      report.feedback = feedbackOf({
        ...{ year: cycle.year, unitName: report.unitName, issuer: names.get(officeId) ?? '', on: dayOf(now) },
        decision: cycle.decision ?? '',
        reported:
          report.status === 'missed' || report.submittedAt === null
            ? null
            : {
                personName: people.get(report.submittedById ?? 0) ?? '',
                submittedOn: dayOf(report.submittedAt),
                heardOn: report.heardOn,
                evaluation: summaryOf(form.dimensions, votesOf(own), own.length),
                fullMarks: fullMarks(form),
              },
        missedReason: report.missedReason,
        grade: report.appraisal?.grade ?? null,
        sections: sectionsOf(form, ['appraisal']),
        answers: report.appraisal?.answers ?? {},
        problems: problems.filter(({ reportId }) => reportId === report.id),
      });
      await this.reports.save(tx, report);
    }
    await this.announcer.tellUnits(
      tx,
      now,
      officeId,
      reports.map(({ id, unitId }) => ({
        ...{ subject: `duty_report:${id}:feedback`, unitId },
        told: feedbackWords(cycle, id, problems.filter(({ reportId }) => reportId === id).length),
      })),
    );
  }
}
