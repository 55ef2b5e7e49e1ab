import { Injectable } from '@nestjs/common';
import { assertNothingOpen, assertOpen, hindranceTo, type OpenWork } from '#domain/organization';
import { dayOf } from '#domain/shared';
import { DutyReportHandOver } from '#features/duty-reports';
import { InspectionHandOver } from '#features/inspections';
import { InterviewHandOver } from '#features/interviews';
import { LedgerService } from '#features/ledger';
import {
  type Ending,
  type Merger,
  OrganizationChangeRepository,
  type OrganizationCommand,
  OrganizationDesk,
  type OrganizationMerged,
  organizationNotFound,
} from '#features/organizations';
import { RectificationHandOver } from '#features/rectification';
import { HandOverService } from '#features/tasks';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Organization, type Tx, UnitOfWork } from '#persistence';
import { type Concerned, concernedBy, openWorkOf } from './open-work.query.ts';
import { SuccessorRepository } from './successor.repository.ts';

/** What a merger would hand over, what would end, and what stands in the way of it or of closing. */
export interface Prospect extends OpenWork, Concerned {
  readonly mergeHindrance: string | null;
  readonly closeHindrance: string | null;
}

/** What passed to the successor. */
export interface MergerOutcome extends OrganizationMerged {
  readonly leading: number;
  readonly cooperating: number;
  readonly rectifications: number;
}

/** 撤并: what concerns an organisation's existence and the work of all rooms, in one transaction. */
@Injectable()
export class ReorganizationService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly desk: OrganizationDesk,
    private readonly organizations: OrganizationChangeRepository,
    private readonly tasks: HandOverService,
    private readonly rectification: RectificationHandOver,
    private readonly interviews: InterviewHandOver,
    private readonly inspections: InspectionHandOver,
    private readonly dutyReports: DutyReportHandOver,
    private readonly successors: SuccessorRepository,
  ) {}

  /**
   * Told before anybody decides; what is open may change until then, so both acts look again.
   * @throws DomainError `ORGANIZATION_NOT_FOUND`
   */
  prospect(organizationId: number): Promise<Prospect> {
    return this.uow.run(async (tx) => {
      const concerned = await concernedBy(tx, organizationId, dayOf(this.clock.now()));
      if (!concerned) throw organizationNotFound(organizationId);
      const open = await openWorkOf(tx, organizationId);
      return {
        ...open,
        ...concerned,
        mergeHindrance: hindranceTo('merge', concerned.name, open),
        closeHindrance: hindranceTo('close', concerned.name, open),
      };
    });
  }

  /**
   * 并入另一单位: its open tasks and items pass on, its appointments end; notices, reports and the ledger go on naming
   * the former unit.
   * @throws DomainError `ORGANIZATION_NOT_FOUND`, `VERSION_CONFLICT`, `MERGER_INVALID`, `CLOSING_DAY_INVALID`,
   * `ORGANIZATION_STATE` also for an office with work of its own still running
   */
  merge(actor: Actor, { intoId, on, reason, ...command }: Merger): Promise<MergerOutcome> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const locked = await this.organizations.lock(tx, [command, { organizationId: intoId }]);
      const [from, into] = [one(locked, command), one(locked, { organizationId: intoId })];
      const merged = await this.desk.mergeIn(tx, now, actor, { from, into, on, reason });
      assertNothingOpen('merge', from.name, await openWorkOf(tx, from.id));
      return this.handOver(tx, now, actor, merged);
    });
  }

  /**
   * 撤销.
   * @throws DomainError `ORGANIZATION_NOT_FOUND`, `VERSION_CONFLICT`, `CLOSING_DAY_INVALID`, `ORGANIZATION_STATE`
   * naming what is still open
   */
  close(actor: Actor, ending: Ending): Promise<void> {
    return this.uow.run(async (tx) => {
      const organization = await this.organizations.lockOne(tx, ending);
      assertOpen(organization);
      assertNothingOpen('close', organization.name, await openWorkOf(tx, organization.id));
      await this.desk.closeIn(tx, this.clock.now(), actor, organization, ending);
    });
  }

  private async handOver(
    tx: Tx,
    now: Date,
    actor: Actor,
    merged: OrganizationMerged,
  ): Promise<MergerOutcome> {
    const { fromId, intoId } = merged;
    const passing = { fromUnitId: fromId, toUnitId: intoId, reason: merged.reason };
    const { leading, cooperating } = await this.tasks.handOverIn(tx, now, actor, passing);
    const items = await this.rectification.handOverIn(tx, now, actor, passing);
    await this.interviews.handOverIn(tx, now, actor, passing);
    await this.inspections.handOverIn(tx, now, actor, passing);
    await this.dutyReports.handOverIn(tx, now, actor, passing);
    const planned = await this.successors.takePlace(tx, merged);
    await this.ledger.append(
      tx,
      now,
      actor,
      planned.map((subject) => ({
        ...{
          action: 'organization.succeeded',
          subject,
          before: { unitId: fromId },
          after: { unitId: intoId },
        },
      })),
    );
    return {
      ...merged,
      ...{ leading: leading.length, cooperating: cooperating.length, rectifications: items.length },
    };
  }
}

function one(
  locked: ReadonlyMap<number, Organization>,
  { organizationId }: OrganizationCommand,
): Organization {
  const organization = locked.get(organizationId);
  if (!organization) throw new Error(`Organisation ${organizationId} was not locked`);
  return organization;
}
