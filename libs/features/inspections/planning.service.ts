import { Injectable } from '@nestjs/common';
import {
  assertInspectionReason,
  assertMayPlanFor,
  assertNotRepeated,
  assertPlan,
  assertUntied,
  type InspectionPlan,
  type Repetition,
  repetitionsOf,
  teamOf,
} from '#domain/inspection';
import { type Day, DomainError, dayOf, yearOf } from '#domain/shared';
import { type Actor, personOf, reachOf } from '#platform/actor';
import { type Inspection, UnitOfWork } from '#persistence';
import { Clock } from '#platform/clock';
import { InspectionAnnouncer } from './inspection-announcer.ts';
import {
  assertInspectionState,
  type InspectionCommand,
  type InspectionDeed,
  InspectionDesk,
  type TakenInspection,
} from './inspection-desk.ts';
import { InspectionRepository } from './inspection.repository.ts';
import { RequestQuery } from './requests.query.ts';

export interface PlanWish extends InspectionPlan {
  readonly jointWith: string | null;
}

/** 督察计划: drafted on an authority, approved into the year's list, begun. */
@Injectable()
export class PlanningService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly desk: InspectionDesk,
    private readonly inspections: InspectionRepository,
    private readonly requests: RequestQuery,
    private readonly announcer: InspectionAnnouncer,
  ) {}

  /**
   * @returns the inspection's id
   * @throws DomainError `ORGANIZATION_NOT_FOUND`, `POWER_REFUSED`, `UNIT_NOT_FOUND`, `PERSON_NOT_FOUND`,
   * `INSPECTION_MEMBER_TIED`, and what `assertPlan` throws
   */
  draft(actor: Actor, officeId: number, wish: PlanWish): Promise<number> {
    return this.uow.run(async (tx) => {
      const deed = { tx, now: this.clock.now(), actor };
      assertMayPlanFor(reachOf(actor), officeId);
      await this.assertPossible(deed, officeId, wish);
      const id = await this.inspections.insert(tx, {
        ...{ officeId, status: 'draft', draftedAt: deed.now, preparedById: personOf(actor) },
        ...fieldsOf(wish),
      });
      await this.enter(deed, id, wish);
      await this.desk.note(deed, id, 'inspection.drafted', { officeId, ...wish });
      return id;
    });
  }

  /** @throws DomainError as `draft`, and `INSPECTION_STATE` */
  edit(actor: Actor, command: InspectionCommand & { readonly plan: PlanWish }): Promise<void> {
    return this.desk.act(actor, 'prepare', command, async (deed, { inspection }) => {
      assertInspectionState(inspection, '修改计划', ['draft']);
      await this.assertPossible(deed, inspection.officeId, command.plan);
      Object.assign(inspection, fieldsOf(command.plan));
      await this.inspections.save(deed.tx, inspection);
      await this.enter(deed, inspection.id, command.plan);
      await this.desk.note(deed, inspection.id, 'inspection.edited', command.plan);
    });
  }

  /** 报批: the approvers of the office are told. */
  submit(actor: Actor, command: InspectionCommand): Promise<void> {
    return this.desk.step(actor, 'submit', command, async (deed, taken) => {
      await this.assertTeam(deed, taken);
      await this.announcer.toApprove(deed, taken);
      return {};
    });
  }

  /** @throws DomainError `INSPECTION_REASON_MISSING` */
  sendBack(actor: Actor, command: InspectionCommand & { readonly reason: string }): Promise<void> {
    return this.desk.step(actor, 'send_back', command, (_, { inspection }) => {
      assertInspectionReason('退回', command.reason);
      inspection.lastReason = command.reason;
      return { reason: command.reason };
    });
  }

  /**
   * 批准列入年度督察计划, by somebody without ties; a repetition only with a written reason.
   * @throws DomainError `INSPECTION_REPEATED`, `INSPECTION_MEMBER_TIED`
   */
  approve(actor: Actor, command: InspectionCommand & { readonly overrideReason: string }): Promise<void> {
    return this.desk.step(actor, 'approve', command, async (deed, taken) => {
      const { inspection } = taken;
      const approverId = personOf(actor);
      await this.assertTeam(deed, taken);
      if (approverId !== null) await this.desk.assertImpartial(deed, taken, [approverId]);
      const repetitions = await this.repetitions(deed.tx, taken);
      assertNotRepeated(repetitions, command.overrideReason);
      const overrideReason = repetitions.length === 0 ? null : command.overrideReason;
      Object.assign(inspection, {
        approvedById: approverId,
        approvedAt: deed.now,
        repetitions,
        overrideReason,
      });
      return { planYear: inspection.planYear, repeated: repetitions.length, overrideReason };
    });
  }

  /** 启动: the units hear of it, with its authority, its days and its team. */
  start(actor: Actor, command: InspectionCommand): Promise<void> {
    return this.desk.step(actor, 'start', command, async (deed, taken) => {
      await this.assertTeam(deed, taken);
      taken.inspection.startedAt = deed.now;
      await this.announcer.started(deed, taken);
      return {};
    });
  }

  /** @throws DomainError `INSPECTION_REASON_MISSING` */
  cancel(actor: Actor, command: InspectionCommand & { readonly reason: string }): Promise<void> {
    return this.desk.step(actor, 'cancel', command, async (deed, taken) => {
      const { inspection } = taken;
      assertInspectionReason('取消', command.reason);
      Object.assign(inspection, { lastReason: command.reason, endedAt: deed.now });
      if (inspection.startedAt !== null) await this.announcer.cancelled(deed, taken, command.reason);
      return { reason: command.reason };
    });
  }

  /** What the units were asked for within a year on the same subject; nothing of this inspection itself. */
  async repetitions(
    tx: InspectionDeed['tx'],
    {
      inspection,
      units,
    }: Pick<TakenInspection, 'units'> & {
      readonly inspection: Pick<Inspection, 'id' | 'topic' | 'startsOn'>;
    },
  ): Promise<Repetition[]> {
    const unitIds = units.map(({ unitId }) => unitId);
    const { id, topic, startsOn } = inspection;
    const requests = await this.requests.around(tx, unitIds, startsOn);
    return repetitionsOf(
      { topic, startsOn, unitIds },
      requests.filter((request) => request.kind !== 'inspection' || request.id !== id),
    );
  }

  private async assertPossible({ tx, now }: InspectionDeed, officeId: number, wish: PlanWish): Promise<void> {
    const today = dayOf(now);
    const team = teamOf(wish);
    // Before the words: what may not be seen is not there, however well the rest is filled in.
    await this.inspections.assertUnitsBelow(tx, today, officeId, wish.unitIds);
    await this.inspections.assertPeopleBelow(tx, today, officeId, team);
    assertPlan(wish, today);
    assertUntied(await this.inspections.ties(tx, today, team, wish.unitIds), today);
  }

  /** Appointments change while a plan lies: the team is looked at again before each step that counts on it. */
  private async assertTeam(deed: InspectionDeed, taken: TakenInspection): Promise<void> {
    const members = await this.inspections.membersOf(deed.tx, taken.inspection.id);
    assertFullTeam(members);
    await this.desk.assertImpartial(
      deed,
      taken,
      members.map(({ personId }) => personId),
    );
  }

  private async enter({ tx }: InspectionDeed, id: number, wish: PlanWish): Promise<void> {
    await this.inspections.replaceUnits(tx, id, wish.unitIds);
    const team = teamOf(wish).map((personId) => ({ personId, head: personId === wish.headId }));
    await this.inspections.replaceTeam(tx, id, team);
  }
}

/** @throws DomainError `INSPECTION_TEAM_TOO_SMALL` */
export function assertFullTeam(members: readonly { readonly head: boolean }[]): void {
  if (members.length >= 2 && members.some(({ head }) => head)) return;
  throw new DomainError(
    'INSPECTION_TEAM_TOO_SMALL',
    '督察组至少两人并有一名组长，请先补充接替回避人员的成员。',
  );
}

const fieldsOf = ({ topic, scope, authority, startsOn, endsOn, jointWith }: PlanWish) => ({
  ...{ topic, scope, authority, startsOn, endsOn, jointWith },
  planYear: yearOf(startsOn satisfies Day),
});
