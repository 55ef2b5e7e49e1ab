import { Injectable } from '@nestjs/common';
import { assertMergeable, assertOpen, formerNameAfter, lastDayBefore } from '#domain/organization';
import { type Day, dayOf, DomainError } from '#domain/shared';
import { type Change, LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import {
  type AdministrativeLevel,
  type Organization,
  type OrganizationKind,
  type Tx,
  UnitOfWork,
} from '#persistence';
import { keepingAdministrators } from './administrators.ts';
import { OrganizationChangeRepository, type OrganizationCommand } from './organization-change.repository.ts';
import { OrganizationDirectory } from './organization-directory.service.ts';

/** An organisation to be set up below another. */
export interface Founding {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly level: AdministrativeLevel;
  readonly parentId: number | null;
  readonly agencyCode?: string | null;
  readonly validFrom: Day;
}

export interface Renaming extends OrganizationCommand {
  readonly name: string;
  /** The first day of the new name. */
  readonly fromOn: Day;
  readonly reason: string;
}

export interface Move extends OrganizationCommand {
  /** Null: to the top. */
  readonly parentId: number | null;
  readonly reason: string;
}

/** The end of an organisation: `on` is the first day on which it stands no longer. */
export interface Ending extends OrganizationCommand {
  readonly on: Day;
  readonly reason: string;
}

export interface Merger extends Ending {
  readonly intoId: number;
}

/** What other rooms are told of a merger, in its transaction: they hand over what they keep. */
export interface OrganizationMerged {
  readonly fromId: number;
  readonly intoId: number;
  readonly lastDay: Day;
  readonly reason: string;
}

const subjectOf = (id: number) => `organization:${id}`;

/** 机构变更: set up, renamed, moved, merged, closed. Nothing is lost: what happened under a name keeps it. */
@Injectable()
export class OrganizationDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly directory: OrganizationDirectory,
    private readonly organizations: OrganizationChangeRepository,
  ) {}

  /**
   * @returns its id
   * @throws DomainError `ORGANIZATION_CODE_TAKEN`, `ORGANIZATION_NOT_FOUND`, `ORGANIZATION_STATE`
   */
  found(actor: Actor, { parentId, ...founding }: Founding): Promise<number> {
    return this.uow.run(async (tx) => {
      const parent = parentId === null ? null : await this.openOne(tx, { organizationId: parentId });
      const { organizations } = await this.directory.registerIn(tx, this.clock.now(), actor, {
        organizations: [{ ...founding, parentCode: parent?.code ?? null }],
      });
      const id = organizations.get(founding.code);
      if (id === undefined) throw new Error(`Organisation ${founding.code} was not stored`);
      return id;
    });
  }

  /**
   * 更名; the name before stays with the days before.
   * @throws DomainError `ORGANIZATION_NOT_FOUND`, `ORGANIZATION_STATE`, `VERSION_CONFLICT`, `NAME_UNCHANGED`,
   * `RENAME_DAY_INVALID`
   */
  rename(actor: Actor, command: Renaming): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const organization = await this.openOne(tx, command);
      const formerNames = await this.organizations.formerNames(tx, organization.id);
      const former = formerNameAfter({ ...organization, formerNames }, command, dayOf(now));
      await this.organizations.remember(tx, now, organization.id, former);
      const { name, fromOn, reason } = command;
      organization.name = name;
      await this.write(tx, now, actor, organization, {
        ...{ action: 'organization.renamed', before: { name: former.name }, after: { name, fromOn, reason } },
      });
    });
  }

  /**
   * 调整隶属关系.
   * @throws DomainError `ORGANIZATION_NOT_FOUND`, `ORGANIZATION_STATE`, `VERSION_CONFLICT`, `ORGANIZATION_TREE_LOOP`
   */
  move(actor: Actor, { parentId, reason, ...command }: Move): Promise<void> {
    return this.uow.run(async (tx) => {
      await this.organizations.holdTree(tx);
      const parents = parentId === null ? [] : [{ organizationId: parentId }];
      const locked = await this.organizations.lock(tx, [command, ...parents]);
      const organization = opened(locked, command.organizationId);
      if (parentId !== null) {
        opened(locked, parentId);
        await this.refuseLoop(tx, organization, parentId);
      }
      const before = { parentId: organization.parentId };
      organization.parentId = parentId;
      await this.write(tx, this.clock.now(), actor, organization, {
        ...{ action: 'organization.moved', before, after: { parentId, reason } },
      });
    });
  }

  /**
   * 撤销: it stands no longer and its appointments end. Whoever calls has made sure that nothing of it is open.
   * @throws DomainError `ORGANIZATION_STATE`, `CLOSING_DAY_INVALID`
   */
  async closeIn(tx: Tx, now: Date, actor: Actor, organization: Organization, ending: Ending): Promise<void> {
    assertOpen(organization);
    const lastDay = lastDayBefore(organization, ending.on, dayOf(now));
    organization.validTo = lastDay;
    await this.end(tx, now, actor, organization, {
      ...{ action: 'organization.closed', after: { lastDay, reason: ending.reason } },
    });
  }

  /**
   * 合并: `from` stands no longer, those below it go under `into`, its appointments end. Other rooms hand over what
   * they keep in the same transaction.
   * @throws DomainError `MERGER_INVALID`, `ORGANIZATION_STATE`, `CLOSING_DAY_INVALID`
   */
  async mergeIn(
    tx: Tx,
    now: Date,
    actor: Actor,
    { from, into, on, reason }: { from: Organization; into: Organization; on: Day; reason: string },
  ): Promise<OrganizationMerged> {
    assertMergeable(from, into);
    const lastDay = lastDayBefore(from, on, dayOf(now));
    await this.organizations.holdTree(tx);
    if (await this.organizations.isBelow(tx, into.id, from.id)) {
      into.parentId = from.parentId;
      await this.write(tx, now, actor, into, {
        ...{
          action: 'organization.moved',
          before: { parentId: from.id },
          after: { parentId: into.parentId, reason },
        },
      });
    }
    const moved = await this.organizations.moveChildren(tx, from.id, into.id);
    Object.assign(from, { validTo: lastDay, successorId: into.id });
    await this.end(
      tx,
      now,
      actor,
      from,
      { action: 'organization.merged', after: { intoId: into.id, lastDay, reason } },
      moved.map((id) => ({
        ...{ action: 'organization.moved', subject: subjectOf(id) },
        ...{ before: { parentId: from.id }, after: { parentId: into.id, reason } },
      })),
    );
    return { fromId: from.id, intoId: into.id, lastDay, reason };
  }

  private async end(
    tx: Tx,
    now: Date,
    actor: Actor,
    organization: Organization,
    change: Omit<Change, 'subject'>,
    along: readonly Change[] = [],
  ): Promise<void> {
    const lastDay = organization.validTo as Day;
    const ended = await keepingAdministrators(tx, dayOf(now), () =>
      this.organizations.endAppointments(tx, organization.id, lastDay),
    );
    await this.write(tx, now, actor, organization, change);
    await this.ledger.append(tx, now, actor, [
      ...along,
      ...ended.map(({ id, validTo, personId, role }): Change => ({
        ...{ action: 'appointment.ended', subject: `appointment:${id}`, before: { validTo } },
        ...{ after: { validTo: organization.validTo, personId, role, organizationId: organization.id } },
      })),
    ]);
  }

  private async write(
    tx: Tx,
    now: Date,
    actor: Actor,
    organization: Organization,
    change: Omit<Change, 'subject'>,
  ): Promise<void> {
    await this.organizations.save(tx, organization);
    await this.ledger.append(tx, now, actor, [{ ...change, subject: subjectOf(organization.id) }]);
  }

  private async openOne(tx: Tx, command: OrganizationCommand): Promise<Organization> {
    const organization = await this.organizations.lockOne(tx, command);
    assertOpen(organization);
    return organization;
  }

  private async refuseLoop(tx: Tx, { id, name }: Organization, parentId: number): Promise<void> {
    if (!(await this.organizations.isBelow(tx, parentId, id))) return;
    throw new DomainError('ORGANIZATION_TREE_LOOP', `“${name}”不能移到自己或自己的下级之下，请另选上级。`, {
      ...{ organizationId: id, parentId },
    });
  }
}

function opened(locked: ReadonlyMap<number, Organization>, id: number): Organization {
  const organization = locked.get(id);
  if (!organization) throw new Error(`Organisation ${id} was not locked`);
  assertOpen(organization);
  return organization;
}
