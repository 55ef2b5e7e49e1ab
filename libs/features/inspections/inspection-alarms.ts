import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Day } from '#domain/shared';
import { dayOf, instantAt } from '#domain/shared';
import { AlarmBook, AlarmService } from '#features/alarms';
import { LedgerService } from '#features/ledger';
import { PolicyService } from '#features/policies';
import { SYSTEM } from '#platform/actor';
import { Inspection, type InspectionFinding, InspectionReview, type Tx } from '#persistence';
import { InspectionAnnouncer } from './inspection-announcer.ts';
import type { TakenInspection } from './inspection-desk.ts';
import { InspectionRepository, type NamedUnit } from './inspection.repository.ts';

/** Working days within which a document is to be received. */
const RECEIPT_DAYS = 2;
/** Working days after the issue on which the missing receipt is reminded of. */
export const RECEIPT_ALARM_DAYS = RECEIPT_DAYS + 1;
const KINDS = ['inspection.receipt', 'inspection.plan', 'inspection.completion'] as const;
const REVIEW = 'inspection.review';

/** What happens by itself after a document went out: reminders on the terms that it sets. */
@Injectable()
export class InspectionAlarms implements OnModuleInit {
  constructor(
    private readonly book: AlarmBook,
    private readonly alarms: AlarmService,
    private readonly policies: PolicyService,
    private readonly announcer: InspectionAnnouncer,
    private readonly inspections: InspectionRepository,
    private readonly ledger: LedgerService,
  ) {}

  onModuleInit(): void {
    this.book.handle('inspection.receipt', (tx, id, now) => this.unreceived(tx, id, now));
    this.book.handle('inspection.plan', (tx, id, now) => this.planMissing(tx, id, now));
    this.book.handle('inspection.completion', (tx, id, now) => this.incomplete(tx, id, now));
    this.book.handle(REVIEW, (tx, id, now) => this.reviewDue(tx, id, now));
  }

  async afterIssue(
    tx: Tx,
    now: Date,
    { id: inspectionId, planDueOn }: Pick<Inspection, 'id' | 'planDueOn'>,
    findings: readonly Pick<InspectionFinding, 'completeBy'>[],
  ): Promise<void> {
    const today = dayOf(now);
    await this.alarms.set(
      tx,
      'inspection.receipt',
      inspectionId,
      await this.after(tx, today, RECEIPT_ALARM_DAYS),
    );
    const last = findings
      .flatMap(({ completeBy }) => completeBy ?? [])
      .sort()
      .at(-1);
    if (last === undefined || planDueOn === null) return;
    await this.alarms.set(tx, 'inspection.plan', inspectionId, await this.after(tx, planDueOn, 1));
    await this.alarms.set(tx, 'inspection.completion', inspectionId, await this.after(tx, last, 1));
  }

  async drop(tx: Tx, inspectionId: number): Promise<void> {
    for (const kind of KINDS) await this.alarms.drop(tx, kind, inspectionId);
  }

  /** On the morning of the last day for the decision. */
  async onReview(tx: Tx, reviewId: number, dueOn: Day): Promise<void> {
    await this.alarms.set(tx, REVIEW, reviewId, instantAt(dueOn, '09:00'));
  }

  dropReview(tx: Tx, reviewId: number): Promise<void> {
    return this.alarms.drop(tx, REVIEW, reviewId);
  }

  private async unreceived(tx: Tx, id: number, now: Date): Promise<void> {
    await this.remind(tx, id, now, 'receipt', 'u.received_at IS NULL', (taken, unit) => ({
      what: `督察文书${taken.inspection.number ?? ''}送出已满${RECEIPT_DAYS}个工作日，贵单位尚未签收。`,
      whatToDo: [`请${unit.unitName}尽快签收；不签收不影响文书所列期限`],
    }));
  }

