import { Injectable } from '@nestjs/common';
import { assertEvaluation, assertMayEvaluate, assertSeesReport, dutyReportLife } from '#domain/duty-report';
import { transition } from '#domain/lives';
import { DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { type Actor, reachOf, SYSTEM } from '#platform/actor';
import { Clock } from '#platform/clock';
import { DutyEvaluation, UnitOfWork } from '#persistence';
import { personOf } from './acting.ts';
import type { VoteCommand } from './commands.ts';
import { DutyReportRepository } from './duty-report.repository.ts';

/** 评: each evaluator once, for good. */
@Injectable()
export class DutyEvaluationService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly reports: DutyReportRepository,
  ) {}

  /**
   * The last vote ends the evaluation of the report.
   * @throws DomainError `PERSON_REQUIRED`, `DUTY_REPORT_NOT_FOUND`, `DUTY_EVALUATION_OWN`, `POWER_REFUSED`,
   *   `DUTY_EVALUATION_TWICE`, `DUTY_EVALUATION_STATE`, `DUTY_SCORES_INVALID`, `DUTY_OPINION_MISSING`
   */
  vote(actor: Actor, { dutyReportId, ...evaluation }: VoteCommand): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const evaluatorId = personOf(actor);
      const reach = reachOf(actor);
      const ballots = await this.reports.ballots(tx, [dutyReportId]);
      const named = ballots.some((one) => one.evaluatorId === evaluatorId);
      const { report, cycle } = await this.reports.lock(tx, { dutyReportId }, (standing) => {
        assertSeesReport(reach, standing);
        assertMayEvaluate(reach, standing, named);
      });
      // Read again behind the lock: of two votes at once the second finds the first.
      const all = await this.reports.ballots(tx, [dutyReportId]);
      const own = all.find((one) => one.evaluatorId === evaluatorId);
      if (own?.submittedAt) {
        throw new DomainError('DUTY_EVALUATION_TWICE', '您已经提交评议，提交后不能更改。', { dutyReportId });
      }
      if (!own || report.status !== 'accepted' || cycle.status !== 'evaluating') {
        throw new DomainError('DUTY_EVALUATION_STATE', '这份报告现在不在评议中，请刷新后查看。', {
          ...{ dutyReportId, status: report.status },
        });
      }
      assertEvaluation(cycle.form.dimensions, evaluation);
      const { scores, grade, opinion } = evaluation;
      await tx.manager.update(
        DutyEvaluation,
        { id: own.id },
        { scores: [...scores], grade, opinion, submittedAt: now },
      );
      const subject = `duty_report:${report.id}`;
      await this.ledger.append(tx, now, actor, [
        { action: 'duty.vote_given', subject, after: { scores, grade, opinion } },
      ]);
      if (all.some((one) => one.submittedAt === null && one.id !== own.id)) return;
      const { from, to, event } = transition(dutyReportLife, report.status, 'evaluate');
      report.status = to;
      await this.reports.save(tx, report);
      await this.ledger.append(tx, now, SYSTEM, [
        {
          action: event,
          subject,
          before: { status: from },
          after: { status: to, votes: all.length, entitled: all.length },
        },
      ]);
    });
  }
}
