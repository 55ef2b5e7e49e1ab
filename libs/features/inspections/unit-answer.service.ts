import { Injectable } from '@nestjs/common';
import { assertMayAskForReview } from '#domain/inspection';
import { holds, UNIT_ROLES } from '#domain/identity';
import { reviewDecisionDueOn } from '#domain/notice';
import { type Day, DomainError, dayOf } from '#domain/shared';
import { type Actor, personOf, reachOf } from '#platform/actor';
import { InspectionFinding, InspectionReview, InspectionUnit, type Tx } from '#persistence';
import { InspectionAlarms } from './inspection-alarms.ts';
import { InspectionAnnouncer } from './inspection-announcer.ts';
import { type InspectionDeed, InspectionDesk, type TakenInspection } from './inspection-desk.ts';
import { SERVED_ON } from './inspection-list.sql.ts';

/** Names the unit's own part; its version is the part's, so that units do not get in each other's way. */
export interface PartCommand {
  readonly inspectionId: number;
  readonly unitId: number;
  readonly expectedVersion?: number;
}

/** What a unit does with its part of the document: take it, and ask for a review. */
@Injectable()
export class UnitAnswerService {
  constructor(
    private readonly desk: InspectionDesk,
    private readonly announcer: InspectionAnnouncer,
    private readonly alarms: InspectionAlarms,
  ) {}

  /**
   * 签收: served at the latest by this.
   * @throws DomainError `INSPECTION_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `INSPECTION_NOT_ISSUED_STATE`,
   * `INSPECTION_RECEIVED_TWICE`
   */
  receive(actor: Actor, command: PartCommand): Promise<void> {
    return this.desk.run(actor, async (deed) => {
      const { taken, part } = await this.take(deed, command);
      if (part.receivedAt !== null) {
        throw new DomainError('INSPECTION_RECEIVED_TWICE', '该督察文书已经签收，无需重复签收。', {
          unitId: part.unitId,
        });
      }
      Object.assign(part, { receivedAt: deed.now, receivedById: personOf(actor), version: part.version + 1 });
      await deed.tx.manager.save(part);
      await this.desk.note(deed, taken.inspection.id, 'inspection.received', { unitId: part.unitId });
    });
  }

  /**
   * 申请复核, once, within 30 calendar days after service.
   * @returns the review's id
   * @throws DomainError as `receive`, and what `assertMayAskForReview` throws
   */
  askForReview(
    actor: Actor,
    command: PartCommand & { readonly findingIds: readonly number[]; readonly statement: string },
  ): Promise<number> {
    return this.desk.run(actor, async (deed) => {
      const { tx, now } = deed;
      const { taken, part } = await this.take(deed, command);
      const { inspection } = taken;
      const { unitId } = part;
      const today = dayOf(now);
      const own = await tx.manager.findBy(InspectionFinding, { inspectionId: inspection.id, unitId });
      const asked = await tx.manager.countBy(InspectionReview, { inspectionId: inspection.id, unitId });
      const { findingIds, statement } = command;
      assertMayAskForReview(
        {
          ...{ unitId, issued: true, servedOn: await this.servedOn(tx, part.id), asked: asked > 0 },
          findingIds: own.filter(({ setAsideAt }) => setAsideAt === null).map(({ id }) => id),
        },
        findingIds,
        statement,
        today,
      );
      const dueOn = reviewDecisionDueOn(today);
      const { id } = await tx.manager.save(
        tx.manager.create(InspectionReview, {
          ...{ inspectionId: inspection.id, unitId, status: 'open', findingIds, statement, dueOn },
          ...{ raisedAt: now, raisedById: personOf(actor), setAsideIds: [] },
          ...{ decidedAt: null, decidedById: null, decisionReason: null },
        }),
      );
      part.version += 1;
      await tx.manager.save(part);
      const unitName = taken.units.find((unit) => unit.unitId === unitId)?.unitName ?? '';
      await this.announcer.toOffice(deed, taken, `review:${id}`, {
        what: `${unitName}对督察结论申请复核，涉及${findingIds.length}个问题。`,
        why: [statement],
        byWhen: [{ label: '复核决定期限', day: dueOn }],
        whatToDo: ['由未参与本次督察的人员复核，30日内作出决定'],
      });
      await this.alarms.onReview(tx, id, dueOn);
      await this.desk.note(deed, inspection.id, 'inspection.review_asked', {
        ...{ reviewId: id, unitId, findingIds, statement, dueOn },
      });
      return id;
    });
  }

  private async take(
    deed: InspectionDeed,
    { inspectionId, unitId, expectedVersion }: PartCommand,
  ): Promise<{ readonly taken: TakenInspection; readonly part: InspectionUnit }> {
    const taken = await this.desk.take(deed, 'answer', { inspectionId });
    const part = await deed.tx.manager.findOneBy(InspectionUnit, { inspectionId, unitId });
    const reach = reachOf(deed.actor);
    if (!part || (reach && !holds(reach, unitId, ...UNIT_ROLES))) {
      throw new DomainError('INSPECTION_UNIT_NOT_FOUND', '该单位不在可以办理的范围内，请选择本单位。', {
        unitId,
      });
    }
    if (taken.inspection.issuedAt === null) {
      throw new DomainError('INSPECTION_NOT_ISSUED_STATE', '督察文书尚未签发，现在不能办理。', {
        inspectionId,
      });
    }
    if (expectedVersion === undefined || part.version === expectedVersion) return { taken, part };
    throw new DomainError('VERSION_CONFLICT', '贵单位的督察文书刚被他人办理，请刷新后重试。', {
      ...{ inspectionId, unitId, version: part.version },
    });
  }

  private async servedOn(tx: Tx, partId: number): Promise<Day | null> {
    const [row] = await tx.query<{ servedOn: Day | null }>(
      `SELECT ${SERVED_ON} AS "servedOn" FROM inspection_units u WHERE u.id = $1`,
      [partId],
    );
    return row?.servedOn ?? null;
  }
}
