import { Injectable } from '@nestjs/common';
import { DomainError, dayOf } from '#domain/shared';
import type { DutyCycle, Tx } from '#persistence';
import { DutyAnnouncer } from './duty-announcer.ts';
import { DutyReminderService } from './duty-reminder.service.ts';
import { DutyReportRepository } from './duty-report.repository.ts';
import { evaluationWords } from './duty-words.ts';

interface Balloted {
  readonly id: number;
  readonly unitId: number;
}

/** Makes out 评议票: who is to vote on a report is settled when its evaluation begins, and with it the denominator. */
@Injectable()
export class DutyBallotService {
  constructor(
    private readonly reports: DutyReportRepository,
    private readonly announcer: DutyAnnouncer,
    private readonly reminders: DutyReminderService,
  ) {}

  /** @throws DomainError `DUTY_EVALUATORS_MISSING` naming the units that nobody may evaluate */
  async makeIn(tx: Tx, now: Date, cycle: DutyCycle, reports: readonly Balloted[]): Promise<void> {
    const ids = reports.map(({ id }) => id);
    const votes = await this.reports.makeBallots(tx, cycle, ids, dayOf(now));
    const without = reports.filter(({ id }) => (votes.get(id) ?? 0) === 0).map(({ unitId }) => unitId);
    if (without.length > 0) {
      const names = [...(await this.reports.unitNames(tx, without)).values()];
      throw new DomainError(
        'DUTY_EVALUATORS_MISSING',
        `${names.join('、')}没有可以评议的人（本单位人员应当回避），请增加评议人。`,
        { unitIds: without },
      );
    }
    const ballots = await this.reports.ballots(tx, ids);
    // Once a year each: whoever was told of the first report finds the later ones in the same place.
    await this.announcer.tellEvaluators(tx, now, cycle.officeId, {
      subject: `duty_cycle:${cycle.id}:evaluation`,
      personIds: [...new Set(ballots.map(({ evaluatorId }) => evaluatorId))],
      told: evaluationWords(cycle),
    });
    await this.reminders.setVotesIn(tx, now, cycle);
  }
}
