import { Injectable } from '@nestjs/common';
import type { Audience } from '#domain/escalation';
import { type Day, DomainError } from '#domain/shared';
import { type Change, LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';
import { type OrganizationNode, OrganizationRepository } from './organization.repository.ts';
import { type Recipient, recipientsOf } from './recipients.query.ts';
import { checkRegistration, type Registration } from './registration.ts';

/** Ids of what was entered, by code. */
export interface Registered {
  readonly organizations: ReadonlyMap<string, number>;
  readonly people: ReadonlyMap<string, number>;
}

/** 组织与人员: who there is, who stands above whom, and who is told what. */
@Injectable()
export class OrganizationDirectory {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly organizations: OrganizationRepository,
  ) {}

  /**
   * Enters organisations, people and appointments: all or nothing, in any order, a few statements for any number.
   * @throws DomainError what `checkRegistration` throws, `ORGANIZATION_CODE_TAKEN`, `PERSON_CODE_TAKEN`,
   * `ORGANIZATION_NOT_FOUND`, `PERSON_NOT_FOUND`, `APPOINTMENT_TWICE`, `ADMINISTRATORS_NOT_SEPARATE`
   */
  register(actor: Actor, registration: Registration): Promise<Registered> {
    return this.uow.run((tx) => this.registerIn(tx, this.clock.now(), actor, registration));
  }

  async registerIn(tx: Tx, now: Date, actor: Actor, registration: Registration): Promise<Registered> {
    checkRegistration(registration);
    const { organizations: newOnes = [], people = [], appointments = [] } = registration;

    const organizationIds = await this.organizations.insertOrganizations(tx, newOnes);
    refuseMissing(newOnes, organizationIds, 'ORGANIZATION_CODE_TAKEN', '单位代码');
    const personIds = await this.organizations.insertPeople(tx, people);
    refuseMissing(people, personIds, 'PERSON_CODE_TAKEN', '人员代码');

    await this.knownOrganizations(tx, [
      ...newOnes.flatMap(({ parentCode }) => parentCode ?? []),
      ...appointments.map(({ organizationCode }) => organizationCode),
    ]);
    await this.knownPeople(
      tx,
      appointments.map(({ personCode }) => personCode),
    );
    await this.organizations.hangInTree(tx, newOnes);
    const appointmentIds = await this.organizations.insertAppointments(tx, appointments);
    await this.refuseClash(tx, appointmentIds);

    await this.ledger.append(tx, now, actor, [
      ...newOnes.map((after): Change => ({
        action: 'organization.registered',
        subject: `organization:${organizationIds.get(after.code)}`,
        after,
      })),
      ...people.map((after): Change => ({
        action: 'person.registered',
        subject: `person:${personIds.get(after.code)}`,
        after,
      })),
      ...appointments.map((after, nth): Change => ({
        action: 'person.appointed',
        subject: `appointment:${appointmentIds[nth]}`,
        after,
      })),
    ]);
    return { organizations: organizationIds, people: personIds };
  }

  /**
   * Ids by code.
   * @throws DomainError `ORGANIZATION_NOT_FOUND`
   */
  async knownOrganizations(tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const ids = await this.organizations.organizationIds(tx, codes);
    const unknown = codes.find((code) => !ids.has(code));
    if (unknown === undefined) return ids;
    throw new DomainError('ORGANIZATION_NOT_FOUND', `没有代码为“${unknown}”的单位，请先登记或更正代码。`, {
      code: unknown,
    });
  }

  /**
   * Ids by code.
   * @throws DomainError `PERSON_NOT_FOUND`
   */
  async knownPeople(tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const ids = await this.organizations.personIds(tx, codes);
    const unknown = codes.find((code) => !ids.has(code));
    if (unknown === undefined) return ids;
    throw new DomainError('PERSON_NOT_FOUND', `没有代码为“${unknown}”的人员，请先登记或更正代码。`, {
      code: unknown,
    });
  }

  /** Who holds the asked roles for each organisation on a day; see `recipientsOf`. */
  recipients(
    tx: Tx,
    organizationIds: readonly number[],
    audience: readonly Audience[],
    on: Day,
  ): Promise<Map<number, Recipient[]>> {
    return recipientsOf(tx, organizationIds, audience, on);
  }

  /** In the order asked for; unknown ids are left out. */
  nodes(tx: Tx, ids: readonly number[]): Promise<OrganizationNode[]> {
    return this.organizations.nodes(tx, ids);
  }

  /** The organisation and everything below it that stands on a day, parents first. */
  subtree(tx: Tx, rootId: number, on: Day): Promise<OrganizationNode[]> {
    return this.organizations.subtree(tx, rootId, on);
  }

  /** From the root down to the organisation itself. */
  path(tx: Tx, id: number): Promise<OrganizationNode[]> {
    return this.organizations.path(tx, id);
  }

  private async refuseClash(tx: Tx, appointmentIds: readonly number[]): Promise<void> {
    const clash = await this.organizations.firstClash(tx, appointmentIds);
    if (!clash) return;
    if (clash.role === clash.otherRole) {
      throw new DomainError(
        'APPOINTMENT_TWICE',
        `${clash.person}在${clash.organization}的同一任职重复，请只保留一条。`,
        {
          ...clash,
        },
      );
    }
    // 等级保护: the three administrators watch one another and are never one person.
    throw new DomainError(
      'ADMINISTRATORS_NOT_SEPARATE',
      `${clash.person}不能同时担任系统、安全、审计管理员中的两项，请另选人员。`,
      { ...clash },
    );
  }
}

function refuseMissing(
  asked: readonly { readonly code: string }[],
  stored: ReadonlyMap<string, number>,
  error: string,
  field: string,
): void {
  const taken = asked.find(({ code }) => !stored.has(code));
  if (taken) {
    throw new DomainError(error, `${field}“${taken.code}”已被使用，请更换或直接使用已有的。`, {
      code: taken.code,
    });
  }
}
