import { Injectable } from '@nestjs/common';
import {
  assertComplete,
  assertFiguresExplained,
  assertHandlesReport,
  assertKnownSections,
  assertMayTakeReportStep,
  type DutyReportStep,
  dutyReportLife,
  sectionsOf,
  stated,
  UNIT_LISTS,
} from '#domain/duty-report';
import { canTransition, transition } from '#domain/lives';
import { DomainError, dayOf, formatDay } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { type Actor, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type DutyReport, type Tx, UnitOfWork } from '#persistence';
import { personOf } from './acting.ts';
import type {
  DraftCommand,
  HearingCommand,
  ReasonCommand,
  ReportCommand,
  ReviewCommand,
} from './commands.ts';
import { DutyAnnouncer } from './duty-announcer.ts';
import { DutyBallotService } from './duty-ballot.service.ts';
import { dutyFactsOf } from './duty-facts.query.ts';
import { DutyReportRepository, type LockedReport } from './duty-report.repository.ts';
import { sentBackWords } from './duty-words.ts';

const subject = ({ id }: { readonly id: number }) => `duty_report:${id}`;

/** 述: written by the unit, handed in by its head, reviewed by the office; heard on site where it was chosen. */
@Injectable()
export class DutyReportService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly reports: DutyReportRepository,
    private readonly ballots: DutyBallotService,
    private readonly announcer: DutyAnnouncer,
  ) {}

  /**
   * 填写: sections that are named are replaced; figures as a whole, where given.
   * @throws DomainError `DUTY_REPORT_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `DUTY_CYCLE_STATE`,
   *   `DUTY_REPORT_STATE`, `DUTY_SECTION_UNKNOWN`, `DUTY_FIGURE_TWICE`
   */
  saveDraft(actor: Actor, { answers, figures, ...command }: DraftCommand): Promise<void> {
    return this.uow.run(async (tx) => {
      const locked = await this.taken(tx, actor, command, 'begin');
      const { report, cycle } = locked;
      assertRunning(locked);
      const begins = canTransition(dutyReportLife, report.status, 'begin');
      if (!begins && !canTransition(dutyReportLife, report.status, 'submit')) {
        throw new DomainError('DUTY_REPORT_STATE', '述法报告已经报送，退回后才能再改。', {
          ...{ dutyReportId: report.id, status: report.status, version: report.version },
        });
      }
      assertKnownSections(
        sectionsOf(cycle.form, UNIT_LISTS),
        answers.map(({ section }) => section),
      );
      report.answers = {
        ...report.answers,
        ...Object.fromEntries(answers.map(({ section, text }) => [section, text])),
      };
      if (figures) report.figures = stated(figures);
      if (begins) return this.step(tx, this.clock.now(), actor, report, 'begin', {});
      await this.reports.save(tx, report);
    });
  }

  /**
   * 报送 by the head of the unit; what the system has on this day is kept beside it.
   * @throws DomainError `DUTY_REPORT_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `DUTY_CYCLE_STATE`,
   *   `TRANSITION_REFUSED`, `DUTY_REPORT_INCOMPLETE`, `DUTY_FIGURE_UNEXPLAINED`, `PERSON_REQUIRED`
   */
  submit(actor: Actor, command: ReportCommand): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const locked = await this.taken(tx, actor, command, 'submit');
      const { report, cycle } = locked;
      assertRunning(locked);
      transition(dutyReportLife, report.status, 'submit');
      assertComplete(sectionsOf(cycle.form, UNIT_LISTS), report.answers);
      const { officeId, year } = cycle;
      const facts = await dutyFactsOf(tx, { officeId, unitId: report.unitId, year, today: dayOf(now) });
      const figures = stated(report.figures, facts);
      assertFiguresExplained(facts, figures);
      Object.assign(report, {
        figures,
        submitted: { answers: report.answers, figures, facts, factsOn: dayOf(now) },
        ...{
          submittedAt: now,
          firstSubmittedAt: report.firstSubmittedAt ?? now,
          submittedById: personOf(actor),
        },
        ...{ reviewedAt: null, reviewedById: null, reviewReason: null },
      });
      await this.step(tx, now, actor, report, 'submit', { figures, facts });
    });
  }

  /**
   * 审核: accepted, or sent back with what is missing.
   * @throws DomainError `DUTY_REPORT_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `DUTY_CYCLE_STATE`,
   *   `TRANSITION_REFUSED`, `REASON_MISSING`, `DUTY_EVALUATORS_MISSING`
   */
  review(actor: Actor, { outcome, reason = '', ...command }: ReviewCommand): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const step = outcome === 'accepted' ? 'accept' : 'send_back';
      const locked = await this.taken(tx, actor, command, step);
      const { report, cycle } = locked;
      assertRunning(locked);
      transition(dutyReportLife, report.status, step);
      if (step === 'send_back') assertReason(reason, '请写明退回理由，指出还差什么。');
      Object.assign(report, { reviewedAt: now, reviewReason: reason.trim() === '' ? null : reason });
      report.reviewedById = actor.kind === 'person' ? actor.id : null;
      await this.step(tx, now, actor, report, step, { reason: report.reviewReason });
      if (step === 'accept') {
        if (cycle.status === 'evaluating') await this.ballots.makeIn(tx, now, cycle, [report]);
        return;
      }
      await this.announcer.tellUnits(tx, now, cycle.officeId, [
        {
          subject: `duty_report:${report.id}:sent_back:${report.version}`,
          unitId: report.unitId,
          told: sentBackWords(cycle, report.id, reason),
        },
      ]);
    });
  }

  /**
   * 登记现场述法.
   * @throws DomainError `DUTY_REPORT_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `DUTY_CYCLE_STATE`,
   *   `DUTY_HEARING_UNPLANNED`, `DUTY_HEARING_LATER`
   */
  hear(actor: Actor, { heardOn, hearing, ...command }: HearingCommand): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const locked = await this.reports.lock(tx, command, (one) => {
        assertHandlesReport(reachOf(actor), one);
      });
      assertRunning(locked);
      const { report } = locked;
      if (!report.onSite || report.submitted === null) {
        throw new DomainError('DUTY_HEARING_UNPLANNED', '只登记列为现场述法、已经报送报告的单位，请核对。', {
          ...{ dutyReportId: report.id, onSite: report.onSite, status: report.status },
        });
      }
      if (heardOn > dayOf(now)) {
        throw new DomainError('DUTY_HEARING_LATER', `现场述法日期${formatDay(heardOn)}还没有到，请更正。`, {
          heardOn,
        });
      }
      const before = { heardOn: report.heardOn, hearing: report.hearing };
      Object.assign(report, { heardOn, hearing });
      await this.reports.save(tx, report);
      await this.ledger.append(tx, now, actor, [
        { action: 'duty.report_heard', subject: subject(report), before, after: { heardOn, hearing } },
      ]);
    });
  }

  /**
   * 记为未述法, once the evaluation is on.
   * @throws DomainError `DUTY_REPORT_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `DUTY_CYCLE_STATE`,
   *   `TRANSITION_REFUSED`, `REASON_MISSING`
   */
  miss(actor: Actor, { reason, ...command }: ReasonCommand): Promise<void> {
    return this.end(actor, command, 'miss', (report) => {
      assertReason(reason, '请写明未述法的原因。');
      report.missedReason = reason;
      return Promise.resolve({ reason });
    });
  }

  /**
   * 结束评议 before everybody has voted; at least one vote must be there.
   * @throws DomainError as `miss`, and `DUTY_VOTES_MISSING`
   */
  endEvaluation(actor: Actor, { reason, ...command }: ReasonCommand): Promise<void> {
    return this.end(actor, command, 'evaluate', async (report, tx) => {
      assertReason(reason, '请写明提前结束评议的原因。');
      const ballots = await this.reports.ballots(tx, [report.id]);
      const votes = ballots.filter(({ submittedAt }) => submittedAt !== null).length;
      if (votes === 0) {
        throw new DomainError('DUTY_VOTES_MISSING', '还没有人评议，不能结束，请先请评议人评议。', {
          dutyReportId: report.id,
        });
      }
      report.endReason = reason;
      return { reason, votes, entitled: ballots.length };
    });
  }

  private end(
    actor: Actor,
    command: ReportCommand,
    step: 'miss' | 'evaluate',
    change: (report: DutyReport, tx: Tx) => Promise<object>,
  ): Promise<void> {
    return this.uow.run(async (tx) => {
      const { report, cycle } = await this.taken(tx, actor, command, step);
      if (cycle.status !== 'evaluating') {
        throw new DomainError('DUTY_CYCLE_STATE', '评议阶段才能办理，请先开始评议，或者刷新后查看。', {
          ...{ cycleId: cycle.id, status: cycle.status },
        });
      }
      transition(dutyReportLife, report.status, step);
      const after = await change(report, tx);
      await this.step(tx, this.clock.now(), actor, report, step, after);
    });
  }

  private taken(tx: Tx, actor: Actor, command: ReportCommand, step: DutyReportStep): Promise<LockedReport> {
    const reach = reachOf(actor);
    return this.reports.lock(tx, command, (standing) => {
      assertMayTakeReportStep(reach, standing, step);
    });
  }

  private async step(
    tx: Tx,
    now: Date,
    actor: Actor,
    report: DutyReport,
    name: DutyReportStep,
    after: object,
  ): Promise<void> {
    const { from, to, event } = transition(dutyReportLife, report.status, name);
    report.status = to;
    await this.reports.save(tx, report);
    await this.ledger.append(tx, now, actor, [
      { action: event, subject: subject(report), before: { status: from }, after: { status: to, ...after } },
    ]);
  }
}

function assertRunning({ cycle }: LockedReport): void {
  if (cycle.status === 'open' || cycle.status === 'evaluating') return;
  throw new DomainError('DUTY_CYCLE_STATE', '年度述法尚未启动或者已经审议，现在不能办理，请刷新后查看。', {
    ...{ cycleId: cycle.id, status: cycle.status },
  });
}

function assertReason(reason: string, message: string): void {
  if (reason.trim() === '') throw new DomainError('REASON_MISSING', message);
}
