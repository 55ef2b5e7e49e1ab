import { Injectable } from '@nestjs/common';
import {
  assertOwnFindings,
  assertReviewDecision,
  conclusionReviewLife,
  conclusionReviewNotFound,
  type ConclusionReviewOutcome,
} from '#domain/inspection';
import { transition } from '#domain/lives';
import { assertUninvolved } from '#domain/notice';
import { DomainError, dayOf } from '#domain/shared';
import { SetAsideService } from '#features/rectification';
import { OverturnService } from '#features/tasks';
import { type Actor, personOf } from '#platform/actor';
import { type Inspection, InspectionFinding, InspectionReview, type Tx } from '#persistence';
import { InspectionAlarms } from './inspection-alarms.ts';
import { InspectionAnnouncer } from './inspection-announcer.ts';
import { type InspectionDeed, InspectionDesk } from './inspection-desk.ts';

export interface ConclusionReviewDecision {
  readonly reviewId: number;
  readonly expectedVersion?: number;
  readonly outcome: ConclusionReviewOutcome;
  /** Of the disputed findings, those that do not stand. */
  readonly setAsideIds: readonly number[];
  readonly reason: string;
}

/** 复核: decided by people who took no part (政府督查工作条例, art. 17). */
@Injectable()
export class ConclusionReviewService {
  constructor(
    private readonly desk: InspectionDesk,
    private readonly overturns: OverturnService,
    private readonly setAside: SetAsideService,
    private readonly announcer: InspectionAnnouncer,
    private readonly alarms: InspectionAlarms,
  ) {}

  /**
   * Upheld, the findings named are struck out, their items set aside and what false figures had undone stands again.
   * The document that went out is not rewritten: the decision stands beside it. After its term it is still decided.
   * @returns the inspection's id
   * @throws DomainError `INSPECTION_REVIEW_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `REVIEWER_INVOLVED`,
   * `INSPECTION_REVIEW_REASON_MISSING`, `INSPECTION_REVIEW_OUTCOME_UNFIT`, `TRANSITION_REFUSED`
   */
  decide(actor: Actor, decision: ConclusionReviewDecision): Promise<number> {
    return this.desk.run(actor, async (deed) => {
      const { tx, now } = deed;
      const { reviewId, outcome, setAsideIds, reason, expectedVersion } = decision;
      const unseen = conclusionReviewNotFound(reviewId);
      const place = await tx.manager.findOneBy(InspectionReview, { id: reviewId });
      if (!place) throw unseen;
      const taken = await this.desk.take(deed, 'work', { inspectionId: place.inspectionId }, unseen);
      const review = await tx.manager.findOneOrFail(InspectionReview, {
        ...{ where: { id: reviewId }, lock: { mode: 'pessimistic_write' } },
      });
      if (expectedVersion !== undefined && expectedVersion !== review.version) {
        throw new DomainError('VERSION_CONFLICT', '该复核刚被他人处理，请刷新后重试。', {
          ...{ reviewId, status: review.status, version: review.version },
        });
      }
      const { to, event } = transition(
        conclusionReviewLife,
        review.status,
        outcome === 'upheld' ? 'uphold' : 'dismiss',
      );
      const reviewerId = personOf(actor);
      const { inspection } = taken;
      if (reviewerId !== null) assertUninvolved(reviewerId, await involvedIn(tx, inspection));
      assertReviewDecision(outcome, setAsideIds, reason);
      assertOwnFindings(review.findingIds, setAsideIds);
      Object.assign(review, {
        ...{ status: to, decidedAt: now, decidedById: reviewerId, decisionReason: reason, setAsideIds },
        version: review.version + 1,
      });
      await tx.manager.save(review);
      await this.strikeOut(deed, setAsideIds, reason);
      await this.alarms.dropReview(tx, reviewId);
      const unit = taken.units.find(({ unitId }) => unitId === review.unitId);
      if (unit) {
        await this.announcer.toUnit(deed, taken, unit, `review:${reviewId}`, {
          what:
            outcome === 'upheld'
              ? `贵单位的复核申请已办结：变更结论，撤销${setAsideIds.length}个问题。`
              : '贵单位的复核申请已办结：维持结论，请继续整改。',
          why: [reason],
        });
      }
      const late = dayOf(now) > review.dueOn;
      await this.desk.note(deed, inspection.id, event, { reviewId, setAsideIds, reason, late });
      return inspection.id;
    });
  }

  private async strikeOut(
    deed: InspectionDeed,
    findingIds: readonly number[],
    reason: string,
  ): Promise<void> {
    const { tx, now, actor } = deed;
    if (findingIds.length === 0) return;
    const findings = await tx.manager.find(InspectionFinding, {
      ...{ where: findingIds.map((id) => ({ id })), order: { taskId: 'ASC', id: 'ASC' } },
    });
    for (const { taskId, overturned } of findings) {
      if (taskId !== null && overturned !== null) await this.overturns.restoreIn(deed, taskId, overturned);
    }
    await tx.query(
      'UPDATE inspection_findings SET set_aside_at = $2, version = version + 1 WHERE id = ANY($1::bigint[])',
      [findingIds, now],
    );
    const itemIds = findings.flatMap(({ itemId }) => itemId ?? []);
    await this.setAside.setAsideIn(tx, now, actor, { itemIds, reason });
  }
}

/** Whoever prepared, approved, instructed, inspected, signed or otherwise acted before the review was asked for. */
async function involvedIn(tx: Tx, inspection: Inspection): Promise<number[]> {
  const { id, preparedById, approvedById, signedById, instructions } = inspection;
  const acted = await tx.query<{ personId: number }>(
    `SELECT person_id AS "personId" FROM inspection_members WHERE inspection_id = $1
     UNION SELECT found_by_id FROM inspection_findings WHERE inspection_id = $1 AND found_by_id IS NOT NULL
     UNION SELECT substring(e.actor FROM '^person:(\\d{1,18})$')::bigint FROM ledger_entries e
      WHERE e.subject = 'inspection:' || $1::bigint AND e.actor LIKE 'person:%'
        AND e.action NOT IN ('inspection.recused', 'inspection.review_upheld', 'inspection.review_dismissed')`,
    [id],
  );
  return [
    ...acted.map(({ personId }) => personId),
    ...[preparedById, approvedById, signedById].filter((one) => one !== null),
    ...instructions.map(({ leaderId }) => leaderId),
  ];
}
