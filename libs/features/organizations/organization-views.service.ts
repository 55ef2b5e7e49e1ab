import { Injectable } from '@nestjs/common';
import { nameOn } from '#domain/organization';
import { type Day, dayOf } from '#domain/shared';
import { type Actor, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import type { Page } from '#platform/paging';
import { Organization, type Tx, UnitOfWork } from '#persistence';
import { OrganizationChangeRepository } from './organization-change.repository.ts';
import {
  listOrganizations,
  organizationDetail,
  type OrganizationDetail,
  type OrganizationFilter,
  type OrganizationItem,
  organizationNotFound,
  standingOrganizations,
} from './organization-list.query.ts';
import { type OrganizationBranch, treeOf } from './organization-tree.ts';
import { listPeople, type PeopleFilter, personDetail, type PersonItem } from './people-list.query.ts';
import {
  type SubstitutionFilter,
  type SubstitutionItem,
  substitutionNotFound,
  SubstitutionRepository,
} from './substitution.repository.ts';

/** A filter whose day may be left out: today. */
type Asked<Filter extends { readonly on: Day }> = Omit<Filter, 'on'> & { readonly on?: Day | undefined };

/** 组织与人员, as far as the one who asks sees. */
@Injectable()
export class OrganizationViews {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly organizations: OrganizationChangeRepository,
    private readonly substitutions: SubstitutionRepository,
  ) {}

  list(actor: Actor, filter: Asked<OrganizationFilter>): Promise<Page<OrganizationItem>> {
    return this.uow.run((tx) => listOrganizations(tx, reachOf(actor), this.dated(filter)));
  }

  async tree(actor: Actor, on: Day = this.today()): Promise<OrganizationBranch[]> {
    return treeOf(await this.uow.run((tx) => standingOrganizations(tx, reachOf(actor), on)));
  }

  /**
   * @throws DomainError `ORGANIZATION_NOT_FOUND`
   */
  show(actor: Actor, id: number, on: Day = this.today()): Promise<OrganizationDetail> {
    return this.uow.run((tx) => organizationDetail(tx, reachOf(actor), id, on));
  }

  people(actor: Actor, filter: Asked<PeopleFilter>): Promise<Page<PersonItem>> {
    return this.uow.run((tx) => listPeople(tx, reachOf(actor), this.dated(filter)));
  }

  /**
   * @throws DomainError `PERSON_NOT_FOUND`
   */
  person(actor: Actor, id: number): Promise<PersonItem> {
    return this.uow.run((tx) => personDetail(tx, reachOf(actor), id, this.today()));
  }

  substitutes(actor: Actor, filter: Asked<SubstitutionFilter>): Promise<Page<SubstitutionItem>> {
    const self = actor.kind === 'person' ? actor.id : null;
    return this.uow.run((tx) => this.substitutions.list(tx, reachOf(actor), self, this.dated(filter)));
  }

  /**
   * @throws DomainError `SUBSTITUTION_NOT_FOUND`
   */
  async substitute(actor: Actor, id: number): Promise<SubstitutionItem> {
    const { items } = await this.substitutes(actor, { id, limit: 1 });
    const [item] = items;
    if (!item) throw substitutionNotFound(id);
    return item;
  }

  /**
   * The name an organisation had on a day: for documents of that day.
   * @throws DomainError `ORGANIZATION_NOT_FOUND`
   */
  async nameOnIn(tx: Tx, id: number, on: Day): Promise<string> {
    const organization = await tx.manager.findOneBy(Organization, { id });
    if (!organization) throw organizationNotFound(id);
    return nameOn({ ...organization, formerNames: await this.organizations.formerNames(tx, id) }, on);
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }

  private dated<Filter extends object>(filter: Filter & { readonly on?: Day | undefined }) {
    return { ...filter, on: filter.on ?? this.today() };
  }
}
