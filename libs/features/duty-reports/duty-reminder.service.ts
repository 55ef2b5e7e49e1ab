import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type DutyReminder, dutyReminders, nextReminder, reminderDue, VOTE_LEADS } from '#domain/duty-report';
import { AlarmBook, AlarmService } from '#features/alarms';
import { PolicyService } from '#features/policies';
import { DutyCycle, type Tx } from '#persistence';
import { DutyAnnouncer } from './duty-announcer.ts';
import { missingWords, reminderWords, votesMissingWords, voteReminderWords } from './duty-words.ts';

const ALARM = 'duty.report_due';
const VOTES = 'duty.vote_due';

interface Owing {
  readonly id: number;
  readonly unitId: number;
  readonly unitName: string;
}

/** 催报和催评: before the day to who has not reported or voted, the day after to them and to the office. */
@Injectable()
export class DutyReminderService implements OnModuleInit {
  constructor(
    private readonly book: AlarmBook,
    private readonly alarms: AlarmService,
    private readonly policies: PolicyService,
    private readonly announcer: DutyAnnouncer,
  ) {}

  onModuleInit(): void {
    this.book.handle(ALARM, (tx, cycleId, now) => this.ring(tx, cycleId, now));
    this.book.handle(VOTES, (tx, cycleId, now) => this.ringVotes(tx, cycleId, now));
  }

  /** Sets the alarm of a cycle that has opened, or whose day has moved. */
  async setIn(tx: Tx, now: Date, { id, dueOn }: Pick<DutyCycle, 'id' | 'dueOn'>): Promise<void> {
    const next = nextReminder(dutyReminders(dueOn, await this.policies.calendar(tx)), now);
    await (next ? this.alarms.set(tx, ALARM, id, next.at) : this.alarms.drop(tx, ALARM, id));
  }

  /** Sets the alarm of an evaluation that has a last day. */
  async setVotesIn(
    tx: Tx,
    now: Date,
    { id, evaluateOn }: Pick<DutyCycle, 'id' | 'evaluateOn'>,
  ): Promise<void> {
    if (evaluateOn === null) return;
    const reminders = dutyReminders(evaluateOn, await this.policies.calendar(tx), VOTE_LEADS);
    const next = nextReminder(reminders, now);
    if (next) await this.alarms.set(tx, VOTES, id, next.at);
  }

  /** Tells what is due; the subject of each mail names day and lead, so that a second ring tells nothing anew. */
  private async ring(tx: Tx, cycleId: number, now: Date): Promise<Date | undefined> {
    const cycle = await tx.manager.findOne(DutyCycle, {
      where: { id: cycleId },
      lock: { mode: 'pessimistic_read' },
    });
    if (cycle?.status !== 'open' && cycle?.status !== 'evaluating') return undefined;
    const reminders = dutyReminders(cycle.dueOn, await this.policies.calendar(tx));
    const due = reminderDue(reminders, now);
    if (due) await this.remind(tx, now, cycle, due);
    return nextReminder(reminders, now)?.at;
  }

  private async remind(tx: Tx, now: Date, cycle: DutyCycle, reminder: DutyReminder): Promise<void> {
    const owing = await tx.query<Owing>(
      `SELECT r.id, r.unit_id AS "unitId", u.name AS "unitName" FROM duty_reports r
         JOIN organizations u ON u.id = r.unit_id
        WHERE r.cycle_id = $1 AND r.status IN ('not_begun', 'draft', 'sent_back') ORDER BY r.id`,
      [cycle.id],
    );
    if (owing.length === 0) return;
    const occasion = `${cycle.dueOn}:${reminder.workingDays}`;
    await this.announcer.tellUnits(
      tx,
      now,
      cycle.officeId,
      owing.map(({ id, unitId }) => ({
        ...{ subject: `duty_report:${id}:due:${occasion}`, unitId },
        told: reminderWords(cycle, id, reminder),
      })),
    );
    if (reminder.kind === 'before') return;
    await this.announcer.tellOffice(
      tx,
      now,
      cycle.officeId,
      `duty_cycle:${cycle.id}:missing:${cycle.dueOn}`,
      missingWords(
        cycle,
        owing.map(({ unitName }) => unitName),
      ),
    );
  }

  private async ringVotes(tx: Tx, cycleId: number, now: Date): Promise<Date | undefined> {
    const cycle = await tx.manager.findOneBy(DutyCycle, { id: cycleId });
    if (cycle?.status !== 'evaluating' || cycle.evaluateOn === null) return undefined;
    const reminders = dutyReminders(cycle.evaluateOn, await this.policies.calendar(tx), VOTE_LEADS);
    const due = reminderDue(reminders, now);
    const owing = await tx.query<{ id: number; name: string }>(
      `SELECT DISTINCT p.id, p.name FROM duty_evaluations e JOIN duty_reports r ON r.id = e.report_id
         JOIN people p ON p.id = e.evaluator_id
        WHERE r.cycle_id = $1 AND r.status = 'accepted' AND e.submitted_at IS NULL ORDER BY p.id`,
      [cycle.id],
    );
    if (due && owing.length > 0) {
      await this.announcer.tellEvaluators(tx, now, cycle.officeId, {
        subject: `duty_cycle:${cycle.id}:votes:${cycle.evaluateOn}:${due.workingDays}`,
        personIds: owing.map(({ id }) => id),
        told: voteReminderWords(cycle, due),
      });
      if (due.kind === 'missing') {
        const names = owing.map(({ name }) => name);
        const subject = `duty_cycle:${cycle.id}:votes_missing:${cycle.evaluateOn}`;
        await this.announcer.tellOffice(tx, now, cycle.officeId, subject, votesMissingWords(cycle, names));
      }
    }
    return nextReminder(reminders, now)?.at;
  }
}
