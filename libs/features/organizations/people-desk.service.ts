import { Injectable } from '@nestjs/common';
import { OFFICE_ROLES, ROLE_TITLES } from '#domain/identity';
import { assertOpen, overlaps, refuseCombination } from '#domain/organization';
import { addDays, type Day, dayOf, DomainError, formatDay } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Organization, type Role, type Tx, UnitOfWork } from '#persistence';
import { keepingAdministrators } from './administrators.ts';
import { OrganizationChangeRepository } from './organization-change.repository.ts';
import { OrganizationDirectory } from './organization-directory.service.ts';
import { PeopleRepository, type PersonCommand } from './people.repository.ts';
import { checkAddress, type NewPerson } from './registration.ts';

/** What is left out stays. */
export interface PersonChange extends PersonCommand {
  readonly name?: string;
  readonly email?: string;
  readonly position?: string | null;
}

/** 任职 from a day on; `validTo` is the last day, null: until further notice. */
export interface AppointmentWish {
  readonly personId: number;
  readonly organizationId: number;
  readonly role: Role;
  readonly validFrom: Day;
  readonly validTo?: Day | null;
}

export interface AppointmentEnd {
  readonly personId: number;
  readonly appointmentId: number;
  /** The day before the first: it never stood. */
  readonly lastDay: Day;
  readonly reason: string;
}

const subjectOf = (id: number) => `person:${id}`;

/** 人员与任职. What somebody did in a role stays in that name when the role ends. */
@Injectable()
export class PeopleDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly directory: OrganizationDirectory,
    private readonly organizations: OrganizationChangeRepository,
    private readonly people: PeopleRepository,
  ) {}

  /**
   * @returns the id
   * @throws DomainError `PERSON_CODE_TAKEN`, `NAME_MISSING`, `PERSON_EMAIL_INVALID`
   */
  async enter(actor: Actor, person: NewPerson): Promise<number> {
    const { people } = await this.directory.register(actor, { people: [person] });
    const id = people.get(person.code);
    if (id === undefined) throw new Error(`Person ${person.code} was not stored`);
    return id;
  }

  /**
   * @throws DomainError `PERSON_NOT_FOUND`, `VERSION_CONFLICT`, `PERSON_EMAIL_INVALID`
   */
  change(actor: Actor, { name, email, position, ...command }: PersonChange): Promise<void> {
    return this.uow.run(async (tx) => {
      const person = await this.people.lock(tx, command);
      const before = { name: person.name, email: person.email, position: person.position };
      const after = {
        name: name ?? before.name,
        email: email ?? before.email,
        position: position === undefined ? before.position : position,
      };
      checkAddress(after);
      Object.assign(person, after);
      await this.people.save(tx, person);
      await this.ledger.append(tx, this.clock.now(), actor, [
        { action: 'person.changed', subject: subjectOf(person.id), before, after },
      ]);
    });
  }

  /**
   * Nobody is two administrators, nor an administrator and part of the daily work, on any day.
   * @returns the appointment's id
   * @throws DomainError `PERSON_NOT_FOUND`, `ORGANIZATION_NOT_FOUND`, `ORGANIZATION_STATE`, `APPOINTMENT_TWICE`,
   * `APPOINTMENT_SPAN_REVERSED`, `ROLE_NOT_FOR_UNIT`, `ADMINISTRATORS_NOT_SEPARATE`
   */
  appoint(actor: Actor, wish: AppointmentWish): Promise<number> {
    const { personId, organizationId, role, validFrom, validTo = null } = wish;
    return this.uow.run(async (tx) => {
      const person = await this.people.lock(tx, { personId });
      const organization = await this.organizations.lockOne(tx, { organizationId });
      checkPost(organization, wish);
      const meanwhile = (await this.people.rolesFrom(tx, personId, validFrom)).filter((span) =>
        overlaps({ fromOn: validFrom, toOn: validTo }, span),
      );
      const twice = meanwhile.some(
        (span) => span.onBehalfOfId === null && span.role === role && span.organizationId === organizationId,
      );
      if (twice) {
        throw new DomainError(
          'APPOINTMENT_TWICE',
          `${person.name}在此期间已是${organization.name}的${ROLE_TITLES[role]}，不必重复任职。`,
          { personId, organizationId, role },
        );
      }
      refuseCombination([role, ...meanwhile.map((span) => span.role)]);
      const after = { personId, organizationId, role, validFrom, validTo };
      const id = await this.people.insertAppointment(tx, after);
      await this.ledger.append(tx, this.clock.now(), actor, [
        { action: 'person.appointed', subject: `appointment:${id}`, after },
      ]);
      return id;
    });
  }

  /**
   * 免职: with it ends whoever stands in.
   * @throws DomainError `APPOINTMENT_NOT_FOUND`, `APPOINTMENT_STATE` when it ends by then anyway,
   * `APPOINTMENT_SPAN_REVERSED`, `LAST_ADMINISTRATOR_STATE`
   */
  end(actor: Actor, { personId, appointmentId, lastDay, reason }: AppointmentEnd): Promise<void> {
    return this.uow.run(async (tx) => {
      await this.people.lock(tx, { personId });
      const today = dayOf(this.clock.now());
      const without = addDays(lastDay, 1);
      await keepingAdministrators(tx, without > today ? without : today, () =>
        this.endIn(tx, actor, { personId, appointmentId, lastDay, reason }),
      );
    });
  }

  private async endIn(
    tx: Tx,
    actor: Actor,
    { personId, appointmentId, lastDay, reason }: AppointmentEnd,
  ): Promise<void> {
    const appointment = await this.people.lockAppointment(tx, personId, appointmentId);
    const { validFrom, validTo, role, organizationId } = appointment;
    if (validTo !== null && validTo <= lastDay) {
      throw new DomainError('APPOINTMENT_STATE', `这条任职已于${formatDay(validTo)}结束，不必再免。`, {
        ...{ appointmentId, validTo },
      });
    }
    if (lastDay < addDays(validFrom, -1)) throw reversed(validFrom, lastDay);
    await this.people.endAppointment(tx, appointmentId, lastDay);
    await this.write(
      tx,
      actor,
      appointmentId,
      { validTo },
      { validTo: lastDay, reason, personId, role, organizationId },
    );
  }

  private write(tx: Tx, actor: Actor, id: number, before: object, after: object): Promise<void> {
    return this.ledger.append(tx, this.clock.now(), actor, [
      { action: 'appointment.ended', subject: `appointment:${id}`, before, after },
    ]);
  }
}

function checkPost(organization: Organization, { role, validFrom, validTo }: AppointmentWish): void {
  assertOpen(organization);
  if (validTo && validTo < validFrom) throw reversed(validFrom, validTo);
  if (organization.kind === 'office' || !(OFFICE_ROLES as readonly Role[]).includes(role)) return;
  throw new DomainError(
    'ROLE_NOT_FOR_UNIT',
    `${ROLE_TITLES[role]}只能在督办机构任职，“${organization.name}”是责任单位，请另选单位或角色。`,
    { organizationId: organization.id, role },
  );
}

const reversed = (validFrom: Day, validTo: Day) =>
  new DomainError(
    'APPOINTMENT_SPAN_REVERSED',
    `任职止日${formatDay(validTo)}早于起日${formatDay(validFrom)}，请核对。`,
    {
      validFrom,
      validTo,
    },
  );