  private async planMissing(tx: Tx, id: number, now: Date): Promise<void> {
    await this.remind(
      tx,
      id,
      now,
      'plan',
      `EXISTS (SELECT 1 FROM inspection_findings f JOIN rectification_items r ON r.id = f.item_id
                WHERE f.inspection_id = u.inspection_id AND f.unit_id = u.unit_id AND r.status = 'open')`,
      ({ inspection }) => ({
        what: '督察文书要求的整改方案期限已过，仍有问题没有确定措施、责任人和期限。',
        byWhen: inspection.planDueOn === null ? [] : [{ label: '整改方案期限', day: inspection.planDueOn }],
        whatToDo: ['逐项确定措施、责任人和期限'],
      }),
    );
  }

  private async incomplete(tx: Tx, id: number, now: Date): Promise<void> {
    await this.remind(
      tx,
      id,
      now,
      'completion',
      `EXISTS (SELECT 1 FROM inspection_findings f JOIN rectification_items r ON r.id = f.item_id
                WHERE f.inspection_id = u.inspection_id AND f.unit_id = u.unit_id
                  AND r.status NOT IN ('closed', 'set_aside', 'submitted'))`,
      () => ({
        what: '督察文书要求的整改期限已过，仍有问题没有报请核验。',
        whatToDo: ['报送整改佐证，报请核验；确有困难的，书面说明情况'],
      }),
    );
  }

  /** Tells each unit that is behind, and the office; keeps in the ledger who was. Twice tells nobody twice. */
  private async remind(
    tx: Tx,
    inspectionId: number,
    now: Date,
    about: About,
    behind: string,
    words: (taken: TakenInspection, unit: NamedUnit) => Parameters<InspectionAnnouncer['toUnit']>[4],
  ): Promise<void> {
    const taken = await this.taken(tx, inspectionId);
    if (taken?.inspection.status !== 'issued') return;
    const late = await tx.query<NamedUnit>(
      `SELECT u.unit_id AS "unitId", o.name AS "unitName", u.assessment
         FROM inspection_units u JOIN organizations o ON o.id = u.unit_id
        WHERE u.inspection_id = $1 AND ${behind} ORDER BY u.id`,
      [inspectionId],
    );
    if (late.length === 0) return;
    for (const unit of late) {
      await this.announcer.toUnit({ tx, now }, taken, unit, about, words(taken, unit));
    }
    const names = late.map(({ unitName }) => unitName).join('、');
    await this.announcer.toOffice({ tx, now }, taken, `${about}:office`, {
      ...{
        what: `${names}未按督察文书的期限${ABOUT[about]}，已提醒该单位。`,
        whatToDo: ['跟进督促'],
      },
    });
    await this.ledger.append(tx, now, SYSTEM, [
      {
        ...{ action: `inspection.${about}_overdue` as const, subject: `inspection:${inspectionId}` },
        after: { unitIds: late.map(({ unitId }) => unitId) },
      },
    ]);
  }

  private async reviewDue(tx: Tx, reviewId: number, now: Date): Promise<void> {
    const review = await tx.manager.findOneBy(InspectionReview, { id: reviewId });
    if (review?.status !== 'open') return;
    const taken = await this.taken(tx, review.inspectionId);
    if (!taken) return;
    await this.announcer.toOffice({ tx, now }, taken, `review:${reviewId}:due`, {
      what: '一件督察结论复核今日到期，尚未作出决定。',
      byWhen: [{ label: '复核决定期限', day: review.dueOn }],
      whatToDo: ['由未参与本次督察的人员作出复核决定'],
    });
  }

  private async taken(tx: Tx, inspectionId: number): Promise<TakenInspection | undefined> {
    const inspection = await tx.manager.findOneBy(Inspection, { id: inspectionId });
    return inspection ? { inspection, units: await this.inspections.unitsOf(tx, inspectionId) } : undefined;
  }

  /** When the office opens some working days after a day. */
  private async after(tx: Tx, day: Day, workingDays: number): Promise<Date> {
    const { ladder } = await this.policies.ladderInForce(tx, day);
    const calendar = await this.policies.calendar(tx);
    return instantAt(calendar.addWorkingDays(day, workingDays), ladder.officeHours.opens);
  }
}

const ABOUT = { receipt: '签收', plan: '确定整改措施', completion: '完成整改' } as const;
type About = keyof typeof ABOUT;
